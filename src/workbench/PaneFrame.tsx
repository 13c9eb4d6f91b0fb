import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { keepChoice, readChoice } from "../taskpane/shell/keptChoice";
import { useText } from "./text";

const CHOICE = "paneWidth";
const NARROWEST = 320;
const WIDEST = 560;
const USUAL = 350;
const STEP = 10;

const useStyles = makeStyles({
  handle: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outline: "none" },
  },
  pane: {
    flexShrink: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    "--pane-height": "0",
  },
});

function within(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

interface Properties {
  /** A hidden pane keeps what stands in it. */
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** The frame of the pane: as wide as somebody drags it, by mouse or by arrow keys, and so the next time. */
export function PaneFrame({ isShown, children }: Properties): ReactNode {
  const styles = useStyles();
  const text = useText();
  const [width, setWidth] = useState(() => within(Number(readChoice(CHOICE) ?? USUAL) || USUAL));
  const resize = (wanted: number): void => {
    setWidth(within(wanted));
    keepChoice(CHOICE, String(within(wanted)));
  };
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>): void => {
    if (currentTarget.hasPointerCapture(pointerId)) resize(window.innerWidth - clientX);
  };
  const press = (event: KeyboardEvent): void => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    resize(width + change);
  };
  return (
    <>
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={text("workbench.paneWidth")}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        className={styles.handle}
        hidden={!isShown}
        onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
        onPointerMove={drag}
        onKeyDown={press}
      />
      <section data-pane className={styles.pane} style={{ width }} aria-label="KTXH" hidden={!isShown}>
        {children}
      </section>
    </>
  );
}
