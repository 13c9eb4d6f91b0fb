import { fold } from "../text/fold";
import type { Polarity } from "./model";

/** Fewer is better (domain reference, section 5). */
const LOWER = [
  ...[
    "hộ nghèo",
    "hộ cận nghèo",
    "nghèo đa chiều",
    "tỷ lệ nghèo",
    "tái nghèo",
    "suy dinh dưỡng",
    "thấp còi",
    "thất nghiệp",
  ],
  ...[
    "thiếu việc làm",
    "chỉ số giá tiêu dùng",
    "cpi",
    "lạm phát",
    "nhập siêu",
    "tai nạn",
    "người chết",
    "bị thương",
    "thương vong",
  ],
  ...[
    "tăng dân số tự nhiên",
    "tăng tự nhiên",
    "sinh con thứ",
    "tử vong",
    "tử suất",
    "mắc bệnh",
    "tảo hôn",
    "hôn nhân cận huyết",
  ],
  ...[
    "phạm pháp hình sự",
    "tội phạm",
    "trọng án",
    "vụ cháy",
    "số vụ cháy",
    "nợ xấu",
    "nợ thuế",
    "nợ đọng",
    "quá hạn",
    "trễ hạn",
  ],
  ...[
    "chậm hạn",
    "chậm muộn",
    "thứ hạng",
    "xếp hạng",
    "bỏ học",
    "lưu ban",
    "thất thoát",
    "thất thu",
    "xâm hại",
    "bạo lực",
  ],
  ...[
    "vi phạm",
    "khiếu kiện",
    "nhiễm hiv",
    "người nghiện",
    "tồn đọng",
    "hao hụt",
    "tổn thất điện",
    "ô nhiễm",
    "mù chữ",
  ],
  ...[
    "mất cân bằng giới tính",
    "tỷ số giới tính khi sinh",
    "nhà tạm",
    "dột nát",
    "tỷ lệ sinh con",
    "hộ thiếu đói",
  ],
].map(fold);

/** With one of these the name speaks of acting on, or helping with, the bad thing. */
const TURNED = [
  ...[
    "giảm",
    "khám phá",
    "điều tra",
    "giải quyết",
    "xử lý",
    "thoát",
    "cai nghiện",
    "phòng chống",
    "phòng, chống",
    "hỗ trợ",
    "thu hồi",
  ],
  ...[
    "bảo hiểm",
    "được",
    "tham gia",
    "vay",
    "có việc làm",
    "tiếp cận",
    "khắc phục",
    "triệt phá",
    "xóa",
    "quản lý",
    "tập huấn",
    "tuyên truyền",
    "kiểm tra",
  ],
].map(fold);

/** No direction is better. */
const NEUTRAL = [
  ...[
    "dân số trung bình",
    "quy mô dân số",
    "mật độ dân số",
    "tỷ lệ tăng dân số",
    "tốc độ tăng dân số",
    "cơ cấu",
    "tỷ trọng",
    "số hồ sơ tiếp nhận",
  ],
  ...["số đơn tiếp nhận", "đơn thư tiếp nhận"],
].map(fold);

const EXPENDITURE = new RegExp(
  `^(?:${[
    "tổng chi",
    "chi ngân sách",
    "chi cân đối",
    "chi thường xuyên",
    "chi đầu tư",
    "chi sự nghiệp",
    "chi nsnn",
    "chi nsđp",
    "tổng số chi",
  ]
    .map(fold)
    .join("|")})(?!\\p{L})`,
  "u",
);

/**
 * The direction that an indicator's name implies: "Tỷ lệ hộ nghèo" lower, "Mức giảm tỷ lệ hộ nghèo" higher,
 * "Chi thường xuyên" none. Null when the name says nothing.
 */
export function polarityOfName(name: string): Polarity | null {
  const key = fold(name.normalize("NFC")).trim();
  const contains = (words: readonly string[]): boolean => words.some((word) => key.includes(word));
  if (contains(LOWER)) return contains(TURNED) ? "higher" : "lower";
  if (EXPENDITURE.test(key) || contains(NEUTRAL)) return "none";
  return null;
}
