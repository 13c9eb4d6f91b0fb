import { Decimal } from "../../number/decimal";
import { counted } from "../../number/intervalValue";
import { gradeResult } from "../../number/intervalGrade";
import { isLevel } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim, Operand } from "../model";
import { nameKey, readNames, type ListedName } from "./listedNames";
import type { Passage } from "../reading/passage";
import { isMisread } from "../stating/repair";
import { claimOf, type Statement } from "../stating/statement";
import { impliedTerm, operandOf, termOf } from "../stating/term";

/** Letters between a count and the list of what it counts. */
const NEAR_LIST = 70;
const KINDS = new Set(["commune", "village", "school", "works", "model", "organisation", "firm", "route"]);
const MOST_LISTED = 60;

/** Another count stands nearer to the list; a year is none. */
const ENDS = /[,;.]|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/u;

interface NameList {
  readonly text: string;
  readonly from: number;
  readonly isOpenEnded: boolean;
}

/** What stands behind a count in brackets or after a colon. */
function listBehind({ source }: Passage, mention: Mention): NameList | null {
  const { text } = source;
  const { end } = mention.figure.span;
  const near = text.slice(end, end + NEAR_LIST);
  const opener = /[(:]/u.exec(near);
  if (!opener || ENDS.test(near.slice(0, opener.index))) return null;
  const from = end + opener.index + 1;
  const isBracket = opener[0] === "(";
  const stop = isBracket ? /[()]/u : /[.;:(\n]/u;
  const rest = text.slice(from, from + 1500);
  const length = stop.exec(rest)?.index ?? rest.length;
  if (isBracket && rest.charAt(length) !== ")") return null;
  return { text: rest.slice(0, length), from, isOpenEnded: !isBracket };
}

function isCounted({ figure, precision }: Mention): boolean {
  const { unit } = figure;
  const isNoun = unit?.dimension === "count" && unit.kind !== undefined && KINDS.has(unit.kind);
  return isNoun && precision === "printed" && !figure.of && !figure.high && figure.low.decimals === 0;
}

function nameOperand(passage: Passage, { text, span }: ListedName): Operand {
  return { role: "name", text, value: null, unit: "", place: passage.toPlace(span) };
}

/** Distinct names of a list, as a claim of the count before it. */
function nameClaim(passage: Passage, mention: Mention, names: readonly ListedName[]): Claim {
  const distinct = new Set(names.map(({ text }) => nameKey(text))).size;
  const stated = termOf(passage, mention, "count");
  const listed = counted(new Decimal(distinct));
  const statement: Statement = {
    rule: "enumeration-count",
    kind: "count",
    formula: "sum",
    operands: [{ ...impliedTerm(stated, "count", listed), text: String(names.length) }],
    stated,
  };
  const result = gradeResult(listed, stated.reading, counted(stated.reading.value));
  const claim = claimOf(statement, result, "sure");
  const [first] = names;
  const last = names.at(-1);
  const span = { start: stated.span.start, end: last?.span.end ?? stated.span.end };
  const operands = [...names.map((name) => nameOperand(passage, name))];
  return {
    ...claim,
    place: passage.toPlace(span),
    operands: first ? operands : [operandOf(stated)],
    repair: null,
  };
}

/** A name stands in the list twice. */
function isTwice({ operands }: Claim): boolean {
  return operands.length !== new Set(operands.map(({ text }) => nameKey(text))).size;
}

/** "A, B, C và D": "và" before the last name goes on with the list, elsewhere it may be part of a name. */
function isLastAnd(text: string): boolean {
  const [, more, another] = text.split(/\s(?:và)\s/u);
  return more !== undefined && another === undefined && !/[,;]/u.test(more);
}

/** How far the listed names may be from their count before the list is of something else. */
const MOST_MISSED = 3;

/** "08 xã (Cao Nhân, …)": as many different names as counted. */
export function nameClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention) => {
    if (!isLevel(mention) || isPercent(mention) || !isCounted(mention)) return [];
    const list = listBehind(passage, mention);
    const readings = list ? readNames(list.text, list.from, list.isOpenEnded) : [];
    const claims = readings.map((names) => nameClaim(passage, mention, names));
    const right = claims.find(({ verdict }) => verdict === "ok");
    const [first] = claims;
    const wrong = claims.at(-1);
    if (right || !first || !wrong) return right ? [right] : [];
    const listed = wrong.computed?.point ?? new Decimal(MOST_LISTED);
    const isNear = listed.minus(mention.figure.low.value).abs().toNumber() <= MOST_MISSED;
    const stated = termOf(passage, mention, "count");
    const isWhole = claims.length === 1 || isTwice(first) || isLastAnd(list?.text ?? "");
    return isWhole && (isNear || isMisread({ stated }, counted(listed), 2)) ? [wrong] : [];
  });
}
