import { fold } from "../../text/fold";

function opening(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(fold).join("|")})(?!\\p{L})`, "u");
}

/** What is planned as an amount, so that a percentage of it is one of its plan. */
const PLANNED_AMOUNT = opening(
  ...[
    "(?:tỷ lệ |tiến độ |kết quả )?(?:thực hiện )?giải ngân",
    "(?:tổng )?(?:số )?thu (?:ngân sách|nsnn|nội địa)",
  ],
  ...["(?:tổng )?(?:số )?thu (?:cân đối|thuế|bhxh|bảo hiểm|tiền sử dụng đất|trên địa bàn)"],
  ...["(?:tỷ lệ )?(?:thực hiện|hoàn thành) (?:kế hoạch|dự toán|vốn|chỉ tiêu)"],
);
/** Amounts and indices that plans give either as such or by their growth, never as a share. */
const GROWING = opening(
  ...[
    "(?:tổng sản phẩm .*\\()?(?:grdp|gdp)",
    "tổng sản phẩm",
    "(?:tổng )?giá trị sản xuất",
    "(?:tổng )?gtsx",
  ],
  ...["(?:tổng )?giá trị (?:gia tăng|tăng thêm)", "(?:tổng )?gttt", "cpi", "chỉ số giá tiêu dùng", "iip"],
  ...[
    "chỉ số sản xuất",
    "tổng mức (?:bán lẻ|lưu chuyển)",
    "doanh thu",
    "(?:tổng )?kim ngạch",
    "(?:tổng )?sản lượng",
  ],
  ...["giá trị xuất khẩu", "tổng mức hàng hóa"],
);
/** Words that make a share of what begins like an amount: "GRDP nông nghiệp trong tổng GRDP". */
const SHARE = new RegExp(
  `(?<!\\p{L})(?:${["tỷ lệ", "tỷ trọng", "cơ cấu", "trong", "so", "chiếm", "đóng góp", "trên(?! địa bàn)"]
    .concat(["kế hoạch", "dự toán"])
    .map(fold)
    .join("|")})(?!\\p{L})|[/:]`,
  "u",
);

/** Whether a folded name is of money planned ("Giải ngân …", "Thu ngân sách"): a percentage of it is one of its plan. */
export function isPlanShare(key: string): boolean {
  return PLANNED_AMOUNT.test(key);
}

/** Whether what a folded name is of can only grow in per cent, and be no share of anything ("GRDP", "CPI"). */
export function growsInPercent(key: string): boolean {
  return GROWING.test(key) && !SHARE.test(key);
}
