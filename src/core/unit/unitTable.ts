import type { CountKind, Dimension } from "./unit";

/** A spelling of a unit: the words as written (folded when matched), how it is printed, its size in base units. */
export interface UnitEntry {
  readonly spellings: readonly string[];
  readonly print: string;
  readonly dimension: Dimension;
  readonly factor: string;
  /** True where a scale word may stand before it: "nghìn tấn", "triệu USD". */
  readonly scalable?: boolean;
}

/** Scale words; alone they mean money ("437 tỷ"). */
export const SCALES: readonly {
  readonly spellings: readonly string[];
  readonly print: string;
  readonly factor: string;
}[] = [
  { spellings: ["triệu tỷ"], print: "triệu tỷ", factor: "1e15" },
  { spellings: ["nghìn tỷ", "ngàn tỷ"], print: "nghìn tỷ", factor: "1e12" },
  { spellings: ["trăm tỷ"], print: "trăm tỷ", factor: "1e11" },
  { spellings: ["chục tỷ"], print: "chục tỷ", factor: "1e10" },
  { spellings: ["trăm triệu"], print: "trăm triệu", factor: "1e8" },
  { spellings: ["tỷ"], print: "tỷ", factor: "1e9" },
  { spellings: ["triệu", "tr.", "tr"], print: "triệu", factor: "1e6" },
  { spellings: ["vạn"], print: "vạn", factor: "1e4" },
  { spellings: ["nghìn", "ngàn", "ng."], print: "nghìn", factor: "1e3" },
];

export const UNITS: readonly UnitEntry[] = [
  {
    spellings: ["đồng", "đ", ".đ", ".đồng", "vnđ", "vnd"],
    print: "đồng",
    dimension: "money",
    factor: "1",
    scalable: true,
  },
  { spellings: ["trđ", "tr.đ", "tr đ", "trđồng"], print: "triệu đồng", dimension: "money", factor: "1e6" },
  {
    spellings: ["usd", "đô la mỹ", "đô la"],
    print: "USD",
    dimension: "foreign_money",
    factor: "1",
    scalable: true,
  },
  { spellings: ["điểm phần trăm", "điểm %"], print: "điểm %", dimension: "points", factor: "1" },
  { spellings: ["%", "phần trăm"], print: "%", dimension: "percent", factor: "1" },
  {
    spellings: ["‰", "phần nghìn", "%o", "%0", "%₀", "0/00", "o/oo"],
    print: "‰",
    dimension: "percent",
    factor: "0.1",
  },
  { spellings: ["tấn"], print: "tấn", dimension: "mass", factor: "1000", scalable: true },
  { spellings: ["tạ"], print: "tạ", dimension: "mass", factor: "100", scalable: true },
  { spellings: ["yến"], print: "yến", dimension: "mass", factor: "10" },
  { spellings: ["kg", "ki lô gam"], print: "kg", dimension: "mass", factor: "1", scalable: true },
  { spellings: ["ha", "héc ta", "hecta"], print: "ha", dimension: "area", factor: "10000", scalable: true },
  { spellings: ["km²", "km2"], print: "km²", dimension: "area", factor: "1000000" },
  { spellings: ["m²", "m2", "mét vuông"], print: "m²", dimension: "area", factor: "1", scalable: true },
  { spellings: ["m³", "m3", "mét khối"], print: "m³", dimension: "volume", factor: "1", scalable: true },
  { spellings: ["lít"], print: "lít", dimension: "volume", factor: "0.001", scalable: true },
  { spellings: ["mm", "mi li mét"], print: "mm", dimension: "length", factor: "0.001" },
  { spellings: ["km", "ki lô mét"], print: "km", dimension: "length", factor: "1000" },
  { spellings: ["mét", "m"], print: "m", dimension: "length", factor: "1" },
  { spellings: ["kwh"], print: "kWh", dimension: "energy", factor: "1", scalable: true },
  { spellings: ["mwh"], print: "MWh", dimension: "energy", factor: "1000", scalable: true },
  { spellings: ["mw"], print: "MW", dimension: "power", factor: "1000" },
  { spellings: ["kw"], print: "kW", dimension: "power", factor: "1" },
  { spellings: ["năm"], print: "năm", dimension: "duration", factor: "365" },
  { spellings: ["tháng"], print: "tháng", dimension: "duration", factor: "30" },
  { spellings: ["tuần"], print: "tuần", dimension: "duration", factor: "7" },
  { spellings: ["ngày"], print: "ngày", dimension: "duration", factor: "1" },
  { spellings: ["giờ"], print: "giờ", dimension: "duration", factor: "0.041666666666666666666666666667" },
  { spellings: ["tuổi"], print: "tuổi", dimension: "duration", factor: "365" },
  { spellings: ["điểm"], print: "điểm", dimension: "score", factor: "1" },
  { spellings: ["bậc", "hạng", "thứ hạng"], print: "bậc", dimension: "rank", factor: "1" },
];

