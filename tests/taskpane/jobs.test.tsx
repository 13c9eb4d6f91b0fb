/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryWorkbook } from "../../src/adapters/memory";
import type { JobId, TaskId, Told } from "../../src/commands/job";
import { JobDesk, type DeskWork } from "../../src/commands/jobDesk";
import { DEFAULT_SETTINGS } from "../../src/commands/settings";
import { App } from "../../src/taskpane/App";
import { ALL } from "./paneDesk";

/** A desk whose jobs are all this one, but for the reading at the start; `done` tells which were asked for. */
function deskWith(job: () => Promise<Told>): { desk: JobDesk; done: string[] } {
  const done: string[] = [];
  const jobs = new Proxy({} as DeskWork["jobs"], {
    get: (_, id: JobId) => (tools: { settings: { mode: string } }) => {
      if (id === "readTable") return Promise.resolve({ outcome: "done", lines: [], checked: null });
      done.push(`${id} ${tools.settings.mode}`);
      return job();
    },
  });
  const tools = { workbook: new MemoryWorkbook([]), hasFunctions: true, now: () => new Date(0) };
  const wait = (): Promise<void> => Promise.resolve();
  const tellFailure = (_: TaskId, error: unknown): Told => {
    throw error;
  };
  const work: DeskWork = {
    ...{ tools: { ...tools, wait }, jobs, tellFailure },
    takeOver: async () => ({ ...DEFAULT_SETTINGS, mode: "formulas" }),
    keepSettings: async () => undefined,
  };
  return { desk: new JobDesk(async () => work), done };
}

const DONE: Told = { outcome: "done", lines: [{ vi: "Đã xong.", en: "Done." }] };

async function show(desk: JobDesk, capabilities = ALL): Promise<ReturnType<typeof userEvent.setup>> {
  render(<App office="ready" host={{ desk, capabilities }} />);
  await screen.findByRole("button", { name: "Đọc lại" });
  return userEvent.setup();
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });

beforeEach(() => window.localStorage.clear());

test("what came of a job stands first on the page, and can be taken away", async () => {
  const { desk, done } = deskWith(async () => DONE);
  const user = await show(desk);
  await user.click(screen.getByText("Trước khi gửi tệp"));
  await user.click(button("Chốt số liệu"));
  expect(screen.getByRole("heading", { name: "Chốt số liệu" })).toBeTruthy();
  expect(done).toEqual(["freezeValues formulas"]);
  await user.click(button("Đóng thông báo"));
  expect(screen.queryByText("Đã xong.")).toBeNull();
});

test("what cannot be taken back easily is asked about first", async () => {
  const { desk, done } = deskWith(async () => DONE);
  const user = await show(desk);
  await user.click(screen.getByText("Trước khi gửi tệp"));
  await user.click(button("Xóa phần KTXH đã ghi"));
  expect(done).toEqual([]);
  await user.click(button("Thôi"));
  expect(done).toEqual([]);
  await user.click(button("Xóa phần KTXH đã ghi"));
  await user.click(button("Xóa phần KTXH đã ghi"));
  expect(done).toEqual(["clearSheet formulas"]);
});

test("while a job is at work no other can be started, and after a moment it says so with a way to stop", async () => {
  let finish = (): void => undefined;
  const { desk, done } = deskWith(() => new Promise((resolve) => (finish = () => resolve(DONE))));
  const user = await show(desk);
  await user.click(screen.getByText("Trước khi gửi tệp"));
  await user.click(button("Chốt số liệu"));
  await user.click(button("Trả lại công thức"));
  expect(done).toHaveLength(1);
  expect(await screen.findByRole("progressbar", { name: "Chốt số liệu: đang làm…" })).toBeTruthy();
  expect(button("Dừng")).toBeTruthy();
  await act(async () => finish());
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a notice told while the pane was closed is there when it opens, in either language", async () => {
  const failed: Told = { outcome: "failed", lines: [{ vi: "Đang được bảo vệ.", en: "It is protected." }] };
  const { desk } = deskWith(async () => failed);
  await desk.run("evaluateSheet");
  const user = await show(desk);
  expect(screen.getByRole("alert").textContent).toBe("Đánh giáĐang được bảo vệ.");
  await user.click(button("English"));
  expect(screen.getByRole("alert").textContent).toBe("EvaluateIt is protected.");
});

