import type { Claim, Operand, Place } from "../core/claims/model";
import type { IndicatorTable } from "../core/table/indicatorTable";
import { cellAddress } from "../core/table/sheet";
import type { Report } from "../ports/reportReader";

/** Where a claim or one of its operands is printed, as people find it. */
export interface ReportPlace {
  readonly report: Report;
  readonly line: number;
  /** Offsets in the text as read, in UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A cell of the workbook that a report is tied to: "E12" with what it says. */
export interface CellPlace {
  readonly cell: string;
  readonly quote: string;
}

/** A claim with its place in the report, and the other places that it is held against. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly place: ReportPlace;
  readonly related: readonly (ReportPlace | CellPlace)[];
}

/** What a report is held against beside itself. */
export interface TieOutWith {
  readonly other?: Report;
  readonly table?: IndicatorTable;
}

function isInside({ paragraph, span }: Place, whole: Place): boolean {
  return paragraph === whole.paragraph && span.start >= whole.span.start && span.end <= whole.span.end;
}

/** Leads places in the paragraphs of one or two reports, one behind the other, back to them. */
export class ClaimPlaces {
  constructor(
    private readonly report: Report,
    private readonly others: TieOutWith,
  ) {}

  private isOwn({ paragraph }: Place): boolean {
    return paragraph < this.report.paragraphs.length;
  }

  private find({ paragraph, span }: Place): ReportPlace {
    const own = this.report.paragraphs.length;
    const report = paragraph < own ? this.report : (this.others.other ?? this.report);
    const index = report === this.report ? paragraph : paragraph - own;
    const { line = 1, start = 0, text = "" } = report.paragraphs[index] ?? {};
    const quote = text.slice(span.start, span.end);
    return { report, line, start: start + span.start, end: start + span.end, quote };
  }

  private findCell({ cell, text }: Operand): CellPlace | null {
    const columns = this.others.table?.header.columns;
    if (!cell || !columns) return null;
    const column = columns[cell.field] ?? columns.name ?? 1;
    return { cell: cellAddress({ row: cell.row, column }), quote: text };
  }

  /** All places of a claim that lie outside its own. */
  private related({ operands, stated, place }: Claim): PlacedClaim["related"] {
    const known = new Map<string, ReportPlace | CellPlace>();
    for (const one of [stated, ...operands]) {
      if (one.place && isInside(one.place, place)) continue;
      const found = one.place ? this.find(one.place) : this.findCell(one);
      if (found) known.set("cell" in found ? found.cell : `${found.start} ${found.report.name}`, found);
    }
    return [...known.values()];
  }

  /** A claim of the report. */
  place(claim: Claim): PlacedClaim {
    return { claim, place: this.find(claim.place), related: this.related(claim) };
  }

  /** Of claims about both reports those that say that one repeats a figure of the other, from the report's own side. */
  placeRepeats(claims: readonly Claim[]): readonly PlacedClaim[] {
    const repeats = claims.flatMap((claim) => {
      const [operand] = claim.operands;
      if (claim.kind !== "repeat" || !operand?.place || this.isOwn(claim.place) === this.isOwn(operand.place))
        return [];
      return [this.isOwn(claim.place) ? claim : turned(claim, operand, operand.place)];
    });
    const agreed = new Set(repeats.filter(({ verdict }) => verdict !== "inconsistent").map(keyOf));
    return repeats
      .filter((claim) => claim.verdict !== "inconsistent" || !agreed.has(keyOf(claim)))
      .map((claim) => this.place(claim));
  }
}

/** Which figure a claim is about. */
function keyOf({ place }: Claim): string {
  return `${place.paragraph} ${place.span.start}`;
}

/** A claim about a repeated figure, told from the side of the other figure. */
function turned(claim: Claim, own: Operand, place: Place): Claim {
  const { stated, accepted, computed } = claim;
  const sides = own.unit === stated.unit && stated.value && accepted && computed;
  return {
    ...claim,
    ...{ place, sentence: place, stated: own, operands: [stated] },
    computed: sides ? { point: stated.value, interval: accepted } : null,
    accepted: sides ? computed.interval : null,
  };
}
