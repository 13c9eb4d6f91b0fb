import { Decimal } from "../../number/decimal";
import { counted } from "../../number/intervalValue";
import { gradeResult } from "../../number/intervalGrade";
import type { Claim } from "../model";
import type { Span } from "../../text/normalise";
import type { Passage } from "../reading/passage";
import { claimOf, type Statement } from "../stating/statement";
import { operandOf, type Term } from "../stating/term";

/** "(7) Công trình …": an item of a numbered list inside a paragraph. */
const ITEM = /\((\d{1,2})\) ?/gu;
/** Shorter items may well be named alike. */
const LEAST_LETTERS = 60;

interface Item {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The items of a list that counts up from 1 without a gap. */
function itemsOf(text: string): Item[] {
  const marks = [...text.matchAll(ITEM)];
  const items = marks.map((mark, i) => ({
    number: Number(mark[1]),
    start: mark.index + mark[0].length,
    end: marks[i + 1]?.index ?? text.length,
  }));
  return items.every(({ number }, i) => number === i + 1) ? items : [];
}

/** So much of an item names it. */
const LONGEST_NAME = 60;

/** "Công trình Lắp đặt hệ thống điện trang trí": the words that an item begins with. */
function nameOf({ source }: Passage, { start, end }: Item): Span {
  const text = source.text.slice(start, end);
  const cut = text.slice(0, LONGEST_NAME).replace(/\s+\S*$/u, "");
  return { start, end: start + (text.length > LONGEST_NAME ? cut : text).length };
}

function termAt(passage: Passage, item: Item, value: number): Term {
  const set = counted(new Decimal(value));
  const span = nameOf(passage, item);
  return {
    role: "name",
    passage,
    span,
    unit: null,
    isFall: false,
    set,
    reading: { value: set.point, decimals: 0 },
  };
}

function claimFor(passage: Passage, items: readonly Item[], first: Item, again: Item): Claim {
  const listed = counted(new Decimal(items.length - 1));
  const stated: Term = { ...termAt(passage, again, items.length), role: "count" };
  const operands = [termAt(passage, first, first.number)];
  const statement: Statement = { rule: "enumeration-count", kind: "count", formula: "sum", operands, stated };
  const result = gradeResult(listed, stated.reading, counted(stated.reading.value));
  const { text } = operandOf(stated);
  const numbers = [first, again].map(({ number }) => `(${String(number)})`);
  return {
    ...claimOf(statement, result, "sure"),
    operands: operands.map(operandOf),
    repair: null,
    said: {
      vi: `Danh sách nêu một mục hai lần, ở ${numbers.join(" và ")}: “${text}…”; chỉ còn ${String(items.length - 1)} mục khác nhau.`,
      en: `The list names one item twice, at ${numbers.join(" and ")}: “${text}…”; ${String(items.length - 1)} different items are left.`,
    },
  };
}

/** Numbered lists that name one thing under two numbers: one item is, or begins with, the other. */
export function listedTwice(passage: Passage): Claim[] {
  const { folded } = passage;
  const items = itemsOf(folded);
  const seen = new Map<string, (readonly [Item, string])[]>();
  return items.flatMap((item) => {
    const key = folded
      .slice(item.start, item.end)
      .trim()
      .replace(/[;.,]+$/u, "");
    if (key.length < LEAST_LETTERS) return [];
    const alike = seen.get(key.slice(0, LEAST_LETTERS)) ?? [];
    seen.set(key.slice(0, LEAST_LETTERS), [...alike, [item, key]]);
    const first = alike.find(([, other]) => key.startsWith(other) || other.startsWith(key));
    return first ? [claimFor(passage, items, first[0], item)] : [];
  });
}
