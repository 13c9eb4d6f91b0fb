import type { RecomputedRule } from "./model";

/** What is documented of the checks of percentages, changes and products. */
export const RECOMPUTED_SHARES: readonly RecomputedRule[] = [
  {
    id: "ratio-percent",
    severity: "error",
    what: {
      vi: "Tỷ lệ in cạnh a/b khác với a chia b.",
      en: "A percentage printed beside a/b is not a divided by b.",
    },
    why: {
      vi: "Hai số và tỷ lệ không thể cùng đúng.",
      en: "The two counts and the percentage cannot all be right.",
    },
    todo: { vi: "Sửa tử số, mẫu số hoặc tỷ lệ.", en: "Correct one of the three figures." },
    source: "Hải Dương 2023: 127/179 trường hợp, đạt 65,3%",
    examples: {
      notOk: [["Xử lý 127/179 trường hợp, đạt 65,3%."]],
      ok: [
        ["Hoàn thành 1068/1161 hồ sơ, đạt tỷ lệ 91,99%."],
        ["Triệt phá 74 vụ, bắt 165 đối tượng (đạt tỷ lệ 97,4%)."],
      ],
    },
  },
  {
    id: "completion-stated",
    severity: "error",
    what: {
      vi: "Mức hoàn thành in khác với kết quả chia kế hoạch.",
      en: "The stated completion is not the result divided by the plan.",
    },
    why: {
      vi: "Người đọc so mức này giữa các đơn vị.",
      en: "Readers compare this percentage between units.",
    },
    todo: { vi: "Tính lại theo kế hoạch đã in.", en: "Compute it again from the printed plan." },
    source: "Luật số học; một số in ra là một khoảng giá trị",
    examples: {
      notOk: [["Thực hiện 480 ha, đạt 98% so với kế hoạch 500 ha."]],
      ok: [
        ["Kế hoạch 500 ha, thực hiện 480 ha, đạt 96% kế hoạch."],
        ["Thực hiện 480 ha, đạt 115% kế hoạch."],
      ],
    },
  },
  {
    id: "excess-stated",
    severity: "error",
    what: {
      vi: "Mức vượt kế hoạch in khác với mức tính được.",
      en: "The stated excess over the plan is not the computed one.",
    },
    why: {
      vi: "Vượt 16% và vượt 23% là hai kết quả khác nhau.",
      en: "16 % and 23 % over the plan are two different results.",
    },
    todo: { vi: "Tính lại mức vượt theo kế hoạch.", en: "Compute the excess from the plan again." },
    source: "Hồng Lĩnh 2023: 1.721,4 tỷ đồng, tăng 16% kế hoạch 1.400",
    examples: {
      notOk: [["Lợi nhuận 847,66 tỷ đồng, vượt 55,9% kế hoạch cả năm (585 tỷ đồng)."]],
      ok: [["Lợi nhuận 847,66 tỷ đồng, vượt 44,9% kế hoạch cả năm (585 tỷ đồng)."]],
    },
  },
  {
    id: "excess-points",
    severity: "error",
    what: {
      vi: "Mức vượt của một tỷ lệ khác với hiệu của kết quả và chỉ tiêu.",
      en: "The excess of a rate is not the difference of result and target.",
    },
    why: {
      vi: "Với tỷ lệ, mức vượt thường là điểm phần trăm; cả hai cách đọc đều được thử.",
      en: "Of rates the excess is mostly in points; both readings are tried.",
    },
    todo: { vi: "Ghi điểm % và tính lại.", en: "Write points and compute again." },
    source: "Hải Dương 2023: 98% so với 93%, tăng 5,0%",
    examples: { notOk: [], ok: [["Tỷ lệ thôn văn hóa đạt 98%, vượt 5% so với kế hoạch (93%)."]] },
  },
  {
    id: "growth-two-levels",
    severity: "error",
    what: {
      vi: "Mức tăng in khác với hai số của hai năm.",
      en: "The stated growth is not that of the two printed levels.",
    },
    why: { vi: "Mức tăng là con số được trích dẫn nhiều nhất.", en: "Growth is what is quoted most." },
    todo: { vi: "Tính lại, hoặc nêu kỳ so sánh khác.", en: "Compute again, or name the other base." },
    source: "Luật số học; một số in ra là một khoảng giá trị",
    examples: {
      notOk: [["Thu 500 tỷ đồng, tăng 30% so với cùng kỳ (400 tỷ đồng)."]],
      ok: [
        ["Thu 500 tỷ đồng, tăng 25% so với cùng kỳ (400 tỷ đồng)."],
        ["Thu 500 tỷ đồng, tăng 30% so với cùng kỳ."],
      ],
    },
  },
  {
    id: "growth-composed",
    severity: "warning",
    what: {
      vi: "Mức tăng của tổng không suy ra được từ mức tăng của các phần.",
      en: "The growth of a total does not follow from that of its parts.",
    },
    why: {
      vi: "Khi các phần cộng đủ thành tổng, mức tăng của tổng do mức tăng của các phần quyết định.",
      en: "Where the parts make up the total, their growth settles that of the total.",
    },
    todo: {
      vi: "Xem lại mức tăng của tổng hoặc của từng phần.",
      en: "Look at the growth of total and parts again.",
    },
    source: "Thủy Nguyên 2023: 17% từ 19,1%, 16,7% và 2,3%",
    examples: {
      notOk: [
        [
          "Tổng sản lượng 300 tấn, tăng 15% so với cùng kỳ, trong đó nuôi trồng 100 tấn, tăng 3%; khai thác 200 tấn, tăng 5%.",
        ],
      ],
      ok: [
        [
          "Tổng sản lượng 300 tấn, tăng 4,3% so với cùng kỳ, trong đó nuôi trồng 100 tấn, tăng 3%; khai thác 200 tấn, tăng 5%.",
        ],
        [
          "Tổng sản lượng 300 tấn, tăng 15% so với cùng kỳ, trong đó nuôi trồng 100 tấn, tăng 3%; khai thác 150 tấn, tăng 5%.",
        ],
        ["Sản lượng 300 tấn, tăng 15% so với cùng kỳ; thịt hơi 100 tấn, tăng 3%."],
      ],
    },
  },
  {
    id: "absolute-change",
    severity: "error",
    what: {
      vi: "Mức tăng, giảm tuyệt đối khác với hiệu hai số đã in.",
      en: "A stated change is not the difference of two printed figures.",
    },
    why: { vi: "Ba số không thể cùng đúng.", en: "The three figures cannot all be right." },
    todo: { vi: "Sửa một trong ba số.", en: "Correct one of the three figures." },
    source: "Luật số học; một số in ra là một khoảng giá trị",
    examples: {
      notOk: [["Thu 120 tỷ đồng, vượt 25 tỷ đồng so với dự toán (100 tỷ đồng)."]],
      ok: [["Thu 120 tỷ đồng, vượt 20 tỷ đồng so với dự toán (100 tỷ đồng)."]],
    },
  },
  {
    id: "double-statement",
    severity: "error",
    what: {
      vi: "Một kết quả nói hai lần trong một câu mà hai lần khác nhau.",
      en: "One result is told twice in a sentence, in two ways that differ.",
    },
    why: {
      vi: "“Bằng 130%” và “tăng 20%” không thể cùng đúng.",
      en: "“130 % of it” and “a rise of 20 %” cannot both be right.",
    },
    todo: { vi: "Giữ một cách nói.", en: "Keep one of the two." },
    source: "Hồng Lĩnh 2023: bằng 130%, tăng 30%",
    examples: {
      notOk: [["Số đơn bằng 130%, tăng 20% so với cùng kỳ."]],
      ok: [["Số đơn bằng 130%, tăng 30% so với cùng kỳ."]],
    },
  },
  {
    id: "fold-stated",
    severity: "error",
    what: {
      vi: "Số lần gấp in khác với thương của hai số đã in.",
      en: "The stated multiple is not that of the two printed figures.",
    },
    why: {
      vi: "Gấp 3 lần và gấp 9 lần là hai kết quả khác nhau.",
      en: "Three times and nine times are two results.",
    },
    todo: { vi: "Tính lại số lần.", en: "Compute the multiple again." },
    source: "Luật số học; một số in ra là một khoảng giá trị",
    examples: {
      notOk: [["Thu 90 tỷ đồng, gấp 3 lần so với cùng kỳ (10 tỷ đồng)."]],
      ok: [["Thu 30 tỷ đồng, gấp 3 lần so với cùng kỳ (10 tỷ đồng)."]],
    },
  },
  {
    id: "product",
    severity: "error",
    what: { vi: "Diện tích nhân năng suất khác với sản lượng.", en: "Area times yield is not the output." },
    why: {
      vi: "Ba số đi cùng nhau; một số là của vụ khác hoặc gõ nhầm.",
      en: "The three go together; one is of another season or mistyped.",
    },
    todo: { vi: "Tính lại, chú ý tạ và tấn.", en: "Compute again; mind tạ and tấn." },
    source: "Thủy Nguyên 2023: 8.670 ha × 64,33 tạ/ha = 55.766 tấn",
    examples: {
      notOk: [["Diện tích lúa 8.670 ha, năng suất 64,33 tạ/ha, sản lượng 65.766 tấn."]],
      ok: [["Diện tích lúa 8.670 ha, năng suất 64,33 tạ/ha, sản lượng 55.766 tấn."]],
    },
  },
];
