/**
 * The words in which indicator names differ without, or with, a difference in meaning. Data: every new wording is one
 * phrase here. Phrases are written as printed and compared folded, longest first.
 */

/** Said in passing: which year, whose place, which standard. They settle only what else would be a tie. */
export const HARMLESS: readonly string[] = [
  ...["năm", "cả năm", "cuối năm", "đến cuối năm", "hằng năm", "hàng năm", "đến năm", "đến hết năm"],
  ...["ước năm", "kế hoạch năm", "thực hiện năm", "giai đoạn", "bình quân hằng năm", "bình quân hàng năm"],
  ...["bình quân năm", "bình quân mỗi năm", "bình quân giai đoạn", "bình quân hằng năm giai đoạn"],
  ...[
    "theo giá",
    "theo hợp đồng",
    "khu vực",
    "lĩnh vực",
    "công tác",
    "được xếp loại",
    "trên dân số",
    "đạt trên dân số",
    "so với tổng số đảng viên",
  ],
  "so với tổng số đảng viên đầu năm",
  // what such a figure leaves out by its own definition
  ...["không tính trạm y tế", "không tính giường trạm y tế xã", "không kể trạm y tế", "không kể lợn sữa"],
  ...["không bao gồm trạm y tế", "không bao gồm giường trạm y tế xã", "không tính lợn sữa"],
  ...["tổng", "tổng cộng", "chung", "toàn dân", "hiện có", "cuối kỳ", "đến cuối kỳ"],
  ...["toàn tỉnh", "toàn huyện", "toàn thị xã", "toàn thành phố", "toàn xã", "toàn phường", "toàn quận"],
  ...["theo chuẩn", "chuẩn nghèo", "theo chuẩn nghèo", "theo chuẩn nghèo đa chiều", "chuẩn mới"],
  ...["theo tiêu chí mới", "tiêu chí mới", "theo quy định", "theo chuẩn mới", "chuẩn nghèo đa chiều"],
  ...[
    "theo chuẩn nghèo mới",
    "theo tiêu chí",
    "ngành",
    "so với dân số",
    "so với cùng kỳ",
    "so với năm trước",
    "so với cùng kỳ năm trước",
  ],
  ...[
    "đạt",
    "đạt chuẩn",
    "đạt danh hiệu",
    "danh hiệu",
    "được công nhận",
    "công nhận",
    "đạt tiêu chuẩn",
    "về đích",
  ],
  ...["công nhận đạt chuẩn", "được công nhận đạt chuẩn", "phấn đấu", "phấn đấu đạt", "ước đạt"],
  ...["được giao", "tỉnh giao", "do tỉnh giao", "cấp trên giao"],
  ...["ước", "ước thực hiện", "đảm bảo", "bảo đảm", "nâng lên"],
];

const PLACES = ["tỉnh", "huyện", "thị xã", "thành phố", "xã", "phường"] as const;

/**
 * Dropped from the name of a row where no definition has them, never from that of a definition: the first of each is
 * how they are known.
 */
export const ROW_HARMLESS: readonly (readonly [code: string, ...phrases: string[]])[] = [
  ["trên địa bàn", "đến địa bàn", ...PLACES.map((place) => `trên địa bàn ${place}`)],
  ["của địa phương", ...PLACES.map((place) => `của ${place}`)],
];

/** Words that only join others. */
export const LIGHT_WORDS: readonly string[] = [
  ...[
    "và",
    "các",
    "những",
    "của",
    "cho",
    "được",
    "là",
    "có",
    "ở",
    "tại",
    "về",
    "theo",
    "với",
    "trong",
    "bằng",
  ],
  ...["đã", "so", "do", "vào", "từ", "trên", "đến", "khi", "như", "này", "loại", "vì"],
];

/** Verbs and comparators that carry the target, at either end of a name: "Phấn đấu … giảm còn dưới". */
export const TARGET_WORDS: readonly string[] = [
  ...[
    "đạt",
    "tăng",
    "giảm",
    "còn",
    "xuống",
    "lên",
    "trên",
    "dưới",
    "từ",
    "là",
    "khoảng",
    "tối",
    "thiểu",
    "ít",
  ],
  ...["nhất", "không", "quá", "phấn", "đấu", "ước", "nâng", "đưa", "mức", "hơn", "trở"],
];

/** Words that no name need have, so that they are not taken for slips of others: "sắn" for "sàn", "tháng" for "thành". */
export const OTHER_WORDS: readonly string[] = [
  ...["tháng", "quý", "ngày", "tuần", "đông", "xuân", "hè", "mùa", "sắn", "hỏa", "đó", "đặt", "dược", "thai"],
  ...["tắc", "lắp", "táng", "sớm", "muộn", "chính", "đại", "quy", "lạc", "chè", "dừa", "sầu", "hồ", "tiêu"],
];

