import { evaluateLines, evaluateRow } from "../../../src/core/target/evaluate";
import type { RowInput } from "../../../src/core/target/model";

function reading(input: RowInput): readonly string[] {
  const { target, actual } = evaluateRow(input, "office").reading;
  return [target, actual];
}

describe("how a row was read", () => {
  test.each<[string, RowInput, string, string]>([
    [
      "one part",
      { unit: "tỷ đồng", target: "1.400", actual: "1.721,4" },
      "≥ 1.400 tỷ đồng",
      "1.721,4 tỷ đồng",
    ],
    [
      "a bare result in the unit of the column",
      { unit: "tấn", target: "12,5 nghìn tấn", actual: "12.498,6" },
      "≥ 12,5 nghìn tấn",
      "12.498,6 tấn",
    ],
    [
      "one part with a label",
      { target: "GTSX: 5 tỷ đồng", actual: "GTSX: 6 tỷ đồng" },
      "≥ 5 tỷ đồng",
      "6 tỷ đồng",
    ],
    [
      "several parts",
      { target: "Lúa 60 ha; ngô 45 ha", actual: "Ngô 44 ha" },
      "Lúa: ≥ 60 ha; ngô: ≥ 45 ha",
      "–; 44 ha",
    ],
    [
      "parts without labels",
      { target: "3 xã; 5 thôn", actual: "4 xã; 6 thôn" },
      "≥ 3 xã; ≥ 5 thôn",
      "4 xã; 6 thôn",
    ],
    ["words", { target: " Hoàn thành ", actual: " Đang làm\n" }, "Hoàn thành", "Đang làm"],
    [
      "a label that is the reading",
      { target: "đứng top đầu; 90%", actual: "91%" },
      "đứng top đầu; ≥ 90%",
      "–; 91%",
    ],
    ["no result", { target: "5 xã", actual: " - " }, "≥ 5 xã", "-"],
    ["only a completion", { target: "", actual: "đạt 95% kế hoạch " }, "", "đạt 95% kế hoạch"],
    ["names", { unit: "trường", target: "1", actual: "THCS Thạch Khôi" }, "≥ 1 trường", "1"],
    [
      "several plans",
      { target: "Tỉnh giao: 5 xã; xã giao: 6 xã", actual: "7 xã" },
      "Tỉnh giao: ≥ 5 xã; xã giao: ≥ 6 xã",
      "7 xã",
    ],
    ["a sum", { target: "Xây 5 nhà; sửa 6 nhà", actual: "12" }, "Xây: ≥ 5 nhà; sửa: ≥ 6 nhà", "12 nhà"],
  ])("%s", (_, input, target, actual) => {
    expect(reading(input)).toEqual([target, actual]);
  });

  test.each([
    ["", "higher is the default where nothing is read", "", "higher"],
    ["Số vụ cháy", "the name says it", "3", "lower"],
    ["Chi thường xuyên", "neither way is better", "3", "none"],
  ])("%s: %s", (name, _, target, polarity) => {
    expect(evaluateRow({ name, target, actual: "2" }, "office").polarity).toBe(polarity);
  });
});

describe("the parts of a verdict", () => {
  test("bear what was read", () => {
    const [part] = evaluateRow(
      { unit: "xã", target: "tăng 02-03 xã", actual: "tăng 05 xã" },
      "office",
    ).components;
    const numbers = [part?.value, part?.value2, part?.actual, part?.variance].map((one) => one?.toFixed());
    expect(numbers).toEqual(["2", "3", "5", "2"]);
    expect(part).toMatchObject({ comparator: "range", unit: "xã", basis: "increment", boundary: false });
  });

  test("bear nothing where nothing was found", () => {
    const { components, completion } = evaluateRow({ target: "5; đứng top đầu", actual: "" }, "office");
    expect(components.map(({ value, unit }) => [value?.toFixed(), unit])).toEqual([
      ["5", ""],
      [undefined, ""],
    ]);
    const nothing = { value2: null, actual: null, boundary: false, completion: null, variance: null };
    for (const part of components) expect(part).toMatchObject({ ...nothing, varianceUnit: "" });
    expect([components[1]?.comparator, completion]).toEqual([null, null]);
  });
});

describe("a numbered row whose figures stand in the lines below it", () => {
  function line(name: string, target: string, actual: string) {
    return { name, evaluation: evaluateRow({ name, unit: "%", target, actual }, "office") };
  }

  test("takes the common verdict of its lines, which lend their names", () => {
    const row = evaluateLines([line("Thành thị", "95", "96"), line("Nông thôn", "90", "89")], "Không đạt");
    expect(row).toMatchObject({ status: "unmet", agrees: true, stated: "unmet", polarity: "higher" });
    expect(row?.components.map(({ label }) => label)).toEqual(["Thành thị", "Nông thôn"]);
    expect(row?.reading).toEqual({ target: "Thành thị: ≥ 95%; Nông thôn: ≥ 90%", actual: "96%; 89%" });
  });

  test("keeps the labels that the targets bear themselves", () => {
    const row = evaluateLines([line("Chia ra", "nam: 95; nữ: 90", "nam: 96; nữ: 91")], "");
    expect(row?.components.map(({ label }) => label)).toEqual(["nam", "nữ"]);
    expect(row).toMatchObject({ status: "exceeded", agrees: null });
  });

  test("says where a line has no result, and goes in the direction of the first", () => {
    const row = evaluateLines([line("Tỷ lệ hộ nghèo", "2", "1"), line("Tỷ lệ cận nghèo", "3", "")], "");
    expect(row).toMatchObject({ status: "not_assessed", reason: "partial", polarity: "lower" });
    expect(row?.reading.actual).toBe("1%; –");
  });

  test("is no row of its own where no line has a target", () => {
    expect(evaluateLines([line("Thành thị", "", "96")], "")).toBeNull();
    expect(evaluateLines([], "Đạt")).toBeNull();
  });
});
