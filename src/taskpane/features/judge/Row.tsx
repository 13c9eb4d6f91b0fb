import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import type { CheckedTable } from "../../../app/checkTable";
import type { AssessedRow } from "../../../core/table/indicatorTable";
import { StatusMark } from "../../parts/StatusMark";
import { usePartStyles } from "../../parts/styles";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";
import { RowReading } from "./RowReading";
import { isDoubtful } from "./statusFilter";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: tokens.spacingHorizontalXS,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { marginTop: "4px" },
  name: { display: "block", overflowWrap: "anywhere" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  body: { padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

interface Properties {
  readonly row: AssessedRow;
  /** Under which answers about the row are kept. */
  readonly rowKey: string;
  readonly checked: CheckedTable;
}

/** One row of the table with its verdict; opened, how it was read. */
export function Row({ row, rowKey, checked }: Properties): ReactNode {
  const styles = useStyles();
  const parts = usePartStyles();
  const text = useText();
  const view = useViewText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { stt, name, target, actual, evaluation } = row;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  const doubt = (): string => {
    const { reason, boundary } = evaluation;
    if (reason) return text(`reason.${reason}`);
    return view(boundary ? "judge.onBound" : "judge.askDefinition");
  };
  return (
    <div className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron className={styles.chevron} aria-hidden />
        <span>
          <span className={styles.name}>
            {stt && `${stt}. `}
            {name || target}
          </span>
          <span className={styles.figures}>
            <StatusMark status={evaluation.status} />
            <span>
              {target || "…"} → {actual || "…"}
            </span>
          </span>
          {isDoubtful(row) && (
            <span className={styles.figures}>
              <StatusMark status="doubtful" />
              <span>{doubt()}</span>
            </span>
          )}
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className={mergeClasses(styles.body, parts.column)}>
            <RowReading row={row} rowKey={rowKey} checked={checked} />
          </div>
        )}
      </div>
    </div>
  );
}
