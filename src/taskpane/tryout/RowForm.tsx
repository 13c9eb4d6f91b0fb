import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { useText } from "../shell/language";
import type { EvaluateState, RowFields } from "./useEvaluate";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "5fr 7fr", gap: tokens.spacingHorizontalS },
  control: { minWidth: 0 },
  policy: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TextFieldProperties {
  readonly state: EvaluateState;
  readonly field: keyof RowFields;
  readonly placeholder?: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

function TextField({ state, field, placeholder = "", inputRef }: TextFieldProperties): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Field label={text(`pane.${field}`)}>
      <Input
        className={styles.control}
        input={{ className: styles.control, ...(inputRef && { ref: inputRef }) }}
        value={state.fields[field]}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(_event, data) => state.setField(field, data.value)}
      />
    </Field>
  );
}

function PolicyField({ state: { policy, setPolicy } }: { state: EvaluateState }): ReactNode {
  const styles = useStyles();
  const text = useText();
  if (!setPolicy)
    return <p className={styles.policy}>{text("policy.kept", { policy: text(`policy.${policy}`) })}</p>;
  return (
    <Field label={text("policy.label")}>
      <RadioGroup
        layout="horizontal"
        value={policy}
        onChange={(_event, data) => setPolicy(data.value === "strict" ? "strict" : "office")}
      >
        <Radio value="office" label={text("policy.office")} />
        <Radio value="strict" label={text("policy.strict")} />
      </RadioGroup>
    </Field>
  );
}

interface RowFormProperties {
  readonly state: EvaluateState;
  readonly firstField: RefObject<HTMLInputElement | null>;
}

/** The fields of one row and the policy. */
export function RowForm({ state, firstField }: RowFormProperties): ReactNode {
  const styles = useStyles();
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <TextField state={state} field="target" placeholder="≥ 1.400" inputRef={firstField} />
      <TextField state={state} field="actual" placeholder="1.721,4" />
      <div className={styles.pair}>
        <TextField state={state} field="unit" />
        <TextField state={state} field="name" />
      </div>
      <PolicyField state={state} />
    </form>
  );
}
