import { fold } from "../text/fold";
import type { Polarity } from "./model";

/** Fewer is better (domain reference, section 5). */
const LOWER = [
  ...[
    "hộ nghèo",
    "cận nghèo",
    "nghèo đa chiều",
    "tỷ lệ nghèo",
    "tái nghèo",
    "suy dinh dưỡng",
    "sdd",
    "giá tiêu dùng",
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
    "chậm tiến độ",
    "thứ hạng",
    "xếp hạng chỉ số",
    "vị trí xếp hạng",
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
  ...["tngt", "tnlđ", "bội chi", "ca mắc", "số mắc", "sốt xuất huyết", "ngộ độc thực phẩm", "đình công"],
  ...[
    "đuối nước",
    "tự tử",
    "ly hôn",
    "vô gia cư",
    "ăn xin",
    "khiếu kiện đông người",
    "vượt cấp",
    "mất rừng",
    "phá rừng",
  ],
  ...[
    "cháy rừng",
    "cháy nổ",
    "đơn tồn",
    "hồ sơ tồn",
    "án tồn",
    "thời gian chờ",
    "tiêu hao",
    "thất thoát nước",
  ],
  ...["bị cháy", "bị thiệt hại", "thiệt hại do", "thiệt hại về", "giá trị thiệt hại", "bị hủy", "bị chết"],
  ...["tỷ suất chết", "tỷ lệ chết", "chết mẹ", "chết do", "gia súc chết", "gia cầm chết", "trẻ em chết"],
  ...["thừa cân", "béo phì", "nhẹ cân", "tỷ lệ mắc", "người mắc", "mắc lao", "mắc mới", "bị nhiễm"],
  ...["bị dịch", "bị bệnh", "bị sâu bệnh", "do dịch bệnh", "lượng phát thải", "phát thải khí", "icor"],
  ...["hút thuốc", "đất trống", "đồi trọc", "túi nilon", "túi ni lông", "chi phí không chính thức"],
  ...["chôn lấp", "nồng độ bụi", "bụi pm", "mất điện", "nợ công", "thiếu hụt", "thiếu đói", "thiếu máu"],
  ...["thiếu đất", "thiếu nước", "thiếu nhà", "thiếu vốn", "thiếu giáo viên", "bị sạt lở", "bị ngập"],
].map(fold);

/** Before the bad thing, one of these says that it is acted on, or kept away. */
const ACTED_ON = [
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
    "phòng cháy",
    "phòng ngừa",
  ],
  ...[
    "hỗ trợ",
    "thu hồi",
    "bảo hiểm",
    "khắc phục",
    "triệt phá",
    "xóa",
    "quản lý",
    "tập huấn",
    "tuyên truyền",
  ],
  ...[
    "kiểm tra",
    "phá án",
    "không có",
    "không còn",
    "không để",
    "không phát sinh",
    "không xảy ra",
    "không bị",
  ],
  ...[
    "tặng",
    "trao",
    "giúp",
    "dạy nghề",
    "đào tạo",
    "xây",
    "sửa chữa",
    "cho vay",
    "nhà ở cho",
    "chăm sóc",
    "tố giác",
  ],
  ...["phát hiện", "ngăn chặn", "truy quét", "bắt giữ", "sàng lọc", "khống chế", "vay", "cho", "rút ngắn"],
  ...["phòng bệnh", "phòng dịch", "phòng tránh", "trồng rừng", "trồng mới", "kiểm soát", "kiểm kê", "phục hồi", "trồng lại"],
  ...["phủ xanh", "thu gom", "tái chế", "thay thế"],
].map(fold);

/** Behind the bad thing, one of these says that something is done for those it befell. */
const DONE_FOR = [
  ...[
    "được",
    "tham gia",
    "vay",
    "có việc làm",
    "tiếp cận thông tin",
    "tiếp cận dịch vụ",
    "tiếp cận vốn",
    "có nhà",
  ],
  ...[
    "có thẻ",
    "có bảo hiểm",
    "có bhyt",
    "có đất",
    "sử dụng",
    "dùng",
    "hưởng",
    "có nước",
    "có điện",
    "vươn lên",
  ],
  ...["hợp vệ sinh", "đúng quy định", "hợp tiêu chuẩn", "khỏi bệnh", "điều trị khỏi", "phục hồi"],
  ...["giảm", "được hỗ trợ", "bhyt", "đạt chuẩn", "sinh hoạt", "vay vốn", "có khả năng lao động có việc"],
].map(fold);

