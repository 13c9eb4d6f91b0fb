import type { Deviation } from "../core/appendix/model";
import { nameRows } from "../core/appendix/notes";
import type { Bilingual } from "../core/rules/model";
import type { AppendixIssue } from "./appendixIssue";

const PLACES: Readonly<Record<Deviation["kind"], Bilingual>> = {
  label: { vi: "Nhãn", en: "Label" },
  title: { vi: "Tên phụ lục", en: "Title" },
  reference: { vi: "Dòng “Kèm theo”", en: "Reference line" },
  header: { vi: "Tiêu đề cột", en: "Column header" },
  cell: { vi: "STT", en: "No." },
  column: { vi: "Cột", en: "Column" },
};

/** Cells that differ in the same way are told together. */
function groupDeviations(
  deviations: readonly Deviation[],
): readonly (readonly [Deviation, ...Deviation[]])[] {
  const groups = new Map<string, [Deviation, ...Deviation[]]>();
  for (const one of deviations) {
    const key = JSON.stringify([one.kind, one.printed, one.here]);
    groups.set(key, [...(groups.get(key) ?? []), one] as [Deviation, ...Deviation[]]);
  }
  return [...groups.values()];
}

function difference(group: readonly [Deviation, ...Deviation[]]): AppendixIssue {
  const [{ kind, printed, here }] = group;
  const references = group.flatMap(({ reference }) => reference ?? []);
  const named = references.length > 0 ? ` ${nameRows(references)}` : "";
  const place = { vi: `${PLACES[kind].vi}${named}`, en: `${PLACES[kind].en}${named}` };
  const message =
    kind === "column"
      ? {
          vi: `${place.vi} “${printed}” của bảng không đưa vào phụ lục.`,
          en: `${place.en} “${printed}” of the table is left out.`,
        }
      : {
          vi: `${place.vi}: bảng ${printed === "" ? "để trống" : `ghi “${printed}”`}, phụ lục in “${here}”.`,
          en: `${place.en}: the table ${printed === "" ? "is empty" : `says “${printed}”`}, the appendix prints “${here}”.`,
        };
  const severity = kind === "cell" && printed !== "" ? "warning" : "info";
  return { kind: "differs-from-sheet", severity, rows: references.map(({ row }) => row), message };
}

/** What the appendix says otherwise than the sheet, in words; an office's own verdict not printed is a warning. */
export function describeDeviations(deviations: readonly Deviation[]): readonly AppendixIssue[] {
  return groupDeviations(deviations).map(difference);
}
