import { Decimal } from "../../number/decimal";
import { meets } from "../../number/interval";
import {
  counted,
  differenceOf,
  measured,
  productOf,
  quotientOf,
  sumOf,
  type RoundedValue,
} from "../../number/intervalValue";
import { printNumber } from "../../number/printNumber";
import { anchorOf, isLevel } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Passage } from "../reading/passage";
import type { PlacedQuantity } from "../reading/quantities";
import { meaningOf, weightOf } from "../reading/quantityKey";
import type { RowFigure, TableFigure } from "../repeats/rowFigures";
import type { DocumentRule, Remark, ReportText, Spot } from "./model";
import { anyOf, quoteOf } from "./phrases";

const HUNDRED = counted(new Decimal(100));

/** A level with the share of its plan and its growth, as one sentence prints them. */
interface Reached {
  readonly placed: PlacedQuantity;
  readonly completion: Mention;
  readonly growth: Mention;
}

/** A growth that was aimed at, beside the growth that came of it. */
interface Aim {
  readonly target: RoundedValue;
  readonly text: string;
  readonly actual: Decimal;
  readonly words: ReadonlySet<string>;
  readonly spot: Spot | null;
}

function reachedOf(placed: PlacedQuantity): Reached[] {
  const { read, mention } = placed;
  const said = read.mentions
    .slice(mention.index + 1, mention.index + 4)
    .filter((one) => isPercent(one) && !one.figure.high && anchorOf(read.mentions, one) === mention);
  const completion = said.find(({ cue, than }) => cue === "reached" && than === "plan");
  const growth = said.find(({ cue, than }) => (cue === "rise" || cue === "fall") && than !== "plan");
  return completion && growth ? [{ placed, completion, growth }] : [];
}

function signed({ cue, figure }: Mention): RoundedValue {
  const { value, decimals } = figure.low;
  return measured({ value: cue === "fall" ? value.negated() : value, decimals });
}

/** (100 + growth) / completion · 100 − 100: by how much the plan lay above the base. */
function plannedGrowth({ completion, growth }: Reached): RoundedValue | null {
  const index = sumOf(HUNDRED, signed(growth));
  const quotient = quotientOf(index, measured(completion.figure.low));
  return quotient && differenceOf(productOf(quotient, HUNDRED), HUNDRED);
}

/** The cell of a row of the report's own table. */
function cellSpot(cells: readonly Passage[], { at: { place } }: TableFigure): Spot | null {
  const found = cells.find((cell) => {
    const own = cell.toPlace({ start: 0, end: cell.source.text.length });
    return own.paragraph === place?.paragraph && own.span.end > place.span.start;
  });
  return found ? { passage: found, span: { start: 0, end: found.source.text.length } } : null;
}

function aimOfRow(cells: readonly Passage[], { basis, target, actual, words }: RowFigure): Aim[] {
  if (basis !== "growth" || !target || !actual) return [];
  const aimed = measured(target.reading);
  const spot = cellSpot(cells, target);
  return [{ target: aimed, text: target.text, actual: actual.reading.value, words, spot }];
}

const AIMED = anyOf("mục tiêu", "chỉ tiêu", "kế hoạch");

/** "mục tiêu năm 2023 ngành công nghiệp tăng 55,6%, tuy nhiên … chỉ tăng 11,78%". */
function aimsIn(quantities: readonly PlacedQuantity[]): Aim[] {
  return quantities.flatMap(({ mention, read }, i) => {
    const next = quantities[i + 1];
    const isAim = mention.cue === "rise" && isPercent(mention) && AIMED.test(mention.gap);
    const isMet =
      next?.read === read && next.mention.sentence === mention.sentence && isPercent(next.mention);
    if (!isAim || !isMet || next.mention.cue !== "rise") return [];
    const spot = { passage: read.passage, span: mention.figure.span };
    const target = measured(mention.figure.low);
    const words = meaningOf(`${mention.gap} ${next.mention.gap}`);
    return [{ target, text: quoteOf(spot), actual: next.mention.figure.low.value, words, spot }];
  });
}

/** Plans of several givers: which of them the target is of is open. */
const GIVEN = anyOf("dự toán", "giao", "tỉnh", "thành phố", "huyện", "trung ương", "nghị quyết");

function isNamed(words: ReadonlySet<string>, key: ReadonlySet<string>): boolean {
  return weightOf(new Set([...words].filter((word) => key.has(word)))) >= 1;
}

