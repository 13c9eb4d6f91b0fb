import { STATUS_LABELS } from "../core/target/labels";

/** Verdicts and their reasons, in Vietnamese; this file defines the keys. */
export const verdictVi = {
  "status.exceeded": STATUS_LABELS.exceeded,
  "status.met": STATUS_LABELS.met,
  "status.unmet": STATUS_LABELS.unmet,
  "status.not_assessed": STATUS_LABELS.not_assessed,

  "reason.no_target": "Chưa có chỉ tiêu.",
  "reason.no_actual": "Chưa có kết quả thực hiện.",
  "reason.text_only": "Kết quả chỉ có lời, không có số để so sánh.",
  "reason.qualitative_target": "Chỉ tiêu định tính, không có con số để so sánh.",
  "reason.unreadable_target": "Không đọc được chỉ tiêu.",
  "reason.unreadable_actual": "Không đọc được kết quả.",
  "reason.unit_mismatch": "Đơn vị của kết quả khác loại với đơn vị của chỉ tiêu.",
  "reason.basis_mismatch": "Chỉ tiêu và kết quả không cùng cách tính (mức đạt, mức tăng, mức giảm).",
  "reason.needs_prior": "Cần số liệu năm trước mới so sánh được.",
  "reason.interval_overlap": "Kết quả ghi theo khoảng, chưa đủ rõ để kết luận.",
  "reason.neutral": "Chỉ tiêu này không có chiều tốt hay xấu.",
  "reason.partial": "Có phần của chỉ tiêu chưa có kết quả hoặc chưa đánh giá được.",
  "reason.ambiguous_number": "Dấu chấm hoặc dấu phẩy có thể đọc theo hai cách.",
  "reason.polarity_conflict": "Cách viết chỉ tiêu ngược với chiều tốt đã biết của nó.",
  "reason.aggregated": "Một kết quả được so với tổng của nhiều phần chỉ tiêu.",
  "reason.counted_names": "Kết quả được đếm theo số tên liệt kê.",
  "reason.interval_actual": "Kết quả ghi theo khoảng, không phải một số cụ thể.",
  "reason.stated_percent": "Kết quả ghi sẵn tỷ lệ so với kế hoạch; đánh giá theo tỷ lệ đó.",
  "reason.approximate": "Kết quả là số ước, số gần đúng.",
  "reason.basis_inherited": "Kết quả không ghi cách tính; hiểu theo cách tính của chỉ tiêu.",
  "reason.unit_scaled": "Đã quy đổi đơn vị trước khi so sánh.",
  "reason.target_in_name": "Tên chỉ tiêu còn chứa một mức khác, chưa được đánh giá.",
} as const;
