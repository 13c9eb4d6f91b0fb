import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { MATCH_REASONS, type Match, type RowQuery } from "../../src/core/catalog/matching/match";
import { choiceKey, matchRow } from "../../src/core/catalog/matching/matchRow";
import { translate } from "../../src/i18n/translate";
import { definitionOf } from "./definitionsOf";

const MONEY = { unit: "tỷ đồng", kind: "money" } as const;
const GROWTH = { unit: "%", kind: "growth" } as const;
const catalog = buildCatalog([
  definitionOf({ id: "ngheo", name: "Tỷ lệ hộ nghèo", polarity: "lower" }),
  definitionOf({ id: "can-ngheo", name: "Tỷ lệ hộ cận nghèo", polarity: "lower" }),
  definitionOf({ id: "giam-ngheo", name: "Mức giảm tỷ lệ hộ nghèo", unit: "điểm %" }),
  definitionOf({ id: "so-ho-ngheo", name: "Số hộ nghèo", unit: "hộ", kind: "count" }),
  definitionOf({ id: "bhyt", name: "Tỷ lệ bao phủ bảo hiểm y tế" }),
  definitionOf({ id: "gtsx", name: "Tổng giá trị sản xuất", ...MONEY }),
  definitionOf({ id: "gtsx-cn", name: "Giá trị sản xuất công nghiệp - xây dựng", ...MONEY }),
  definitionOf({
    ...{ id: "tang-gtsx-cn", name: "Tốc độ tăng giá trị sản xuất công nghiệp - xây dựng", ...GROWTH },
    aliases: ["Giá trị sản xuất công nghiệp - xây dựng"],
  }),
  definitionOf({
    ...{ id: "co-cau", name: "Cơ cấu kinh tế (tỷ trọng các ngành)", polarity: "none" },
    parts: ["ty-trong-cn", "ty-trong-dv"],
  }),
  definitionOf({
    ...{ id: "ty-trong-cn", name: "Tỷ trọng công nghiệp - xây dựng", polarity: "none" },
    contextAliases: ["Công nghiệp - xây dựng"],
  }),
  definitionOf({
    id: "ty-trong-dv",
    name: "Tỷ trọng dịch vụ",
    polarity: "none",
    contextAliases: ["Dịch vụ"],
  }),
  definitionOf({ id: "thu", name: "Thu ngân sách trên địa bàn", ...MONEY }),
  definitionOf({ id: "ntm", name: "Tỷ lệ xã đạt chuẩn nông thôn mới" }),
  definitionOf({ id: "ntm-nang-cao", name: "Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao" }),
  definitionOf({ id: "sdd-can", name: "Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi (cân nặng theo tuổi)" }),
  definitionOf({ id: "sdd-cao", name: "Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi (chiều cao theo tuổi)" }),
  definitionOf({
    id: "thu-nhap",
    name: "Thu nhập bình quân đầu người",
    unit: "triệu đồng/người/năm",
    kind: "level",
  }),
  definitionOf({ id: "bac-si", name: "Số bác sĩ trên một vạn dân", unit: "bác sĩ/vạn dân", kind: "level" }),
  definitionOf({ id: "so-bac-si", name: "Số bác sĩ", unit: "người", kind: "count" }),
  definitionOf({ id: "xa-nam", name: "Số xã về đích đô thị văn minh trong năm", unit: "xã", kind: "count" }),
  definitionOf({
    ...{ id: "xa-xanh", name: "Số xã được công nhận đô thị xanh trong năm", unit: "xã", kind: "count" },
    aliases: ["Số xã đô thị xanh"],
  }),
  definitionOf({ id: "grdp-2010", name: "GRDP giá 2010", aliases: ["GRDP (giá so sánh 2010)"], ...MONEY }),
  definitionOf({ id: "grdp-2020", name: "GRDP giá 2020", aliases: ["GRDP (giá so sánh 2020)"], ...MONEY }),
  definitionOf({ id: "xa-luy-ke", name: "Số xã đạt đô thị văn minh lũy kế", unit: "xã", kind: "count" }),
]);

