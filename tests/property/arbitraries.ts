import fc from "fast-check";

const NUMBERS = [
  "5",
  "08",
  "12,5",
  "0,54",
  "1.200",
  "1.721,4",
  "95",
  "100",
  "2,32",
  "301,011",
  "1 234",
  "0.98",
];
const UNITS = [
  "%",
  " %",
  " tỷ đồng",
  " triệu đồng/người/năm",
  " ha",
  " người",
  " xã",
  " điểm",
  "‰",
  "",
  " vụ",
  " tấn",
];
const OPENERS = [
  ...[
    "",
    "> ",
    "≥ ",
    "< ",
    "≤ ",
    "trên ",
    "dưới ",
    "không quá ",
    "tối thiểu ",
    "đạt ",
    "đạt trên ",
    "ước đạt ",
  ],
  ...[
    "tăng ",
    "tăng trên ",
    "giảm ",
    "giảm còn ",
    "còn ",
    "thêm ",
    "khoảng ",
    "gần ",
    "duy trì ",
    "đến ",
    "đủ ",
  ],
];
const CLOSERS = [
  ...[
    "",
    " trở lên",
    " trở xuống",
    " kế hoạch",
    " so với cùng kỳ",
    " so với kế hoạch",
    "/12 xã",
    " (12/12 xã)",
  ],
  ...[
    " gồm: A, B",
    "; 5 xã",
    ", đạt 95% KH",
    " ⁷⁵",
    " theo Nghị quyết 51/NQ-HĐND",
    " năm 2025",
    "\n- thôn: 7",
  ],
];

/** One figure with the words of a target around it, and its digits. */
export const quantities = fc
  .tuple(
    fc.constantFrom(...OPENERS),
    fc.constantFrom(...NUMBERS),
    fc.constantFrom(...UNITS),
    fc.constantFrom("", " trở lên", " trở xuống", " so với năm 2022", " so với kế hoạch"),
  )
  .map((words) => ({ text: words.join(""), digits: words[1].replace(/\D/g, "") }));

/** One figure with the words of a target around it. */
export const targets = quantities.map(({ text }) => text);

/** Cells as people fill them: figures with words, words alone, dates, nothing. */
export const phrases = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...OPENERS),
      fc.constantFrom(...NUMBERS),
      fc.constantFrom(...UNITS),
      fc.constantFrom(...CLOSERS),
    )
    .map((words) => words.join("")),
  fc.constantFrom(
    "",
    "-",
    "…",
    "Hoàn thành",
    "Không có số liệu",
    "30/6/2025",
    "THCS Thạch Khôi",
    "Tỷ lệ hộ nghèo",
  ),
);

/** A cell with a few characters lost, doubled or swapped for hostile ones. */
export const mutated = fc
  .tuple(
    phrases,
    fc.array(
      fc.tuple(
        fc.nat(80),
        fc.constantFrom("", "\u00A0", "\u0301", "(", "/", ",", ".", "⁷", "9", "\uD800", "đ"),
      ),
    ),
  )
  .map(([text, changes]) =>
    changes.reduce(
      (changed, [place, mark]) => changed.slice(0, place) + mark + changed.slice(place + 1),
      text,
    ),
  );

/** Anything at all: noise, cells as people fill them, and those with characters lost or swapped. */
export const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), phrases, mutated);
