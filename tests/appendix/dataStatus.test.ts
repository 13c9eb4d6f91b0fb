import {
  dataStatusOf,
  reportOpening,
  resultHeader,
  type DataStatus,
} from "../../src/core/appendix/dataStatus";
import { headersOf, modelOf } from "./modelOf";

test.each<[string, DataStatus]>([
  ["Ước thực hiện năm 2023", "estimate"],
  ["ƯTH 2024", "estimate"],
  ["Ước cả năm", "estimate"],
  ["Thực hiện năm 2023", "final"],
  ["Thực hiện sơ bộ năm 2023", "preliminary"],
  ["Kết quả cấp nước, trước đây", "final"],
  ["", "final"],
])("%s: %s", (header, status) => {
  expect(dataStatusOf(header)).toBe(status);
});

test.each<[string, DataStatus | undefined, string]>([
  ["Ước thực hiện năm 2023", "final", "Thực hiện năm 2023"],
  ["Ước TH năm 2023", "final", "Thực hiện năm 2023"],
  ["ƯTH 2024", "preliminary", "Thực hiện sơ bộ 2024"],
  ["Thực hiện năm 2023", "estimate", "Ước thực hiện năm 2023"],
  ["Năm 2023: thực hiện", "estimate", "Năm 2023: ước thực hiện"],
  ["Thực hiện năm 2023", "final", "Thực hiện năm 2023"],
  ["Kết quả năm 2023", "final", "Kết quả năm 2023"],
  ["Ước thực hiện", undefined, "Ước thực hiện"],
  ["", undefined, "Thực hiện"],
  ["", "estimate", "Ước thực hiện"],
])("header %j as %s: %j", (printed, status, expected) => {
  expect(resultHeader(printed, status)).toBe(expected);
});

test.each<[string, DataStatus | undefined, string]>([
  ["Ước thực hiện năm 2023", undefined, "Ước thực hiện năm 2023"],
  ["Ước thực hiện năm 2023", "final", "Thực hiện năm 2023"],
  ["Thực hiện 9 tháng năm 2024", undefined, "Thực hiện 9 tháng năm 2024"],
  ["Thực hiện năm 2024", "preliminary", "Theo số liệu sơ bộ năm 2024"],
  ["Kết quả", undefined, ""],
])("a report on %j as %s opens %j", (header, status, opening) => {
  expect(reportOpening(header, status)).toBe(opening);
});

test("settled figures lose “Ước” in the appendix, and that is told", () => {
  const header = ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Ước thực hiện năm 2023"];
  const model = modelOf([header, ["1", "Việc làm", "người", "10", "12"]], { dataStatus: "final" });
  expect(headersOf(model)[4]).toBe("Thực hiện năm 2023");
  expect(model.deviations).toContainEqual({
    kind: "header",
    printed: "Ước thực hiện năm 2023",
    here: "Thực hiện năm 2023",
  });
});
