import { fold } from "../../text/fold";
import type { ReadText } from "../reading/parsePhrase";

const NOT_SET = new RegExp(
  `^\\W*(?:${["không", "chưa"].map(fold).join("|")}) (?:${[
    ...[
      "giao",
      "có chỉ tiêu",
      "có kế hoạch",
      "có kh",
      "có dự toán",
      "đặt chỉ tiêu",
      "đặt ra",
      "xây dựng kế hoạch",
    ],
    ...["có trong kế hoạch", "đăng ký", "xây dựng chỉ tiêu", "ban hành kế hoạch", "thuộc kế hoạch"],
  ]
    .map(fold)
    .join("|")})(?!\\p{L})\\D*$`,
  "u",
);

/** Whether a target's cell says that none was set: "không giao", "(không có chỉ tiêu)". */
export function isNotSet({ source, hasFigure }: ReadText): boolean {
  return !hasFigure && NOT_SET.test(fold(source.text));
}
