/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import type { MemoryWorkbook } from "../../src/adapters/memory";
import { ALL, deskAt, SHEET } from "./paneDesk";

jest.setTimeout(60_000);

async function open(): Promise<{ user: ReturnType<typeof userEvent.setup>; workbook: MemoryWorkbook }> {
  const { desk, workbook } = await deskAt();
  await desk.run("readTable");
  render(<App office="ready" host={{ desk, capabilities: ALL }} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: "Danh mục" }));
  await screen.findByLabelText("Tìm chỉ tiêu");
  return { user, workbook };
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });

beforeEach(() => window.localStorage.clear());

test("words without diacritics find definitions, each with its source", async () => {
  const { user } = await open();
  await user.type(screen.getByLabelText("Tìm chỉ tiêu"), "ty le ho ngheo");
  const [first] = within(screen.getByRole("list", { name: "Kết quả tìm" })).getAllByRole("listitem");
  expect(within(first as HTMLElement).getByRole("checkbox", { name: "Tỷ lệ hộ nghèo" })).toBeTruthy();
  expect(within(first as HTMLElement).getByText("Căn cứ")).toBeTruthy();
});

test("chosen indicators go to a new sheet after a preview, in the year and with the plans asked for", async () => {
  const { user, workbook } = await open();
  await user.type(screen.getByLabelText("Tìm chỉ tiêu"), "ty le ho ngheo");
  await user.click(screen.getByRole("checkbox", { name: "Tỷ lệ hộ nghèo" }));
  await user.click(screen.getByText("Tạo trang chỉ tiêu mới"));
  await user.clear(screen.getByLabelText("Năm"));
  expect(button("Xem trước").getAttribute("aria-disabled")).toBe("true");
  await user.type(screen.getByLabelText("Năm"), "2025");
  await user.type(screen.getByLabelText("Cấp giao (nếu có)"), "tỉnh, xã");
  await user.click(button("Xem trước"));
  expect(await screen.findByText("Trang “Chỉ tiêu 2025”, 1 dòng:")).toBeTruthy();
  expect(await workbook.listSheets()).toHaveLength(1);
  await user.click(button("Tạo trang chỉ tiêu"));
  expect(await screen.findByText(/^Đã tạo trang “Chỉ tiêu 2025” với 1 chỉ tiêu/)).toBeTruthy();
  const { cells } = await workbook.readSheet("Chỉ tiêu 2025");
  expect(cells.map(({ text }) => text)).toContain("KH xã giao năm 2025");
});

test("the table is filled in after a comparison", async () => {
  const { user, workbook } = await open();
  const before = (await workbook.readSheet(SHEET)).cells.length;
  await user.click(screen.getByText("Điền vào bảng đang có"));
  await user.click(button("Xem bảng và danh mục"));
  expect(await screen.findByText(/^\d+ ô trống sẽ được điền/)).toBeTruthy();
  expect((await workbook.readSheet(SHEET)).cells).toHaveLength(before);
  await user.click(button("Điền vào bảng"));
  expect(await screen.findByText(/^Đã điền \d+ ô còn trống/)).toBeTruthy();
  expect((await workbook.readSheet(SHEET)).cells.length).toBeGreaterThan(before);
});

test("rows that are asked about are answered, and the answer is kept", async () => {
  const { user, workbook } = await open();
  await user.click(screen.getByText("Dòng cần chọn chỉ tiêu"));
  const questions = within(await screen.findByRole("list", { name: "Dòng cần chọn chỉ tiêu" }));
  const [choice] = questions.getAllByLabelText<HTMLSelectElement>("Chỉ tiêu trong danh mục");
  const wanted = choice?.options[1]?.value ?? "";
  await user.selectOptions(choice as HTMLSelectElement, wanted);
  expect(await questions.findByText(/\(Người dùng đã chọn\)$/)).toBeTruthy();
  expect(await workbook.readState("catalog")).toContain(wanted);
});

test("a workbook without a newer version says so", async () => {
  const { user } = await open();
  await user.click(screen.getByText("Cập nhật danh mục đã dùng"));
  await user.click(button("Xem bản mới"));
  expect(await screen.findByText(/^Không có bản mới/)).toBeTruthy();
});
