/** The parts of the page in their order, and what of each takes the keyboard: the first that is there. */
const REGIONS: readonly (readonly [part: string, within: string])[] = [
  ["header", "button:not(:disabled)"],
  // Where Univer listens for keys.
  ["#sheets:not([inert])", "[contenteditable=true]"],
  ["[data-pane]:not([hidden])", "[role=tab][aria-selected=true]"],
];

/**
 * F6 takes the keyboard on to the next part of the page, Shift+F6 back, as in Excel: in the spreadsheet Tab moves to the next
 * cell. Other keys are left alone.
 */
export function moveRegion(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  const parts = REGIONS.flatMap(([part, within]) => {
    const element = document.querySelector(part);
    const target = element?.querySelector<HTMLElement>(within);
    return element && target ? [{ element, target }] : [];
  });
  const at = parts.findIndex(({ element }) => element.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const next = at < 0 ? 0 : (at + step + parts.length) % parts.length;
  event.preventDefault();
  event.stopPropagation();
  parts[next]?.target.focus();
}
