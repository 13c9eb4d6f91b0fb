/**
 * The words in which indicator names differ without, or with, a difference in meaning. Data: every new wording is one
 * phrase here. Phrases are written as printed and compared folded, longest first.
 */

/** One meaning, several wordings: the first is how abbreviations and variants are known, the rest are the wordings. */
export const SAME_WORDS: readonly (readonly [code: string, ...phrases: string[]])[] = [
  // abbreviations of plans
  ["GTSX", "giá trị sản xuất", "giá trị SX"],
  [
    "GRDP",
    ...["tổng sản phẩm trên địa bàn", "tổng sản phẩm nội địa", "tổng SP trên địa bàn"],
    ...["tổng sản phẩm trong tỉnh", "GRDP trên địa bàn", "tổng SP", "tổng sản phẩm GRDP"],
  ],
  ["CN", "công nghiệp", "công nghiệp tiểu thủ công nghiệp", "CN TTCN", "tiểu thủ CN", "công nghiệp TTCN"],
  ["TTCN", "tiểu thủ công nghiệp"],
  ["XD", "xây dựng"],
  ["XDCB", "xây dựng cơ bản"],
  ["TMDV", "thương mại dịch vụ", "TM DV", "dịch vụ thương mại", "DV TM"],
  ["DV", "dịch vụ"],
  ["TM", "thương mại"],
  [
    "NLTS",
    ...["nông lâm thủy sản", "nông lâm nghiệp thủy sản", "nông nghiệp lâm nghiệp thủy sản", "N L TS"],
    ...["nông lâm ngư nghiệp", "nông lâm ngư", "nông lâm nghiệp và thủy hải sản", "NN LN TS", "N LN TS"],
  ],
  ["NN", "nông nghiệp"],
  ["NTM", "nông thôn mới", "chuẩn nông thôn mới", "chuẩn NTM"],
  ["ĐTVM", "đô thị văn minh", "chuẩn đô thị văn minh"],
  ["BHYT", "bảo hiểm y tế"],
  ["BHXH", "bảo hiểm xã hội"],
  ["BHTN", "bảo hiểm thất nghiệp"],
  ["LĐ", "lao động", "người lao động"],
  ["LLLĐ", "lực lượng lao động"],
  ["HTX", "hợp tác xã"],
  ["THT", "tổ hợp tác"],
  ["DN", "doanh nghiệp"],
  ["THCS", "trung học cơ sở"],
  ["THPT", "trung học phổ thông"],
  ["CQG", "chuẩn quốc gia", "chuẩn QG", "đạt chuẩn quốc gia", "đạt chuẩn QG"],
  ["KCN", "khu công nghiệp"],
  ["CCN", "cụm công nghiệp"],
  ["NSNN", "ngân sách nhà nước", "ngân sách"],
  ["NSĐP", "ngân sách địa phương"],
  ["hàng hóa", "HH"],
  ["XNK", "xuất nhập khẩu"],
  ["XK", "xuất khẩu"],
  ["SP", "sản phẩm"],
  ["TNGT", "tai nạn giao thông"],
  ["ATGT", "an toàn giao thông"],
  ["ANTT", "an ninh trật tự"],
  ["ATANTT", "an toàn an ninh trật tự", "an toàn về an ninh trật tự", "an toàn ANTT", "an toàn về ANTT"],
  ["PCCC", "phòng cháy chữa cháy"],
  ["VSATTP", "vệ sinh an toàn thực phẩm"],
  ["ATTP", "an toàn thực phẩm"],
  ["CCHC", "cải cách hành chính", "cải cách hành chính PAR INDEX", "CCHC PAR INDEX"],
  ["TTHC", "thủ tục hành chính"],
  ["DVC", "dịch vụ công"],
  ["DVCTT", "dịch vụ công trực tuyến", "DVC trực tuyến"],
  ["ĐTC", "đầu tư công"],
  ["GPMB", "giải phóng mặt bằng"],
  ["SXKD", "sản xuất kinh doanh"],
  ["CTR", "chất thải rắn", "rác thải"],
  ["CTRSH", "chất thải rắn sinh hoạt", "rác thải sinh hoạt", "CTR sinh hoạt", "chất thải rắn SH", "CTR SH"],
  ["KCB", "khám chữa bệnh"],
  ["SDD", "suy dinh dưỡng"],
  ["DTTS", "dân tộc thiểu số"],
  ["GDĐT", "giáo dục đào tạo"],
  ["VH", "văn hóa", "chuẩn văn hóa"],
  ["TDP", "tổ dân phố"],
  ["KDC", "khu dân cư"],
  ["CNTT", "công nghệ thông tin"],
  ["CQNN", "cơ quan nhà nước"],
  ["TDTT", "thể dục thể thao"],
  ["GCN", "giấy chứng nhận", "giấy CN"],
  ["QSDĐ", "quyền sử dụng đất", "QSD đất", "quyền SDĐ"],
  ["BQĐN", "bình quân đầu người", "bình quân đầu người năm", "BQ đầu người", "bình quân trên đầu người"],
  [
    "IIP",
    "chỉ số sản xuất công nghiệp",
    "chỉ số SXCN",
    "chỉ số SX CN",
    "chỉ số phát triển sản xuất công nghiệp",
  ],
  ["CPI", "chỉ số giá tiêu dùng"],
  ["NSLĐ", "năng suất lao động", "năng suất lao động xã hội", "NSLĐ xã hội"],
  ["SL", "sản lượng"],
  ["NTTS", "nuôi trồng thủy sản"],
  ["ĐTPT", "đầu tư phát triển"],
  ["SDĐ", "sử dụng đất"],
  ["TYT", "trạm y tế"],
  ["GĐVH", "gia đình văn hóa", "gia đình VH"],
  ["NOXH", "nhà ở xã hội"],
  ["HTTNV", "hoàn thành tốt nhiệm vụ"],
  ["GB", "giường bệnh"],
  ["DL", "du lịch"],
  ["GTNT", "giao thông nông thôn"],
  ["BVMT", "bảo vệ môi trường"],
  ["HVS", "hợp vệ sinh"],
  // wordings
  [
    "bao phủ",
    ...["độ bao phủ", "mức độ bao phủ", "dân số tham gia", "người dân tham gia", "dân số có thẻ"],
    ...["dân tham gia", "người tham gia trên dân số", "bao phủ dân số tham gia", "dân số được bao phủ"],
  ],
  ["che phủ", "độ che phủ", "che phủ của"],
  ["dân số", "người dân", "dân số trên địa bàn", "dân cư"],
  ["vạn dân", "1 vạn dân", "một vạn dân", "10.000 dân", "10000 dân"],
  ["hộ", "hộ dân", "hộ gia đình"],
  ["trường", "trường học"],
  ["sử dụng", "dùng"],
  ["kim ngạch", "giá trị kim ngạch"],
  ["trẻ", "trẻ em"],
  ["cân nặng", "thể nhẹ cân", "nhẹ cân", "cân nặng theo tuổi", "cân nặng tuổi", "theo cân nặng"],
  ["chiều cao", "thể thấp còi", "thấp còi", "chiều cao theo tuổi", "chiều cao tuổi", "theo chiều cao"],
  ["giải quyết việc làm", "tạo việc làm", "tạo việc làm mới", "giải quyết việc làm mới", "GQVL"],
  ["lương thực", "lương thực có hạt", "cây lương thực có hạt", "cây lương thực"],
  [
    "tăng tự nhiên",
    ...["tăng dân số tự nhiên", "tăng tự nhiên dân số", "gia tăng dân số tự nhiên", "gia tăng tự nhiên"],
    ...["tỷ lệ tăng tự nhiên", "tỷ lệ tăng dân số tự nhiên", "tốc độ tăng dân số tự nhiên"],
  ],
  ["tăng dân số", "gia tăng dân số", "tỷ lệ tăng dân số", "tốc độ tăng dân số"],
  [
    "đầu tư toàn xã hội",
    "đầu tư phát triển toàn xã hội",
    "ĐTPT toàn xã hội",
    "đầu tư xã hội",
    "đầu tư thực hiện toàn xã hội",
  ],
  ["bán lẻ", "tổng mức bán lẻ", "tổng mức bán lẻ hàng hóa", "TMBL", "bán lẻ hàng hóa", "tổng mức bán lẻ HH"],
  ["doanh thu DV", "doanh thu dịch vụ", "DT dịch vụ", "DTDV"],
  ["thành lập mới", "mới thành lập"],
  // words that hold another word of this file without meaning it
  ["việt nam"],
  ["đổi mới"],
];

