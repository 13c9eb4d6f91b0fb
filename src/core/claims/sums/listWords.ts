import { fold } from "../../text/fold";

function words(...phrases: readonly string[]): string {
  return `(?<!\\p{L})(?:${phrases.map(fold).join("|")})(?!\\p{L})`;
}

/** "kế hoạch cụ thể" opens no list. */
const IN_DETAIL = `(?<!\\p{L} )${fold("cụ thể")}(?!\\p{L})`;
/** Words that promise all parts of a total, in folded text. */
export const WHOLE = new RegExp(
  `${words("gồm", "bao gồm", "gồm có", "chia ra", "cơ cấu gồm")}|${IN_DETAIL}`,
  "u",
);
/** Words that open some parts of a total. */
export const SOME = new RegExp(
  words("trong đó", "trong số đó", "tr.đó", "trđó", "riêng", "chủ yếu", "nhất là", "đặc biệt", "như"),
  "u",
);
/** What ends a list: the sentence goes on with something else. */
export const NEXT = new RegExp(
  words(
    "đồng thời",
    "ngoài ra",
    "bên cạnh đó",
    "tuy nhiên",
    "qua đó",
    "so với",
    "tăng",
    "giảm",
    "xuất siêu",
    "nhập siêu",
    "chênh lệch",
  ),
  "u",
);
/** "v.v.": more than is listed. */
export const OPEN = /\.\.|…|v\.v/u;
/** Classes that overlap with one another, and figures named in turn, which do not add up. */
export const OVERLAP = new RegExp(
  words(
    ...[
      "nữ",
      "dân tộc",
      "đảng viên",
      "trẻ em",
      "hộ nghèo",
      "người nghèo",
      "khuyết tật",
      "cao tuổi",
      "tôn giáo",
    ],
    ...["trên chuẩn", "dưới 16", "nghiêm trọng", "trẻ", "lần đầu", "đủ điều kiện", "mới phát sinh", "tái cử"],
    ...["lỗ", "lần lượt"],
  ),
  "u",
);

/** "Nhiều mặt hàng …, gồm …": some of the things, whatever opens the list. */
export const SOME_OF = new RegExp(words("nhiều(?! nhất| hơn)", "một số", "một vài"), "u");