/** Right before the bad thing: "môi trường không hút thuốc". */
const NOT = ` ${fold("không")} `;
const HOUSEHOLD_USE = new RegExp(`(?<=${fold("thải")}|${fold("rắn")}|${fold("nước")}) ${fold("sinh hoạt")}`, "gu");

/** Of what is lacking, one of these says that there is none of it, or less. */
const REMEDIED = ["không có", "không còn", "giảm", "rút ngắn", "cắt giảm", "xóa", "xử lý dứt điểm"].map(fold);

/** What the name lacks or fails is the bad thing itself: "Số thôn chưa có điện", "hồ sơ giải quyết trễ hạn". */
const LACKING = [
  ...[
    "chưa có",
    "chưa được",
    "chưa đạt",
    "không đạt",
    "không được",
    "trễ hạn",
    "quá hạn",
    "chậm hạn",
    "chưa qua",
  ],
  ...[
    "thời gian giải quyết",
    "thời gian xử lý",
    "thời gian thực hiện thủ tục",
    "thời gian cấp",
    "chưa giải quyết",
  ],
  ...[
    "thời gian thông quan",
    "thời gian thành lập",
    "thời gian đăng ký",
    "thời gian nộp",
    "thời gian khởi sự",
  ],
  ...["thời gian tiếp cận", "không có nhà vệ sinh", "không có nhà tiêu", "không có nhà ở", "không có điện"],
  ...["thiếu hụt bhyt", "thiếu hụt bảo hiểm", "không có nước", "không có đất", "không có việc làm", "không có thẻ", "không có bảo hiểm"],
].map(fold);

/** Whole names of what is to disappear: "Số thôn đặc biệt khó khăn", "Số xã đạt dưới 15 tiêu chí". */
const TO_DISAPPEAR = new RegExp(
  `^(?:${["số", "tỷ lệ"].map(fold).join("|")}) (?:${["xã", "thôn", "bản", "ấp", "buôn", "huyện", "tổ dân phố"]
    .map(fold)
    .join("|")})(?: .*)? (?:${fold("đặc biệt khó khăn")}|${fold("dưới")} \\d+ ${fold("tiêu chí")})$`,
  "u",
);

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
  ...["số đơn tiếp nhận", "đơn thư tiếp nhận", "tỷ suất sinh", "tỷ lệ sinh", "mức sinh", "bị xử lý"],
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
    "chi$",
  ]
    .map(fold)
    .join("|")})(?!\\p{L})`,
  "u",
);

/** What is said about the name in passing: bracketed, or behind "theo" ("theo chuẩn được quy định …"). */
function withoutAsides(key: string): string {
  const opened = key.indexOf("(");
  const closed = key.indexOf(")", opened);
  const plain = opened > 0 && closed > opened ? `${key.slice(0, opened)} ${key.slice(closed + 1)}` : key;
  const aside = plain.indexOf(" theo ");
  return aside > 0 ? plain.slice(0, aside) : plain;
}

function contains(key: string, words: readonly string[]): boolean {
  return words.some((word) => key.includes(word));
}

/**
 * The direction that an indicator's name implies: "Tỷ lệ hộ nghèo" lower, "Mức giảm tỷ lệ hộ nghèo" higher,
 * "Chi thường xuyên" none. Null when the name says nothing.
 */
export function polarityOfName(name: string): Polarity | null {
  // household waste and water are no household that something is done for
  const key = withoutAsides(fold(name.normalize("NFC")).trim()).replaceAll(HOUSEHOLD_USE, "");
  const lacking = LACKING.find((word) => key.includes(word));
  if (lacking !== undefined) return contains(key.replace(lacking, " "), REMEDIED) ? "higher" : "lower";
  if (TO_DISAPPEAR.test(key)) return contains(key, ACTED_ON) ? "higher" : "lower";
  const bad = LOWER.filter((word) => key.includes(word));
  if (bad.length > 0) {
    const first = Math.min(...bad.map((word) => key.indexOf(word)));
    const last = Math.max(...bad.map((word) => key.indexOf(word) + word.length));
    const clause =
      key
        .slice(0, first)
        .split(/[:;]| - /u)
        .at(-1) ?? "";
    const isTurned =
      clause.endsWith(NOT) || contains(clause, ACTED_ON) || contains(key.slice(last), DONE_FOR);
    return isTurned ? "higher" : "lower";
  }
  return EXPENDITURE.test(key) || contains(key, NEUTRAL) ? "none" : null;
}
