import { fold } from "../../text/fold";

function words(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join("|")})(?![\\p{L}\\d])`, "gu");
}

const YEAR = "(?:19|20)\\d\\d";
const DATE = `\\d{1,2}[/.-]\\d{1,2}(?:[/.-]${YEAR})?`;
const MONTHS = `\\d{1,2} ${fold("tháng")}|${fold("tháng")} \\d{1,2}|${fold("quý")} (?:[1-4]|[iv]+)`;
/** "đến ngày 31/10/2023", "trong 6 tháng đầu năm 2018", "cuối năm 2022", "sơ bộ". */
const TIME = words(
  `(?:(?:${fold("tính|đến|hết|cuối|đầu|vào|trong|tại|so|với|thời điểm|cùng kỳ|ngày")}) )*(?:${DATE}|(?:${MONTHS})(?: (?:${fold("đầu|cuối|của|qua|năm|nay")}))*(?:[ /]${YEAR})?|(?:${fold("đầu|cuối|cả|hết|trong|giữa")} )?${fold("năm")} (?:${YEAR}|${fold("nay|qua|trước")})|${fold("cuối năm|đầu năm|cả năm|sơ bộ|ước tính")})`,
);
/** What a sentence opens with before it names anything: "tóm lại,", "theo cục thống kê,", "bộ trưởng cho biết". */
const OPENERS = new RegExp(
  `^(?:${fold("cũng |và ")})?(?:(?:${fold("theo|so với|số liệu|trong mức tăng")}) [^,]*,|[^,]*(?<!\\p{L})${fold("cho (?:biết|hay|rằng)")}|(?:${fold("tóm lại|như vậy|nhìn chung|đánh giá chung|tính chung|đồng thời|bên cạnh đó|ngoài ra|cụ thể|kết quả|trong đó|riêng|dự ước|ước|ước tính|sơ bộ|đến nay|tổng hợp chung")})(?!\\p{L})(?: (?:${fold("có|cho thấy")}))?),?\\s*`,
  "u",
);
const AT_HEAD = /^[\s,.:-]+/u;

/** The name in the folded words before a figure: without the words that open a sentence and those of time. */
export function nameIn(subject: string): string {
  let name = subject.replace(TIME, " ").replace(AT_HEAD, "");
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(OPENERS, "").replace(AT_HEAD, "");
  }
  return name;
}
