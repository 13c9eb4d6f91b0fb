import { Decimal } from "../number/decimal";
import { counted } from "../number/intervalValue";
import { gradeResult } from "../number/intervalGrade";
import { fold } from "../text/fold";
import { isLevel } from "./anchor";
import type { Mention } from "./mention";
import type { Claim } from "./model";
import type { Passage } from "./passage";
import { isMisread } from "./repair";
import { claimOf, type Statement } from "./statement";
import { impliedTerm, termOf } from "./term";

/** Letters between a count and the list of what it counts. */
const NEAR_LIST = 60;
const LONGEST_LIST = 2_500;
const MOST_ITEMS = 40;
const LEAST_ITEMS = 3;
/** A list that is further off is of something else. */
const MOST_MISSED = 2;
/** Another figure or part of the sentence stands nearer to the list. */
const ENDS = /[,;.]|\d/u;
const OPENING = `(?:,? (?:${["gồm", "bao gồm", "gồm có", "là", "cụ thể", "như sau"].map(fold).join("|")}))? ?`;
const OPENER = new RegExp(`^([^:(]{0,${String(NEAR_LIST)}}?)${OPENING}([:(])`, "u");
const OPEN_LIST = /\.\.|…|v\.v/u;
const ITEM = /(?:^|[\s;,])\((\d{1,2})\) ?/gu;

/** The text of a list: in brackets up to the closing one, behind a colon up to the full stop. */
function listBehind({ folded }: Passage, { figure }: Mention): { text: string; isNumbered: boolean } | null {
  const rest = folded.slice(figure.span.end, figure.span.end + LONGEST_LIST);
  const opener = OPENER.exec(rest);
  if (!opener || ENDS.test(opener[1] ?? "")) return null;
  const from = opener[0].length;
  const numbered = rest.slice(from).trimStart().startsWith("(1)");
  const stop = opener[2] === "(" && !numbered ? /[()]/u : /\.(?:\s|$)|\n/u;
  const length = stop.exec(rest.slice(from))?.index ?? rest.length - from;
  return { text: rest.slice(from, from + length), isNumbered: numbered };
}

/** How many items a list has that numbers them from 1 on; null where it does not. */
function numberedItems(text: string): number | null {
  const numbers = [...text.matchAll(ITEM)].map(([, number]) => Number(number));
  return numbers.length > 1 && numbers.every((number, i) => number === i + 1) ? numbers.length : null;
}

/** How many items stand between semicolons, where none has a figure, a comma or a list of its own; null elsewhere. */
function plainItems(text: string): number | null {
  const items = text.split(";").filter((item) => /\p{L}/u.test(item));
  const isPlain = items.length >= LEAST_ITEMS && !/[:(),]|(?<![\p{L}\d])\d+(?![\p{L}\d])/u.test(text);
  return isPlain ? items.length : null;
}

function itemsIn({ text, isNumbered }: { text: string; isNumbered: boolean }): number | null {
  if (OPEN_LIST.test(text)) return null;
  return isNumbered ? numberedItems(text) : plainItems(text);
}

function claimFor(passage: Passage, mention: Mention, items: number): Claim {
  const stated = termOf(passage, mention, "count");
  const listed = counted(new Decimal(items));
  const operands = [{ ...impliedTerm(stated, "count", listed), text: String(items) }];
  const statement: Statement = { rule: "enumeration-count", kind: "count", formula: "sum", operands, stated };
  const result = gradeResult(listed, stated.reading, counted(stated.reading.value));
  return { ...claimOf(statement, result, "warning"), repair: null };
}

/** "03 nhiệm vụ: (1) …; (2) …; (3) …", "4 dự án: A; B; C; D": as many items as counted. */
export function itemClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention) => {
    const { low, of, high, unit } = mention.figure;
    const isCount = isLevel(mention) && unit?.dimension === "count" && low.decimals === 0 && !of && !high;
    if (!isCount || mention.precision !== "printed" || low.value.greaterThan(MOST_ITEMS)) return [];
    const list = listBehind(passage, mention);
    const items = list && itemsIn(list);
    if (items === null) return [];
    const claim = claimFor(passage, mention, items);
    const stated = termOf(passage, mention, "count");
    const isNear = low.value.minus(items).abs().lessThanOrEqualTo(MOST_MISSED);
    return isNear || isMisread({ stated }, counted(new Decimal(items)), 2) ? [claim] : [];
  });
}
