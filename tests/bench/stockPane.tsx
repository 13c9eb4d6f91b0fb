import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({ root: { display: "flex", backgroundColor: tokens.colorNeutralBackground3 } });

/** A pane of the parts that Microsoft's React template has (OfficeDev/Office-Addin-TaskPane-React), and no more. */
function StockPane() {
  const { root } = useStyles();
  const [text, setText] = useState("");
  return (
    <div className={root}>
      <Image src="assets/logo-filled.png" alt="Contoso" />
      <Ribbon24Regular />
      <LockOpen24Regular />
      <DesignIdeas24Regular />
      <Field label="Enter text to be inserted into the document.">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" size="large">
        Insert text
      </Button>
    </div>
  );
}

const container = document.getElementById("container");
if (container)
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <StockPane />
    </FluentProvider>,
  );
