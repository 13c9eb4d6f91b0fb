import type { CellPosition } from "../core/table/sheet";
import type { WorkbookPort } from "./workbook";

/** A line at one side of a cell; `colour` is "#RRGGBB". */
export interface BorderLook {
  readonly line: "hair" | "thin" | "medium" | "thick" | "double" | "dotted" | "dashed";
  readonly colour: string;
}

/** How a cell is painted, for showing it elsewhere. Colours are "#RRGGBB"; absent fields are the sheet's default. */
export interface CellLook {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Degrees counter-clockwise. */
  readonly rotation: number;
  readonly borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", BorderLook>>>;
  /** Excel's format code. */
  readonly numberFormat: string;
}

/** How a sheet is painted; what {@link WorkbookPort.readSheet} leaves out because nothing is judged by it. Sizes are pixels. */
export interface SheetLook {
  /** Each look once; cells name theirs by index. */
  readonly looks: readonly CellLook[];
  /** Cells with a look, empty ones too. */
  readonly cells: readonly (CellPosition & { readonly look: number })[];
  /** Width of column 1, 2 … as far as the file gives any; 0 for a hidden one. */
  readonly columnWidths: readonly number[];
  /** Width of one digit of the workbook's default font, in which widths are counted. */
  readonly digitPixels: number;
  readonly rowHeights: readonly { readonly row: number; readonly pixels: number }[];
  readonly usualHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridLines: boolean;
}

/** A workbook that is a file: it can be shown and saved. */
export interface WorkbookFile extends WorkbookPort {
  /** Fails as `readSheet` does. */
  readLook(name: string): Promise<SheetLook>;
  /** A mark to which {@link restore} brings the whole file back. */
  mark(): Promise<number>;
  /** Brings the file back to how it was when the mark was set; marks set since stay good. Fails for one too long ago. */
  restore(mark: number): Promise<void>;
  /** The file's bytes as they stand now. */
  save(): Promise<Uint8Array>;
}