const shown = (match: Match): string =>
  `${match.kind} ${"definition" in match ? match.definition.id : ""}`.trim();

function matchOf(name: string, unit = "", rest: Partial<RowQuery> = {}): Match {
  return matchRow({ name, unit, ...rest }, catalog);
}

describe("what a name says in passing does not matter", () => {
  test.each([
    ["Tỷ lệ hộ nghèo", "%", "exact ngheo"],
    ["1. tỉ lệ Hộ  nghèo (%) ⁷⁵", "", "exact ngheo"],
    ["Tỷ lệ hộ nghèo năm 2023", "%", "likely ngheo"],
    ["a) Phấn đấu tỉ lệ hộ nghèo đa chiều theo chuẩn 2022-2025 giảm còn", "%", "likely ngheo"],
    ["Giảm tỷ lệ hộ nghèo xuống còn dưới", "%", "likely ngheo"],
    ["TỶ LỆ HỘ NGHÈO TOÀN HUYỆN CUỐI NĂM", "%", "likely ngheo"],
    ["Hộ nghèo", "%", "likely ngheo"],
    ["Hộ nghèo", "hộ", "likely so-ho-ngheo"],
    ["Duy trì tỷ lệ hộ nghèo ở mức dưới", "%", "likely ngheo"],
    ["Bao phủ BHYT", "%", "likely bhyt"],
    ["Tỷ lệ người dân tham gia BHYT", "%", "likely bhyt"],
    ["GTSX CN-TTCN-XD", "tỷ đồng", "likely gtsx-cn"],
    ["- Trong đó: GTSX công nghiệp và XD", "triệu đồng", "likely gtsx-cn"],
    ["Tổng thu NSNN trên địa bàn xã Đông Sơn", "triệu đồng", "likely thu"],
    ["Thu nhập BQ đầu người", "triệu đồng", "likely thu-nhap"],
    ["Số bác sĩ/10.000 dân", "người", "likely bac-si"],
    ["Số bác sĩ", "người", "exact so-bac-si"],
    ["Phấn đấu 100% dân số tham gia BHYT", "%", "likely bhyt"],
    ["02 xã về đích đô thị văn minh trong năm", "xã", "likely xa-nam"],
  ])("%s (%s): %s", (name, unit, expected) => {
    expect(shown(matchOf(name, unit))).toBe(expected);
  });
});

describe("slips of the pen are set right, and told", () => {
  test.each([
    ["Tỷ lệ hộ ngheo", "likely ngheo"],
    ["Tỷ lệ hộ nghéo", "likely ngheo"],
    ["Tỷ lệ bao phủ bảo hiễm y tế", "likely bhyt"],
    ["Ty le ho can ngheo", "likely can-ngheo"],
    ["Tỷ lệ hộ ngèo", "likely ngheo"],
  ])("%s: %s", (name, expected) => {
    const match = matchOf(name, "%");
    expect(shown(match)).toBe(expected);
    const reasons = "candidate" in match ? match.candidate.reasons.map(({ code }) => code) : [];
    expect(reasons).toContain("words_corrected");
  });
});

