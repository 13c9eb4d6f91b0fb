import { Field, Input, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { createSearch } from "../../../core/catalog/createSearch";
import { BUILT_IN_PACK } from "../../../core/catalog/pack/builtInPack";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useViewText } from "../../shell/viewText";
import { DefinitionCard } from "./DefinitionCard";
import { FillTable } from "./FillTable";
import { PullForm } from "./PullForm";
import { Questions } from "./Questions";
import { UpdatePack } from "./UpdatePack";

const { definitions: DEFINITIONS, name: PACK, version: VERSION } = BUILT_IN_PACK;
const GROUPS = [...new Set(DEFINITIONS.map(({ group }) => group))];

/** The catalogue: search, a sheet of chosen indicators, what it can tell the table, questions about rows, updates. */
export function CatalogueView(): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { checked } = useDesk();
  const search = useMemo(() => createSearch(DEFINITIONS), []);
  const [words, setWords] = useState("");
  const [group, setGroup] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const wanted = useDeferredValue(words);
  const found = useMemo(() => search(wanted, group === "" ? {} : { group }), [search, wanted, group]);
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const asked = checked?.rows.filter(({ match }) => match.kind === "ask").length ?? 0;
  return (
    <>
      <Field label={text("catalogue.search")}>
        <Input
          className={styles.control}
          type="search"
          value={words}
          placeholder={text("catalogue.searchHint")}
          onChange={(_event, { value }) => setWords(value)}
        />
      </Field>
      <Select
        aria-label={text("catalogue.group")}
        value={group}
        onChange={(_event, { value }) => setGroup(value)}
      >
        <option value="">{text("catalogue.allGroups")}</option>
        {GROUPS.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
      <p className={styles.quiet} role="status">
        {text("catalogue.found", { count: String(found.length), pack: `${PACK} ${VERSION}` })}
      </p>
      <div>
        <Section
          title={text("catalogue.pull")}
          hint={chosen.size > 0 ? text("catalogue.chosen", { count: String(chosen.size) }) : ""}
        >
          <PullForm chosen={chosen} group={group} onDone={() => setChosen(new Set())} />
        </Section>
        <Section title={text("catalogue.fill")}>
          <FillTable />
        </Section>
        <Section title={text("catalogue.questions")} hint={String(asked)}>
          <Questions />
        </Section>
        <Section title={text("catalogue.update")}>
          <UpdatePack />
        </Section>
      </div>
      {found.length === 0 && <p className={styles.line}>{text("catalogue.nothing")}</p>}
      <Paged label={text("catalogue.results")} items={found} keyOf={({ id }) => id}>
        {(definition) => (
          <DefinitionCard
            definition={definition}
            isChosen={chosen.has(definition.id)}
            onToggle={() => toggle(definition.id)}
          />
        )}
      </Paged>
    </>
  );
}
