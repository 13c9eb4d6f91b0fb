import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { checkPack } from "../../src/core/catalog/pack/checkPack";
import { nameKey } from "../../src/core/catalog/matching/nameText";
import { printPack } from "../../src/core/catalog/pack/printPack";
import { readPack } from "../../src/core/catalog/pack/readPack";
import { fitUnit } from "../../src/core/catalog/matching/unitFit";
import { parseUnitCell } from "../../src/core/unit/unitCell";

const { definitions } = BUILT_IN_PACK;

/** Lĩnh vực, in the order of a report. */
const GROUPS = [
  "Kinh tế tổng hợp",
  "Công nghiệp - xây dựng",
  "Thương mại - dịch vụ",
  "Nông, lâm nghiệp, thủy sản",
  "Nông thôn mới",
  "Tài chính - ngân sách",
  "Đầu tư - doanh nghiệp",
  "Đất đai - giải phóng mặt bằng",
  "Môi trường - nước sạch",
  "Đô thị - hạ tầng",
  "Giáo dục - đào tạo",
  "Y tế - dân số",
  "Văn hóa - thể thao - du lịch",
  "Lao động - an sinh xã hội",
  "Bảo hiểm",
  "Quốc phòng",
  "An ninh - trật tự",
  "Cải cách hành chính",
  "Chuyển đổi số",
  "Thanh tra - tư pháp",
  "Xây dựng Đảng, chính quyền",
];

test("it reads as a published pack does, and holds together", () => {
  expect(readPack(printPack(BUILT_IN_PACK))).toEqual({ pack: BUILT_IN_PACK, problems: [] });
  expect(checkPack(definitions)).toEqual([]);
  expect(definitions.length).toBeGreaterThanOrEqual(180);
});

test("each definition has a source, a group of the list, and a unit unless it is a text", () => {
  expect(definitions.filter(({ sources }) => sources.some(({ item }) => item === ""))).toEqual([]);
  expect(definitions.filter(({ group }) => !GROUPS.includes(group))).toEqual([]);
  expect(GROUPS.filter((group) => !definitions.some((one) => one.group === group))).toEqual([]);
  expect(definitions.filter(({ kind, unit }) => (unit === "") !== (kind === "text"))).toEqual([]);
  expect(definitions.filter(({ unit }) => unit !== "" && parseUnitCell(unit) === null)).toEqual([]);
});

test("no two definitions share a name that their units do not tell apart", () => {
  const named = definitions.flatMap(({ id, name, aliases, unit }) =>
    [name, ...aliases].map((printed) => ({ id, printed, key: nameKey(printed), unit: parseUnitCell(unit) })),
  );
  const clashes = named.flatMap((one) =>
    named
      .filter(({ id, key }) => key === one.key && id < one.id)
      .filter(({ unit }) => fitUnit(unit, one.unit, one.printed) !== "differs")
      .map(({ id }) => [one.printed, id, one.id]),
  );
  expect(clashes).toEqual([]);
});

test("a share, a rank, a fall and an expenditure have the direction that the trade gives them", () => {
  const polarityOf = (id: string) => definitions.find((one) => one.id === id)?.polarity;
  expect(
    definitions.filter(
      ({ id, polarity }) => /^ty-trong-(?!kinh-te-so|lao-dong)/.test(id) && polarity !== "none",
    ),
  ).toEqual([]);
  expect(definitions.filter(({ kind, polarity }) => kind === "rank" && polarity !== "lower")).toEqual([]);
  expect(
    definitions.filter(({ name, polarity }) => name.startsWith("Mức giảm") && polarity !== "higher"),
  ).toEqual([]);
  expect(
    definitions.filter(({ id, polarity }) => /^(?:tong-)?chi-(?!so)/.test(id) && polarity !== "none"),
  ).toEqual([]);
  expect(
    ["ty-le-ho-ngheo", "so-ho-ngheo", "cpi", "so-vu-chay", "ty-le-ho-so-cham-han"].map(polarityOf),
  ).toEqual(Array.from({ length: 5 }, () => "lower"));
});
