import { phrases } from "../reading/phrases";
import { Decimal } from "../../number/decimal";
import type { Mention, ReadPassage } from "../reading/mention";
import type { Claim } from "../model";
import { checkStatement } from "../stating/statement";
import { fractionOf, withReading, type Term } from "../stating/term";

/** A mention of so many of so many, with the passage it stands in. */
interface Fraction {
  readonly read: ReadPassage;
  readonly mention: Mention;
  readonly of: Decimal;
}

const OPENS = phrases("cụ thể|trong đó|gồm|bao gồm|chia ra");
const MOST_PARTS = 12;

function fractionsIn(read: ReadPassage | undefined): Fraction[] {
  return (read?.mentions ?? []).flatMap((mention) => {
    const { of, unit, high } = mention.figure;
    return read && of && unit?.dimension === "count" && !high && mention.precision === "printed"
      ? [{ read, mention, of: of.value }]
      : [];
  });
}

function isSameUnit(one: Fraction, other: Fraction): boolean {
  return one.mention.figure.unit?.print === other.mention.figure.unit?.print;
}

/** The fractions of the sentence that a word of listing opens, whose wholes make up that of the total. */
function partsOf(total: Fraction, behind: readonly Fraction[]): readonly Fraction[] {
  const [first] = behind;
  if (!first || !isSameUnit(first, total)) return [];
  const isList = (one: Fraction): boolean =>
    one.read === first.read && one.mention.sentence === first.mention.sentence && isSameUnit(one, total);
  const parts = behind.slice(0, MOST_PARTS).filter(isList);
  const opening = first.read.mentions.find(({ sentence }) => sentence === first.mention.sentence);
  const wholes = parts.reduce((sum, { of }) => sum.plus(of), new Decimal(0));
  const isOpened = OPENS.test(first.mention.gap) || (opening !== undefined && OPENS.test(opening.gap));
  return parts.length > 1 && isOpened && wholes.equals(total.of) ? parts : [];
}

function partTerm({ read, mention }: Fraction): Term[] {
  const found = fractionOf(read.passage, mention);
  return found ? [found.part] : [];
}

function sumClaim(total: Fraction, parts: readonly Fraction[]): Claim | null {
  const [stated] = partTerm(total);
  const [first] = parts;
  if (!stated || !first) return null;
  const operands = parts.flatMap(partTerm).map((term) => withReading(term, term.reading, stated.unit));
  return checkStatement(
    {
      ...({ rule: "sum-parts", kind: "sum", formula: "sum" } as const),
      operands,
      stated: { ...stated, role: "total" },
      at: first.read.passage,
    },
    "warning",
  );
}

/**
 * "24/25 chỉ tiêu đạt. Cụ thể, kinh tế 15/16 chỉ tiêu, xã hội 9/9 chỉ tiêu": where the wholes of the parts make up
 * that of the total, so must what was reached of them.
 */
export function fractionSumClaims(all: readonly ReadPassage[]): Claim[] {
  return all.flatMap((read, index) => {
    const own = fractionsIn(read);
    const next = fractionsIn(all[index + 1]);
    return own.flatMap((total, i) => {
      const parts = partsOf(total, [...own.slice(i + 1), ...next]);
      const claim = parts.length > 0 ? sumClaim(total, parts) : null;
      return claim ? [claim] : [];
    });
  });
}
