import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { AppendixModel } from "../../../core/appendix/model";
import { renderAppendixHtml } from "../../../core/appendix/renderHtml";
import { useViewText } from "../../shell/viewText";

const PIXELS_PER_MM = 96 / 25.4;
/** The page as large as printed would be read by scrolling; this is about the size of a newspaper's small print. */
const READABLE = 0.75;

const useStyles = makeStyles({
  frame: {
    overflow: "auto",
    maxHeight: "420px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  page: { display: "block", border: "none", backgroundColor: "#ffffff", transformOrigin: "0 0" },
});

/** The page on its own, in a document that can run nothing: its texts are the user's. */
function documentOf(model: AppendixModel): string {
  const { top, bottom, left, right } = model.profile.margins;
  const style = `margin:0;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;background:#fff;color-scheme:light`;
  return `<!doctype html><html lang="vi"><body style="${style}">${renderAppendixHtml(model)}</body></html>`;
}

/** A picture of the appendix: the whole width of the page, or large enough to be read. */
export function PagePreview({ model }: { readonly model: AppendixModel }): ReactNode {
  const styles = useStyles();
  const text = useViewText();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(296);
  const [height, setHeight] = useState(0);
  const [isLarge, setLarge] = useState(false);
  const html = useMemo(() => documentOf(model), [model]);
  const { paper } = model.profile;
  const width = (model.orientation === "portrait" ? paper.width : paper.height) * PIXELS_PER_MM;
  const least = (model.orientation === "portrait" ? paper.height : paper.width) * PIXELS_PER_MM;
  const scale = isLarge ? READABLE : room / width;
  const shown = Math.max(height, least);
  useLayoutEffect(() => setRoom(box.current?.clientWidth || 296), [isLarge]);
  return (
    <div>
      <div
        ref={box}
        className={styles.frame}
        role="region"
        aria-label={text("appendix.picture")}
        tabIndex={0}
      >
        <div style={{ width: width * scale, height: shown * scale, overflow: "hidden" }}>
          <iframe
            className={styles.page}
            title={text("appendix.picture")}
            sandbox="allow-same-origin"
            tabIndex={-1}
            srcDoc={html}
            style={{ width, height: shown, transform: `scale(${scale})` }}
            onLoad={({ currentTarget }) =>
              setHeight(currentTarget.contentDocument?.documentElement.scrollHeight ?? 0)
            }
          />
        </div>
      </div>
      <Button appearance="subtle" size="small" onClick={() => setLarge(!isLarge)}>
        {text(isLarge ? "appendix.wholePage" : "appendix.readable")}
      </Button>
    </div>
  );
}
