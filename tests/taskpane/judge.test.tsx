/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { JobDesk } from "../../src/commands/jobDesk";
import { App } from "../../src/taskpane/App";
import { snapshot } from "../contract/workbookContract";
import { longTable } from "../adapters/office/jobs";
import { ALL, deskAt, SHEET, textAt } from "./paneDesk";

jest.setTimeout(60_000);

/** The pane beside a workbook, once its table has been read. */
async function open(desk: JobDesk): Promise<ReturnType<typeof userEvent.setup>> {
  render(<App office="ready" host={{ desk, capabilities: ALL }} />);
  await screen.findByRole("list", { name: "Các dòng chỉ tiêu" }, { timeout: 30_000 });
  return userEvent.setup();
}

const rows = (): HTMLElement[] =>
  within(screen.getByRole("list", { name: "Các dòng chỉ tiêu" })).getAllByRole("listitem");
const bar = (name: RegExp): HTMLElement =>
  within(screen.getByRole("group", { name: "Lọc theo kết luận" })).getByRole("button", { name });

beforeEach(() => window.localStorage.clear());

test("the table is shown with its place and columns before anything is written", async () => {
  const { desk, workbook } = await deskAt();
  const before = await workbook.readSheet(SHEET);
  const user = await open(desk);
  expect(rows()).toHaveLength(21);
  expect(screen.getByText(/^Có 17\/21 chỉ tiêu/)).toBeTruthy();
  await user.click(screen.getByText("Các cột của bảng"));
  expect(screen.getByRole("button", { name: "Đi tới ô D5" }).parentElement?.textContent).toMatch(/^D5 /);
  expect(screen.getByLabelText<HTMLSelectElement>("Cột D là").value).toBe("target");
  expect(await workbook.readSheet(SHEET)).toBe(before);
});

test("the chart counts verdicts and chooses which rows are listed", async () => {
  const { desk } = await deskAt();
  const user = await open(desk);
  expect(bar(/Không đạt KH/).textContent).toBe("Không đạt KH3");
  await user.click(bar(/Không đạt KH/));
  expect(rows().map((row) => row.textContent?.split(".")[0])).toEqual(["1", "2", "14"]);
  await user.click(bar(/Cần xem/));
  expect(rows().map((row) => row.textContent?.split(".")[0])).toEqual(["7", "12", "15", "20", "21"]);
  await user.click(bar(/Cần xem/));
  await user.type(screen.getByLabelText("Tìm trong bảng"), "ho ngheo");
  expect(await screen.findByText("Đang xem 1/21 dòng.")).toBeTruthy();
});

test("a row says how it was read and where; its cells can be gone to", async () => {
  const { desk, workbook } = await deskAt([snapshot({ name: "Khác" }), ...(await sheetsOfSample())]);
  await desk.perform("goTo", async () => ({ outcome: "done", lines: [] }));
  const user = await open(desk);
  await user.click(screen.getByRole("button", { name: /^7\. / }));
  const verdict = screen.getByRole("region", { name: "Kết luận" });
  expect(verdict.textContent).toContain("Chỉ tiêu đọc là> 99%");
  await user.click(screen.getByRole("button", { name: "Đi tới ô E12" }));
  expect((await workbook.listSheets()).find(({ active }) => active)?.name).toBe(SHEET);
});

async function sheetsOfSample() {
  const { workbook } = await deskAt();
  return [await workbook.readSheet(SHEET)];
}

test("a direction that a person settles turns the verdict and is remembered in the workbook", async () => {
  const { desk, workbook } = await deskAt();
  const user = await open(desk);
  await user.click(screen.getByRole("button", { name: /^14\. / }));
  await user.selectOptions(screen.getByLabelText("Chiều"), "lower");
  expect(await screen.findByText(/^Có 18\/21 chỉ tiêu/)).toBeTruthy();
  expect(await workbook.readState("corrections")).toContain('"lower"');
  await user.selectOptions(screen.getByLabelText("Chiều"), "?");
  expect(await screen.findByText(/^Có 17\/21 chỉ tiêu/)).toBeTruthy();
  expect(await workbook.readState("corrections")).toBeNull();
});

