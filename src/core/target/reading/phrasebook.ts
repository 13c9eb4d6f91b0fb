import { fold } from "../../text/fold";
import type { Basis, Comparator } from "../model";

/** What a phrase does to the figure it stands beside. */
export type PhraseMeaning =
  | { readonly role: "comparator"; readonly comparator: Exclude<Comparator, "range"> }
  | { readonly role: "after"; readonly comparator: ">=" | "<=" }
  | { readonly role: "basis"; readonly basis: Basis }
  | { readonly role: "approximate"; readonly side: "about" | "below" }
  | { readonly role: "filler" }
  | { readonly role: "hold" }
  | { readonly role: "excess" }
  | { readonly role: "shortfall" }
  | { readonly role: "versus" }
  | { readonly role: "plan" }
  | { readonly role: "base" }
  | { readonly role: "ofWhich" }
  | { readonly role: "from" }
  | { readonly role: "to" }
  | { readonly role: "zero" }
  | { readonly role: "rank" }
  | { readonly role: "qualitative" };

const PHRASES: readonly (readonly [PhraseMeaning, readonly string[]])[] = [
  [{ role: "comparator", comparator: ">" }, ["trên", "hơn", "lớn hơn", "cao hơn", "nhiều hơn", "đạt trên"]],
  [
    { role: "comparator", comparator: ">=" },
    [
      "tối thiểu",
      "ít nhất",
      "không dưới",
      "không thấp hơn",
      "không ít hơn",
      "không nhỏ hơn",
      "tối thiểu là",
      "tối thiểu đạt",
      "không để dưới",
      "không để thấp hơn",
      "không được dưới",
      "không được thấp hơn",
    ],
  ],
  [
    { role: "comparator", comparator: "<" },
    ["dưới", "nhỏ hơn", "thấp hơn", "ít hơn", "không đến", "chưa đến", "không tới", "khống chế dưới"],
  ],
  [
    { role: "comparator", comparator: "<=" },
    [
      "không quá",
      "tối đa",
      "tối đa là",
      "không vượt quá",
      "không vượt",
      "không cao hơn",
      "không lớn hơn",
      "không trên",
      "nhiều nhất",
    ].concat([
      "không để quá",
      "không để vượt",
      "không để vượt quá",
      "không để trên",
      "không để cao hơn",
      "không để xảy ra quá",
      "không để xảy ra trên",
      "không xảy ra quá",
      "không được quá",
      "không được vượt",
      "không được vượt quá",
      "khống chế không quá",
      "khống chế không vượt quá",
      "khống chế ở mức",
      "khống chế trong mức",
    ]),
  ],
  [{ role: "comparator", comparator: "=" }, ["đủ", "đúng"]],
  [{ role: "after", comparator: ">=" }, ["trở lên", "hoặc cao hơn", "hoặc hơn"]],
  [{ role: "after", comparator: "<=" }, ["trở xuống", "hoặc thấp hơn", "trở lại"]],
  [
    { role: "basis", basis: "level" },
    [
      "giảm còn",
      "giảm xuống còn",
      "giảm chỉ còn",
      "còn",
      "chỉ còn",
      "xuống còn",
      "còn lại",
      "giảm xuống",
      "tăng lên",
      "nâng lên",
      "nâng lên thành",
    ],
  ],
  [
    { role: "basis", basis: "growth" },
    [
      "tăng",
      "tăng trưởng",
      "tăng bình quân",
      "tăng trưởng bình quân",
      "tốc độ tăng",
      "tốc độ tăng trưởng",
      "mức tăng",
      "tăng cao",
      "tốc độ phát triển",
    ],
  ],
  [
    { role: "basis", basis: "reduction" },
    [
      "giảm",
      "mức giảm",
      "giảm thêm",
      "giảm bình quân",
      "giảm được",
      "tỷ lệ giảm",
      "tốc độ giảm",
      "kéo giảm",
      "làm giảm",
    ],
  ],
  [
    { role: "basis", basis: "increment" },
    ["thêm", "tăng thêm", "có thêm", "được thêm", "phát triển thêm", "công nhận thêm"],
  ],
  [
    { role: "approximate", side: "about" },
    [
      ...["khoảng", "xấp xỉ", "ước khoảng", "vào khoảng", "lên đến", "lên tới", "trên dưới"],
      ...["quanh mức", "xung quanh mức", "tiệm cận", "tiệm cận mức"],
    ],
  ],
  [{ role: "approximate", side: "below" }, ["gần", "ước gần", "gần đạt"]],
  [
    { role: "filler" },
    [
      "đạt",
      "ước",
      "ước đạt",
      "ước thực hiện",
      "phấn đấu",
      "phấn đấu đạt",
      "phân đấu",
      "phần đấu",
      "phần đầu",
      "là",
      "ở mức",
      "mức",
      "đạt mức",
      "được",
      "có",
    ]
      .concat([
        "đạt tỷ lệ",
        "tỷ lệ đạt",
        "đảm bảo",
        "bảo đảm",
        "bình quân",
        "cả năm",
        "hoàn thành",
        "thực hiện",
        "thực hiện được",
        "đạt được",
        "dự kiến",
      ])
      .concat([
        "bằng",
        "toàn",
        "chiếm",
        "đạt bình quân",
        "ước cả năm",
        "kết quả",
        "kết quả đạt",
        "cho",
        "với",
        "đã",
        "tổng số",
        "đạt từ",
        "nay",
        "đến",
        "gấp",
      ]),
  ],
  [
    { role: "hold" },
    ["duy trì", "giữ vững", "giữ", "giữ nguyên", "giữ ổn định", "duy trì ổn định", "ổn định ở mức"],
  ],
  [{ role: "excess" }, ["vượt", "vượt mức", "đạt vượt", "tăng vượt", "vượt tiến độ"]],
  [{ role: "shortfall" }, ["hụt"]],
  [{ role: "versus" }, ["so với", "so"]],
  [
    { role: "plan" },
    [
      "kế hoạch",
      "kế hoạch năm",
      "kh",
      "kh năm",
      "dự toán",
      "dự toán năm",
      "chỉ tiêu",
      "chỉ tiêu giao",
      "chỉ tiêu kế hoạch",
      "kế hoạch giao",
      "nghị quyết",
    ].concat([
      "kh giao",
      "dt",
      "chỉ tiêu được giao",
      "số vốn đã phân bổ",
      "kế hoạch vốn",
      "mục tiêu",
      "nq",
      "quyết định",
    ]),
  ],
  [
    { role: "base" },
    [
      "cùng kỳ",
      "năm trước",
      "năm ngoái",
      "năm học trước",
      "kỳ trước",
      "cùng kỳ năm trước",
      "ước thực hiện năm",
      "năm",
    ],
  ],
  [{ role: "ofWhich" }, ["trong đó", "tr.đó", "gồm", "bao gồm", "cụ thể", "trong đó có", "gồm có"]],
  [{ role: "from" }, ["từ", "đạt từ"]],
  [{ role: "to" }, ["lên", "xuống", "lên thành", "tới"]],
  [
    { role: "rank" },
    ["thứ", "xếp thứ", "đứng thứ", "hạng", "xếp hạng", "đứng hạng", "thứ hạng", "xếp thứ hạng"].concat([
      "vị trí",
      "vị trí thứ",
      "xếp vị trí",
      "xếp vị trí thứ",
      "đứng vị trí thứ",
      "xếp hạng thứ",
    ]),
  ],
  [
    { role: "zero" },
    [
      "không còn",
      "không có",
      "không để xảy ra",
      "không xảy ra",
      "không phát sinh",
      "không để phát sinh",
      "không để",
      "bằng không",
      "xóa hết",
    ],
  ],
  [
    { role: "qualitative" },
    [
      "top đầu",
      "tốp đầu",
      "đứng đầu",
      "dẫn đầu",
      "nhóm đầu",
      "nhóm dẫn đầu",
      "tăng bậc",
      "cải thiện thứ hạng",
      "duy trì thứ hạng",
      "cải thiện",
      "đạt và vượt",
    ],
  ],
];

/** Folded phrase → meaning. A later line wins where a phrase stands in two. */
export const PHRASEBOOK: ReadonlyMap<string, PhraseMeaning> = new Map(
  PHRASES.flatMap(([meaning, phrases]) => phrases.map((phrase) => [fold(phrase), meaning] as const)),
);

/** Words in the longest phrase. */
export const LONGEST_PHRASE = Math.max(...[...PHRASEBOOK.keys()].map((phrase) => phrase.split(" ").length));

/** Signs that compare, as printed. */
export const COMPARATOR_SIGNS: Readonly<Record<string, Exclude<Comparator, "range">>> = {
  ">": ">",
  "≥": ">=",
  ">=": ">=",
  "=>": ">=",
  "<": "<",
  "≤": "<=",
  "<=": "<=",
  "=<": "<=",
  "=": "=",
};
