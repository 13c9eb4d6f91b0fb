/**
 * The words of a name that tell which direction is better. One table of data, longer than a page because every line is
 * a wording that offices print.
 */
import { fold } from "../text/fold";

/** Fewer is better (domain reference, section 5). */
export const LOWER = [
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
    "cháy, nổ",
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
  ...[
    "nợ xây dựng",
    "nợ xdcb",
    "nợ bhxh",
    "nợ bảo hiểm",
    "nợ đóng",
    "chậm đóng",
    "điểm đen",
    "mang thai tuổi vị",
  ],
  ...["thiếu đất", "thiếu nước", "thiếu nhà", "thiếu vốn", "thiếu giáo viên", "bị sạt lở", "bị ngập"],
].map(fold);

/** Before the bad thing, one of these says that it is acted on, or kept away. */
export const ACTED_ON = [
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
  ...[
    "phòng bệnh",
    "phòng dịch",
    "phòng tránh",
    "trồng rừng",
    "trồng mới",
    "kiểm soát",
    "kiểm kê",
    "phục hồi",
    "trồng lại",
  ],
  ...["phủ xanh", "thu gom", "tái chế", "thay thế", "thanh toán"],
].map(fold);

/** Behind the bad thing, one of these says that something is done for those it befell. */
export const DONE_FOR = [
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
  ...[
    "thoát nghèo",
    "thoát cận nghèo",
    "giảm",
    "được hỗ trợ",
    "bhyt",
    "đạt chuẩn",
    "sinh hoạt",
    "vay vốn",
    "có khả năng lao động có việc",
  ],
].map(fold);

/** Right before the bad thing: "môi trường không hút thuốc". */
export const NOT = ` ${fold("không")} `;
export const HOUSEHOLD_USE = new RegExp(
  `(?<=${fold("thải")}|${fold("rắn")}|${fold("nước")}) ${fold("sinh hoạt")}`,
  "gu",
);

/** Of what is lacking, one of these says that there is none of it, or less. */
export const REMEDIED = [
  "không có",
  "không còn",
  "giảm",
  "rút ngắn",
  "cắt giảm",
  "xóa",
  "xử lý dứt điểm",
].map(fold);

/** What the name lacks or fails is the bad thing itself: "Số thôn chưa có điện", "hồ sơ giải quyết trễ hạn". */
export const LACKING = [
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
  ...[
    "chưa hợp vệ sinh",
    "không hợp vệ sinh",
    "chưa đảm bảo",
    "không đảm bảo",
    "chưa bảo đảm",
    "không bảo đảm",
  ],
  ...[
    "chưa hoàn thành",
    "không hoàn thành",
    "chưa tham gia",
    "chưa đóng",
    "chưa xử lý",
    "chưa thu",
    "chưa biết chữ",
  ],
  ...[
    "chưa tiếp cận",
    "không đi học",
    "không đến trường",
    "chưa tiêm",
    "không sử dụng được",
    "không hợp quy",
  ],
  ...["không có nhà văn hóa", "không có trạm y tế", "không có bác sỹ", "không có đường", "không có bằng cấp"],
  ...["thời gian tiếp cận", "không có nhà vệ sinh", "không có nhà tiêu", "không có nhà ở", "không có điện"],
  ...[
    "thiếu hụt bhyt",
    "thiếu hụt bảo hiểm",
    "không có nước",
    "không có đất",
    "không có việc làm",
    "không có thẻ",
    "không có bảo hiểm",
  ],
].map(fold);

/** Whole names of what is to disappear: "Số thôn đặc biệt khó khăn", "Số xã đạt dưới 15 tiêu chí". */
export const TO_DISAPPEAR = new RegExp(
  `^(?:${["số", "tỷ lệ"].map(fold).join("|")}) (?:${["xã", "thôn", "bản", "ấp", "buôn", "huyện", "tổ dân phố"]
    .map(fold)
    .join("|")})(?: .*)? (?:${fold("đặc biệt khó khăn")}|${fold("dưới")} \\d+ ${fold("tiêu chí")})$`,
  "u",
);

/** No direction is better. */
export const NEUTRAL = [
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
  ...["kim ngạch nhập khẩu", "giá trị nhập khẩu", "nhập khẩu hàng hóa"],
  ...["số đơn tiếp nhận", "đơn thư tiếp nhận", "tỷ suất sinh", "tỷ lệ sinh", "mức sinh", "bị xử lý"],
].map(fold);

/** The share of those who work on the land: plans do not agree on whether it is to fall. */
export const FARM_LABOUR = new RegExp(
  `^(?:${fold("tỷ lệ")}|${fold("tỷ trọng")}) lao động (?:làm việc )?(?:trong )?(?:lĩnh vực |ngành |khu vực )?nông` +
    `,? ?-? ?(?:lâm )?nghiệp(?!.*(?:đào tạo|có việc|tham gia|được|bảo hiểm))`,
  "u",
);

/** Right before a debt: it is collected or paid. */
export const SETTLED = /(?:^| )(?:thu|trả|đòi)(?: được)? $/u;

export const EXPENDITURE = new RegExp(
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