describe("level, change and share are told apart by unit, name and target", () => {
  test.each([
    ["Giá trị sản xuất công nghiệp - xây dựng", "tỷ đồng", "", "exact gtsx-cn"],
    ["Giá trị sản xuất công nghiệp - xây dựng", "%", "", "alias tang-gtsx-cn"],
    ["Giá trị sản xuất công nghiệp - xây dựng", "", "Tăng 12%", "alias tang-gtsx-cn"],
    ["Giá trị sản xuất công nghiệp - xây dựng", "", "1.200 tỷ đồng", "exact gtsx-cn"],
    ["Giá trị sản xuất công nghiệp - xây dựng", "tỷ đồng", "Tăng 12%", "exact gtsx-cn"],
    ["GTSX CN-XD", "%", "", "likely tang-gtsx-cn"],
    ["Tỷ lệ hộ nghèo", "%", "Giảm 0,5%", "likely giam-ngheo"],
    ["Tỷ lệ hộ nghèo", "%", "Giảm còn 2,3%", "exact ngheo"],
    ["Giảm tỷ lệ hộ nghèo", "%", "0,5", "likely giam-ngheo"],
    ["Tỷ lệ hộ nghèo giảm", "%", "0,5", "likely giam-ngheo"],
    ["Tỷ lệ hộ nghèo", "điểm %", "", "ask"],
    ["Tỷ lệ hộ nghèo", "hộ", "", "ask"],
    ["Công nghiệp - xây dựng", "%", "", "ask"],
    ["Hộ nghèo", "", "", "ask"],
    ["Giá trị sản xuất", "tỷ đồng", "", "ask"],
    ["Tổng giá trị sản xuất", "tỷ đồng", "", "exact gtsx"],
    ["Tổng giá trị sản xuất", "triệu đồng/ha", "", "ask"],
    ["Tổng giá trị sản xuất, công nghiệp, xây dựng", "tỷ đồng", "", "ask"],
    ["Số xã đạt chuẩn nông thôn mới", "%", "", "likely ntm"],
    ["Số hộ nghèo", "%", "", "ask"],
    ["KINH TẾ", "", "", "none"],
    ["Các chỉ tiêu chủ yếu", "", "", "none"],
    ["Tổng số xã đạt đô thị văn minh", "xã", "", "likely xa-luy-ke"],
    ["Thu ngân sách trên địa bàn", "%", "Tăng 5% so với kế hoạch", "ask"],
  ])("%s (%s) %s: %s", (name, unit, target, expected) => {
    expect(shown(matchOf(name, unit, { target }))).toBe(expected);
  });
});

describe("a word that makes another indicator is asked about", () => {
  test.each([
    ["Tỷ lệ hộ nghèo nông thôn", "%"],
    ["Tỷ lệ hộ tái nghèo", "%"],
    ["Tỷ lệ hộ nghèo (chủ hộ là nữ)", "%"],
    ["Tỷ lệ xã đạt chuẩn nông thôn mới kiểu mẫu", "%"],
    ["Tỷ lệ hộ duy trì thoát nghèo", "%"],
    ["Thu ngân sách", "tỷ đồng"],
    ["Thu ngân sách trên địa bàn (không tính tiền sử dụng đất)", "tỷ đồng"],
    ["Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi", "%"],
    ["Số xã đạt đô thị văn minh", "xã"],
  ])("%s", (name, unit) => {
    expect(matchOf(name, unit).kind).toBe("ask");
  });

  test.each([
    ["Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi", "%", "likely sdd-cao"],
    ["Số xã lũy kế đạt đô thị văn minh", "xã", "likely xa-luy-ke"],
    ["Số xã đạt đô thị văn minh trong năm", "xã", "likely xa-nam"],
    ["Số xã lũy kế đạt danh hiệu đô thị xanh", "xã", "ask"],
    ["Số xã đạt danh hiệu đô thị xanh", "xã", "likely xa-xanh"],
    ["GRDP (giá so sánh 2010)", "tỷ đồng", "alias grdp-2010"],
    ["GRDP theo giá so sánh năm 2020", "tỷ đồng", "likely grdp-2020"],
    ["GRDP giá so sánh", "tỷ đồng", "ask"],
    ["GRDP theo giá so sánh 1994", "tỷ đồng", "ask"],
  ])("and settles it where the catalogue has it: %s", (name, unit, expected) => {
    expect(shown(matchOf(name, unit))).toBe(expected);
  });
});

