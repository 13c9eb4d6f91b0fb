import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { PanelRightContractRegular } from "@fluentui/react-icons/svg/panel-right-contract";
import { PanelRightExpandRegular } from "@fluentui/react-icons/svg/panel-right-expand";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { ReactNode } from "react";
import { SAMPLES, type Sample } from "./samples";
import type { SessionState } from "./session";
import { printTime, useText } from "./text";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    marginRight: tokens.spacingHorizontalM,
  },
  file: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    marginLeft: tokens.spacingHorizontalM,
  },
  state: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  problem: { color: tokens.colorStatusDangerForeground1 },
  rest: { flexGrow: 1 },
});

interface Properties {
  readonly state: SessionState;
  readonly isPaneShown: boolean;
  readonly onOpen: () => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onPane: () => void;
}

/** What is done to the file as a whole, its name, and whether this browser has kept it. */
export function Toolbar({ state, isPaneShown, ...on }: Properties): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { name, desk, isOpening } = state;
  const isOpen = desk !== null;
  return (
    <header>
      <div role="toolbar" aria-label={text("workbench.toolbar")} className={styles.bar}>
        <span className={styles.name}>{text("workbench.name")}</span>
        <Button appearance="subtle" icon={<FolderOpenRegular />} disabled={isOpening} onClick={on.onOpen}>
          {text("workbench.open")}
        </Button>
        {isOpen && (
          <>
            <Button appearance="primary" icon={<SaveRegular />} onClick={on.onSave}>
              {text("workbench.save")}
            </Button>
            <SampleMenu onSample={on.onSample} />
            <Button
              appearance="subtle"
              icon={<ArrowUndoRegular />}
              title={text("workbench.undo")}
              aria-label={text("workbench.undo")}
              onClick={on.onUndo}
            />
            <Button
              appearance="subtle"
              icon={<ArrowRedoRegular />}
              title={text("workbench.redo")}
              aria-label={text("workbench.redo")}
              onClick={on.onRedo}
            />
            <span className={styles.file} title={name ?? ""}>
              {name}
            </span>
            <AutosaveState {...state} />
          </>
        )}
        <span className={styles.rest} />
        {isOpen && (
          <Button
            appearance="subtle"
            icon={isPaneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
            aria-expanded={isPaneShown}
            onClick={on.onPane}
          >
            {text(isPaneShown ? "workbench.hidePane" : "workbench.showPane")}
          </Button>
        )}
      </div>
    </header>
  );
}

function SampleMenu({ onSample }: Pick<Properties, "onSample">): ReactNode {
  const text = useText();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle">{text("workbench.samples")}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem key={sample.id} onClick={() => onSample(sample)}>
              {text(`start.${sample.id}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function AutosaveState({ autosave, keptAt }: Pick<SessionState, "autosave" | "keptAt">): ReactNode {
  const styles = useStyles();
  const text = useText();
  if (autosave === "failed")
    return (
      <span role="alert" className={styles.problem}>
        {text("workbench.autosaveFailed")}
      </span>
    );
  const told =
    autosave === "pending"
      ? text("workbench.autosaving")
      : autosave === "kept" && keptAt !== null
        ? text("workbench.autosaved", { time: printTime(keptAt, keptAt) })
        : text("workbench.unchanged");
  return (
    <span role="status" className={styles.state}>
      {told}
    </span>
  );
}
