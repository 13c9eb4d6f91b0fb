import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rememberChoice } from "../../app/catalogState";
import { judgeTable } from "../../commands/jobs/readTable";
import type { Definition } from "../../core/catalog/definition";
import { definitionOf, type Match } from "../../core/catalog/matching/match";
import type { WorkbookPort } from "../../ports/workbook";
import { useDesk } from "../shell/deskContext";
import { useViewText } from "../shell/viewText";
import { usePartStyles } from "./styles";

/** Stands for "find it yourself" and "none of them" in the list of definitions. */
const FOUND = "?";
const NONE = "";

/** Keeps in the workbook what a person settles about a row, and has the table judged anew. */
export function useCorrect(): (remember: (workbook: WorkbookPort) => Promise<void>) => void {
  const { desk } = useDesk();
  return (remember) =>
    void desk.perform("correctRow", async (tools) => {
      tools.startWriting();
      await remember(tools.workbook);
      return { outcome: "done", lines: [], checked: await judgeTable(tools) };
    });
}

function definitionsOf(match: Match): readonly Definition[] {
  if (match.kind === "ask") return match.candidates.map(({ definition }) => definition);
  const definition = definitionOf(match);
  return definition ? [definition] : [];
}

function Reasons({ match }: { readonly match: Match }): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  if (match.kind !== "ask") return null;
  return (
    <details>
      <summary>{text("catalogue.whyThese")}</summary>
      <ul className={styles.list}>
        {match.candidates.map(({ definition, reasons }) => (
          <li key={definition.id}>
            <strong>{definition.name}</strong>{" "}
            {reasons.map(({ code, words }) => text(`match.${code}`, { words })).join(" ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Properties {
  readonly match: Match;
  /** Under which the answer is kept. */
  readonly rowKey: string;
}

/** Which definition a row means: as found, one of those that it may mean, or none. */
export function DefinitionChoice({ match, rowKey }: Properties): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { isBusy } = useDesk();
  const correct = useCorrect();
  const definitions = definitionsOf(match);
  const choose = (value: string): void =>
    correct((workbook) => rememberChoice(workbook, rowKey, value === FOUND ? null : value));
  const found = definitionOf(match);
  const kind = text(`match.kind.${match.kind}`);
  // A list cuts long names.
  const hint = found ? `${found.name} (${kind})` : kind;
  return (
    <>
      <Field label={text("judge.definition")} hint={hint}>
        <Select
          className={styles.control}
          value={match.kind === "chosen" ? match.definition.id : FOUND}
          disabled={isBusy}
          onChange={(_event, { value }) => choose(value)}
        >
          <option value={FOUND}>{text("judge.findDefinition")}</option>
          {definitions.map(({ id, name, unit }) => (
            <option key={id} value={id}>
              {unit ? `${name} (${unit})` : name}
            </option>
          ))}
          <option value={NONE}>{text("judge.noDefinition")}</option>
        </Select>
      </Field>
      <Reasons match={match} />
    </>
  );
}