/** Wordings that stand for several words, read on their own afterwards: the first for any of the rest. */
export const REWRITTEN: readonly (readonly [words: string, ...phrases: string[]])[] = [
  ["hộ nghèo", "hộ nghèo đa chiều"],
  ["hộ cận nghèo", "hộ cận nghèo đa chiều"],
  ["GCN QSDĐ", "giấy CNQSD đất", "giấy CNQSDĐ", "GCNQSD đất", "GCNQSDĐ"],
];

/** Said in passing: which year, whose place, which standard. They settle only what else would be a tie. */
export const HARMLESS: readonly string[] = [
  ...["năm", "cả năm", "cuối năm", "đến cuối năm", "hằng năm", "hàng năm", "đến năm", "đến hết năm"],
  ...["ước năm", "kế hoạch năm", "thực hiện năm", "giai đoạn", "bình quân hằng năm", "bình quân hàng năm"],
  ...["tổng", "tổng cộng", "chung", "toàn dân", "hiện có", "cuối kỳ", "đến cuối kỳ"],
  ...["toàn tỉnh", "toàn huyện", "toàn thị xã", "toàn thành phố", "toàn xã", "toàn phường", "toàn quận"],
  ...["của tỉnh", "của huyện", "của thị xã", "của thành phố", "của xã", "của phường", "của địa phương"],
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

/** Dropped from the name of a row where no definition has them, never from that of a definition. */
export const ROW_HARMLESS: readonly string[] = [
  "trên địa bàn",
  ...["tỉnh", "huyện", "thị xã", "thành phố", "xã", "phường"].map((place) => `trên địa bàn ${place}`),
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
export const GROWING: readonly string[] = ["GTSX", "GRDP", "bán lẻ"];

/** Words that alone name no indicator, unless "tổng" stands before them: the row continues one above it. */
export const BROAD: readonly string[] = ["GTSX", "SP", "dân số", "LĐ", "DN", "HTX", "trẻ"];