/** Counted nouns of which it is known what kind of thing they are. */
export const NOUN_KINDS: Readonly<Record<CountKind, readonly string[]>> = {
  person: [
    ...["lượt người", "lượt khách", "lượt lao động", "lượt học viên"],
    ...[
      "người",
      "lao động",
      "nhân khẩu",
      "dân",
      "công dân",
      "quân nhân",
      "quân",
      "quân sự",
      "chiến sỹ",
      "đồng chí",
    ],
    ...[
      "học sinh",
      "sinh viên",
      "học viên",
      "em",
      "cháu",
      "trẻ",
      "trẻ em",
      "giáo viên",
      "viên chức",
      "công chức",
    ],
    ...[
      "nam",
      "nữ",
      "đầu người",
      "khẩu",
      "cán bộ",
      "cá nhân",
      "đại biểu",
      "đảng viên",
      "đoàn viên",
      "hội viên",
      "bác sỹ",
      "khách",
    ],
  ],
  household: [
    "lượt hộ dân",
    "lượt hộ",
    "hộ dân",
    "hộ gia đình",
    "hộ nghèo",
    "hộ cận nghèo",
    "hộ",
    "gia đình",
  ],
  commune: [
    ...["phường, xã", "phường/xã", "xã, phường", "xã/phường", "xã, thị trấn", "xã", "phường", "thị trấn"],
  ],
  village: [
    ...["thôn, tổ dân phố", "thôn, kdc", "làng, kdc", "làng, khu dân cư", "thôn", "làng", "bản", "ấp"],
    ...["khu dân cư", "kdc", "tổ dân phố", "khu phố"],
  ],
  criterion: ["tiêu chí", "tiêu mục", "tiêu chuẩn"],
  class: ["lớp", "lớp học"],
  event: ["buổi", "cuộc", "hội nghị", "đợt", "phiên", "lễ hội"],
  turn: ["lượt", "lượt đối tượng", "triệu lượt", "lượng khách"],
  school: ["trường", "trường học"],
  room: ["phòng học", "phòng"],
  route: ["tuyến", "tuyến đường"],
  works: ["công trình", "dự án", "hạng mục", "nhà văn hóa", "trạm y tế", "chợ"],
  house: ["nhà", "căn", "căn hộ", "ngôi nhà", "căn nhà"],
  model: ["mô hình"],
  organisation: [
    "CĐCS",
    "công đoàn cơ sở",
    "tổ chức công đoàn",
    "chi bộ",
    "chi hội",
    "chi đoàn",
    "tổ chức đảng",
  ],
  firm: ["doanh nghiệp", "hợp tác xã", "HTX", "DN", "tổ hợp tác", "chủ thể"],
  product: ["sản phẩm"],
  animal: ["con"],
  case: ["vụ", "vụ việc"],
  piece: ["viên", "quả", "bao", "đôi", "hộp", "chai", "lon", "thùng", "gói", "sợi"],
};

/** Counted nouns whose kind does not matter: they are compared with anything that is counted. */
const OTHER_NOUNS: readonly string[] = [
  ...["đối tượng", "đ/c", "tổ chức", "tập thể", "thuê bao", "giường bệnh"],
  ...["giường", "bộ", "huyện", "tỉnh", "cơ quan, đơn vị, doanh nghiệp", "cơ quan, đơn vị"],
  ...["đơn vị", "cơ quan", "chỉ tiêu", "trạm", "đồ án", "phương án"],
  ...["lô", "thửa", "vị trí", "cụm công nghiệp", "khu công nghiệp", "hồ sơ"],
  ...["bộ hồ sơ", "giấy chứng nhận", "giấy phép", "giấy", "thẻ", "tài khoản"],
  ...["phiếu", "văn bản", "đơn", "ý kiến", "kiến nghị", "việc"],
  ...["trường hợp", "đoàn", "liều", "cây", "lồng", "suất"],
  ...["suất quà", "cơ sở", "tin, bài", "tin bài", "tin", "bài"],
  ...["chương trình", "di tích", "máy", "chiếc", "cái", "đơn vị máu"],
  ...["tổ liên gia", "tổ", "trang trại", "câu lạc bộ", "điểm chữa cháy công cộng", "điểm đen", "tàu"],
  ...["xe", "bé trai", "bé gái", "suất ăn", "ca", "lần"],
  ...["chuyến", "bình", "đội", "ban", "nhóm", "nghề"],
  ...["ô", "khu", "cụm", "khẩu hiệu", "khách hàng", "cổ phần"],
  ...["ki ốt", "trang", "cuốn", "tờ"],
];

/**
 * Nouns that are counted in plans. They stop a number's unit where the noun ends ("03 phường | đạt gồm") and tell a
 * count from a class ("05 phường", not "phường 5"). Any other noun after a number is taken as a label.
 */
export const COUNT_NOUNS: readonly string[] = [...Object.values(NOUN_KINDS).flat(), ...OTHER_NOUNS];
