import { evaluateRow } from "../../../src/core/target/evaluate";
import type { Evaluation, Policy, RowInput } from "../../../src/core/target/model";

/** What a worked example says of a row: status, reason, boundary, completion with two decimals, variance. */
function outcome({ status, reason, boundary, completion, variance, varianceUnit }: Evaluation) {
  const printed = variance ? `${variance.toFixed()} ${varianceUnit}`.trim() : null;
  return [status, reason, boundary, completion?.toDecimalPlaces(2).toNumber() ?? null, printed];
}

function judge(input: RowInput, policy: Policy = "office") {
  return outcome(evaluateRow(input, policy));
}

type Outcome = [string, string | null, boolean, number | null, string | null];

/** Hồng Lĩnh 2023: name, unit, target, actual, printed verdict, then what the office reading gives. */
const HONG_LINH: readonly [string, string, string, string, string, Outcome][] = [
  [
    ...(["Giá trị sản xuất các ngành", "%", "Tăng trên 13%", "Tăng 6,45 %", "Không đạt KH"] as const),
    ["unmet", null, false, null, "-6.55 điểm %"],
  ],
  [
    ...(["Thu nhập bình quân", "Tr. đồng/ người/ năm", "69", "63,41", "Không đạt KH"] as const),
    ["unmet", null, false, 91.9, "-5.59 triệu đồng/người/năm"],
  ],
  [
    ...(["Tổng vốn đầu tư", "Tỷ đồng", "1.400", "1.721,4", "Vượt KH"] as const),
    ["exceeded", null, false, 122.96, "321.4 tỷ đồng"],
  ],
  [
    ...(["Thu ngân sách", "Tỷ đồng", "192,5", "301,011", "Vượt KH"] as const),
    ["exceeded", null, false, 156.37, "108.511 tỷ đồng"],
  ],
  [
    ...(["Diện tích gieo trồng", "ha", "2.570", "2.890,4", "Vượt KH"] as const),
    ["exceeded", null, false, 112.47, "320.4 ha"],
  ],
  [
    ...(["Sản lượng lương thực", "Tấn", "12.554", "15.249,1", "Vượt KH"] as const),
    ["exceeded", null, false, 121.47, "2695.1 tấn"],
  ],
  [
    ...(["Thu gom, xử lý chất thải rắn", "%", "> 99", "99", "Đạt KH"] as const),
    ["met", null, true, null, "0 điểm %"],
  ],
  [
    ...(["Nâng cao chất lượng", "%", "Tăng 10%", "Tăng 10%", "Đạt KH"] as const),
    ["met", null, false, null, "0 điểm %"],
  ],
  [
    ...(["Tiêu chí đô thị loại III", "Tiêu chí", "53", "55", "Vượt KH"] as const),
    ["exceeded", null, false, 103.77, "2 tiêu chí"],
  ],
  [
    ...(["Thuê bao băng rộng di động", "Tỷ lệ", "80/100 dân", "80/100 dân", "Đạt KH"] as const),
    ["met", null, false, 100, "0 /100 dân"],
  ],
  [
    ...(["Tỷ lệ hộ nghèo", "%", "Giảm còn dưới 2,32%", "Giảm còn 2 %", "Vượt KH"] as const),
    ["exceeded", null, false, null, "-0.32 điểm %"],
  ],
  [...(["Bảo hiểm y tế", "%", "> 97", "97", "Đạt KH"] as const), ["met", null, true, null, "0 điểm %"]],
  [
    ...(["Trường chuẩn mức độ 2", "%", "> 45,5", "47", "Vượt KH"] as const),
    ["exceeded", null, false, null, "1.5 điểm %"],
  ],
  [
    ...(["Giải quyết việc làm mới", "Người", "1.200", "942", "Không Đạt KH"] as const),
    ["unmet", null, false, 78.5, "-258 người"],
  ],
  [
    ...(["Tỷ lệ tăng dân số tự nhiên", "%", "Dưới 1", "Dưới 1", "Đạt KH"] as const),
    ["met", "interval_actual", false, null, null],
  ],
  [
    ...(["Trường đạt chuẩn", "Trường", "4", "4 ⁷⁵", "Đạt KH"] as const),
    ["met", null, false, 100, "0 trường"],
  ],
  [...(["Đơn vị văn hóa", "Đơn vị", "52", "52", "Đạt KH"] as const), ["met", null, false, 100, "0 đơn vị"]],
  [
    ...(["Gia đình văn hóa", "%", "95", "95,8", "Vượt KH"] as const),
    ["exceeded", null, false, null, "0.8 điểm %"],
  ],
  [
    ...(["Cơ quan văn hóa", "%", "97", "Áp dụng quy định mới chưa đánh giá", ""] as const),
    ["not_assessed", "text_only", false, null, null],
  ],
  [
    ...(["Nhà văn hóa", "Nhà", "Khởi công 08 nhà; sửa chữa, nâng cấp 01-02 nhà", "9 ⁷⁶", "Đạt KH"] as const),
    ["met", "aggregated", false, null, "0 nhà"],
  ],
  [
    ...(["100% đơn vị an toàn; 6/6 phường, xã ổn định", "Phường/ xã", "6", "6", "Đạt KH"] as const),
    ["met", "target_in_name", false, 100, "0 phường/xã"],
  ],
];

