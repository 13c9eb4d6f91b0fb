/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { ErrorBoundary } from "../../src/taskpane/ErrorBoundary";
import { waitForOffice } from "../../src/taskpane/officeReady";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  jest.restoreAllMocks();
});

function setOffice(office: object): void {
  Object.assign(globalThis, { Office: office });
}

test("a page without Office starts at once", async () => {
  expect(await waitForOffice(5000)).toBe("absent");
});

test("office.js in a browser tab has no host", async () => {
  setOffice({ onReady: () => Promise.resolve({ host: null, platform: null }) });
  expect(await waitForOffice(5000)).toBe("absent");
});

test("Excel answers, or the wait ends", async () => {
  setOffice({ onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }) });
  expect(await waitForOffice(5000)).toBe("ready");
  setOffice({ onReady: () => new Promise(() => undefined) });
  expect(await waitForOffice(10)).toBe("late");
});

test("a failure is shown in words, not as a blank pane", () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): ReactNode => {
    throw new TypeError("x is undefined");
  };
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert").textContent).toContain("Bảng điều khiển gặp lỗi");
  expect(screen.getByRole("alert").textContent).toContain("TypeError: x is undefined");
  expect(log).toHaveBeenCalled();
});
