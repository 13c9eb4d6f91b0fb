import type { Grid } from "./grid";
import type { Header } from "./header";
import { stackedTexts } from "./headerBand";
import type { ColumnHead, ColumnRole } from "./indicatorTable";

/** What a person says that a column holds, however its header reads; null for nothing that is judged. */
export interface SettledColumn extends ColumnHead {
  readonly role: ColumnRole | null;
}

/** What stands above each column of the table, from left to right. */
export function columnHeads(grid: Grid, header: Header): readonly ColumnHead[] {
  const { top, bottom, left, right, isNumbered } = header;
  const textBottom = isNumbered ? bottom - 1 : bottom;
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const column = left + index;
    return { column, header: stackedTexts(grid, top, textBottom, column).join(" ").replace(/\s+/g, " ") };
  });
}

/** The column that was meant, also where columns were inserted since; undefined where that cannot be told. */
function findHead(heads: readonly ColumnHead[], { column, header }: SettledColumn): ColumnHead | undefined {
  const alike = heads.filter((head) => head.header === header);
  return alike.find((head) => head.column === column) ?? (alike.length === 1 ? alike[0] : undefined);
}

function settle(header: Header, head: ColumnHead, role: ColumnRole | null): Header {
  const { column } = head;
  const kept = Object.entries(header.columns).filter(([own, other]) => own !== role && other !== column);
  const columns: Header["columns"] = {
    ...Object.fromEntries(kept),
    ...(role === null ? {} : { [role]: column }),
  };
  // Without these nothing is left to be judged.
  if (columns.name === undefined || (columns.target ?? columns.actual) === undefined) return header;
  const plans = header.plans.filter((plan) => plan.column !== column);
  const governed = role === "target" && plans.length > 0 ? [head, ...plans] : plans;
  return {
    ...header,
    columns,
    texts: { ...header.texts, ...(role === null ? {} : { [role]: head.header }) },
    nameEnd: role === "name" ? column : header.nameEnd,
    plans: governed.length > 1 ? governed : [],
    marks: role === "status" ? [] : header.marks,
    field: header.field === column ? null : header.field,
    others: header.others.filter((other) => other.column !== column),
  };
}

/**
 * The header as people have settled it, the last word on a role counting. What fits no column, or would leave no names or
 * nothing to judge, changes nothing.
 */
export function withSettledColumns(grid: Grid, header: Header, settled: readonly SettledColumn[]): Header {
  const heads = columnHeads(grid, header);
  return settled.reduce((known, one) => {
    const head = findHead(heads, one);
    return head ? settle(known, head, one.role) : known;
  }, header);
}
