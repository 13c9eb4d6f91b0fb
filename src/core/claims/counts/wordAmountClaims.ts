import { counted } from "../../number/intervalValue";
import { gradeResult } from "../../number/intervalGrade";
import type { Mention } from "../reading/mention";
import type { Claim } from "../model";
import { parseNumberWords } from "./numberWords";
import type { Passage } from "../reading/passage";
import { claimOf, type Statement } from "../stating/statement";
import { impliedTerm, termOf, withReading } from "../stating/term";

const LONGEST = 200;
/** Fewer words are no amount written out. */
const LEAST_WORDS = 3;

/** The text in the bracket right behind a figure. */
function bracketBehind({ source }: Passage, { figure }: Mention): string | null {
  const rest = source.text.slice(figure.span.end, figure.span.end + LONGEST);
  const found = /^\s*[.,;]?\s*\(([^()\d]+)\)/u.exec(rest);
  return found?.[1] ?? null;
}

/** "13.503.000.000đ (Mười ba tỷ, năm trăm linh ba triệu đồng)": the amount in words is the amount in figures. */
export function wordAmountClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention) => {
    const { unit } = mention.figure;
    if (unit?.dimension !== "money" || mention.figure.of || mention.figure.high) return [];
    const text = bracketBehind(passage, mention);
    const said =
      text !== null && text.trim().split(/\s+/u).length >= LEAST_WORDS ? parseNumberWords(text) : null;
    if (!said || text === null) return [];
    const printed = termOf(passage, mention, "result");
    const value = printed.reading.value.times(unit.factor);
    const stated = withReading(printed, { value, decimals: 0 }, null);
    const inWords = { ...impliedTerm(stated, "other", counted(said)), text: text.trim() };
    const statement: Statement = {
      rule: "amount-in-words",
      kind: "sum",
      formula: "sum",
      operands: [inWords],
      stated,
    };
    return [
      {
        ...claimOf(statement, gradeResult(counted(said), stated.reading, counted(value)), "sure"),
        repair: null,
      },
    ];
  });
}
