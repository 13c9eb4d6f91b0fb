import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDesk } from "../shell/deskContext";
import { useText } from "../shell/language";

/** A cell's address that brings the cell into sight. */
export function CellLink({ cell }: { readonly cell: string }): ReactNode {
  const text = useText();
  const { goTo } = useDesk();
  return (
    <Link as="button" inline aria-label={text("pane.goTo", { cell })} onClick={() => goTo(cell)}>
      {cell}
    </Link>
  );
}