test("a column that a person settles is judged by and remembered in the workbook", async () => {
  const { desk, workbook } = await deskAt();
  const user = await open(desk);
  await user.click(screen.getByText("Các cột của bảng"));
  await user.selectOptions(screen.getByLabelText("Cột E là"), "");
  expect(await screen.findByText(/^Có 00\/21 chỉ tiêu/)).toBeTruthy();
  expect(await workbook.readState("columns")).toContain('"column":5');
  await user.selectOptions(screen.getByLabelText("Cột E là"), "read");
  expect(await screen.findByText(/^Có 17\/21 chỉ tiêu/)).toBeTruthy();
});

test("a definition that a person settles is remembered in the workbook", async () => {
  const { desk, workbook } = await deskAt();
  const user = await open(desk);
  await user.click(screen.getByRole("button", { name: /^7\. / }));
  await user.selectOptions(screen.getByLabelText("Chỉ tiêu trong danh mục"), "");
  expect(await screen.findByText("Không thấy")).toBeTruthy();
  expect(await workbook.readState("catalog")).toContain('""');
});

test("the policy is one setting: kept in the workbook, and every job goes by it", async () => {
  const { desk, workbook } = await deskAt();
  const user = await open(desk);
  await user.click(screen.getByText("Cách đánh giá và cách ghi"));
  await user.click(screen.getByRole("radio", { name: /^Không đạt \(chặt\)/ }));
  expect(await screen.findByText(/^Có 15\/21 chỉ tiêu/)).toBeTruthy();
  expect(JSON.parse((await workbook.readState("settings")) ?? "{}")).toMatchObject({ policy: "strict" });
  await user.click(screen.getByText("Thử một chỉ tiêu"));
  expect(await screen.findByText(/Không đạt \(chặt\), theo cách đánh giá của sổ tính/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Đánh giá" }));
  expect(await screen.findByRole("heading", { name: "Đánh giá" })).toBeTruthy();
  expect(await textAt(workbook, SHEET, 12, 7)).toBe("Không đạt KH");
});

test("another sheet may be chosen", async () => {
  const [sample] = await sheetsOfSample();
  const { desk } = await deskAt([snapshot({ name: "Trống" }), ...(sample ? [sample] : [])]);
  const user = await open(desk);
  await user.selectOptions(screen.getByLabelText("Trang tính cần đánh giá"), "Trống");
  expect(await screen.findByRole("heading", { name: "Không thấy bảng chỉ tiêu" })).toBeTruthy();
});

test("a sample is put into an empty workbook and judged; any other stays as it is", async () => {
  const { desk, workbook } = await deskAt([snapshot({ name: "Sheet1" })]);
  render(<App office="ready" host={{ desk, capabilities: ALL }} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Làm thử trên bảng mẫu" }));
  expect(await screen.findByText(/^Có 03\/06 chỉ tiêu/)).toBeTruthy();
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["Sheet1", "Bảng mẫu KTXH"]);
  const full = await deskAt([snapshot({ cells: [{ row: 1, column: 1, kind: "text", text: "của tôi" }] })]);
  const notice = await full.desk.run("trySample");
  expect(notice.lines[0]?.vi).toMatch(/^Chỉ làm thử trong sổ tính trống/);
  expect(await full.workbook.listSheets()).toHaveLength(1);
});

test("a long table is listed in pages, judged in slices, and the judging can be stopped", async () => {
  const { desk } = await deskAt([longTable(400)]);
  const reading = desk.run("readTable");
  await new Promise((resolve) => setTimeout(resolve, 60));
  desk.cancel();
  await reading;
  expect(desk.state().checked).toBeUndefined();
  const user = await open(desk);
  expect(rows()).toHaveLength(50);
  await user.click(screen.getByRole("button", { name: "Hiện thêm 50 (còn 350)" }));
  expect(rows()).toHaveLength(100);
});
