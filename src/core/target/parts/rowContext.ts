import type { NumberReading } from "../../number/numberLiteral";
import { fold } from "../../text/fold";
import { normaliseText } from "../../text/normalise";
import { remember } from "../../text/remember";
import { readPerInName, readUnitAt } from "../../unit/parseUnit";
import { parseUnitCell, readUnitInName } from "../../unit/unitCell";
import type { CountKind, Unit } from "../../unit/unit";
import { growsInPercent, isPlanShare } from "./amountNames";
import type { Basis, Polarity, RowInput } from "../model";
import { headBasis } from "../reading/modifiers";
import { readParts } from "../reading/parsePhrase";
import { polarityOfName } from "../polarity";
import { isWord, roleOf } from "../reading/tokenTests";
import { tokenise, type Token } from "../reading/tokenise";

/** A value of the year before, in its own unit where one is printed. */
export interface Prior {
  readonly reading: NumberReading;
  readonly unit: Unit | null;
}

/** What the row says apart from its two cells. */
export interface RowContext {
  /** From the unit column, else from the name ("Tổng thu (tỷ đồng)"). */
  readonly unit: Unit | null;
  /** What the name counts the value per: "Giường bệnh/vạn dân" → "10.000 dân"; empty when plain. */
  readonly per: string;
  /** The direction given with the row: it goes before every word. */
  readonly givenPolarity: Polarity | null;
  readonly polarity: Polarity | null;
  /** Basis in the name: "Mức giảm tỷ lệ hộ nghèo" measures a fall whatever the cells say. */
  readonly nameBasis: Basis | null;
  /** What the name says is counted: "Số xã đạt chuẩn …"; null when it does not begin so. */
  readonly counts: CountKind | null;
  /** The name is a rate ("Tỷ lệ …"): a bare percentage is its level. */
  readonly isRate: boolean;
  /** The name is of money planned ("Giải ngân …", "Thu ngân sách"): a percentage of it is one of its plan. */
  readonly isPlanShare: boolean;
  /** Grows, and is never a share: in per cent it is a growth ("GRDP", "CPI"). */
  readonly growsInPercent: boolean;
  /** The value of the year before; null when not printed or not a single figure. */
  readonly prior: Prior | null;
  /** The name asks when, not how much. */
  readonly isDeadline: boolean;
  /** Of one part of a target: it is of the indicator before it ("trong đó"), never added to it. */
  readonly ofWhich: boolean;
  /** Of one part of a target: the indicator of the name that it is of; empty where the name is one indicator. */
  readonly indicator: string;
}

const RATE_NAME = /^\s*(?:t[ỷỉ] lệ|t[ỷỉ] suất|mức độ bao phủ|độ che phủ)/iu;
const DEADLINE_NAME = /^\s*(?:năm|thời gian|thời điểm|thời hạn|ngày|tiến độ|mốc)(?!\p{L})/iu;
/** What may still follow a verb at the end of a name: "… giảm bình quân hằng năm". */
const AFTER_VERB = new Set(
  ["hằng", "hàng", "năm", "bình", "quân", "mỗi", "trong", "so", "với", "trước", "/"].map(fold),
);

const YEAR = /^(?:19|20)\d{2}$/;
/** Before "tăng trưởng" these make it a thing spoken of: "đóng góp vào tăng trưởng", "được theo dõi tăng trưởng". */
const GROWTH_AS_NOUN = new Set(["vào", "dõi", "cho", "về"].map(fold));

/** The verb a name ends with: "Số vụ tai nạn giao thông giảm". */
function tailBasis(tokens: readonly Token[]): Basis | null {
  const said = tokens.filter((token) => {
    const isBase = YEAR.test(token.key) || ["filler", "versus", "base"].includes(roleOf(token));
    return !AFTER_VERB.has(token.key) && !isBase;
  });
  const token = said.at(-1);
  if (GROWTH_AS_NOUN.has(said.at(-2)?.key ?? "")) return null;
  return said.length > 1 && token?.kind === "phrase" && token.meaning.role === "basis"
    ? token.meaning.basis
    : null;
}

/** "Giảm tỷ lệ hộ nghèo xuống còn", "Tỷ lệ hộ nghèo giảm còn": the name speaks of where a fall ends. */
function endsFall(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const isEnd = isWord(last, "còn") || isWord(last, "xuống") || isWord(last, "dưới");
  const isPhrase = last?.kind === "phrase" && /còn|xuống/u.test(last.key);
  return isEnd || isPhrase;
}

function readPrior(text: string): Prior | null {
  const [part, second] = readParts(text).parts;
  const figure = part?.figure;
  return figure && !second && !figure.high ? { reading: figure.low, unit: figure.unit } : null;
}

/** What a name says by itself. */
export interface NameReading {
  readonly unit: Unit | null;
  readonly per: string;
  readonly polarity: Polarity | null;
  readonly basis: Basis | null;
  readonly counts: CountKind | null;
  readonly isRate: boolean;
  readonly isPlanShare: boolean;
  readonly growsInPercent: boolean;
  readonly isDeadline: boolean;
}

/** What is added, and not the things there are then: "… tăng thêm", "Tăng thêm số …". */
const ADDED = new RegExp(`^${fold("tăng thêm")} |${fold("tăng thêm")}[\\s()%]*$`, "u");

const COUNT_NAME = /^\s*số (?:lượng )?/iu;

function readCounted(name: string): CountKind | null {
  const opening = COUNT_NAME.exec(name)?.[0];
  return opening ? (readUnitAt(name.slice(opening.length), 0)?.unit.kind ?? null) : null;
}

/** Reads what an indicator's name says of unit, direction and basis. */
export const readName = remember((printed): NameReading => {
  const name = normaliseText(printed).text;
  const tokens = tokenise(name.replace(/[\s(%):]+$/u, ""));
  const basis = headBasis(tokens)?.basis ?? tailBasis(tokens);
  const isFallTo = endsFall(tokens);
  const key = fold(name).trimStart();
  return {
    unit: readUnitInName(name),
    per: readPerInName(name),
    polarity: isFallTo ? "lower" : polarityOfName(name),
    basis: isFallTo || basis === "level" || (basis === "increment" && !ADDED.test(fold(name))) ? null : basis,
    counts: readCounted(name),
    isRate: RATE_NAME.test(name),
    isPlanShare: isPlanShare(key),
    growsInPercent: growsInPercent(key),
    isDeadline: DEADLINE_NAME.test(name),
  };
});

/** The unit of a unit column's cell; null when it names none. */
export const readUnitColumn = remember(parseUnitCell);

/** Reads unit, direction and basis from the row's own fields and its name. */
export function readContext(input: RowInput): RowContext {
  const name = readName(input.name ?? "");
  return {
    unit: readUnitColumn(input.unit ?? "") ?? name.unit,
    per: name.per,
    givenPolarity: input.polarity ?? null,
    polarity: input.polarity ?? name.polarity,
    nameBasis: name.basis,
    counts: name.counts,
    isRate: name.isRate,
    isPlanShare: name.isPlanShare,
    growsInPercent: name.growsInPercent,
    prior: input.prior ? readPrior(input.prior) : null,
    isDeadline: name.isDeadline,
    ofWhich: false,
    indicator: "",
  };
}
