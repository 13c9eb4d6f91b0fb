/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { ALL, deskAt } from "./paneDesk";

jest.setTimeout(60_000);

const REPORT =
  "Thu ngân sách đạt 221,2/285 tỷ đồng, bằng 87,6% kế hoạch.\nCó 559/699 hộ thoát nghèo, đạt 80%.";

async function open(): Promise<ReturnType<typeof userEvent.setup>> {
  const { desk } = await deskAt();
  await desk.run("readTable");
  render(<App office="ready" host={{ desk, capabilities: ALL }} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: "Đối chiếu" }));
  await screen.findByLabelText("Dán đoạn báo cáo");
  return user;
}

beforeEach(() => window.localStorage.clear());

test("a pasted text is recomputed: what does not hold first, each figure marked in the text", async () => {
  const user = await open();
  await user.click(screen.getByLabelText("Dán đoạn báo cáo"));
  await user.paste(REPORT);
  await user.click(screen.getByRole("button", { name: "Đối chiếu" }));
  const claims = within(await screen.findByRole("list", { name: "Các phát biểu" }));
  expect(claims.getByText(/^Không khớp: in 87,6%/)).toBeTruthy();
  const text = within(screen.getByRole("list", { name: "Trong văn bản" }));
  expect(text.getByRole("button", { name: "87,6%: Không khớp" })).toBeTruthy();
  await user.click(text.getByRole("button", { name: "80%: Khớp" }));
  expect(within(screen.getByRole("list", { name: "Các phát biểu" })).getAllByText(/559\/699/)).toHaveLength(
    2,
  );
});

test("a file is read where it lies; one that cannot be read says why", async () => {
  const user = await open();
  const input = screen.getByLabelText<HTMLInputElement>("Mở tệp .docx, .txt", { selector: "input" });
  await user.upload(input, new File([REPORT], "bao-cao.txt", { type: "text/plain" }));
  expect(await screen.findByRole("heading", { name: /^bao-cao\.txt: \d+ phát biểu có số$/ })).toBeTruthy();
  await user.upload(input, new File(["%PDF-1.7"], "bao-cao.txt", { type: "text/plain" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/tệp PDF; hãy dùng tệp Word gốc/);
});

test("figures of the table that the report repeats lead to their cells", async () => {
  const user = await open();
  await user.click(screen.getByLabelText("Dán đoạn báo cáo"));
  await user.paste("Tạo việc làm mới cho 950 người, đạt 79,2% kế hoạch.");
  await user.click(screen.getByRole("button", { name: "Đối chiếu" }));
  await screen.findByRole("heading", { name: /phát biểu có số$/ });
  expect(screen.getByRole("button", { name: "Đi tới ô E19" })).toBeTruthy();
});