describe("the row above", () => {
  test.each<[string, Partial<RowQuery>, string]>([
    ["Dịch vụ", { parent: "2. Cơ cấu kinh tế" }, "alias ty-trong-dv"],
    ["- Công nghiệp, xây dựng", { group: ["KINH TẾ", "Cơ cấu kinh tế năm 2023"] }, "alias ty-trong-cn"],
    ["Dịch vụ", { parent: "Tốc độ tăng trưởng kinh tế" }, "ask"],
    ["Công nghiệp - xây dựng", { parent: "Tổng giá trị sản xuất" }, "ask"],
    ["Công nghiệp - xây dựng", { parent: "Tốc độ tăng tổng giá trị sản xuất" }, "likely tang-gtsx-cn"],
    ["Cơ cấu kinh tế: Dịch vụ", {}, "alias ty-trong-dv"],
    ["Cơ cấu kinh tế: Dịch vụ; nông nghiệp", {}, "ask"],
    ["Dịch vụ", {}, "ask"],
    ["- Thể thấp còi", { parent: "Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi" }, "likely sdd-cao"],
    ["Tỷ lệ hộ nghèo", { parent: "Khu vực nông thôn" }, "ask"],
    ["Tỷ lệ hộ nghèo", { parent: "Xây dựng nông thôn mới" }, "exact ngheo"],
  ])("%s under %p: %s", (name, rest, expected) => {
    expect(shown(matchOf(name, "%", rest))).toBe(expected);
  });
});

test("what has nothing in common is not asked about", () => {
  for (const name of ["", "STT", "Số mộ liệt sĩ được quy tập", "()", "2023"]) {
    expect(matchOf(name, "%")).toEqual({ kind: "none" });
  }
});

test("candidates are ranked below what is accepted, each with its reasons", () => {
  const match = matchOf("Tỷ lệ hộ nghèo nông thôn", "%");
  const candidates = match.kind === "ask" ? match.candidates : [];
  expect(candidates[0]?.definition.id).toBe("ngheo");
  expect(candidates[0]?.reasons).toEqual([
    { code: "words_agree", words: "hộ, nghèo" },
    { code: "words_added", words: "nông thôn" },
    { code: "unit_agrees", words: "%" },
  ]);
  expect(candidates.length).toBeLessThanOrEqual(5);
  expect(candidates.every(({ score }) => score > 0 && score < 0.9)).toBe(true);
  expect(candidates.map(({ score }) => score)).toEqual(
    candidates.map(({ score }) => score).sort((a, b) => b - a),
  );
});

test("accepted scores lie above the line", () => {
  for (const [name, unit] of [
    ["Tỷ lệ hộ nghèo", "%"],
    ["Hộ nghèo", "%"],
    ["Tỷ lệ hộ ngheo", "%"],
  ] as const) {
    const match = matchOf(name, unit);
    expect("candidate" in match && match.candidate.score).toBeGreaterThan(0.9);
  }
});

describe("a person's answer", () => {
  const query = { name: "1. Dịch vụ", unit: "(%)", parent: "Kinh tế" };
  test.each([
    ["goes before everything", "ngheo", "chosen ngheo"],
    ["may be none", "", "none"],
    ["that the catalogue has not is asked again", "da-bo", "ask"],
  ])("%s", (_, id, expected) => {
    const choices = new Map([[choiceKey({ name: "- Dịch vụ", unit: "%", parent: "KINH TẾ" }), id]]);
    expect(shown(matchRow(query, catalog, choices))).toBe(expected);
  });

  test("holds for its own unit and row above only", () => {
    const keys = [query, { ...query, unit: "người" }, { ...query, parent: "" }].map(choiceKey);
    expect(new Set(keys).size).toBe(3);
  });
});

test("every reason has a text in both languages", () => {
  for (const code of MATCH_REASONS) {
    expect(translate("vi", `match.${code}`, { words: "x" })).not.toContain("{");
    expect(translate("en", `match.${code}`, { words: "x" })).not.toContain("{");
  }
});
