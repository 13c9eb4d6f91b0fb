import { Decimal } from "../../number/decimal";
import { counted } from "../../number/intervalValue";
import { gradeResult } from "../../number/intervalGrade";
import { fold } from "../../text/fold";
import { isLevel } from "../reading/anchor";
import { footnoteBodies, markedMention } from "../reading/footnotes";
import type { Mention, ReadPassage } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { isMisread } from "../stating/repair";
import { claimOf, type Statement } from "../stating/statement";
import { impliedTerm, termOf } from "../stating/term";

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
/** The end of a sentence; "TP. Hải Dương" goes on. */
const STOP = /(?<!(?:^|[\s(,;])\p{L}{1,2})\.(?:\s|$)|\n/u;
const AND = fold(" và");
const OPEN_LIST = /\.\.|…|v\.v/u;
const BRACKETED = /\([^()]*\)/gu;

/** A list in folded words. */
interface ItemList {
  readonly text: string;
  /** What is counted, in folded words ("dự án"); empty where it is no known noun. */
  readonly noun: string;
}

/** The text of a list: in brackets up to the closing one, behind a colon up to the full stop. */
function listBehind({ folded }: Passage, { figure }: Mention): string | null {
  const rest = folded.slice(figure.span.end, figure.span.end + LONGEST_LIST);
  const opener = OPENER.exec(rest);
  if (!opener || ENDS.test(opener[1] ?? "")) return null;
  const from = opener[0].length;
  const numbered = rest.slice(from).trimStart().startsWith("(1)");
  const stop = opener[2] === "(" && !numbered ? /[()]/u : STOP;
  const length = stop.exec(rest.slice(from))?.index ?? rest.length - from;
  return rest.slice(from, from + length);
}

const NUMBERS = /(?:^|[\s;,])\((\d{1,2})\) ?/gu;
const LETTERS = /(?:^|[\s;,])([a-zđ])\) ?/gu;
const ALPHABET = "abcdđeghiklmnopqrstuvxy";

/** How many items a list has that numbers them from 1, or letters them from a on; null where it does not. */
function markedItems({ text }: ItemList): number | null {
  const numbers = [...text.matchAll(NUMBERS)].map(([, number]) => Number(number));
  const letters = [...text.matchAll(LETTERS)].map(([, letter = ""]) => ALPHABET.indexOf(letter) + 1);
  const marks = numbers.length > 0 ? numbers : letters;
  const opens = /^\s*(?:\(1\)|a\))/u.test(text);
  return opens && marks.length > 1 && marks.every((mark, i) => mark === i + 1) ? marks.length : null;
}

/** "và" before the last item goes on with the list, or is part of the item. */
function counts(items: readonly string[]): number[] {
  const isOpen = items.at(-1)?.includes(`${AND} `) === true;
  return isOpen ? [items.length, items.length + 1] : [items.length];
}

/** Items that each open with one word, "giải …; giải …", or with what is counted, "dự án …, dự án …; khu …". */
function headedItems({ text, noun }: ItemList): number[] {
  const isNamed = noun !== "" && text.trimStart().startsWith(`${noun} `);
  const next = `(?=${noun} )`;
  const parts = isNamed ? text.replace(new RegExp(`\\([^()]*\\) ${next}`, "gu"), ";") : text;
  const plain = parts.replace(BRACKETED, " ");
  const all = plain.split(isNamed ? new RegExp(`;|(?:,|${AND}) ?${next}`, "u") : ";");
  const pieces = all.map((item) => item.trim()).filter((item) => item !== "");
  // "04 thôn: thôn A và thôn B; đến nay có 2/4 thôn đạt": the sentence goes on
  const end = pieces.findIndex((item) => isNamed && !item.startsWith(noun) && /\d/u.test(item));
  const items = end < 0 ? pieces : pieces.slice(0, end);
  const isOneHead = new Set(items.map((item) => item.split(" ", 1)[0])).size === 1;
  const isList = items.length > 1 && (isOneHead || (isNamed && items.length > 2));
  return isList ? counts(items) : [];
}

/** How many items stand between semicolons, where none has a figure, a comma or a list of its own. */
function plainItems({ text }: ItemList): number[] {
  const items = text.split(";").filter((item) => /\p{L}/u.test(item));
  const isPlain = items.length >= LEAST_ITEMS && !/[:(),]|(?<![\p{L}\d])\d+(?![\p{L}\d])/u.test(text);
  return isPlain ? counts(items) : [];
}

/** How many items a list may be read to have; none where it is no closed list. */
function itemsIn(list: ItemList): number[] {
  if (OPEN_LIST.test(list.text.replace(BRACKETED, " "))) return [];
  const marked = markedItems(list);
  const headed = marked === null ? headedItems(list) : [marked];
  return headed.length > 0 ? headed : plainItems(list);
}

function claimFor(passage: Passage, mention: Mention, items: number): Claim {
  const stated = termOf(passage, mention, "count");
  const listed = counted(new Decimal(items));
  const operands = [{ ...impliedTerm(stated, "count", listed), text: String(items) }];
  const statement: Statement = { rule: "enumeration-count", kind: "count", formula: "sum", operands, stated };
  const result = gradeResult(listed, stated.reading, counted(stated.reading.value));
  return { ...claimOf(statement, result, "warning"), repair: null };
}

/** So many things: of a known noun, or of a word that stands behind the number. */
function isCount(mention: Mention): boolean {
  const { low, of, high, unit } = mention.figure;
  const isNoun = unit ? unit.dimension === "count" : /^\p{L}/u.test(mention.tail);
  const isWhole = low.decimals === 0 && !of && !high && low.value.lessThanOrEqualTo(MOST_ITEMS);
  return isNoun && isWhole && isLevel(mention) && mention.precision === "printed";
}

function listClaims(passage: Passage, mention: Mention, text: string): Claim[] {
  const noun = fold(mention.figure.unit?.print ?? "");
  const found = itemsIn({ text, noun });
  const own = mention.figure.low.value;
  const items = found.find((one) => own.equals(one)) ?? found[0];
  if (items === undefined) return [];
  const stated = termOf(passage, mention, "count");
  const isNear = own.minus(items).abs().lessThanOrEqualTo(MOST_MISSED);
  const isMeant = isNear || isMisread({ stated }, counted(new Decimal(items)), 2);
  return isMeant ? [claimFor(passage, mention, items)] : [];
}

/** "03 nhiệm vụ: (1) …; (2) …; (3) …", "4 dự án: A; B; C; D": as many items as counted. */
export function itemClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention) => {
    const text = isCount(mention) ? listBehind(passage, mention) : null;
    return text === null ? [] : listClaims(passage, mention, text);
  });
}

const BODY_OPENS = new RegExp(`^[\\s⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:${fold("gồm|bao gồm|cụ thể|gồm có")})?:?`, "u");

/** "06 giải thể thao⁴⁰", with the six in the footnote. */
export function footnoteItemClaims(all: readonly ReadPassage[]): Claim[] {
  const bodies = footnoteBodies(all);
  return all.flatMap((read) =>
    read.passage.source.marks.flatMap(({ mark, span }) => {
      const mention = markedMention(read, span.start);
      const body = bodies.get(mark);
      if (!mention || !body || body === read || !isCount(mention)) return [];
      const text = body.passage.folded.replace(BODY_OPENS, "").replace(/[.\s]+$/u, "");
      return /\.\s/u.test(text.replace(BRACKETED, " ")) ? [] : listClaims(read.passage, mention, text);
    }),
  );
}