/** What sort of figure a name asks for. */
export const MEASURE_WORDS = {
  rate: ["tỷ lệ", "tỉ lệ", "tỷ lệ phần trăm", "tỷ lệ số", "số tỷ lệ", "nâng cao tỷ lệ", "TL"],
  share: ["tỷ trọng", "cơ cấu"],
  growth: [
    ...["tốc độ tăng", "tốc độ tăng trưởng", "tăng trưởng", "tốc độ phát triển", "mức tăng", "tỷ lệ tăng"],
    ...["tốc độ tăng bình quân", "tỷ lệ tăng trưởng", "mức tăng trưởng", "nhịp độ tăng"],
  ],
  reduction: ["mức giảm", "tỷ lệ giảm", "tốc độ giảm", "mức giảm tỷ lệ"],
  count: ["số", "số lượng", "tổng số", "tổng số lượng"],
  rank: ["xếp hạng", "thứ hạng", "vị trí xếp hạng", "vị thứ", "xếp thứ"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1));
const QUARTERS = ["I", "II", "III", "IV", "1", "2", "3", "4"] as const;

/** What makes another indicator of one that has the same words otherwise. */
export const QUALITY_WORDS: Readonly<Record<string, readonly string[]>> = {
  near_poor: ["hộ cận nghèo", "cận nghèo"],
  advanced: ["nâng cao"],
  model: ["kiểu mẫu"],
  urban: ["thành thị", "khu vực thành thị", "khu vực đô thị"],
  rural: ["nông thôn", "khu vực nông thôn"],
  women: ["nữ", "phụ nữ", "giới nữ"],
  men: ["nam giới", "nam"],
  against_plan: ["so với kế hoạch", "so kế hoạch", "so với dự toán", "so dự toán", "so với KH", "so KH"],
  kept: ["duy trì", "giữ vững", "giữ", "tiếp tục duy trì", "tiếp tục", "củng cố", "duy trì giữ vững"],
  again: ["công nhận lại", "kiểm tra lại", "công nhận lại đạt chuẩn", "tái"],
  added: ["tăng thêm", "thêm", "mới", "công nhận mới", "mới trong năm", "đạt chuẩn mới"],
  excluded: [
    ...["không bao gồm", "không tính", "không kể", "chưa bao gồm", "chưa tính", "chưa kể", "loại trừ", "trừ"],
    ...["không gồm", "chưa kể"],
  ],
  constant_prices: ["giá so sánh", "theo giá so sánh", "giá SS", "giá cố định"],
  cumulative: ["lũy kế", "lũy kế đến", "tổng lũy kế"],
  in_year: ["trong năm"],
  part_of_year: [
    ...[
      "tháng",
      "quý",
      "6 tháng đầu năm",
      "sáu tháng đầu năm",
      "đầu năm",
      ...QUARTERS.map((quarter) => `quý ${quarter}`),
    ],
    ...MONTHS.flatMap((month) => [`${month} tháng`, `tháng ${month}`, `${month} tháng đầu năm`]),
  ],
  current_prices: ["giá hiện hành", "theo giá hiện hành", "giá HH", "giá thực tế", "theo giá thực tế"],
};

/** Qualities of which two different ones make two indicators; said on one side only, they are said in passing. */
export const EITHER_OR: readonly (readonly string[])[] = [
  ["constant_prices", "current_prices"],
  ["cumulative", "in_year"],
];

/** Qualities that a heading lends to the rows under it: "Khu vực nông thôn", then "Tỷ lệ hộ nghèo". */
export const LENT_QUALITIES: readonly string[] = ["near_poor", "urban", "rural", "women", "men", "excluded"];

/** Amounts of which a percentage can only be a growth rate. */
export const GROWING: readonly string[] = ["GTSX", "GRDP", "bán lẻ", "IIP", "CPI", "kim ngạch", "NSLĐ"];

/** Words that alone name no indicator, unless "tổng" or its growth is said: the row continues one above it. */
export const BROAD: readonly string[] = ["GTSX", "SP", "dân số", "LĐ", "DN", "HTX", "trẻ", "nhà văn hóa"];

/** Names of sections of a table, and of its columns: no indicators. */
export const HEADINGS: readonly string[] = [
  ...["kinh tế", "xã hội", "văn hóa", "môi trường", "văn hóa xã hội", "xã hội môi trường", "nội chính"],
  ...["kinh tế xã hội", "tài nguyên môi trường", "đô thị", "phát triển kinh tế", "lĩnh vực kinh tế"],
  ...["quốc phòng an ninh", "an ninh quốc phòng", "quốc phòng", "an ninh", "xây dựng đảng", "chỉ tiêu"],
  ...["chỉ tiêu chủ yếu", "chỉ tiêu kinh tế", "chỉ tiêu xã hội", "chỉ tiêu môi trường", "tên chỉ tiêu"],
  ...["chỉ tiêu kinh tế xã hội", "chỉ tiêu về kinh tế", "chỉ tiêu văn hóa xã hội"],
];
