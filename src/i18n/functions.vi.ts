/** The Vietnamese texts of one custom function, as Excel shows them while a formula is typed. */
export interface FunctionText {
  readonly description: string;
  /** By English parameter name, in any order. */
  readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
}

const target = {
  name: "chỉ_tiêu",
  description: "Chỉ tiêu kế hoạch, đúng như in trong bảng: 1.400; > 99; Giảm còn dưới 2,32%.",
};
const actual = { name: "thực_hiện", description: "Kết quả thực hiện, đúng như in trong bảng." };
const unit = { name: "đơn_vị", description: "Đơn vị tính, khi bảng ghi đơn vị ở cột riêng." };
const name = {
  name: "tên",
  description: "Tên chỉ tiêu; cho biết tăng hay giảm là tốt (tỷ lệ hộ nghèo: càng thấp càng tốt).",
};

const policy = {
  name: "chính_sách",
  description: "Khi kết quả bằng đúng mức của “trên” hoặc “dưới”: nới (mặc định) là đạt, chặt là không đạt.",
};
const prior = {
  name: "năm_trước",
  description: "Số liệu năm trước, khi chỉ tiêu là mức tăng hoặc mức giảm.",
};
const direction = {
  name: "chiều",
  description: "Chiều tốt, nếu đã biết: càng cao càng tốt, càng thấp càng tốt, không xét chiều.",
};
const statuses = {
  name: "đánh_giá",
  description: "Các ô đánh giá, đã in hoặc do hàm tính: Vượt KH, Đạt, Không đạt …",
};
const numbers = {
  name: "stt",
  description: "Các ô số thứ tự bên cạnh; khi có thì chỉ tính các dòng có đánh số.",
};

