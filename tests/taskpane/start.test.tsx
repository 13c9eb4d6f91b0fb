/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { evaluateSheet, registerCommands } from "../../src/commands/commands";
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

test("the ribbon button opens the pane and is released, even when that fails", async () => {
  const associate = jest.fn();
  const showAsTaskpane = jest.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error("no"));
  setOffice({ actions: { associate }, addin: { showAsTaskpane } });
  registerCommands();
  expect(associate).toHaveBeenCalledWith("evaluateSheet", evaluateSheet);
  const completed = jest.fn();
  const event = { completed } as unknown as Office.AddinCommands.Event;
  await evaluateSheet(event);
  await expect(evaluateSheet(event)).rejects.toThrow("no");
  expect(completed).toHaveBeenCalledTimes(2);
});

test("outside Office no command is registered and nothing fails", () => {
  expect(registerCommands).not.toThrow();
});
