/** The key under which this browser keeps a choice; apart from other sites where Office shares storage between them. */
function keyOf(name: string): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}ktxh.${name}`;
}

/** What a person chose on this machine before; null where nothing is kept or nothing may be. */
export function readChoice(name: string): string | null {
  try {
    return window.localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Keeps a choice for the next time; where the browser forbids it, it holds until the pane closes. Returns whether kept. */
export function keepChoice(name: string, value: string): boolean {
  try {
    window.localStorage.setItem(keyOf(name), value);
    return true;
  } catch {
    return false;
  }
}
