import { REASON_PLACEHOLDER } from "../core/appendix/columnDesigns";
import { nameRows } from "../core/appendix/notes";
import type { AppendixModel } from "../core/appendix/model";
import { parseNumber } from "../core/number/parseNumber";
import type { Bilingual, Severity } from "../core/rules/model";
import type { AssessedRow } from "../core/table/indicatorTable";
import { STATUS_LABELS } from "../core/target/labels";
import { plainText } from "../core/text/richText";
import type { AppendixIssue } from "./appendixIssue";
import type { CheckedTable } from "./checkTable";
import { describeDeviations } from "./describeDeviations";

const HUNDRED = 100;
/** "…", "xx", "...", "___", "[…]", "<…>", "#REF!": written to be replaced. */
const PLACEHOLDER =
  /^\s*(?:…+|\.{2,}|x{2,}|_{2,}|\?+)\s*$|\[[^\]]*\]|<[^>]*\p{L}[^>]*>|#(?:REF|NAME|VALUE|DIV\/0|N\/A)[!?]?/iu;
/** "số      /BC-UBND", "ngày      tháng": blanks that an electronic document gets when it is signed. */
const OPEN_REFERENCE = / {3,}|…|\.{3,}/u;

function openFindings({ findings }: CheckedTable): readonly AppendixIssue[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ cell, row, message }) => ({
      kind: "open-finding",
      severity: "error",
      rows: [row],
      message: { vi: `Ô ${cell}: ${message.vi}`, en: `Cell ${cell}: ${message.en}` },
    }));
}

/** A printed completion on the other side of 100 than the verdict beside it. */
function isContradicting({ completion, evaluation }: AssessedRow): boolean {
  const printed = parseNumber(completion.replace(/%\s*$/u, ""));
  if (!printed || evaluation.completion === null) return false;
  const isReached = printed.value.greaterThanOrEqualTo(HUNDRED);
  return evaluation.status === "unmet" ? isReached : evaluation.status !== "not_assessed" && !isReached;
}

function contradictingFigures(model: AppendixModel, { rows }: CheckedTable): readonly AppendixIssue[] {
  if (!model.columns.some(({ id }) => id === "completion")) return [];
  return rows.filter(isContradicting).map((row) => {
    const label = STATUS_LABELS[row.evaluation.status];
    const named = nameRows([row]);
    return {
      kind: "contradicting-figure",
      severity: "error",
      rows: [row.row],
      message: {
        vi: `STT ${named}: tỷ lệ đã in ${row.completion} trái với đánh giá “${label}”; sửa tỷ lệ ở dòng ${row.row}.`,
        en: `No. ${named}: the printed completion ${row.completion} contradicts “${label}”; correct it in row ${row.row}.`,
      },
    };
  });
}

function placeholder(where: Bilingual, text: string, rows: readonly number[]): AppendixIssue {
  const message = {
    vi: `${where.vi} còn chỗ chưa điền: “${text}”. Điền rồi làm lại phụ lục.`,
    en: `${where.en} still holds a placeholder: “${text}”. Fill it in and make the appendix again.`,
  };
  return { kind: "unfilled-placeholder", severity: "error", rows, message };
}

function cellPlaceholders({ rows, columns }: AppendixModel): readonly AppendixIssue[] {
  return rows.flatMap((entry) => {
    if (entry.kind === "group") return [];
    return entry.cells.flatMap((runs, i) => {
      const text = plainText(runs);
      const header = columns[i]?.header ?? "";
      const where = { vi: `Dòng ${entry.row}, cột “${header}”`, en: `Row ${entry.row}, column “${header}”` };
      return PLACEHOLDER.test(text) && text !== REASON_PLACEHOLDER
        ? [placeholder(where, text, [entry.row])]
        : [];
    });
  });
}

/** Placeholders around the table: an open reference line is usual in a draft, a missing name is not fit to sign. */
function otherPlaceholders({ title, attachedTo, signature }: AppendixModel): readonly AppendixIssue[] {
  const isUnsigned = signature.blocks.some(({ name }) => name === "");
  return [
    ...(PLACEHOLDER.test(title) ? [placeholder({ vi: "Tên phụ lục", en: "The title" }, title, [])] : []),
    ...(OPEN_REFERENCE.test(attachedTo)
      ? [
          {
            ...placeholder({ vi: "Dòng “Kèm theo”", en: "The reference line" }, attachedTo, []),
            severity: "warning" as const,
          },
        ]
      : []),
    ...(isUnsigned
      ? [
          {
            ...placeholder({ vi: "Phần ký", en: "The signature" }, "họ và tên", []),
            severity: "warning" as const,
          },
        ]
      : []),
  ];
}

function missingReasons({ missingReasons: rows }: AppendixModel): readonly AppendixIssue[] {
  if (rows.length === 0) return [];
  const names = nameRows(rows);
  const message = {
    vi: `Chưa nêu lý do không đạt hoặc chưa đánh giá: STT ${names}. Ghi lý do ở cột ghi chú hoặc chú thích.`,
    en: `No reason given for rows unmet or not assessed: No. ${names}. Give it in the remarks or in a footnote.`,
  };
  return [{ kind: "missing-reason", severity: "warning", rows: rows.map(({ row }) => row), message }];
}

function missingFootnotes({ table, rows }: CheckedTable): readonly AppendixIssue[] {
  const known = new Set(table.footnotes.map(({ mark }) => mark));
  const lacking = rows.filter(({ footnotes }) => footnotes.some((mark) => !known.has(mark)));
  const marks = [...new Set(lacking.flatMap(({ footnotes }) => footnotes))].filter(
    (mark) => !known.has(mark),
  );
  if (marks.length === 0) return [];
  const message = {
    vi: `Chú thích chưa có nội dung: ${marks.join(", ")}. Ghi nội dung dưới bảng.`,
    en: `Footnotes without a text: ${marks.join(", ")}. Write it under the table.`,
  };
  return [{ kind: "missing-footnote", severity: "warning", rows: lacking.map(({ row }) => row), message }];
}

/** Everything to be settled or known before the appendix of a checked table is signed, the gravest first. */
export function checkAppendix(model: AppendixModel, checked: CheckedTable): readonly AppendixIssue[] {
  const issues = [
    ...openFindings(checked),
    ...contradictingFigures(model, checked),
    ...cellPlaceholders(model),
    ...otherPlaceholders(model),
    ...missingReasons(model),
    ...missingFootnotes(checked),
    ...describeDeviations(model.deviations),
  ];
  const order: readonly Severity[] = ["error", "warning", "info"];
  return [...issues].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
