/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";

const target = (): HTMLElement => screen.getByLabelText("Chỉ tiêu");

/** The form is fetched when it is first shown. */
async function showForm(): Promise<void> {
  render(<App office="absent" host={null} />);
  await screen.findByLabelText("Chỉ tiêu");
}
const actual = (): HTMLElement => screen.getByLabelText("Kết quả");
const verdict = (): HTMLElement => screen.getByRole("region", { name: "Kết luận" });

beforeEach(() => window.localStorage.clear());

test("the verdict follows what is typed, with the readings", async () => {
  const user = userEvent.setup();
  await showForm();
  await user.type(target(), "1.400");
  await user.type(actual(), "1.721,4");
  await user.type(screen.getByLabelText("Đơn vị (nếu có)"), "Tỷ đồng");
  expect(verdict().textContent).toContain("Vượt KH");
  expect(within(verdict()).getByText("≥ 1.400 tỷ đồng")).toBeTruthy();
  expect(within(verdict()).getByText("1.721,4 tỷ đồng")).toBeTruthy();
  expect(within(verdict()).getByText("123,0%")).toBeTruthy();
  expect(within(verdict()).getByText("+321,4 tỷ đồng")).toBeTruthy();
});

test("a result on a strict bound turns with the policy, by keyboard alone", async () => {
  const user = userEvent.setup();
  await showForm();
  await user.click(screen.getByRole("button", { name: /chất thải rắn/ }));
  expect(verdict().textContent).toContain("Đạt KH");
  expect(verdict().textContent).toContain("bằng đúng ngưỡng");
  screen.getByRole("radio", { name: "Không đạt (chặt)" }).focus();
  await user.keyboard(" ");
  expect(verdict().textContent).toContain("Không đạt KH");
});

test("a target alone is not judged and says why", async () => {
  const user = userEvent.setup();
  await showForm();
  await user.type(target(), "> 99");
  expect(verdict().textContent).toContain("Chưa đánh giá");
  expect(verdict().textContent).toContain("Chưa có kết quả thực hiện.");
});

test("clearing brings the examples back", async () => {
  const user = userEvent.setup();
  await showForm();
  await user.click(screen.getByRole("button", { name: /hộ nghèo/ }));
  expect(verdict().textContent).toContain("Vượt KH");
  expect(document.activeElement).toBe(target());
  await user.click(screen.getByRole("button", { name: "Xóa, nhập lại" }));
  expect(document.activeElement).toBe(target());
  expect(screen.queryByRole("region", { name: "Kết luận" })).toBeNull();
  expect(screen.getByRole("heading", { name: "Xem thử một ví dụ" })).toBeTruthy();
});

test("screen readers hear the verdict once typing has stopped", async () => {
  jest.useFakeTimers();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const { container } = render(<App office="absent" host={null} />);
  await screen.findByLabelText("Chỉ tiêu");
  const live = container.querySelector("[aria-live=polite]");
  await user.click(screen.getByRole("button", { name: /hộ nghèo/ }));
  expect(live?.textContent).toBe("");
  act(() => jest.advanceTimersByTime(800));
  expect(live?.textContent).toBe("Kết luận: Vượt KH");
  jest.useRealTimers();
});

test("the pane speaks English on request", async () => {
  const user = userEvent.setup();
  await showForm();
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByRole("heading", { name: "Try a target" })).toBeTruthy();
});

test("it says when Excel has not answered", async () => {
  render(<App office="late" host={null} />);
  expect(screen.getByText(/Excel chưa trả lời/)).toBeTruthy();
  expect(await screen.findByLabelText("Chỉ tiêu")).toBeTruthy();
});

test("a compound target shows each part with its own verdict", async () => {
  const user = userEvent.setup();
  await showForm();
  await user.type(target(), "Tổng mức bán lẻ 5.000 tỷ; thu ngân sách 200 tỷ");
  await user.type(actual(), "4.900 tỷ; 210 tỷ");
  const parts = within(screen.getByRole("list", { name: "Từng phần" })).getAllByRole("listitem");
  expect(parts.map((part) => part.textContent)).toEqual([
    "Không đạt KHTổng mức bán lẻ: ≥ 5.000 tỷ đồng → 4.900 tỷ đồng",
    "Vượt KHthu ngân sách: ≥ 200 tỷ đồng → 210 tỷ đồng",
  ]);
});

test("what cannot be read says so", async () => {
  const user = userEvent.setup();
  await showForm();
  await user.type(target(), "xyz");
  await user.type(actual(), "5");
  expect(verdict().textContent).toContain("Chưa đánh giá");
  expect(verdict().textContent).toMatch(/Chỉ tiêu định tính|Không đọc được chỉ tiêu/);
});
