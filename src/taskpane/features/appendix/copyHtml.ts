function plainText(html: string): string {
  return new DOMParser().parseFromString(html, "text/html").body.textContent;
}

/** As browsers did before they had a clipboard for pages: some panes still forbid the new way. */
function copyByCommand(html: string): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plainText(html));
    isTaken = true;
  };
  document.addEventListener("copy", take);
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", take);
  return isDone && isTaken;
}

/** Copies HTML so that Word pastes it as it looks; false where the browser refuses. */
export async function copyHtml(html: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plainText(html)], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(html);
  }
}
