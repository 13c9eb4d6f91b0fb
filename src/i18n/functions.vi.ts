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

/** Vietnamese texts of the custom functions, by function id. Ids and names in cells are the same in every language. */
export const functionsVi: Readonly<Record<string, FunctionText>> = {
  DANHGIA: {
    description:
      "Đánh giá kết quả so với chỉ tiêu: Vượt KH, Đạt KH, Không đạt KH hoặc Chưa đánh giá. " +
      "Ô trống có thể được tính là 0: nếu cần, bọc công thức trong IF(ISBLANK(...)).",
    parameters: {
      target,
      actual,
      unit,
      name,
      policy: {
        name: "chính_sách",
        description:
          "Khi kết quả bằng đúng mức của “trên” hoặc “dưới”: nới (mặc định) là đạt, chặt là không đạt.",
      },
    },
  },
  HOANTHANH: {
    description: "Tỷ lệ hoàn thành chỉ tiêu, tính bằng phần trăm; để trống khi tỷ lệ này không có ý nghĩa.",
    parameters: { target, actual, unit, name },
  },
  DOCSO: {
    description:
      "Đọc một số viết theo kiểu Việt Nam: 1.721,4 thành 1721.4. Báo #VALUE! khi văn bản không phải là số.",
    parameters: { text: { name: "văn_bản", description: "Văn bản ghi một số." } },
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
