import {
  assessTarget,
  completionPercent,
  explainVerdict,
  growthPercent,
  varianceOf,
} from "../../src/functions/functions";
import { DIV0, ExcelError, provideExcelErrors, thrownBy } from "./excelError";

provideExcelErrors();

describe("DANHGIA", () => {
  test.each([
    ["1.400", "1.721,4", "Vượt KH"],
    [1400, 1721.4, "Vượt KH"],
    [192.5, 301.011, "Vượt KH"],
    ["69", "63,41", "Không đạt KH"],
    ["> 99", 99, "Đạt KH"],
    ["Giảm còn dưới 2,32%", "Giảm còn 2 %", "Vượt KH"],
    ["1.400", null, "Chưa đánh giá"],
    [10, 0, "Không đạt KH"],
    ["0", "0", "Đạt KH"],
  ])("%p, %p → %s", (target, actual, label) => {
    expect(assessTarget(target, actual)).toBe(label);
  });

  test.each([
    [null, null],
    ["", undefined],
    [0, 0],
    [null, 0],
    ["", 0],
  ])("a blank row (%p, %p) stays blank", (target, actual) => {
    expect(assessTarget(target, actual)).toBe("");
    expect(explainVerdict(target, actual)).toBe("");
  });

  test.each([null, 0, "", undefined])("a blank target that arrives as %p is no target", (target) => {
    expect(assessTarget(target, 5)).toBe("Chưa đánh giá");
    expect(explainVerdict(target, 5)).toBe("Chưa có chỉ tiêu. Chỉ tiêu: –; kết quả: 5.");
  });

  test.each([null, 0, undefined])("unit, name, policy, prior and direction may be blank: %p", (blank) => {
    expect(assessTarget("> 99", 99, blank, blank, blank, blank, blank)).toBe("Đạt KH");
  });

  test.each([
    ["nới", "Đạt KH"],
    ["office", "Đạt KH"],
    ["Chặt", "Không đạt KH"],
    ["strict", "Không đạt KH"],
    ["chặt".normalize("NFD"), "Không đạt KH"],
  ])("policy %p on a strict bound → %s", (policy, label) => {
    expect(assessTarget("> 99", "99", "%", "", policy)).toBe(label);
  });

  test("a value of the year before and a direction are taken into account", () => {
    expect(assessTarget("tăng 10%", "115", "tỷ đồng", "Thu ngân sách", "", "100")).toBe("Vượt KH");
    expect(assessTarget("5", "4", "vụ", "Số việc", "", "", "càng thấp càng tốt")).toBe("Vượt KH");
    expect(assessTarget("5", "4", "vụ", "Số việc", "", "", "higher")).toBe("Không đạt KH");
  });

  test("an unknown policy is #VALUE! with what was not understood", () => {
    expect(thrownBy(() => assessTarget("> 99", "99", "%", "", "vừa"))).toEqual(
      new ExcelError("#VALUE!", "Không có chính sách “vừa”. Dùng “nới” hoặc “chặt”."),
    );
  });

  test("an error in a cell becomes a text that says where", () => {
    expect(assessTarget(DIV0, "99")).toBe("Chưa đánh giá: ô chỉ tiêu đang lỗi #DIV/0!");
    expect(assessTarget("> 99", "#N/A")).toBe("Chưa đánh giá: ô kết quả đang lỗi #N/A");
    expect(explainVerdict("> 99", 99, DIV0)).toBe("Chưa đánh giá: ô đơn vị đang lỗi #DIV/0!");
  });
});

describe("LYDO", () => {
  test.each([
    [
      ["1.400", "1.721,4", "Tỷ đồng"],
      "Chỉ tiêu: ≥ 1.400 tỷ đồng; kết quả: 1.721,4 tỷ đồng. Chênh lệch: +321,4 tỷ đồng.",
    ],
    [
      ["> 99", 99, "%"],
      "Kết quả bằng đúng ngưỡng: nới là đạt, chặt là không đạt. Chỉ tiêu: > 99%; kết quả: 99%. Chênh lệch: 0 điểm %.",
    ],
    [["> 99", null, "%"], "Chưa có kết quả thực hiện. Chỉ tiêu: > 99%; kết quả: –."],
  ])("%j: %s", ([target, actual, unit], answer) => {
    expect(explainVerdict(target, actual, unit)).toBe(answer);
  });
});

describe("HOANTHANH, CHENHLECH", () => {
  test("are numbers, not rounded", () => {
    expect(completionPercent("1.400", "1.721,4", "Tỷ đồng")).toBeCloseTo(122.957142857, 8);
    expect(completionPercent(1400, 1721.4)).toBeCloseTo(122.957142857, 8);
    expect(varianceOf("1.400", "1.721,4", "Tỷ đồng")).toBe(321.4);
    expect(varianceOf("> 99", "97,5%")).toBe(-1.5);
  });

  test("are blank where they have no meaning, and for blank cells", () => {
    expect(completionPercent("Giảm còn dưới 2,32%", "Giảm còn 2 %")).toBe("");
    expect(completionPercent(null, "")).toBe("");
    expect(varianceOf("Hoàn thành", "Đã hoàn thành")).toBe("");
    expect(varianceOf(0, 0)).toBe("");
  });

  test("say which cell holds an error", () => {
    expect(completionPercent("1.400", DIV0)).toBe("Chưa tính: ô kết quả đang lỗi #DIV/0!");
    expect(varianceOf("1.400", "1", DIV0)).toBe("Chưa tính: ô đơn vị đang lỗi #DIV/0!");
  });
});

describe("CUNGKY", () => {
  test.each([
    ["1.060", "1.000", 6],
    [1060, 1000, 6],
    ["1,2 tỷ đồng", "1.000 triệu đồng", 20],
    ["887 vụ", "1.000", -11.3],
    [0, 50, -100],
    [null, 50, ""],
    [50, null, ""],
    [50, 0, ""],
    [50, "0", "Chưa tính: số cùng kỳ phải lớn hơn 0"],
    ["95%", "90%", "Chưa tính: hai tỷ lệ được so bằng điểm %, không bằng phần trăm tăng"],
    ["5 xã", "4 ha", "Chưa tính: “5 xã” và “4 ha” khác loại đơn vị"],
    ["khoảng 5", "4", "Chưa tính: kết quả “khoảng 5” không phải là một số (có thể kèm đơn vị)"],
    ["5", DIV0, "Chưa tính: ô cùng kỳ đang lỗi #DIV/0!"],
  ])("%p against %p: %p", (actual, prior, answer) => {
    expect(growthPercent(actual, prior)).toBe(answer);
  });
});
