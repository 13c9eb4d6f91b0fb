import { fold } from "../../text/fold";
import { remember } from "../../text/remember";
import { readName, type NameReading } from "./rowContext";

/** One of the indicators that a compound name lists. */
export interface NameSegment {
  readonly text: string;
  readonly name: NameReading;
  /** Begins with a noun that is an indicator's head: "tỷ lệ …", "thu nhập …". */
  readonly isHeaded: boolean;
  /** Stands behind "trong đó": a part of the indicator before it. */
  readonly ofWhich: boolean;
}

/** What an indicator's name begins with; a segment without one goes on with the head of the first. */
const HEADS = [
  ...[
    "tỷ lệ",
    "tỷ suất",
    "tỷ số",
    "tỷ trọng",
    "số",
    "tổng",
    "thu",
    "chi",
    "giá trị",
    "diện tích",
    "sản lượng",
  ],
  ...["tốc độ", "mức", "năng suất", "chỉ số", "doanh thu", "kim ngạch", "vốn", "độ", "giải quyết", "đào tạo"],
  ...["trồng", "giảm", "tăng", "grdp", "gtsx", "thành lập", "xây dựng"],
];
/** Nouns that may begin an indicator of their own, or go on with the first: "tử vong mẹ; trẻ em". */
const NOUNS = [
  ...[
    "lao động",
    "dân số",
    "người",
    "trẻ",
    "học sinh",
    "hộ",
    "hồ sơ",
    "nước",
    "xã",
    "thôn",
    "trường",
    "khách",
  ],
  ...["doanh nghiệp", "hợp tác xã", "bhyt", "bhxh", "đàn", "sản phẩm"],
];

function opening(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(fold).join("|")})(?!\\p{L})`, "u");
}

const HEAD = opening(HEADS);
const NOUN = opening(NOUNS);

/** A count without the thing counted: "số vụ", "số người"; a tail common to the list says what it is of. */
const BARE_COUNTER = new RegExp(
  `^(?:${["số vụ", "số ca", "số người", "số trường hợp"].map(fold).join("|")})$`,
  "u",
);

/** Groups, places and measures that one indicator is split by. */
const DIVIDED_BY = new RegExp(
  `(?<!\\p{L})(?:${[
    ...["thành thị", "nông thôn", "đô thị", "miền núi", "thể", "chiều cao", "cân nặng", "tuổi", "nam", "nữ"],
    ...["dân tộc", "đồng bằng", "nội thành", "ngoại thành", "chung"],
  ]
    .map(fold)
    .join("|")})(?!\\p{L})`,
  "u",
);

const OF_WHICH = /[,;:(\n]?\s*(?:trong đó|tr\.\s?đó)(?: có)?\s*:?\s*/iu;

const STRONG = /[;\n]/u;
/** The separators of a list of indicators, from the surest on. */
const SEPARATORS: readonly RegExp[] = [STRONG, /[;\n]| và /iu, /[;\n,]| và /iu, /[;\n,/]| và /iu];

/** A piece without list marks, and without what a bracket cut in two leaves of it. */
function trimPiece(piece: string): string {
  const text = piece.replace(/^[\s\-+•*:]+|[\s:]+$/gu, "");
  if (!text.includes("(")) return text.replace(/[\s:)]+$/u, "");
  return text.includes(")") ? text : text.replace(/\s*\([^(]*$/u, "");
}

/** Where "trong đó" follows a segment, what is behind it is a segment of its own. */
function cut(name: string, separator: RegExp): { text: string; ofWhich: boolean }[] {
  const [main = "", ...details] = name.split(OF_WHICH);
  const pieces = (text: string, ofWhich: boolean): { text: string; ofWhich: boolean }[] =>
    text
      .split(separator)
      .map((piece) => ({ text: trimPiece(piece), ofWhich }))
      .filter((piece) => piece.text !== "");
  return [...pieces(main, false), ...details.flatMap((detail) => pieces(detail, true))];
}

/** A segment takes from the first what it leaves out: its basis, and its direction where it only divides it. */
function inherited(own: NameReading, first: NameReading, key: string): NameReading {
  const goesOn = first.polarity === "lower" ? (DIVIDED_BY.test(key) ? "lower" : "none") : first.polarity;
  const polarity = first.polarity === "higher" ? "higher" : (own.polarity ?? goesOn);
  return { ...own, polarity, basis: own.basis ?? first.basis, isRate: own.isRate || first.isRate };
}

/** Beside an indicator of which fewer is better a noun alone does not say whether it goes on with it. */
function ofNoun(own: NameReading, first: NameReading, isStrong: boolean): NameReading {
  const isInDoubt = first.polarity === "lower" && own.polarity === null;
  if (isInDoubt) return { ...own, polarity: "none" };
  return first.polarity === "higher" && own.polarity === "lower"
    ? { ...own, polarity: isStrong ? "none" : "higher" }
    : own;
}

function toSegments(name: string, separator: RegExp): NameSegment[] {
  const whole = readName(name);
  const pieces = cut(name, separator);
  const first = readName(pieces[0]?.text ?? "");
  return pieces.map(({ text, ofWhich }, i) => {
    const key = fold(text);
    const own = readName(text);
    const isHeaded = i === 0 || HEAD.test(key);
    const isCounter = BARE_COUNTER.test(key) && own.polarity === null;
    if (isCounter) return { text, ofWhich, isHeaded, name: { ...own, polarity: whole.polarity } };
    if (isHeaded || ofWhich) return { text, ofWhich, isHeaded, name: own };
    const isNoun = NOUN.test(key);
    const reading = isNoun ? ofNoun(own, first, separator === STRONG) : inherited(own, first, key);
    return { text, ofWhich, isHeaded, name: reading };
  });
}

/** The ways a name can be cut into a list of indicators, from the surest on. */
const readSegmentations = remember((name): readonly (readonly NameSegment[])[] =>
  SEPARATORS.map((separator) => toSegments(name, separator)),
);

/** The indicators a name lists, where it lists `count` of them; null when it does not. */
export function segmentsOf(name: string, count: number): readonly NameSegment[] | null {
  return readSegmentations(name).find((segments) => segments.length === count) ?? null;
}

/** All the indicators a name may list, cut as finely as commas and "và" allow. */
export function finestSegments(name: string): readonly NameSegment[] {
  return readSegmentations(name)[2] ?? [];
}
