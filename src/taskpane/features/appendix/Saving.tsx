import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { placeAppendix, type AppendixPreview, type OnOwnEdits } from "../../../app/placeAppendix";
import type { AppendixModel } from "../../../core/appendix/model";
import { renderAppendixHtml } from "../../../core/appendix/renderHtml";
import { renderAppendixSheet } from "../../../core/appendix/renderSheet";
import { tell } from "../../../i18n/translatePane";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";
import { copyHtml } from "./copyHtml";
import { offerFile } from "./offerFile";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface Properties {
  readonly model: AppendixModel;
  /** The sheet that the table is on. */
  readonly source: string;
}

/** Where the appendix goes: a sheet of the workbook, a Word file, the clipboard. */
export function Saving({ model, source }: Properties): ReactNode {
  const styles = usePartStyles();
  const job = useText();
  const text = useViewText();
  const { desk, isBusy } = useDesk();
  const [stopped, setStopped] = useState<AppendixPreview | null>(null);
  const [said, setSaid] = useState("");
  const place = (onOwnEdits: OnOwnEdits): void =>
    void desk.perform("placeAppendix", async ({ workbook, startWriting }) => {
      startWriting();
      const { kind, preview } = await placeAppendix(workbook, renderAppendixSheet(model), source, {
        onOwnEdits,
      });
      setStopped(kind === "stopped" ? preview : null);
      const { sheet } = preview;
      if (kind === "stopped") {
        const edits = String(preview.kind === "update" ? preview.ownEdits.length : 0);
        return { outcome: "attention", lines: [tell("job.appendixStopped", { sheet, edits })] };
      }
      await workbook.select({ sheet, row: 1, column: 1 });
      const key = preview.kind === "update" ? "job.appendixReplaced" : "job.appendixPut";
      return { outcome: "done", lines: [tell(key, { sheet })] };
    });
  const save = (): void =>
    void desk.perform("saveAppendix", async () => {
      const { renderAppendixDocx } = await import("../../../adapters/docx/writeAppendix");
      const bytes = await renderAppendixDocx(model);
      offerFile(bytes, DOCX, `${model.label} - ${source}.docx`);
      setSaid(text("appendix.saved", { file: `${model.label} - ${source}.docx` }));
      return { outcome: "done", lines: [] };
    });
  const copy = async (): Promise<void> => {
    const isCopied = await copyHtml(renderAppendixHtml(model));
    setSaid(text(isCopied ? "appendix.copied" : "appendix.notCopied"));
  };
  return (
    <div className={styles.column}>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => place("stop")}>
          {job("job.placeAppendix")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={save}>
          {text("appendix.download")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void copy()}>
          {text("appendix.copy")}
        </Button>
      </div>
      <p className={styles.quiet} role="status">
        {said}
      </p>
      {stopped?.kind === "update" && (
        <div className={styles.card} role="group" aria-label={text("appendix.ownEdits")}>
          <p className={styles.line}>{text("appendix.ownEdits")}</p>
          <ul className={styles.list}>
            {stopped.ownEdits.slice(0, 10).map(({ cell, written, now }) => (
              <li key={cell}>
                {cell}: {written || "…"} → {now || "…"}
              </li>
            ))}
          </ul>
          <div className={styles.row}>
            <Button disabledFocusable={isBusy} onClick={() => place("beside")}>
              {text("appendix.beside")}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => place("replace")}>
              {text("appendix.replace")}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
