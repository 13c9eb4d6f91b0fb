import { fold } from "../../text/fold";
import { isAlike, isBare, isLevel } from "../reading/anchor";
import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import { footnoteBodies, markedMention } from "../reading/footnotes";
import type { Claim } from "../model";
import { composedClaims } from "./composedClaims";
import { listApart, type Opening } from "./partLists";
import type { Passage } from "../reading/passage";
import { listClaims } from "./sumClaims";

/** Every figure of a footnote, outside brackets, is "name: so many". */
function isPlainList(items: readonly Mention[], total: Mention): boolean {
  return items.every((item) => isLevel(item) && isAlike(item, total) && !isPercent(item) && !item.figure.of);
}

function footnoteClaims(read: ReadPassage, bodies: ReadonlyMap<string, ReadPassage>): Claim[] {
  return read.passage.source.marks.flatMap(({ mark, span }) => {
    const total = markedMention(read, span.start);
    const body = bodies.get(mark);
    if (!total || !body || body === read) return [];
    const items = body.mentions.filter(({ bracket }) => bracket === null);
    if (!isPlainList(items, total)) return [];
    const list = listApart(total, items, "whole");
    return listClaims({ list, at: body.passage, passageOf: () => body.passage }, read.passage, read.mentions);
  });
}

const BULLET = /^ ?(?:([-+•*])|(\(?)(?:(\d{1,2})|[a-zđ])([).]))(?!\d)/u;
const OPENS_ALL = new RegExp(`${fold("gồm")}[^.:;]{0,40}: ?$`, "u");
const MOST_BULLETS = 60;

/** The style of a paragraph's bullet: "-", "(1)", "1.", "a)"; null for none. */
function bulletOf({ passage }: ReadPassage): string | null {
  const found = BULLET.exec(passage.folded);
  if (passage.kind !== "body" || !found) return null;
  const [, sign, open = "", digits, close = ""] = found;
  return sign ?? `${open}${digits === undefined ? "a" : "1"}${close}`;
}

/** The bullets one level below a paragraph that ends in a colon; those below them are left out. */
export function bulletsBehind(all: readonly ReadPassage[], index: number): ReadPassage[] {
  const bullets: ReadPassage[] = [];
  const own = all[index] ? bulletOf(all[index]) : null;
  let mark: string | null = null;
  for (const read of all.slice(index + 1, index + 1 + MOST_BULLETS)) {
    if (read.passage.kind === "footnote") continue;
    const bullet = bulletOf(read);
    if (bullet === null || bullet === own) break;
    mark ??= bullet;
    if (bullet === mark) bullets.push(read);
  }
  return bullets;
}

/** The last level of a paragraph that ends in a colon: what its bullets are parts of. */
function totalBefore({ passage, mentions }: ReadPassage): Mention | null {
  if (!/: ?$/u.test(passage.folded)) return null;
  const levels = mentions.filter(
    (one) => one.bracket === null && isLevel(one) && !(isPercent(one) && isBare(one)),
  );
  return levels.at(-1) ?? null;
}

/** The figure that a bullet states first, behind its own number. */
function firstOf({ passage, mentions }: ReadPassage, total: Mention): Mention | null {
  const from = BULLET.exec(passage.folded)?.[0].length ?? 0;
  const isFirst = (one: Mention): boolean =>
    isLevel(one) && isAlike(one, total) && one.bracket === null && one.figure.span.start >= from;
  return mentions.find(isFirst) ?? null;
}

/**
 * Totals in a paragraph whose parts are the bullets behind it. Only "gồm" promises that they are all; otherwise one
 * misread digit in the total must explain the difference.
 */
function bulletClaims(all: readonly ReadPassage[], index: number): Claim[] {
  const read = all[index];
  const total = read && totalBefore(read);
  if (!read || !total || isPercent(total)) return [];
  const firsts = bulletsBehind(all, index).flatMap((bullet) => {
    const first = firstOf(bullet, total);
    return first ? [{ first, read: bullet }] : [];
  });
  if (firsts.length < 2) return [];
  const opening: Opening = OPENS_ALL.test(read.passage.folded) ? "whole" : "some";
  const items = firsts.map(({ first }) => first);
  const list = listApart(total, items, opening);
  const readOf = (item: Mention): ReadPassage => firsts.find(({ first }) => first === item)?.read ?? read;
  const placed = { list, at: read.passage, passageOf: (item: Mention): Passage => readOf(item).passage };
  const found = listClaims(placed, read.passage, read.mentions);
  const isSure = ({ verdict, repair }: Claim): boolean =>
    opening === "whole" || verdict !== "inconsistent" || repair?.operand.role === "total";
  const parts = items.map((mention) => ({ mention, read: readOf(mention) }));
  return [...found.filter(isSure), ...composedClaims({ mention: total, read }, parts)];
}

/** Sums whose parts stand apart from their total: in its footnote, or in the bullets behind it. */
export function apartClaims(all: readonly ReadPassage[]): Claim[] {
  const bodies = footnoteBodies(all);
  return all.flatMap((read, index) => [...footnoteClaims(read, bodies), ...bulletClaims(all, index)]);
}