test.each([
  ["checkSheet", "Kiểm tra"],
  ["createAppendix", "Phụ lục"],
  ["evaluateSheet", "Đánh giá"],
] as const)("after %s on the ribbon the pane opens at its view", async (job, name) => {
  const { desk } = deskWith(async () => DONE);
  await desk.run(job);
  render(<App office="ready" host={{ desk, capabilities: ALL }} />);
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe(name);
  await screen.findByRole("button", { name: /Đọc lại|Sang Đánh giá/ });
});

test("the mode that the workbook keeps is shown; another is kept by the next job", async () => {
  const { desk, done } = deskWith(async () => DONE);
  const user = await show(desk);
  await user.click(screen.getByText("Cách đánh giá và cách ghi"));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /^Công thức KTXH/ }).checked).toBe(true);
  await user.click(screen.getByRole("radio", { name: /^Giá trị; hoàn thành/ }));
  await user.click(screen.getByText("Trước khi gửi tệp"));
  await user.click(button("Chốt số liệu"));
  expect(done).toEqual(["freezeValues plain"]);
});

test("the tabs are moved between by arrow keys, and only the chosen one is in the tab order", async () => {
  const { desk } = deskWith(async () => DONE);
  const user = await show(desk);
  screen.getByRole("tab", { name: "Đánh giá" }).focus();
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(document.activeElement?.textContent).toBe("Đối chiếu");
  await user.keyboard("{ArrowLeft}{End}{ArrowRight}{End}");
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Phụ lục");
  expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  await screen.findByRole("button", { name: "Sang Đánh giá" });
});

test.each([
  [ALL, 0],
  [{ ...ALL, hasFunctions: false }, 1],
  [{ ...ALL, hasNotes: false }, 1],
])("one line says what this Excel cannot do: %j", async (capabilities, lines) => {
  const user = await show(deskWith(async () => DONE).desk, capabilities);
  expect(screen.queryAllByText(/Excel này/)).toHaveLength(lines);
  await user.click(screen.getByText("Cách đánh giá và cách ghi"));
  expect(screen.queryAllByRole("radio", { name: /^Công thức KTXH/ })).toHaveLength(
    capabilities.hasFunctions ? 1 : 0,
  );
});

test("an Excel that is too old is told what to use, and offered no job", async () => {
  const { desk } = deskWith(async () => DONE);
  render(<App office="ready" host={{ desk, capabilities: { ...ALL, isSupported: false } }} />);
  expect(screen.getByText(/cần Office 2021 hoặc Microsoft 365/)).toBeTruthy();
  expect(await screen.findByLabelText("Chỉ tiêu")).toBeTruthy();
  expect(screen.queryByRole("tab")).toBeNull();
});

test("outside Excel the row form works alone", async () => {
  render(<App office="absent" host={null} />);
  expect(screen.getByText("Mở trong Excel để làm việc với trang tính.")).toBeTruthy();
  expect(await screen.findByLabelText("Chỉ tiêu")).toBeTruthy();
});

test("the language chosen is there the next time", async () => {
  const first = render(<App office="absent" host={null} />);
  await userEvent.setup().click(button("English"));
  first.unmount();
  render(<App office="absent" host={null} />);
  expect(button("Tiếng Việt")).toBeTruthy();
  await screen.findByLabelText("Target");
});

test("the pane is dark where Office is", async () => {
  const backgroundOf = (bodyBackgroundColor: string): string => {
    Object.assign(globalThis, { Office: { context: { officeTheme: { bodyBackgroundColor } } } });
    const { container, unmount } = render(<App office="absent" host={null} />);
    const className = container.firstElementChild?.className ?? "";
    unmount();
    return className;
  };
  expect(backgroundOf("#1F1F1F")).not.toBe(backgroundOf("#FFFFFF"));
  Reflect.deleteProperty(globalThis, "Office");
});