/** Vietnamese texts of the custom functions, by function id. Ids and names in cells are the same in every language. */
export const functionsVi: Readonly<Record<string, FunctionText>> = {
  DANHGIA: {
    description:
      "Đánh giá kết quả so với chỉ tiêu: Vượt KH, Đạt KH, Không đạt KH hoặc Chưa đánh giá. " +
      'Nếu ô kết quả có thể trống, hãy truyền IF(ISBLANK(x),"",x).',
    parameters: { target, actual, unit, name, policy, prior, direction },
  },
  LYDO: {
    description:
      "Nói vì sao hàm DANHGIA kết luận như vậy: lý do, cách đọc chỉ tiêu và kết quả, chênh lệch kèm đơn vị.",
    parameters: { target, actual, unit, name, policy, prior, direction },
  },
  HOANTHANH: {
    description: "Tỷ lệ hoàn thành chỉ tiêu, tính bằng phần trăm; để trống khi tỷ lệ này không có ý nghĩa.",
    parameters: { target, actual, unit, name, prior, direction },
  },
  CHENHLECH: {
    description:
      "Kết quả trừ chỉ tiêu, theo đơn vị của chỉ tiêu, với tỷ lệ thì theo điểm phần trăm; đơn vị xem ở hàm LYDO.",
    parameters: { target, actual, unit, name, prior, direction },
  },
  CUNGKY: {
    description: "Phần trăm tăng (giảm là số âm) so với cùng kỳ, tính từ hai số đã in: 6,45 là tăng 6,45%.",
    parameters: {
      actual: { name: "thực_hiện", description: "Số kỳ này, đúng như in, có hoặc không kèm đơn vị." },
      prior: { name: "cùng_kỳ", description: "Số cùng kỳ năm trước, đúng như in." },
    },
  },
  DANHGIABANG: {
    description:
      "Đánh giá cả bảng bằng một công thức: tràn ra dòng tiêu đề và mỗi dòng một kết luận, lý do, tỷ lệ hoàn thành, chênh lệch.",
    parameters: {
      names: { name: "các_tên", description: "Cột tên chỉ tiêu." },
      units: { name: "các_đơn_vị", description: "Cột đơn vị tính." },
      targets: { name: "các_chỉ_tiêu", description: "Cột chỉ tiêu kế hoạch." },
      actuals: {
        name: "các_kết_quả",
        description: 'Cột kết quả; nếu có ô trống lẫn với ô số, dùng IF(ISBLANK(E2:E25),"",E2:E25).',
      },
      priors: { name: "các_số_năm_trước", description: "Cột số liệu năm trước." },
      policy,
      directions: { name: "các_chiều", description: "Cột ghi chiều tốt của từng chỉ tiêu." },
    },
  },
  DEMDANHGIA: {
    description: "Đếm số dòng có một đánh giá trong vùng, dù in sẵn hay do hàm tính.",
    parameters: {
      statuses,
      status: {
        name: "loại",
        description: "Đánh giá cần đếm: vượt, đạt, không đạt, chưa đánh giá, đạt và vượt, tất cả.",
      },
      numbers,
    },
  },
  TONGHOP: {
    description: "Câu tổng hợp như trong báo cáo: Có 17/21 chỉ tiêu đạt và vượt kế hoạch (09 đạt, 08 vượt) …",
    parameters: { statuses, numbers },
  },
  KIEMTRA: {
    description:
      "Tính lại một con số đã in, có kể sai số làm tròn: 559/699 in 83,56% là sai. " +
      "Số nguyên không ghi đơn vị là số đếm, chính xác; số đã làm tròn thì ghi cả đơn vị: 8.670 ha.",
    parameters: {
      left: { name: "số_thứ_nhất", description: "Số thứ nhất, có hoặc không kèm đơn vị." },
      right: { name: "số_thứ_hai", description: "Số thứ hai." },
      stated: { name: "kết_quả_in", description: "Kết quả đã in." },
      kind: {
        name: "phép_tính",
        description: "tỷ lệ (mặc định, %), tăng (%), tổng, hiệu, tích, thương, sản lượng (ha × tạ/ha ÷ 10).",
      },
    },
  },
  TONGKHOP: {
    description: "Các phần có cộng lại bằng tổng đã in không, có kể sai số làm tròn.",
    parameters: {
      total: { name: "tổng", description: "Tổng đã in, có hoặc không kèm đơn vị." },
      parts: { name: "các_phần", description: "Các phần đã in; ô trống được bỏ qua." },
    },
  },
  COCAU: {
    description: "Các tỷ trọng có cộng lại bằng 100% không, có kể sai số làm tròn của từng số.",
    parameters: {
      shares: { name: "các_tỷ_trọng", description: "Các tỷ trọng đã in, tính bằng %; ô trống được bỏ qua." },
    },
  },
  DOCSO: {
    description:
      "Đọc một số viết theo kiểu Việt Nam: 1.721,4 thành 1721.4. Báo #VALUE! khi văn bản không phải là số.",
    parameters: { text: { name: "văn_bản", description: "Văn bản ghi một số." } },
  },
  DOCCHITIEU: {
    description: "Cho biết chỉ tiêu được hiểu thế nào: “Giảm còn dưới 2,32%” là “< 2,32%”.",
    parameters: { target, unit, name },
  },
  UNICODE: {
    description:
      "Chuyển văn bản gõ bằng TCVN3 hoặc VNI sang Unicode. Bảng mã không đoán được từ văn bản: phải nêu tên bảng mã hoặc phông.",
    parameters: {
      text: { name: "văn_bản", description: "Văn bản chỉ hiện đúng tiếng Việt bằng phông riêng của nó." },
      font: {
        name: "phông",
        description: "Bảng mã hoặc phông: TCVN3, VNI, .VnTime, .VnTimeH (chữ hoa), VNI-Times.",
      },
    },
  },
  CHITIEU: {
    description:
      "Tra định nghĩa của một chỉ tiêu trong danh mục: đơn vị, chiều, công thức, cơ quan theo dõi, nguồn số liệu … " +
      "Tên hiểu được nhiều cách thì báo “Chưa rõ” kèm các chỉ tiêu có thể đúng.",
    parameters: {
      name: { name: "tên", description: "Tên chỉ tiêu như in trong bảng, hoặc mã định danh trong danh mục." },
      field: {
        name: "trường",
        description: "Điều cần tra: đơn vị, chiều, công thức, khái niệm, cơ quan, nguồn số liệu, văn bản …",
      },
      unit: { name: "đơn_vị", description: "Đơn vị tính, để phân biệt các chỉ tiêu cùng tên." },
    },
  },
  DANHMUC: {
    description: "Liệt kê các chỉ tiêu trong danh mục thành bảng có dòng tiêu đề, tràn xuống các ô bên dưới.",
    parameters: {
      search: { name: "tìm", description: "Các từ trong tên chỉ tiêu, có dấu hay không dấu." },
      group: { name: "lĩnh_vực", description: "Các từ trong tên lĩnh vực." },
      fields: {
        name: "các_cột",
        description: "Các cột cần lấy, cách nhau bằng dấu chấm phẩy: tên; đơn vị; chiều; lĩnh vực; cơ quan.",
      },
    },
  },
};