describe("Hồng Lĩnh 2023", () => {
  const rows = HONG_LINH.map(([name, unit, target, actual, status, expected], index) => ({
    stt: index + 1,
    input: { name, unit, target, actual, status },
    expected,
  }));

  test.each(rows)("row $stt under office", ({ input, expected }) => {
    expect(judge(input)).toEqual(expected);
  });

  test.each(rows)("row $stt under strict differs only on a boundary", ({ input, expected }) => {
    const [status, reason, boundary, ...rest] = expected;
    expect(judge(input, "strict")).toEqual([boundary ? "unmet" : status, reason, boundary, ...rest]);
  });

  test.each(rows.filter(({ input }) => input.status))("row $stt agrees with the print", ({ input }) => {
    expect(evaluateRow(input, "office").agrees).toBe(true);
  });

  test("counts as the report does: 09 đạt, 08 vượt, 03 không đạt, 01 chưa đánh giá", () => {
    const count = (policy: Policy, status: string): number =>
      rows.filter(({ input }) => evaluateRow(input, policy).status === status).length;
    const classes = ["met", "exceeded", "unmet", "not_assessed"];
    expect(classes.map((status) => count("office", status))).toEqual([9, 8, 3, 1]);
    expect(classes.map((status) => count("strict", status))).toEqual([7, 8, 5, 1]);
  });
});

/** Hải Dương 2023: name and target share a cell. Target, actual, printed verdict → status, reason, statuses of the parts. */
const HAI_DUONG: readonly [string, string, string, string, string | null, readonly string[]][] = [
  [
    "Giá trị sản xuất công nghiệp tăng 13,5% trở lên so với năm 2022",
    ...(["Tăng 13,5% so với năm 2022", "Đạt", "met", null] as const),
    ["met"],
  ],
  [
    "Giá trị sản xuất các ngành thương mại và dịch vụ tăng 15,5%; tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tăng 15% trở lên",
    ...(["Tổng mức: tăng 15,8% GTSX: tăng 16%", "Đạt vượt chỉ tiêu", "exceeded", null] as const),
    ["exceeded", "exceeded"],
  ],
  [
    "Giá trị sản xuất nông nghiệp và thủy sản tăng 3,0% trở lên so với năm 2022, đạt 175 triệu/ha",
    ...(["GTSX: 3% GTSP: 177 triệu/ ha", "Đạt vượt chỉ tiêu", "exceeded", null] as const),
    ["met", "exceeded"],
  ],
  [
    "Thu ngân sách nhà nước tăng 5,0 % trở lên so với KH tỉnh giao",
    ...(["16%", "Đạt vượt", "exceeded", "basis_inherited"] as const),
    ["exceeded"],
  ],
  [
    "Xây dựng từ 02-03 phường đạt chuẩn đô thị văn minh",
    ...(["03 phường đạt gồm: Ngọc Châu, Hải Tân, Thanh Bình", "Đạt", "met", null] as const),
    ["met"],
  ],
  [
    "Trên 93 % số làng, KDC đạt làng, khu dân cư văn hóa; trên 94% số gia đình đạt danh hiệu gia đình văn hóa",
    "98% làng, KDC đạt tiêu chuẩn làng, KDC văn hoá; 96,9% gia đình được công nhận gia đình văn hóa",
    ...(["Đạt vượt", "exceeded", null] as const),
    ["exceeded", "exceeded"],
  ],
  [
    "Xây dựng 10-13 cơ quan, đơn vị, doanh nghiệp văn hóa",
    "Từ năm 2023 chuyển thẩm quyền theo Công văn số 3631/BVHTTDL-VHCS ngày 29/8/2023; phải đăng ký 02 năm (đủ 24 tháng tính từ ngày đăng ký)",
    ...(["", "not_assessed", "text_only"] as const),
    ["not_assessed"],
  ],
  [
    "Thêm 01 trường học đạt chuẩn quốc gia",
    ...(["THCS Thạch Khôi", "Đạt", "met", "counted_names"] as const),
    ["met"],
  ],
  ["Tỷ lệ hộ nghèo là 1,15%", ...(["0.98%", "Đạt vượt", "exceeded", null] as const), ["exceeded"]],
  [
    "100% thủ tục hành chính đủ điều kiện do tỉnh công bố đạt mức độ 4 được triển khai và 50% hồ sơ lĩnh vực đất đai thanh toán trực tuyến; tăng tối thiểu 20% việc số hóa kết quả TTHC",
    "100% TTHC mức độ 4 (được công bố); 97,46% số hóa hồ sơ đầu vào và 95,06% số hóa đầu ra TTHC",
    ...(["Đạt", "not_assessed", "partial"] as const),
    ["met", "not_assessed", "not_assessed"],
  ],
  [
    "Chỉ số cải cách hành chính thành phố đứng top đầu trong khối cơ quan cấp huyện; sự hài lòng của tổ chức, người dân đạt trên 90%",
    "Chỉ số sự hài lòng của tổ chức, người dân đạt trên 92%",
    "Chỉ tiêu về chỉ số CCHC, hiện tình chưa chấm điểm và đánh giá",
    ...(["not_assessed", "partial"] as const),
    ["not_assessed", "exceeded"],
  ],
];

