import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellData,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { displayNumber, GENERAL, isDate } from "../../ports/displayNumber";
import { readTyped } from "./readTyped";

/** Before Univer's own readers and printers of numbers, which are American. */
const FIRST = 100;

/** Cells are shown and read as in Vietnam: 1.721,4; and what is no number there stays the text that was typed: 6/6. */
export function speakVietnamese(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
  const cells = injector.get(SheetInterceptorService);
  cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "ktxh-plain-numbers",
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const pattern = location.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? GENERAL;
      if (!cell || pattern !== GENERAL || !isNumber(cell)) return next(cell);
      return next({ ...cell, v: displayNumber(Number(Number(cell.v).toPrecision(15)), GENERAL) });
    },
  });
  const shown = (cell: Nullable<ICellData>, pattern: string): string | undefined => {
    if (!cell || !isNumber(cell) || isDate(pattern)) return undefined;
    const isShare = pattern.includes("%");
    const value = Number((Number(cell.v) * (isShare ? 100 : 1)).toPrecision(15));
    return displayNumber(value, GENERAL) + (isShare ? "%" : "");
  };
  cells.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const pattern = workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? GENERAL;
      const text = raw?.f ? undefined : shown(raw, pattern);
      return text === undefined ? next(cell) : { ...raw, v: text };
    },
  });
  cells.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      if (!cell || cell.f || cell.p || typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING)
        return next(cell);
      const raw = worksheet.getCellRaw(row, col);
      const style = workbook.getStyles().getStyleByCell(cell) ?? {};
      const pattern = style.n?.pattern ?? GENERAL;
      if (isDate(pattern)) return next(cell);
      if (cell.v === shown(raw, pattern)) return { ...cell, v: raw?.v, t: CellValueType.NUMBER };
      const typed = readTyped(cell.v);
      if (typed === null) return next(cell);
      if (typed.kind === "text") return { ...cell, v: cell.v, t: CellValueType.FORCE_STRING };
      const isNew =
        typed.format !== GENERAL &&
        (pattern === GENERAL || pattern.includes("%") !== typed.format.includes("%"));
      const s = isNew ? { ...style, n: { pattern: typed.format } } : cell.s;
      return { ...cell, v: typed.value, t: CellValueType.NUMBER, ...(s ? { s } : {}) };
    },
  });
}

function isNumber({ t, v }: ICellData): boolean {
  return typeof v === "number" && t !== CellValueType.BOOLEAN;
}
