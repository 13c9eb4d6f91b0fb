import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type IStyleData,
  type Nullable,
  type Univer,
  type Worksheet,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import type { Highlight } from "../../core/table/sheet";
import { TONE_COLOURS } from "../../ports/highlightRule";

type Shown = Nullable<ICellDataForSheetInterceptor>;

/** What a cell shows, given by row and column from 0. */
type TextAt = (sheet: Worksheet, row: number, column: number) => string;

/** Before Univer's own interceptors of styles. */
const PRIORITY = 10;

/**
 * The highlights of a workbook's sheets, laid over the cells when they are drawn. Univer's conditional formats would
 * calculate a formula for each cell of the range, and hear nobody for seconds in a long table.
 */
export class Tones {
  private readonly bySheet = new Map<string, readonly Highlight[]>();
  private readonly interception: IDisposable;

  constructor(
    univer: Univer,
    private readonly unitId: string,
    private readonly textAt: TextAt,
  ) {
    const service = univer.__getInjector().get(SheetInterceptorService);
    this.interception = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      ...{ effect: InterceptorEffectEnum.Style, priority: PRIORITY },
      handler: (cell, location, next) => next(this.toned(cell, location)),
    });
  }

  /** The highlights of a sheet from now on, the first that applies deciding; seen when its cells are next drawn. */
  set(sheet: Worksheet, highlights: readonly Highlight[]): void {
    this.bySheet.set(sheet.getSheetId(), highlights);
  }

  dispose(): void {
    this.interception.dispose();
  }

  private toned(cell: Shown, { unitId, subUnitId, worksheet, workbook, row, col }: ISheetLocation): Shown {
    const own = unitId === this.unitId ? (this.bySheet.get(subUnitId) ?? []) : [];
    const found = own.find(
      ({ range, when }) =>
        row + 1 >= range.top &&
        row + 1 <= range.bottom &&
        col + 1 >= range.left &&
        col + 1 <= range.right &&
        when.some(({ column, match, text }) => {
          const shown = this.textAt(worksheet, row, column - 1);
          return match === "equals" ? shown === text : shown.startsWith(text);
        }),
    );
    if (!found) return cell;
    const style: Nullable<IStyleData> =
      typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
    const { fill, font } = TONE_COLOURS[found.tone];
    return { ...cell, s: { ...style, bg: { rgb: `#${fill}` }, cl: { rgb: `#${font}` } } };
  }
}
