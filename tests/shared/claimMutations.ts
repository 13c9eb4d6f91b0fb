import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkReport } from "../../src/core/claims/checkReport";
import type { Claim, Place } from "../../src/core/claims/model";

const SHARED = process.env.KTXH_SHARED ?? resolve(__dirname, "../../../shared");
export const REPORTS = ["hong-linh", "thuy-nguyen", "hai-duong"] as const;

/** A statement of a real report as a person recomputed it. */
export interface Truth {
  readonly id: string;
  readonly line: number;
  readonly quote: string;
  readonly kind: string;
  readonly verdict: string;
  readonly operands: readonly (string | { readonly literal?: string; readonly text?: string })[];
  readonly statedResult: string | { readonly literal: string } | null;
}

/** One statement that holds, and whether it is recognised and its changed figures are accused. */
export interface Tried {
  readonly truth: Truth;
  readonly isRecognised: boolean;
  /** One entry for each changed text: what stands there now, and whether it is accused. */
  readonly changes: readonly { readonly text: string; readonly isFound: boolean }[];
}

function readShared(path: string): string {
  return readFileSync(join(SHARED, "domain", path), "utf8");
}

/** The lines of a report. */
export function readLines(report: string): string[] {
  return readShared(`reports/${report}-2023.txt`).split("\n");
}

/** The statements of a report. */
export function readTruths(report: string): Truth[] {
  return JSON.parse(readShared(`truth/${report}/claims.json`)) as Truth[];
}

const FIGURE = /\d+(?:[.,]\d+)*/gu;

/** Where the stated figure of a statement is printed in its line; null where it states none. */
function statedSpan(
  { line, quote, kind, statedResult, operands }: Truth,
  lines: readonly string[],
): Place | null {
  const stated = typeof statedResult === "string" ? statedResult : (statedResult?.literal ?? "");
  const text = lines[line - 1] ?? "";
  const from = text.indexOf(quote);
  const printed = [...quote.matchAll(FIGURE)];
  const literals = operands.map((one) => (typeof one === "string" ? one : (one.literal ?? one.text ?? "")));
  // a fraction with nothing stated of it cannot be wrong
  const printedToo = kind === "ratio" ? [] : literals;
  for (const [wanted] of [stated, ...printedToo].join(" ").matchAll(FIGURE)) {
    const found = printed.findLast(([own]) => own === wanted);
    if (!found || from < 0) continue;
    const start = from + found.index;
    return { paragraph: line - 1, span: { start, end: start + wanted.length } };
  }
  return null;
}

function withDigit(text: string, index: number, step: number): string {
  const digit = (Number(text.charAt(index)) + step) % 10;
  const own = digit === 0 && index === 0 ? 5 : digit;
  return text.slice(0, index) + String(own) + text.slice(index + 1);
}

/** A figure with its first telling digit changed, and with its second one: more than any rounding explains. */
function changed(text: string): string[] {
  const [first = 0, second] = [...text.matchAll(/(?<=[1-9].*)\d|[1-9]/gu)].map(({ index }) => index);
  return [withDigit(text, first, 1), ...(second === undefined ? [] : [withDigit(text, second, 3)])];
}

function overlaps(one: Place, other: Place): boolean {
  return (
    one.paragraph === other.paragraph && one.span.start < other.span.end && one.span.end > other.span.start
  );
}

function figuresOf({ stated, operands }: Claim): Place[] {
  return [stated.place, ...operands.map((one) => one.place)].filter((place) => place !== null);
}

const isWrong = ({ verdict }: Claim): boolean => verdict === "inconsistent";

function claimsIn(lines: readonly string[]): Claim[] {
  return [...checkReport(lines.map((text) => ({ text }))).claims];
}

function isAccused(lines: readonly string[], place: Place, text: string): boolean {
  const { paragraph, span } = place;
  const line = lines[paragraph] ?? "";
  const own = line.slice(0, span.start) + text + line.slice(span.end);
  return claimsIn(lines.with(paragraph, own)).some(
    (claim) => isWrong(claim) && figuresOf(claim).some((one) => overlaps(one, place)),
  );
}

/** Tries every statement of a report that holds. */
export function tryReport(report: string): Tried[] {
  const lines = readLines(report);
  const found = claimsIn(lines);
  return readTruths(report).flatMap((truth) => {
    if (truth.verdict !== "ok" && truth.verdict !== "rounding") return [];
    const place = statedSpan(truth, lines);
    if (!place) return [];
    const isRepeat = truth.kind === "repeat";
    const isRecognised = found.some(
      (claim) =>
        (claim.kind === "repeat") === isRepeat && figuresOf(claim).some((one) => overlaps(one, place)),
    );
    const text = lines[place.paragraph]?.slice(place.span.start, place.span.end) ?? "";
    const changes = changed(text).map((own) => ({ text: own, isFound: isAccused(lines, place, own) }));
    return [{ truth, isRecognised, changes }];
  });
}
