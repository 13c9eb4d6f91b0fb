import { fold } from "../../text/fold";
import type { ReadPassage } from "../reading/mention";
import type { DocumentRule, Remark, ReportText, Spot } from "./model";
import { matchesIn, quoteOf, spotAt } from "./phrases";

interface NameList {
  readonly spot: Spot;
  readonly names: readonly string[];
}

const NAME = "\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,3}";
const LIST = new RegExp(`${NAME}(?:, ${NAME}){2,}(?:,? và ${NAME})?`, "u");
const LEAST = 4;

function listsIn({ passage }: ReadPassage): NameList[] {
  return matchesIn(passage.source.text, LIST).flatMap((match) => {
    const names = match[0].split(/,? và |, /u);
    return names.length < LEAST ? [] : [{ spot: spotAt(passage, match.index, match[0].length), names }];
  });
}

/** Letters without any mark. */
function bare(name: string): string {
  return fold(name).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** Whether two names differ in the marks of letters, or in one letter. */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}

/** The one name in which two lists of one set differ; null for other sets. */
function difference(one: NameList, other: NameList): { own: string; theirs: string } | null {
  if (one.names.length !== other.names.length) return null;
  const [mine, yours] = [new Set(one.names.map(fold)), new Set(other.names.map(fold))];
  const own = one.names.filter((name) => !yours.has(fold(name)));
  const theirs = other.names.filter((name) => !mine.has(fold(name)));
  const [left, right] = [own[0], theirs[0]];
  return own.length === 1 && theirs.length === 1 && left && right && isNear(left, right)
    ? { own: left, theirs: right }
    : null;
}

function timesIn({ all }: ReportText, name: string): number {
  return all.reduce((sum, { passage }) => sum + passage.source.text.split(name).length - 1, 0);
}

function nameSpot({ spot }: NameList, name: string): Spot {
  const start = spot.passage.source.text.indexOf(name, spot.span.start);
  return spotAt(spot.passage, start, name.length);
}

function remarkOn(report: ReportText, list: NameList, others: readonly NameList[]): Remark[] {
  const found = others.flatMap((other) => {
    const differs = other === list ? null : difference(list, other);
    return differs ? [{ other, ...differs }] : [];
  });
  const [first] = found;
  if (!first || timesIn(report, first.own) >= timesIn(report, first.theirs)) return [];
  return [
    {
      at: list.spot,
      others: found.map(({ other, theirs }) => nameSpot(other, theirs)),
      verdict: "inconsistent",
      message: {
        vi: `Cùng một danh sách: “${first.own}” ở đây, “${first.theirs}” ở “${quoteOf(first.other.spot)}”.`,
        en: `One list of names: “${first.own}” here, “${first.theirs}” in “${quoteOf(first.other.spot)}”.`,
      },
    },
  ];
}

/** Two lists of one set in which one name is spelt in two ways. */
export const repeatNames: DocumentRule = {
  id: "repeat-names",
  kind: "repeat",
  severity: "warning",
  what: {
    vi: "Cùng một danh sách tên, một tên viết khác đi một chữ hay một dấu.",
    en: "Of one list of names printed twice, one name differs by a letter or a mark.",
  },
  why: {
    vi: "Tên xã, phường, trường sai một dấu là tên khác; danh sách kèm theo thành sai.",
    en: "A name with a wrong mark is another name, and makes the list wrong.",
  },
  todo: { vi: "Viết một cách ở mọi chỗ.", en: "Spell it one way everywhere." },
  source: "Thủy Nguyên 2023: “Mỹ Đông” và “Mỹ Đồng” trong hai danh sách 10 xã",
  examples: {
    notOk: [
      [
        "tại 5 xã (Quảng Thanh, Mỹ Đông, Kiên Bái, Hoa Động, Tân Dương).",
        "tại 5 xã: Quảng Thanh, Mỹ Đồng, Kiên Bái, Tân Dương và Hoa Động.",
        "chợ xã Mỹ Đồng.",
      ],
    ],
    ok: [
      [
        "5 xã: An Lư, Trung Hà, Ngũ Lão, Phục Lễ và Phả Lễ.",
        "5 xã: Trung Hà, An Lư, Ngũ Lão, Phả Lễ, Phục Lễ.",
      ],
      ["4 xã: An Lư, Trung Hà, Ngũ Lão và Phục Lễ.", "4 xã: An Lư, Trung Hà, Ngũ Lão và Tam Hưng."],
    ],
  },
  check: (report) => {
    const lists = report.all.flatMap(listsIn);
    return lists.flatMap((list) => remarkOn(report, list, lists));
  },
};
