/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { MemoryWorkbook } from "../../src/adapters/memory";
import { App } from "../../src/taskpane/App";
import { ALL, deskAt } from "./paneDesk";

jest.setTimeout(60_000);

async function open(): Promise<{ user: ReturnType<typeof userEvent.setup>; workbook: MemoryWorkbook }> {
  const { desk, workbook } = await deskAt();
  await desk.run("readTable");
  render(<App office="ready" host={{ desk, capabilities: ALL }} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: "Phụ lục" }));
  await screen.findByText(/^Phụ lục của bảng ở trang/);
  return { user, workbook };
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const page = (): string => screen.getByTitle<HTMLIFrameElement>("Hình trang phụ lục").srcdoc;

beforeEach(() => window.localStorage.clear());

test("the picture follows the words and the columns, and is one that runs nothing", async () => {
  const { user } = await open();
  expect(page()).toContain("Thu nhập bình quân đầu người");
  await user.click(screen.getByText("Tên và thể thức"));
  await user.type(screen.getByLabelText("Số phụ lục"), "2");
  await user.type(screen.getByLabelText("Tên phụ lục"), "<b>thử</b>");
  expect(page()).toContain("Phụ lục II");
  expect(page()).toContain("&lt;B&gt;THỬ&lt;/B&gt;");
  expect(screen.getByTitle("Hình trang phụ lục").getAttribute("sandbox")).toBe("allow-same-origin");
  const before = page();
  await user.selectOptions(screen.getByLabelText("Các cột"), "four");
  expect(page()).not.toBe(before);
});

test("the sheet is made; what people changed on it is asked about before it is made again", async () => {
  const { user, workbook } = await open();
  await user.click(button("Tạo trang phụ lục"));
  expect(await screen.findByText(/^Đã tạo trang “/)).toBeTruthy();
  const [, { name = "" } = {}] = await workbook.listSheets();
  const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
  const content = { kind: "text", runs: [{ text: "sửa tay" }] } as const;
  await workbook.apply({ sheet: name, cells: [{ row: 9, column: 2, content }], ...nothing });
  await user.click(button("Tạo trang phụ lục"));
  expect(await screen.findByText(/^Chưa ghi gì: trang “.*” đã có người sửa 1 chỗ/)).toBeTruthy();
  await user.click(button("Đặt trang mới bên cạnh"));
  await waitFor(async () => expect(await workbook.listSheets()).toHaveLength(3));
  expect((await workbook.readSheet(name)).cells.map(({ text }) => text)).toContain("sửa tay");
});

test("the Word file is offered under a name, and what to do where it does not come", async () => {
  const made: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      made.push(blob);
      return "blob:x";
    },
    revokeObjectURL: () => undefined,
  });
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const { user } = await open();
  await user.click(button("Tải tệp Word"));
  expect(await screen.findByText(/^Đã gửi tệp “Phụ lục.* - Phụ lục 1\.docx”/)).toBeTruthy();
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(made[0]?.size).toBeGreaterThan(5000);
  clicked.mockRestore();
});

test("the table is copied as it looks; where that is forbidden it is said", async () => {
  const { user } = await open();
  Object.assign(document, { execCommand: () => false });
  await user.click(button("Chép bảng"));
  expect(await screen.findByText(/^Nơi này chặn chép/)).toBeTruthy();
});
