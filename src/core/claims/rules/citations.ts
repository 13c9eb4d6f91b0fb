import { fold } from "../../text/fold";
import type { Passage } from "../reading/passage";
import type { Spot } from "./model";
import { matchesIn, spotAt } from "./phrases";

/** A legal document as a text cites it: "1210/2016/UBTVQH13 ngày 25/5/2016". */
export interface Citation {
  readonly spot: Spot;
  /** Without leading zeros. */
  readonly number: string;
  /** In capitals ("QĐ-TTG"). */
  readonly symbol: string;
  /** Whether the year stands in the number, and which. */
  readonly hasYear: boolean;
  readonly numberYear: string | null;
  readonly dateYear: string | null;
  /** The year of the number, else of the date. */
  readonly year: string | null;
  /** "25/5"; null for a citation without a date. */
  readonly day: string | null;
  /** Month and day as one number; null likewise. */
  readonly order: number | null;
  /** "ubnd tỉnh", as said right before or behind; null where no issuer is named. */
  readonly issuer: string | null;
}

const CITATION =
  /(?<![\p{L}\d/.,-])(\d{1,5})(?:\/((?:19|20)\d\d))?[/-]((?=[\p{Lu}])[\p{L}]{1,9}\d{0,2}(?:[-/][\p{Lu}][\p{L}]{0,9}\d{0,2})*)(?:,?\s+(?:ngày|Ngày)\s+(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d))?(?![\p{L}\d/])/u;
const ISSUER = new RegExp(
  `(?:${fold("ubnd|hđnd")}) (?:${fold("tỉnh|huyện|thị xã|thành phố|xã|phường")})`,
  "u",
);
const ISSUER_BEFORE = 60;

function issuerOf({ folded }: Passage, start: number, end: number): string | null {
  const behind = new RegExp(`^ ${fold("của")} (${ISSUER.source})`, "u").exec(
    folded.slice(end, end + ISSUER_BEFORE),
  );
  if (behind?.[1]) return behind[1];
  const before = folded.slice(Math.max(0, start - ISSUER_BEFORE), start);
  const said = new RegExp(
    `(${ISSUER.source})(?: đã)? ${fold("(?:phê duyệt|ban hành|chấp thuận)")}[^.;]*$`,
    "u",
  ).exec(before);
  return said?.[1] ?? null;
}

/** Every citation of a numbered document in a passage. */
export function citationsIn(passage: Passage): Citation[] {
  return matchesIn(passage.source.text, CITATION).map((match) => {
    const [whole, number = "", numberYear = null, symbol = "", day, month, dateYear = null] = match;
    return {
      spot: spotAt(passage, match.index, whole.length),
      number: number.replace(/^0+(?=\d)/u, ""),
      symbol: symbol.toUpperCase(),
      hasYear: numberYear !== null,
      ...{ numberYear, dateYear },
      year: numberYear ?? dateYear,
      day: day && month ? `${String(Number(day))}/${String(Number(month))}` : null,
      order: day && month ? Number(month) * 100 + Number(day) : null,
      issuer: issuerOf(passage, match.index, match.index + whole.length),
    };
  });
}

/** The symbol without the term of the assembly: "UBTVQH15" → "UBTVQH". */
export function symbolCore({ symbol }: Citation): string {
  return symbol.replace(/\d+$/u, "");
}

/** Whether only one office in the country issues documents of such a symbol. */
export function isCentral(citation: Citation): boolean {
  return /^(?:QĐ-TTG|CT-TTG|CĐ-TTG|NĐ-CP|NQ-CP|NQ\/TW|CT\/TW|KL\/TW|QH|UBTVQH)$/u.test(symbolCore(citation));
}
