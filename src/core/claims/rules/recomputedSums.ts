import type { RecomputedRule } from "./model";

/** What is documented of the checks of sums, counts and figures that are printed twice. */
export const RECOMPUTED_SUMS: readonly RecomputedRule[] = [
  {
    id: "sum-parts",
    severity: "error",
    what: {
      vi: "Các phần của một danh sách đủ không cộng thành tổng.",
      en: "The parts of a full list do not add to the total.",
    },
    why: {
      vi: "Thiếu một phần, hoặc tổng là của lần cập nhật khác.",
      en: "A part is missing, or the total is of another date.",
    },
    todo: { vi: "Cộng lại và tìm phần thiếu.", en: "Add again and find what is missing." },
    source: "Hải Dương 2023: 5.501 + 75.713 hồ sơ so với 83.209",
    examples: {
      notOk: [["Tiếp nhận 209 hồ sơ (gồm 51 hồ sơ trực tiếp, 150 hồ sơ trực tuyến)."]],
      ok: [["Tiếp nhận 201 hồ sơ (gồm 51 hồ sơ trực tiếp, 150 hồ sơ trực tuyến)."]],
    },
  },
  {
    id: "sum-of-which",
    severity: "warning",
    what: {
      vi: "Các phần “trong đó” vượt tổng, hoặc lệch tổng đúng một chữ số.",
      en: "Parts introduced by “trong đó” exceed the whole, or miss it by one digit.",
    },
    why: {
      vi: "Danh sách “trong đó” có thể thiếu, nhưng không thể vượt; lệch đúng một chữ số là gõ nhầm.",
      en: "Such a list may be partial, but cannot exceed; one digit off is a slip.",
    },
    todo: {
      vi: "Xem lại tổng, hoặc bỏ chữ “trong đó” khi các phần không cùng loại.",
      en: "Look at the total, or drop “trong đó”.",
    },
    source: "Hải Dương 2023: các phần 4.610 ha của khoảng 4.500 ha",
    examples: {
      notOk: [
        ["Tổng 264 hộ, trong đó 154 hộ nghèo, 152 hộ cận nghèo."],
        ["Sản lượng đạt 385,8 nghìn tấn, trong đó lúa 320,3 nghìn tấn, ngô 56,5 nghìn tấn."],
      ],
      ok: [["Tổng 264 hộ, trong đó 54 hộ nghèo, 12 hộ cận nghèo."]],
    },
  },
  {
    id: "difference-stated",
    severity: "error",
    what: {
      vi: "Số còn lại khác với tổng trừ phần đã nêu.",
      en: "What is said to be left is not the total less the part.",
    },
    why: { vi: "Ba số không thể cùng đúng.", en: "The three figures cannot all be right." },
    todo: { vi: "Tính lại số còn lại.", en: "Compute the remainder again." },
    source: "Hải Dương 2023: 967,246 − 184,064 = 783,182",
    examples: {
      notOk: [["Chi 967,246 tỷ đồng, loại trừ 184,064 tỷ đồng thì còn 785,182 tỷ đồng."]],
      ok: [["Chi 967,246 tỷ đồng, loại trừ 184,064 tỷ đồng thì còn 783,182 tỷ đồng."]],
    },
  },
  {
    id: "share-100",
    severity: "error",
    what: {
      vi: "Các tỷ trọng của một cơ cấu không cộng thành 100%.",
      en: "The shares of one whole do not add to 100 %.",
    },
    why: { vi: "Một tỷ trọng sai hoặc thiếu một khu vực.", en: "A share is wrong or a sector is missing." },
    todo: { vi: "Cộng lại cơ cấu.", en: "Add the shares again." },
    source: "Thủy Nguyên 2023: 59,7 + 33,7 + 6,6 = 100",
    examples: {
      notOk: [["Cơ cấu: công nghiệp 59,7%; dịch vụ 33,7%; nông nghiệp 16,6%."]],
      ok: [["Cơ cấu: công nghiệp 59,7%; dịch vụ 33,7%; nông nghiệp 6,6%."]],
    },
  },
  {
    id: "share-of-total",
    severity: "warning",
    what: {
      vi: "Tỷ trọng in khác với phần chia tổng.",
      en: "A stated share is not the part divided by the total.",
    },
    why: {
      vi: "Tỷ trọng có thể tính trên tổng khác; chỉ báo khi sai một chữ số.",
      en: "It may be of another total; told only where one digit explains it.",
    },
    todo: { vi: "Tính lại tỷ trọng.", en: "Compute the share again." },
    source: "Luật số học; một số in ra là một khoảng giá trị",
    examples: {
      notOk: [["Thu 500 tỷ đồng, trong đó tiền đất 200 tỷ đồng, chiếm 46%."]],
      ok: [["Thu 500 tỷ đồng, trong đó tiền đất 200 tỷ đồng, chiếm 40%."]],
    },
  },
  {
    id: "count-kn",
    severity: "error",
    what: {
      vi: "Số chỉ tiêu của từng loại không cộng thành tổng số chỉ tiêu.",
      en: "The targets of each class do not add to all targets.",
    },
    why: { vi: "Câu tổng hợp là câu được trích đầu tiên.", en: "The summary sentence is quoted first." },
    todo: { vi: "Đếm lại từng loại.", en: "Count each class again." },
    source: "Hồng Lĩnh 2023: 17/21 chỉ tiêu, 03 không đạt, 01 không đánh giá",
    examples: {
      notOk: [["Có 17/21 chỉ tiêu đạt và vượt kế hoạch, 05 chỉ tiêu không đạt."]],
      ok: [["Có 17/21 chỉ tiêu đạt và vượt kế hoạch, 04 chỉ tiêu không đạt."]],
    },
  },
  {
    id: "enumeration-count",
    severity: "error",
    what: {
      vi: "Số nêu trước danh sách khác với số tên được liệt kê.",
      en: "The number before a list is not that of the listed names.",
    },
    why: { vi: "Một tên bị thiếu hoặc lặp.", en: "A name is missing or printed twice." },
    todo: { vi: "Đếm lại và bổ sung tên.", en: "Count again and complete the list." },
    source: "Thủy Nguyên 2023: 08 xã mà liệt kê 7",
    examples: {
      notOk: [
        ["Tập huấn cho 08 xã (Cao Nhân, Hợp Thành, Thiên Hương, Kênh Giang, Kiên Bái, Gia Minh, Gia Đức)."],
      ],
      ok: [["Tập huấn cho 03 xã (Cao Nhân, Hợp Thành, Thiên Hương)."]],
    },
  },
  {
    id: "period-length",
    severity: "error",
    what: {
      vi: "Số năm của một giai đoạn khác với năm đầu và năm cuối.",
      en: "The length of a period is not that of its years.",
    },
    why: { vi: "Kế hoạch 5 năm từ 2021 đến hết 2025.", en: "A five-year plan from 2021 ends with 2025." },
    todo: { vi: "Sửa năm đầu, năm cuối hoặc số năm.", en: "Correct the years or the length." },
    source: "Hải Dương 2023: 5 năm (2021-2026)",
    examples: {
      notOk: [["Kế hoạch phát triển kinh tế - xã hội 5 năm (2021-2026)."]],
      ok: [["Kế hoạch phát triển kinh tế - xã hội 5 năm (2021-2025)."]],
    },
  },
  {
    id: "amount-in-words",
    severity: "error",
    what: {
      vi: "Số tiền bằng chữ khác với số tiền bằng số.",
      en: "An amount in words is not the amount in digits.",
    },
    why: {
      vi: "Khi hai cách khác nhau, không biết cách nào đúng.",
      en: "Where they differ, nobody knows which holds.",
    },
    todo: { vi: "Sửa một trong hai.", en: "Correct one of the two." },
    source: "Luật số học; một số in ra là một khoảng giá trị",
    examples: {
      notOk: [["Số tiền 1.500.000 đồng (Bằng chữ: một triệu sáu trăm nghìn đồng)."]],
      ok: [["Số tiền 1.500.000 đồng (Bằng chữ: một triệu năm trăm nghìn đồng)."]],
    },
  },
  {
    id: "repeat-mismatch",
    severity: "error",
    what: {
      vi: "Cùng một số liệu in khác nhau ở hai nơi.",
      en: "One figure is printed differently in two places.",
    },
    why: {
      vi: "Đây là lỗi hay gặp nhất: một bản được sửa, bản kia không.",
      en: "The commonest error: one copy was updated, the other not.",
    },
    todo: { vi: "Chọn số đúng, sửa mọi nơi.", en: "Choose the right one and correct every copy." },
    source: "Hồng Lĩnh 2023: 924 và 942 lao động",
    examples: {
      notOk: [
        ["Giải quyết việc làm cho 924 lao động.", "Trong năm đã giải quyết việc làm cho 942 lao động."],
      ],
      ok: [["Giải quyết việc làm cho 942 lao động.", "Trong năm đã giải quyết việc làm cho 942 lao động."]],
    },
  },
  {
    id: "repeat-precision",
    severity: "info",
    what: {
      vi: "Cùng một số liệu in với số chữ số thập phân khác nhau.",
      en: "One figure is printed at different precision.",
    },
    why: {
      vi: "Hai bản khớp trong sai số làm tròn; không phải lỗi.",
      en: "The copies agree within rounding; no error.",
    },
    todo: { vi: "Nếu cần, thống nhất số chữ số.", en: "Keep to one precision where it matters." },
    source: "Hồng Lĩnh 2023: 2.890,4 và 2.890,45 ha",
    examples: {
      notOk: [],
      ok: [["Diện tích lúa cả năm đạt 2.890,4 ha.", "Tổng diện tích lúa cả năm đạt 2.890,45 ha."]],
    },
  },
];