function remarkOn(reached: Reached, aims: readonly Aim[]): Remark[] {
  const { placed, completion, growth } = reached;
  const { passage } = placed.read;
  const implied = plannedGrowth(reached);
  const own = signed(growth).point;
  const named = new Set([...placed.key.words, ...meaningOf(placed.mention.gap)]);
  const linked = aims.filter(({ actual, words }) => actual.equals(own) && isNamed(words, named));
  const [aim] = linked;
  if (!implied || !aim || linked.some(({ target }) => meets(target.interval, implied.interval))) return [];
  const [planned, said] = [printNumber(implied.point.toDecimalPlaces(1)), aim.text.trim()];
  const isOwnPlan = !GIVEN.test(`${completion.lead} ${completion.tail}`) && growth.figure.low.decimals > 0;
  const spots = [completion, growth].map(({ figure }) => ({ passage, span: figure.span }));
  const [plan = "", rise = ""] = spots.map(quoteOf);
  return [
    {
      at: { passage, span: { start: placed.mention.figure.span.start, end: lastEnd([completion, growth]) } },
      others: linked.flatMap(({ spot }) => (spot ? [spot] : [])),
      verdict: isOwnPlan ? "inconsistent" : "cannot_verify",
      message: {
        vi: `Bằng ${plan} kế hoạch và tăng ${rise} thì kế hoạch phải là tăng ${planned}%, còn mục tiêu ghi “${said}”.`,
        en: `At ${plan} of the plan and ${rise} growth the plan was ${planned} % growth, but the target says “${said}”.`,
      },
    },
  ];
}

function lastEnd(mentions: readonly Mention[]): number {
  return Math.max(...mentions.map(({ figure }) => figure.span.end));
}

function reachedIn({ quantities, isPlanned }: ReportText): Reached[] {
  return quantities
    .filter(({ mention, read }) => isLevel(mention) && !isPercent(mention) && !isPlanned(read.passage))
    .flatMap(reachedOf);
}

/** Completion and growth of one figure that do not go with the growth that was aimed at. */
export const planGrowthConflict: DocumentRule = {
  id: "plan-growth-conflict",
  kind: "growth",
  severity: "warning",
  what: {
    vi: "Mức hoàn thành và mức tăng của một số liệu suy ra mục tiêu tăng khác với mục tiêu đã in.",
    en: "Completion and growth of one figure imply another growth target than the printed one.",
  },
  why: {
    vi: "87,9% kế hoạch và tăng 6,45% thì kế hoạch là tăng 21,1%, không phải 13%; có thể kế hoạch lập trên số ước năm trước.",
    en: "87.9 % of plan and 6.45 % growth make a plan of 21.1 %, not 13 %; it may rest on an estimated base.",
  },
  todo: { vi: "Ghi rõ kế hoạch và số năm trước đã dùng.", en: "Print the plan and the base that were used." },
  source: "Hồng Lĩnh 2023: giá trị sản xuất 5.025 tỷ đồng và mục tiêu tăng trên 13%",
  examples: {
    notOk: [
      [
        "Giá trị sản xuất ngành công nghiệp ước đạt 1.120 tỷ đồng, đạt 66,08% kế hoạch, tăng 11,78% so với cùng kỳ.",
        "Mục tiêu năm 2023 ngành công nghiệp tăng 55,6%, tuy nhiên thực tế ngành công nghiệp chỉ tăng 11,78%.",
      ],
    ],
    ok: [
      [
        "Giá trị sản xuất ngành công nghiệp ước đạt 1.120 tỷ đồng, đạt 71,84% kế hoạch, tăng 11,78% so với cùng kỳ.",
        "Mục tiêu năm 2023 ngành công nghiệp tăng 55,6%, tuy nhiên thực tế ngành công nghiệp chỉ tăng 11,78%.",
      ],
      [
        "Giá trị sản xuất ngành công nghiệp ước đạt 1.120 tỷ đồng, đạt 66,08% kế hoạch, tăng 11,78% so với cùng kỳ.",
        "Mục tiêu ngành dịch vụ tăng 15,5%, thực tế dịch vụ tăng 16,1%.",
      ],
    ],
  },
  check: (report) => {
    const cells = report.all.map(({ passage }) => passage).filter(({ kind }) => kind === "row");
    const aims = [...report.rows.flatMap((row) => aimOfRow(cells, row)), ...aimsIn(report.quantities)];
    return aims.length === 0 ? [] : reachedIn(report).flatMap((reached) => remarkOn(reached, aims));
  },
};
