import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";

function startsWithOneOf(...words: string[]): RegExp {
  return new RegExp(`^\\s*(?:${words.map(fold).join("|")})`, "u");
}

/** Lines that stand under a table and may be followed by more of it. */
const REMARK = startsWithOneOf("ủy ban nhân dân", "ubnd", "ghi chú:", "nguồn:", "ghi chú$");

/** The signature block ends a table. */
const SIGNATURE = startsWithOneOf(
  ...[
    "tm\\.",
    "kt\\.",
    "tl\\.",
    "tuq\\.",
    "nơi nhận",
    "chủ tịch\\s*$",
    "phó chủ tịch\\s*$",
    "người lập",
    "lập biểu",
  ],
  ...["thủ trưởng", "\\(?kí,? (?:ghi|tên|họ)", "người tổng hợp", "cán bộ tổng hợp"],
);
const DATE_LINE = new RegExp(["ngày", "tháng", "năm"].map(fold).join("[\\s\\d.…_]*"), "u");

/** "Trong đó:" introduces rows and is none. */
const CONNECTOR = new RegExp(
  `^[\\s\\-+*•]*(?:${["trong đó", "tr\\.? ?đó", "gồm", "bao gồm", "chia ra"].map(fold).join("|")})\\s*:?\\s*$`,
  "u",
);

const TALLY = /^(?:tổng(?: số| cộng)?|cộng)(?!\p{L})/u;
const COUNTS_INDICATORS = /^(?:tổng(?: số| cộng)?|cộng|số)(?!\p{L})[\s:]*(?:\d+ )?(?:các )?chỉ tiêu/u;

function keyOf(text: string): string {
  return fold(normaliseText(text).text);
}

/** "Trong đó:", "- Bao gồm": introduces the rows below and is none itself. */
export function isConnector(text: string): boolean {
  return CONNECTOR.test(keyOf(text));
}

/** A remark or the issuer's name under a table: "Ghi chú: …", "UBND XÃ A". */
export function isRemark(text: string): boolean {
  return REMARK.test(keyOf(text));
}

/** A line of the signature block: place and date, "TM. ỦY BAN NHÂN DÂN", "Người lập biểu". */
export function isSignature(text: string): boolean {
  const key = keyOf(text);
  return SIGNATURE.test(key) || (DATE_LINE.test(key) && key.length < 80);
}

/** The line that counts the table's own rows: "Tổng số: 21 chỉ tiêu", "Tổng cộng". A total of money has figures. */
export function isTally(text: string, hasFigures: boolean): boolean {
  const key = keyOf(text).trim();
  return COUNTS_INDICATORS.test(key) || (!hasFigures && TALLY.test(key));
}
