import { Decimal } from "../../number/decimal";
import { gradeResult } from "../../number/intervalGrade";
import { counted } from "../../number/intervalValue";
import type { IndicatorTable } from "../../table/indicatorTable";
import type { Status } from "../../target/model";
import { readStatedStatus } from "../../target/parts/statedStatus";
import { fold } from "../../text/fold";
import { footnoteBodies } from "../reading/footnotes";
import type { Mention, ReadPassage } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { claimOf, type Statement } from "../stating/statement";
import { impliedTerm, termOf } from "../stating/term";

/** How many numbered rows of a table bear each verdict; those without one are not assessed. */
type Counts = Readonly<Record<Status, number>> & { readonly all: number };

/** Shorter tables list examples. */
const LEAST_ROWS = 5;
/** So many of the rows must bear a verdict that can be read. */
const LEAST_READ = 0.7;

function countsOf({ rows }: IndicatorTable): Counts | null {
  const statuses = rows.filter((row) => row.counted).map(({ stated }) => readStatedStatus(stated));
  const read = statuses.filter((one) => one !== null).length;
  if (statuses.length < LEAST_ROWS || read < statuses.length * LEAST_READ) return null;
  const count = (status: Status | null): number => statuses.filter((one) => one === status).length;
  return {
    exceeded: count("exceeded"),
    met: count("met"),
    unmet: count("unmet"),
    not_assessed: count("not_assessed") + count(null),
    all: statuses.length,
  };
}

type Sort = "reached" | "met" | "exceeded" | "unmet" | "not_assessed";

function opening(...phrases: readonly string[]): RegExp {
  return new RegExp(
    `^ ?(?:\\([^()]*\\) ?)?[^.,;:()\\d]{0,40}?(?<!\\p{L})(?:${phrases.map(fold).join("|")})(?!\\p{L})`,
    "u",
  );
}

/** What the words behind a count of indicators say of them; the first that applies. */
const SORTS: readonly (readonly [Sort, RegExp])[] = [
  ["not_assessed", opening("(?:không|chưa)(?: được)? (?:đánh giá|xét|có số liệu)")],
  ["unmet", opening("không đạt", "chưa đạt", "không hoàn thành", "chưa hoàn thành")],
  ["reached", opening("đạt và vượt", "đạt, vượt", "hoàn thành và (?:hoàn thành )?vượt", "đạt hoặc vượt")],
  ["exceeded", opening("vượt", "hoàn thành vượt")],
  ["met", opening("đạt", "hoàn thành")],
];

/** The numbers that a count may be: rows without a verdict may have been counted as the office saw fit. */
function expected(sort: Sort, counts: Counts, isOnly: boolean): readonly [from: number, to: number] {
  const { met, exceeded, unmet, not_assessed: open } = counts;
  if (sort === "not_assessed") return [0, open];
  if (sort === "unmet") return [unmet, unmet + open];
  if (sort === "exceeded") return [exceeded, exceeded];
  if (sort === "met" && !isOnly) return [met, met + open];
  return [sort === "met" ? met : met + exceeded, met + exceeded + open];
}

const INDICATOR = fold("chỉ tiêu");

function sortOf({ passage }: ReadPassage, { figure, tail }: Mention): Sort | null {
  const isIndicator = fold(figure.unit?.print ?? "").startsWith(INDICATOR) || tail.startsWith(INDICATOR);
  const behind = passage.folded.slice(figure.span.end, figure.span.end + 120);
  return isIndicator ? (SORTS.find(([, words]) => words.test(behind))?.[0] ?? null) : null;
}

function claimFor(passage: Passage, mention: Mention, range: readonly [number, number]): Claim {
  const stated = termOf(passage, mention, "count");
  const [from, to] = range;
  const found = Decimal.min(Decimal.max(stated.reading.value, from), to);
  const operands = [{ ...impliedTerm(stated, "count", counted(found)), text: found.toString() }];
  const statement: Statement = { rule: "count-kn", kind: "count", formula: "sum", operands, stated };
  const result = gradeResult(counted(found), stated.reading, counted(stated.reading.value));
  return { ...claimOf(statement, result, "warning"), repair: null };
}

/** The counts beside "17/21 chỉ tiêu": in its sentence, and in the footnotes of its passage. */
function besideOf(read: ReadPassage, fraction: Mention, bodies: ReadonlyMap<string, ReadPassage>) {
  const own = read.mentions
    .filter(({ sentence }) => sentence === fraction.sentence)
    .map((mention) => ({ read, mention }));
  const notes = read.passage.source.marks.flatMap(({ mark }) => bodies.get(mark) ?? []);
  return [...own, ...notes.flatMap((note) => note.mentions.map((mention) => ({ read: note, mention })))];
}

function recount(
  read: ReadPassage,
  fraction: Mention,
  counts: Counts,
  bodies: ReadonlyMap<string, ReadPassage>,
): Claim[] {
  const beside = besideOf(read, fraction, bodies).flatMap(({ read: at, mention }) => {
    const sort = sortOf(at, mention);
    const isPart = mention === fraction || mention.figure.of === null;
    return sort && isPart && mention.precision === "printed" ? [{ at, mention, sort }] : [];
  });
  const isOnly = !beside.some(({ sort }) => sort === "exceeded");
  return beside.map(({ at, mention, sort }) => claimFor(at.passage, mention, expected(sort, counts, isOnly)));
}

/** "17/21 chỉ tiêu đạt và vượt, 03 chỉ tiêu không đạt" against the verdicts of the one table with 21 numbered rows. */
export function recountClaims(all: readonly ReadPassage[], tables: readonly IndicatorTable[]): Claim[] {
  const counts = tables.flatMap((table) => countsOf(table) ?? []);
  if (counts.length === 0) return [];
  const bodies = footnoteBodies(all);
  return all.flatMap((read) =>
    read.mentions.flatMap((mention) => {
      const { of } = mention.figure;
      const [own, more] = counts.filter((one) => of?.value.equals(one.all) === true);
      return own && !more && sortOf(read, mention) ? recount(read, mention, own, bodies) : [];
    }),
  );
}
