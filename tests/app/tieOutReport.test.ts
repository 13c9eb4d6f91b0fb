import fc from "fast-check";
import { readReport } from "../../src/adapters/report";
import { claimMessage } from "../../src/app/claimMessage";
import { tieOutReport } from "../../src/app/tieOutReport";
import { readTable } from "../../src/core/table/readTable";
import { docxOf, docxOfLines, run } from "../adapters/report/docxOf";
import { sheetOf } from "../table/sheetOf";

const LINES = [
  "BÁO CÁO",
  "",
  "Đã giải quyết 559/699 đơn, đạt 83,56%. Tiếp nhận 942/1.200 hồ sơ, đạt 78,5%.",
  "1\tGiải quyết việc làm\tNgười\t1.200\t942⁴²\tKhông đạt",
  "⁴² Tiếp nhận 127/179 trường hợp, đạt 65,3%.",
  "Tiếp nhận 34.361/35.890 hồ sơ, đạt 95,73%; ước khoảng 60/63 công trình.",
  "Tổng giá trị 28.592,745 tỷ đồng, tăng 19,1% so với cùng kỳ.",
];

const claimsOf = (input: Uint8Array | string) => tieOutReport(readReport(input, "a")).claims;

/** Claims and their places, whatever they were read of. */
const toldOf = (input: Uint8Array | string) =>
  claimsOf(input).map(({ claim, place: { line, start, end, quote } }) => ({
    claim,
    line,
    start,
    end,
    quote,
  }));

/** Each line in runs that begin at these places, as Word cuts lines up. */
function inRuns(lines: readonly string[], cuts: readonly number[]): Uint8Array {
  const cut = (line: string): string => {
    const places = [0, ...new Set(cuts.map((at) => at % (line.length + 1)))].sort((a, b) => a - b);
    const pieces = places.map((at, i) => line.slice(at, places[i + 1]));
    return pieces
      .map((piece) =>
        piece
          .split("\t")
          .map((text) => run(text))
          .join("<w:r><w:tab/></w:r>"),
      )
      .join("");
  };
  return docxOf(lines.map((line) => `<w:p>${cut(line)}</w:p>`).join(""));
}

test("a .docx and a .txt of one text make the same claims, however Word cuts it up", () => {
  const anyLines = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyLines, fc.array(fc.nat(300), { maxLength: 8 }), (lines, cuts) => {
      fc.pre(lines.some((line) => line !== ""));
      expect(toldOf(inRuns(lines, cuts))).toEqual(toldOf(`${lines.join("\n")}\n`));
    }),
    { numRuns: 60 },
  );
});

test("quotes stand at their offsets in the text as read", () => {
  const text = LINES.join("\n");
  for (const input of [text.replaceAll("\n", "\r\n"), docxOfLines(text)]) {
    const claims = claimsOf(input);
    expect(claims.length).toBeGreaterThan(3);
    for (const { place } of claims) {
      expect(text.slice(place.start, place.end)).toBe(place.quote);
      expect(LINES[place.line - 1]).toContain(place.quote);
    }
  }
});

