import type { Page } from "playwright-core";

/**
 * Texts on the page of which a part cannot be seen: wider or higher than the box that clips them, or beyond the page. Names
 * in lists of choice may be longer than their control; what such a control shows at first may not.
 */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const clips = (element: Element): boolean => getComputedStyle(element).overflowX !== "visible";
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const holdsText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isCut = (element: Element): boolean => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      for (let box: Element | null = element; box; box = box.parentElement) {
        if (box !== document.documentElement && !clips(box)) continue;
        const { left, right } = box.getBoundingClientRect();
        if (text.left < left - 1 || text.right > right + 1) return true;
      }
      return false;
    };
    const isFieldCut = (field: HTMLInputElement | HTMLTextAreaElement): boolean =>
      field.scrollWidth > field.clientWidth + 1 ||
      // What is typed may be scrolled; what stands there before may not.
      (field.value === "" && field.scrollHeight > field.clientHeight + 1);
    const texts = [...document.querySelectorAll("#root *")].filter(
      (element) => holdsText(element) && isSeen(element) && !element.closest("select, textarea, #sheets"),
    );
    const fields = [...document.querySelectorAll<HTMLInputElement>("#root input, #root textarea")].filter(
      isSeen,
    );
    return [
      ...texts.filter(isCut).map((element) => element.textContent ?? ""),
      ...fields.filter(isFieldCut).map(({ value, placeholder }) => value || placeholder),
    ];
  });
}
