import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useText } from "../shell/language";
import { usePartStyles } from "./styles";

const PAGE = 50;

interface Properties<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length: fifty items first, more on request. The page stays quick however long the table is. */
export function Paged<Item>({ label, items, keyOf, children }: Properties<Item>): ReactNode {
  const styles = usePartStyles();
  const text = useText();
  const [shown, setShown] = useState(PAGE);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {text("pane.more", { count: String(Math.min(PAGE, left)), left: String(left) })}
        </Button>
      )}
    </>
  );
}
