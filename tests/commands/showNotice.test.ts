/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { showNotice } from "../../src/commands/showNotice";

const NOTICE = {
  ...({ job: "evaluateSheet", outcome: "failed" } as const),
  lines: [{ vi: "Trang “Biểu 1 & 2%” đang được bảo vệ.", en: "It is protected." }],
};

function setOffice(showAsTaskpane: () => Promise<void>, displayDialogAsync: jest.Mock): void {
  Object.assign(globalThis, {
    Office: { addin: { showAsTaskpane }, context: { ui: { displayDialogAsync } } },
  });
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("the pane is enough", async () => {
  const dialog = jest.fn();
  setOffice(() => Promise.resolve(), dialog);
  await showNotice(NOTICE);
  expect(dialog).not.toHaveBeenCalled();
});

test("where the pane does not open, a dialog shows the sentence as text", async () => {
  const dialog = jest.fn((_address: string, _size: object, done: () => void) => done());
  setOffice(() => Promise.reject(new Error("no pane")), dialog);
  await showNotice(NOTICE);
  const address = new URL(dialog.mock.calls[0]?.[0] ?? "");
  expect([address.origin, address.pathname]).toEqual([window.location.origin, "/notice.html"]);
  document.body.innerHTML = '<p id="text"></p>';
  window.location.hash = address.hash;
  const script = document.createElement("script");
  script.textContent = readFileSync(resolve(__dirname, "../../src/commands/notice.js"), "utf8");
  document.body.append(script);
  expect(document.getElementById("text")?.textContent).toBe("Trang “Biểu 1 & 2%” đang được bảo vệ.");
});