describe("Hải Dương 2023", () => {
  test.each(HAI_DUONG)("%s ← %s", (target, actual, status, verdict, reason, parts) => {
    for (const policy of ["office", "strict"] as const) {
      const found = evaluateRow({ name: target, target, actual, status }, policy);
      expect([found.status, found.reason]).toEqual([verdict, reason]);
      expect(found.components.map((one) => one.status)).toEqual(parts);
    }
  });

  test("variances are in points", () => {
    const [, services, , budget] = HAI_DUONG;
    const variances = [services, budget].flatMap((row) => {
      const [target = "", actual = ""] = row ?? [];
      return evaluateRow({ name: target, target, actual }, "office").components.map(({ variance }) =>
        variance?.toFixed(),
      );
    });
    expect(variances).toEqual(["0.5", "0.8", "11"]);
  });

  test("printed agreement: row 9 Đạt is not borne out, row 10 is open in print too", () => {
    const agrees = HAI_DUONG.map(
      ([target, actual, status]) => evaluateRow({ name: target, target, actual, status }, "office").agrees,
    );
    expect(agrees).toEqual([true, true, true, true, true, true, null, true, true, false, true]);
  });
});

describe("Thủy Nguyên 2023, prose", () => {
  test.each<[string, RowInput, unknown[]]>([
    ["land", { target: "150 ha", actual: "150/150 ha" }, ["met", 100]],
    ["households", { target: "2.700 hộ dân", actual: "4.600/2.700 hộ dân" }, ["exceeded", 170.37]],
    [
      "certificates",
      { target: "1.500", actual: "1.073/1.500 giấy chứng nhận, đạt 71,5% kế hoạch" },
      ["unmet", 71.53],
    ],
    ["culture", { target: "", actual: "đạt 58%, đạt 100% kế hoạch" }, ["met", 100]],
    ["industry", { target: "", actual: "đạt 100% kế hoạch" }, ["met", 100]],
    ["investment", { target: "", actual: "91,1 % kế hoạch" }, ["unmet", 91.1]],
    [
      "fall of poverty",
      { name: "Mức giảm tỷ lệ hộ nghèo", target: "0,51%", actual: "0,54%" },
      ["exceeded", null],
    ],
    ["safety teams", { target: "", actual: "146 tổ (vượt chỉ tiêu 164%)" }, ["exceeded", 264]],
    [
      "spending",
      { name: "Chi cân đối ngân sách", target: "", actual: "đạt 245,8% so với dự toán" },
      ["not_assessed", null],
    ],
    ["no plan printed", { name: "Nước sạch", target: "", actual: "92,58%" }, ["not_assessed", null]],
    ["next year", { name: "Tổng giá trị", target: "34.600 tỷ đồng", actual: "" }, ["not_assessed", null]],
  ])("%s", (_, input, expected) => {
    const [status, , , completion] = judge(input);
    expect([status, completion]).toEqual(expected);
  });
});
