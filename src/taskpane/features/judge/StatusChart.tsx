import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AssessedRow } from "../../../core/table/indicatorTable";
import { StatusMark } from "../../parts/StatusMark";
import { useViewText } from "../../shell/viewText";
import { isOfClass, ROW_CLASSES, type RowClass } from "./statusFilter";

const useStyles = makeStyles({
  chart: { display: "flex", flexDirection: "column", gap: "2px" },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(128px, auto) 1fr 48px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `3px ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    boxShadow: `inset 3px 0 ${tokens.colorNeutralStrokeAccessible}`,
  },
  track: { display: "block", height: "10px", backgroundColor: tokens.colorNeutralBackground4 },
  fill: {
    display: "block",
    boxSizing: "border-box",
    height: "100%",
    "@media (forced-colors: active)": { border: "5px solid CanvasText" },
  },
  exceeded: { backgroundColor: tokens.colorStatusSuccessBorder2 },
  met: { backgroundColor: tokens.colorStatusSuccessBorder1 },
  unmet: { backgroundColor: tokens.colorStatusDangerBorder2 },
  not_assessed: { backgroundColor: tokens.colorNeutralStroke1 },
  doubtful: { backgroundColor: tokens.colorStatusWarningBorder2 },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Properties {
  readonly rows: readonly AssessedRow[];
  readonly chosen: RowClass | null;
  readonly onChoose: (one: RowClass | null) => void;
}

/** How many rows there are of each class, as bars that choose which rows are listed. */
export function StatusChart({ rows, chosen, onChoose }: Properties): ReactNode {
  const styles = useStyles();
  const text = useViewText();
  const counts = ROW_CLASSES.map((one) => [one, rows.filter((row) => isOfClass(row, one)).length] as const);
  return (
    <div className={styles.chart} role="group" aria-label={text("judge.chart")}>
      {counts.map(([one, count]) => (
        <button
          key={one}
          type="button"
          aria-pressed={chosen === one}
          className={mergeClasses(styles.bar, chosen === one && styles.pressed)}
          onClick={() => onChoose(chosen === one ? null : one)}
        >
          <StatusMark status={one} />
          <span className={styles.track} aria-hidden>
            <span
              className={mergeClasses(styles.fill, styles[one])}
              style={{ width: count === 0 ? 0 : `max(3px, ${(100 * count) / rows.length}%)` }}
            />
          </span>
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