test("what is inconsistent comes first, then the rest as it is printed; everything is counted", () => {
  const { claims, summary } = tieOutReport(readReport(LINES.join("\n"), "a"));
  const verdicts = claims.map(({ claim }) => claim.verdict);
  const wrong = claims.filter(({ claim }) => claim.verdict === "inconsistent");
  expect(claims.slice(0, wrong.length)).toEqual(wrong);
  const starts = claims.slice(wrong.length).map(({ place }) => place.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(summary).toMatchObject({
    total: claims.length,
    inconsistent: wrong.length,
    ok: verdicts.filter((one) => one === "ok").length,
    rounding: verdicts.filter((one) => one === "rounding").length,
  });
});

const SIDES = [
  "Tổng thu ngân sách nhà nước trên địa bàn đạt 301,011 tỷ đồng.",
  "Tổng sản lượng lương thực có hạt cả năm đạt 15.298 tấn.",
];

describe("a second report", () => {
  test("the report itself contradicts nothing", () => {
    const text = [...LINES, ...SIDES].join("\n");
    const report = readReport(text, "a");
    const alone = tieOutReport(report).summary;
    const { summary } = tieOutReport(report, { other: readReport(text, "b") });
    expect(summary.inconsistent).toBe(alone.inconsistent);
    expect(summary.ok).toBeGreaterThan(alone.ok);
  });

  test("a figure printed otherwise is told with both places; the other's own mistakes are not", () => {
    const changed = SIDES.join("\n").replace("301,011", "310,011");
    const other = readReport(`Mở đầu.\n\nTiếp nhận 559/699 đơn, đạt 83,56%.\n${changed}`, "b");
    const { claims } = tieOutReport(readReport(SIDES.join("\n"), "a"), { other });
    const wrong = claims.filter(({ claim }) => claim.verdict === "inconsistent");
    expect(wrong.map(({ place, related }) => [place.line, place.quote, related])).toEqual([
      [1, "301,011 tỷ đồng", [expect.objectContaining({ report: other, line: 4, quote: "310,011 tỷ đồng" })]],
    ]);
    expect(wrong[0] && claimMessage(wrong[0].claim, "vi")).toBe(
      "Cùng một số liệu in khác nhau: 301,011 tỷ đồng ở đây, 310,011 tỷ đồng ở nơi khác.",
    );
  });
});

test("the table of a workbook: a figure that differs is told with its cell", () => {
  const table = readTable(
    sheetOf([
      ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023"],
      ["1", "Giải quyết việc làm", "Người", "1.200", "924"],
      ["2", "Tổng sản lượng lương thực có hạt", "Tấn", "12.554", "15.298"],
    ]),
  );
  if (!table) throw new Error("no table");
  const { claims } = tieOutReport(readReport("Giải quyết việc làm cho 942/1.200 người.", "a"), { table });
  const wrong = claims.filter(({ claim }) => claim.verdict === "inconsistent");
  expect(wrong.map(({ place, related }) => [place.quote, related])).toEqual([
    ["942/1.200 người", [{ cell: "E2", quote: "924" }]],
  ]);
});

test.each([
  [
    "559/699 đơn, đạt 83,56%",
    "Không khớp: in 83,56%, nhưng 559/699 đơn = 79,9714; chấp nhận 83,555 – 83,57, lệch 3,5836. Nếu 699 là 669 thì khớp.",
  ],
  ["942/1.200 hồ sơ, đạt 78,5%", "Đúng: in 78,5%, 942/1.200 hồ sơ = 78,5."],
  [
    "34.361/35.890 hồ sơ, đạt 95,73%",
    "Khớp nếu cắt bớt chữ số cuối: 34.361/35.890 hồ sơ = 95,7398; chấp nhận 95,725 – 95,74 (in 95,73%).",
  ],
])("%s: what is said of it", (text, message) => {
  const [found] = claimsOf(`Tiếp nhận ${text}.`);
  expect(found && claimMessage(found.claim, "vi")).toBe(message);
});

test("a document rule speaks in both languages, and leads to the other place", () => {
  const lines = [
    "Nghị quyết số 26/2022/UBTVQH15 ngày 21/9/2022.",
    "Sửa đổi theo Nghị quyết số 26/2022/UBTVQH của Quốc hội.",
  ];
  const { claims, failures } = tieOutReport(readReport(lines.join("\n"), "a"));
  expect(failures).toEqual([]);
  expect(
    claims.map(({ claim: { kind, rule, verdict, severity } }) => ({ kind, rule, verdict, severity })),
  ).toEqual([{ kind: "repeat", rule: "legal-reference", verdict: "inconsistent", severity: "warning" }]);
  const [found] = claims;
  if (!found) throw new Error("no claim");
  expect(found.place).toMatchObject({ line: 2, quote: "26/2022/UBTVQH" });
  expect(found.related).toMatchObject([{ line: 1, quote: "26/2022/UBTVQH15 ngày 21/9/2022" }]);
  expect(claimMessage(found.claim, "vi")).toMatch(/^Một văn bản dẫn theo hai ký hiệu/u);
  expect(claimMessage(found.claim, "en")).toMatch(/^One document is cited with two symbols/u);
});
