import type { ReadPassage } from "../reading/mention";
import type { DocumentRule, Remark } from "./model";
import { anyOf, quoteOf, spotAt } from "./phrases";

const LABEL = /^PHỤ LỤC(?:\s+(?:SỐ\s+)?(\d{1,2}|[IVX]{1,5}))?\s*$/u;
const ATTACHED = anyOf("kèm theo", "ban hành kèm");
const MENTIONED = anyOf("phụ lục", "biểu kèm theo", "có biểu", "biểu số");
const NEAR = 6;

interface Gap {
  readonly vi: string;
  readonly en: string;
}

function gapsOf(all: readonly ReadPassage[], index: number, number: string | undefined): Gap[] {
  const behind = all.slice(index + 1, index + 1 + NEAR).filter(({ passage }) => passage.kind === "body");
  const isAttached = behind.some(({ passage }) => ATTACHED.test(passage.folded));
  const isMentioned = all.slice(0, index).some(({ passage }) => MENTIONED.test(passage.folded));
  return [
    ...(number && /\d/u.test(number)
      ? [{ vi: "số thứ tự phải là chữ số La Mã", en: "its number is to be Roman" }]
      : []),
    ...(isAttached ? [] : [{ vi: "không có dòng “Kèm theo …”", en: "there is no line “Kèm theo …”" }]),
    ...(isMentioned ? [] : [{ vi: "phần lời không nhắc đến phụ lục", en: "the body does not mention it" }]),
  ];
}

/** The form of an appendix's heading. */
export const appendixForm: DocumentRule = {
  id: "appendix-form",
  kind: "count",
  severity: "info",
  what: {
    vi: "Phụ lục thiếu dòng “Kèm theo”, đánh số không phải chữ số La Mã, hoặc không được nhắc trong phần lời.",
    en: "An appendix lacks the line “Kèm theo”, has no Roman number, or is not mentioned in the body.",
  },
  why: {
    vi: "Nghị định 30/2020/NĐ-CP quy định cách ghi; dòng “Kèm theo” gắn phụ lục với văn bản.",
    en: "Nghị định 30/2020/NĐ-CP lays the form down; the line ties the appendix to its paper.",
  },
  todo: { vi: "Sửa đầu đề của phụ lục.", en: "Correct the heading of the appendix." },
  source: "Nghị định 30/2020/NĐ-CP, phụ lục I; Hồng Lĩnh 2023 “PHỤ LỤC 1”",
  examples: {
    notOk: [
      ["Chi tiết tại phụ lục.", "PHỤ LỤC 1", "(Kèm theo Báo cáo số 12/BC-UBND)"],
      ["Báo cáo.", "PHỤ LỤC"],
    ],
    ok: [["Chi tiết tại phụ lục.", "PHỤ LỤC I", "(Kèm theo Báo cáo số 12/BC-UBND)"], ["Phụ lục đính kèm."]],
  },
  check: ({ all }) =>
    all.flatMap(({ passage }, index): Remark[] => {
      const found = passage.kind === "body" ? LABEL.exec(passage.source.text) : null;
      const gaps = found ? gapsOf(all, index, found[1]) : [];
      if (!found || gaps.length === 0) return [];
      const at = spotAt(passage, 0, found[0].length);
      return [
        {
          ...{ at, verdict: "cannot_verify" },
          message: {
            vi: `“${quoteOf(at)}”: ${gaps.map(({ vi }) => vi).join("; ")}.`,
            en: `“${quoteOf(at)}”: ${gaps.map(({ en }) => en).join("; ")}.`,
          },
        },
      ];
    }),
};
