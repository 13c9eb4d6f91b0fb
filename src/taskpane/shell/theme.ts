import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** Whether a colour "#rrggbb" is nearer to black than to white; null for none. */
function isDarkColour(colour: string | undefined): boolean | null {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(colour ?? "") ?? [];
  if (hex === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Whether Office shows itself dark; null where it does not tell, which some versions do by throwing. */
function isOfficeDark(): boolean | null {
  try {
    return typeof Office === "undefined"
      ? null
      : isDarkColour(Office.context?.officeTheme?.bodyBackgroundColor);
  } catch {
    return null;
  }
}

function isSystemDark(): boolean {
  return window.matchMedia?.(DARK).matches ?? false;
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia?.(DARK);
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
}

/** The theme of the pane: that of Office, as it was when the pane opened, else that of the system. */
export function useTheme(): Theme {
  const [office] = useState(isOfficeDark);
  const system = useSyncExternalStore(subscribe, isSystemDark);
  return (office ?? system) ? webDarkTheme : webLightTheme;
}
