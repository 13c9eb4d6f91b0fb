import { fold } from "../../text/fold";

/** Verbs of what is to be made or done, folded: before an amount they say no more of it than that. */
export const TASK_VERBS: readonly string[] = [
  ...["thành lập", "thành lập mới", "xây", "xây mới", "xây dựng", "xây dựng mới", "mở", "tổ chức"],
  ...["công nhận", "công nhận mới", "kết nạp", "phát triển", "phát triển mới", "sửa chữa", "khởi công"],
].map(fold);
