import { useMemo, type ReactNode } from "react";
import { rowKeys } from "../../../app/corrections";
import { CellLink } from "../../parts/CellLink";
import { DefinitionChoice } from "../../parts/DefinitionChoice";
import { NoTable } from "../../parts/NoTable";
import { Paged } from "../../parts/Paged";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useViewText } from "../../shell/viewText";
import { cellAddress } from "../../../core/table/sheet";

/** The rows whose definition a person has to choose, and those settled before. */
export function Questions(): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { checked } = useDesk();
  const rows = useMemo(() => {
    if (!checked || checked.table.fused) return [];
    const keys = rowKeys(checked.table);
    return checked.rows.flatMap((row, index) =>
      row.match.kind === "ask" || row.match.kind === "chosen" ? [{ row, key: keys[index] ?? "" }] : [],
    );
  }, [checked]);
  if (!checked) return <NoTable />;
  if (rows.length === 0) return <p className={styles.line}>{text("catalogue.noQuestions")}</p>;
  const column = checked.table.header.columns.name ?? 1;
  return (
    <Paged label={text("catalogue.questions")} items={rows} keyOf={({ row }) => String(row.row)}>
      {({ row, key }) => (
        <div className={styles.card}>
          <p className={styles.line}>
            <CellLink cell={cellAddress({ row: row.row, column })} />{" "}
            {[row.stt, row.name].filter(Boolean).join(". ")}
          </p>
          <DefinitionChoice match={row.match} rowKey={key} />
        </div>
      )}
    </Paged>
  );
}
