import { assessTarget, completionPercent, readNumber } from "../../src/functions/functions";

const DIV0 = { type: "Error", errorType: "Div0", basicValue: "#DIV/0!" };

class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: HostError, ErrorCode: { invalidValue: "#VALUE!" } },
  });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

function thrownBy(action: () => unknown): unknown {
  try {
    return { returned: action() };
  } catch (error) {
    return error;
  }
}

describe("DANHGIA", () => {
  test.each([
    ["1.400", "1.721,4", "Vượt KH"],
    [1400, 1721.4, "Vượt KH"],
    [192.5, 301.011, "Vượt KH"],
    ["69", "63,41", "Không đạt KH"],
    ["> 99", 99, "Đạt KH"],
    ["Giảm còn dưới 2,32%", "Giảm còn 2 %", "Vượt KH"],
    ["1.400", null, "Chưa đánh giá"],
  ])("%p, %p → %s", (target, actual, label) => {
    expect(assessTarget(target, actual)).toBe(label);
  });

  test.each([
    [null, null],
    ["", undefined],
    [0, 0],
    [null, 0],
  ])("a blank row (%p, %p) stays blank", (target, actual) => {
    expect(assessTarget(target, actual)).toBe("");
  });

  test("blank unit, name and policy may arrive as 0", () => {
    expect(assessTarget("> 99", 99, 0, 0, 0)).toBe("Đạt KH");
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

  test("an unknown policy is #VALUE! with what was not understood", () => {
    expect(thrownBy(() => assessTarget("> 99", "99", "%", "", "vừa"))).toEqual(
      new HostError("#VALUE!", "Không có chính sách “vừa”. Dùng “nới” hoặc “chặt”."),
    );
  });

  test("an error in a cell becomes a text that says where", () => {
    expect(assessTarget(DIV0, "99")).toBe("Chưa đánh giá: ô chỉ tiêu đang lỗi #DIV/0!");
    expect(assessTarget("> 99", "#N/A")).toBe("Chưa đánh giá: ô kết quả đang lỗi #N/A");
  });
});

describe("HOANTHANH", () => {
  test("is a percentage, not rounded", () => {
    expect(completionPercent("1.400", "1.721,4", "Tỷ đồng")).toBeCloseTo(122.957142857, 8);
    expect(completionPercent(1400, 1721.4)).toBeCloseTo(122.957142857, 8);
  });

  test("is blank where a ratio has no meaning, and for blank cells", () => {
    expect(completionPercent("Giảm còn dưới 2,32%", "Giảm còn 2 %")).toBe("");
    expect(completionPercent(null, "")).toBe("");
  });

  test("says which cell holds an error", () => {
    expect(completionPercent("1.400", DIV0)).toBe("Chưa tính: ô kết quả đang lỗi #DIV/0!");
  });
});

describe("DOCSO", () => {
  test.each([
    ["1.721,4", 1721.4],
    ["301,011", 301.011],
    [301.011, 301.011],
    [null, ""],
    ["  ", ""],
    [DIV0, "Không đọc được: ô văn bản đang lỗi #DIV/0!"],
  ])("%p → %p", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test("what is no number is #VALUE! with the text", () => {
    expect(thrownBy(() => readNumber("30.4.2023"))).toEqual(
      new HostError("#VALUE!", "Không đọc được “30.4.2023” thành một số."),
    );
  });
});
