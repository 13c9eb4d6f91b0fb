/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const script = readFileSync(resolve(__dirname, "../../src/taskpane/oldBrowser.js"), "utf8");

/** What the page shows after the script has run in a browser that calls itself so. */
function shownIn(userAgent: string): string {
  document.body.innerHTML = '<div id="root">…</div>';
  jest.spyOn(navigator, "userAgent", "get").mockReturnValue(userAgent);
  const element = document.createElement("script");
  element.textContent = script;
  document.head.append(element);
  return document.body.textContent ?? "";
}

afterEach(() => jest.restoreAllMocks());

test.each([
  ["Internet Explorer 11", "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko"],
  ["the first Edge", "Mozilla/5.0 (Windows NT 10.0) Chrome/70.0 Safari/537.36 Edge/18.19041"],
])("%s is told what to use instead", (_, userAgent) => {
  const text = shownIn(userAgent);
  for (const words of ["Excel 2021", "http://localhost/workbench.html", "dòng lệnh KTXH", "Chốt số liệu"])
    expect(text).toContain(words);
});

test("WebView2 is left alone", () => {
  expect(shownIn("Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0")).toBe("…");
});

test("it is ES5: nothing in it is newer than Internet Explorer 11", () => {
  expect(script).not.toMatch(/=>|`|\b(?:const|let|class)\b/);
});
