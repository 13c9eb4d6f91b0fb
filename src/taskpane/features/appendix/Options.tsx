import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { COLUMN_SETS, type ColumnSetId } from "../../../core/appendix/columnSets";
import type { AppendixModel } from "../../../core/appendix/model";
import { PROFILE_FAMILIES } from "../../../core/appendix/profile";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useViewText } from "../../shell/viewText";

/** The words around the table, as typed; what is empty follows the sheet. */
export interface Words {
  readonly number: string;
  readonly title: string;
  readonly attachedTo: string;
}

const SETS = Object.keys(COLUMN_SETS) as ColumnSetId[];

interface Properties {
  readonly words: Words;
  readonly model: AppendixModel;
  readonly onWords: (words: Words) => void;
}

/** Columns and layout, which the workbook keeps, and the words of this appendix. */
export function Options({ words, model, onWords }: Properties): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { desk, settings } = useDesk();
  const field = (name: keyof Words, placeholder: string): ReactNode => {
    const control = {
      ...{ className: styles.control, value: words[name], placeholder },
      onChange: (_event: unknown, { value }: { readonly value: string }) =>
        onWords({ ...words, [name]: value }),
    };
    return (
      <Field label={text(`appendix.${name}`)}>
        {name === "number" ? <Input {...control} /> : <Textarea rows={3} {...control} />}
      </Field>
    );
  };
  return (
    <div className={styles.column}>
      <Field label={text("appendix.columns")}>
        <Select
          className={styles.control}
          value={settings.columnSet ?? ""}
          onChange={(_event, { value }) =>
            desk.settle({ columnSet: SETS.find((one) => one === value) ?? null })
          }
        >
          <option value="">
            {text("appendix.columnsFound", { name: text(`columnSet.${model.columnSet}`) })}
          </option>
          {SETS.map((one) => (
            <option key={one} value={one}>
              {text(`columnSet.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Section title={text("appendix.words")} hint={model.label}>
        <Field label={text("appendix.layout")}>
          <Select
            className={styles.control}
            value={settings.layout}
            onChange={(_event, { value }) =>
              desk.settle({ layout: PROFILE_FAMILIES.find((one) => one === value) ?? "nd30" })
            }
          >
            {PROFILE_FAMILIES.map((one) => (
              <option key={one} value={one}>
                {text(`layout.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        {field("number", "1")}
        {field("title", model.title)}
        {field("attachedTo", model.attachedTo)}
      </Section>
    </div>
  );
}
