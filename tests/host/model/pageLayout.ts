import { invalidArgument } from "../hostError";
import { isRecord, wireName } from "../wire";
import { PropertyBag } from "./hostObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Rect } from "./rect";
import type { Sheet } from "./worksheet";

const TEXTS = {
  LeftHeader: "",
  CenterHeader: "",
  RightHeader: "",
  LeftFooter: "",
  CenterFooter: "",
  RightFooter: "",
};
const DEFAULTS = {
  Orientation: "Portrait",
  PaperSize: "A4",
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  BlackAndWhite: false,
  DraftMode: false,
  FirstPageNumber: "",
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: "DownThenOver",
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

class HeaderFooters extends PropertyBag {
  readonly DefaultForAllPages = new PropertyBag("HeaderFooter", TEXTS);
  constructor() {
    super("HeaderFooterGroup", { State: "Default", UseSheetMargins: true, UseSheetScale: true });
  }
}

/** `worksheet.pageLayout`; margins in points. */
export class PageLayout extends PropertyBag {
  readonly HeadersFooters = new HeaderFooters();
  private printArea: readonly Rect[] = [];
  private titleRows: Rect | undefined;
  constructor(private readonly sheet: Sheet) {
    super("PageLayout", DEFAULTS);
  }
  SetPrintArea(area: unknown): void {
    this.printArea = area instanceof RangeAreas ? area.blocks : [this.sheet.rangeFrom(area).block];
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    return this.printArea.length > 0 ? new RangeAreas(this.sheet, this.printArea) : null;
  }
  SetPrintTitleRows(rows: unknown): void {
    this.titleRows = this.sheet.rangeFrom(rows).GetEntireRow().block;
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows ? new Range(this.sheet, this.titleRows) : null;
  }
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS[String(unit)];
    if (points === undefined || !isRecord(margins)) throw invalidArgument("Not margins.");
    for (const [side, size] of Object.entries(margins))
      this.write(`${wireName(side)}Margin`, Number(size) * points);
  }
  override print(): Record<string, unknown> {
    const footer = this.HeadersFooters.DefaultForAllPages.print();
    return { ...super.print(), ...footer, printArea: this.printArea, titleRows: this.titleRows };
  }
  /** Keeps a copy for a copied sheet. */
  copyFrom(other: PageLayout): void {
    for (const [name, value] of Object.entries(other.print())) if (this.holds(name)) this.write(name, value);
    this.printArea = other.printArea;
    this.titleRows = other.titleRows;
  }
}
