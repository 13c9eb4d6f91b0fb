import type { LayoutProfile } from "../../src/core/appendix/profile";
import { LAYOUT_PROFILES, profileOn } from "../../src/core/appendix/profiles";
import { modelOf } from "./modelOf";

const [decree] = LAYOUT_PROFILES;

function edition(changes: Partial<LayoutProfile>): LayoutProfile {
  if (!decree) throw new Error("no profile");
  return { ...decree, ...changes };
}

test("an amended decree is one more entry: the date picks the edition", () => {
  const editions = [
    edition({ id: "old", effectiveFrom: "2020-03-05", effectiveTo: "2027-06-30" }),
    edition({ id: "new", effectiveFrom: "2027-07-01" }),
  ];
  const on = (date?: string): string => profileOn("nd30", date, editions).id;
  expect([on("2023-12-31"), on("2027-06-30"), on("2027-07-01"), on("2030-01-01"), on()]).toEqual([
    ...["old", "old", "new", "new", "new"],
  ]);
  expect(on("2010-01-01")).toBe("old");
});

test.each(LAYOUT_PROFILES.map((profile) => [profile.id, profile] as const))(
  "%s says from when it applies and after what text; its smallest type can be read",
  (_, { source, effectiveFrom, effectiveTo, sizes }) => {
    expect(source).not.toBe("");
    expect(effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(effectiveTo === null || effectiveTo > effectiveFrom).toBe(true);
    expect(sizes.smallestTable).toBeGreaterThanOrEqual(9);
  },
);

test("Nghị định 30/2020: margins, type and page in the decree's ranges", () => {
  const { margins, paper, font, sizes } = profileOn("nd30", "2025-12-31");
  expect(paper).toEqual({ width: 210, height: 297 });
  expect(font).toBe("Times New Roman");
  for (const [value, least, most] of [
    [margins.top, 20, 25],
    [margins.bottom, 20, 25],
    [margins.left, 30, 35],
    [margins.right, 15, 20],
    [sizes.label, 14, 14],
    [sizes.title, 13, 14],
    [sizes.reference, 13, 14],
    [sizes.pageNumber, 13, 14],
  ] as const) {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  }
});

test("the plain layout: Arabic numbers, no reference line, no recipients", () => {
  const lines = [
    ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Thực hiện năm 2023"],
    ["1", "Việc làm", "người", "10", "12"],
    ["Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN"],
    ["- Như trên;", "", "", "CHỦ TỊCH"],
  ];
  const { label, attachedTo, signature } = modelOf(lines, { layout: "plain", number: 3 });
  expect([label, attachedTo, signature.recipients]).toEqual(["Phụ lục 3", "", []]);
  expect(modelOf(lines, { number: 3 })).toMatchObject({
    label: "Phụ lục III",
    signature: {
      recipients: ["- Như trên;"],
      blocks: [{ lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "" }],
    },
  });
});
