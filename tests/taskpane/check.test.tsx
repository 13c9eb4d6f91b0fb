/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { JobDesk } from "../../src/commands/jobDesk";
import type { Cell } from "../../src/core/table/sheet";
import { App } from "../../src/taskpane/App";
import { snapshot } from "../contract/workbookContract";
import { ALL, deskAt, textAt } from "./paneDesk";

jest.setTimeout(60_000);

const TABLE = [
  ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"],
  ["1", "Thu ngân sách trên địa bàn", "Tỷ đồng", "285", "221,2", "Đạt KH"],
  ["2", "Tổng vốn đầu tư phát triển", "Tỷ đồng", "1.400", "1.721,4", "Vượt KH"],
];
const SHEET = "Biểu 1";

function sheet() {
  const cells = TABLE.flatMap((texts, down) =>
    texts.map((text, right): Cell => ({ row: down + 1, column: right + 1, kind: "text", text })),
  );
  return snapshot({ cells });
}

async function open(desk: JobDesk): Promise<ReturnType<typeof userEvent.setup>> {
  await desk.run("readTable");
  render(<App office="ready" host={{ desk, capabilities: ALL }} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  return user;
}

/** The error that the wrong verdict is. */
const wrong = async (): Promise<HTMLElement> => screen.findByRole("region", { name: "Lỗi" });

beforeEach(() => window.localStorage.clear());

test("findings stand by severity and row, with cell, words, why and what to do", async () => {
  const { desk } = await deskAt([sheet()]);
  const user = await open(desk);
  const group = within(await wrong());
  expect(group.getByRole("heading", { name: "1. Thu ngân sách trên địa bàn" })).toBeTruthy();
  expect(group.getByRole("button", { name: "Đi tới ô F2" })).toBeTruthy();
  await user.click(group.getByText("Vì sao, nên làm gì"));
  expect(group.getByText(/^Nên làm: /)).toBeTruthy();
});

test("a fix is shown before and after, and changes the cell only on request", async () => {
  const { desk, workbook } = await deskAt([sheet()]);
  const user = await open(desk);
  await user.click(within(await wrong()).getByRole("button", { name: "Xem cách sửa" }));
  const fix = await screen.findByRole("group", { name: "Sửa đề xuất" });
  expect(fix.textContent).toContain("Ô F2 đang làĐạt KHSẽ thànhKhông đạt KH");
  expect(await textAt(workbook, SHEET, 2, 6)).toBe("Đạt KH");
  await user.click(within(fix).getByRole("button", { name: "Sửa ô này" }));
  expect((await screen.findByText(/^Đã sửa ô F2 thành “Không đạt KH”/)).textContent).toContain("Ctrl+Z");
  expect(await textAt(workbook, SHEET, 2, 6)).toBe("Không đạt KH");
  expect(screen.queryByRole("region", { name: "Lỗi" })).toBeNull();
});

test("a fix that comes too late changes nothing", async () => {
  const { desk, workbook } = await deskAt([sheet()]);
  const user = await open(desk);
  await user.click(within(await wrong()).getByRole("button", { name: "Xem cách sửa" }));
  const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
  const content = { kind: "text", runs: [{ text: "Xem lại" }] } as const;
  await workbook.apply({ sheet: SHEET, cells: [{ row: 2, column: 6, content }], ...nothing });
  await user.click(await screen.findByRole("button", { name: "Sửa ô này" }));
  expect(await screen.findByText(/^Ô F2 vừa thay đổi/)).toBeTruthy();
  expect(await textAt(workbook, SHEET, 2, 6)).toBe("Xem lại");
});

test("a finding is set aside with a reason only, told with it, and opened again", async () => {
  const { desk, workbook } = await deskAt([sheet()]);
  const user = await open(desk);
  const setAside = (): HTMLElement => screen.getAllByRole("button", { name: "Gác lại" })[0] as HTMLElement;
  await wrong();
  await user.click(setAside());
  await user.click(setAside());
  expect(await workbook.readState("findings")).toBeNull();
  await user.type(screen.getByLabelText("Lý do gác lại"), "Theo Công văn 12");
  await user.click(setAside());
  await user.click(await screen.findByText("Đã gác lại"));
  expect(screen.getByText(/^Lý do: Theo Công văn 12 \(/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Mở lại" }));
  expect(within(await wrong()).getByText(/Thu ngân sách/)).toBeTruthy();
  expect(await workbook.readState("findings")).toBeNull();
});

test("the findings are written to a sheet on request", async () => {
  const { desk, workbook } = await deskAt([sheet()]);
  const user = await open(desk);
  await user.click(screen.getByRole("button", { name: "Ghi trang phát hiện" }));
  expect(await screen.findByText("Đã ghi trang “Kiểm tra”.")).toBeTruthy();
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual([SHEET, "Kiểm tra"]);
});

test("without a table the view says where to go on", async () => {
  const { desk } = await deskAt([snapshot()]);
  await desk.run("readTable");
  render(<App office="ready" host={{ desk, capabilities: ALL }} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("button", { name: "Sang Đánh giá" }));
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Đánh giá" }));
});

test("a rule that crashed is told once, however many rows it crashed on", async () => {
  const { desk } = await deskAt([sheet()]);
  await desk.run("readTable");
  const { checked } = desk.state();
  const failures = [3, 4, 5].map((row) => ({ rule: "status-mismatch", row, error: "x is not a function" }));
  await desk.perform("readTable", async () => ({
    ...{ outcome: "done", lines: [], checked: checked ? { ...checked, failures } : null },
  }));
  render(<App office="ready" host={{ desk, capabilities: ALL }} />);
  await userEvent.setup().click(screen.getByRole("tab", { name: "Kiểm tra" }));
  expect(await screen.findAllByText(/status-mismatch gặp lỗi của KTXH/)).toHaveLength(1);
  expect(screen.getByText(/ở 3 dòng \(đầu tiên: dòng 3\)/)).toBeTruthy();
});
