import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Definition } from "../../../core/catalog/definition";
import { usePartStyles } from "../../parts/styles";
import { useViewText } from "../../shell/viewText";

const FIELDS = [
  ...(["code", "group", "concept", "method", "formula", "disaggregation", "periodicity"] as const),
  ...(["dataSource", "agency", "aliases", "validFrom", "validTo", "note"] as const),
];

interface Properties {
  readonly definition: Definition;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** A definition with everything that it says and where that comes from; it can be chosen for a sheet. */
export function DefinitionCard({ definition, isChosen, onToggle }: Properties): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { name, unit, polarity, sources } = definition;
  const said = FIELDS.flatMap((field) => {
    const value = definition[field];
    const words = typeof value === "string" ? value : value.join("; ");
    return words === "" ? [] : [[field, words] as const];
  });
  return (
    <div className={styles.card}>
      <Checkbox checked={isChosen} onChange={onToggle} label={name} />
      <p className={styles.quiet}>
        {[unit, text(`polarity.${polarity}`)].filter((one) => one !== "").join(" · ")}
      </p>
      <details>
        <summary>{text("catalogue.details")}</summary>
        <dl className={styles.facts}>
          {said.map(([field, words]) => [
            <dt key={`${field}-term`} className={styles.term}>
              {text(`diff.field.${field}`)}
            </dt>,
            <dd key={field} className={styles.value}>
              {words}
            </dd>,
          ])}
          <dt className={styles.term}>{text("diff.field.sources")}</dt>
          <dd className={styles.value}>
            {sources.map(({ document, item }) => (item ? `${document}, ${item}` : document)).join("; ")}
          </dd>
        </dl>
      </details>
    </div>
  );
}
