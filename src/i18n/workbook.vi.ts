/** Why a workbook, or what it keeps about definitions, cannot be used; in Vietnamese; this file defines the keys. */
export const workbookVi = {
  "workbook.no-such-sheet": "không có trang tính “{detail}”",
  "workbook.not-a-workbook":
    "không phải tệp Excel .xlsx ({detail}); hãy mở bằng Excel và lưu lại thành .xlsx",
  "workbook.password-protected": "tệp đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại",
  "workbook.old-format": "tệp .xls cũ; hãy mở bằng Excel và lưu lại thành .xlsx",
  "workbook.damaged": "tệp hỏng ở phần {detail}; hãy mở bằng Excel, xem lại rồi lưu thành tệp mới",
  "workbook.too-large": "tệp vượt giới hạn ({detail}); hãy bỏ trang, dòng trống hoặc hình thừa rồi lưu lại",
  "workbook.invalid-edit": "thay đổi không hợp lệ: {detail}",
  "workbook.protected":
    "trang tính hoặc sổ tính “{detail}” đang được bảo vệ; hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ) rồi làm lại",
  "workbook.filtered": "trang tính “{detail}” đang lọc; hãy bỏ lọc rồi làm lại",
  "workbook.cell-edit": "một ô đang được sửa; hãy bấm Enter rồi làm lại",
  "workbook.too-large-for-host":
    "Excel không chuyển được nhiều dữ liệu như vậy một lần ({detail}); hãy chia bảng nhỏ hơn, hoặc dùng lệnh ktxh trên tệp .xlsx",
  "workbook.host-too-old":
    "Excel này cũ quá (cần {detail}, từ Office 2021); hãy dùng bản mới hơn, hoặc lệnh ktxh trên tệp .xlsx",
  "workbook.host-failed": "Excel không làm được ({detail}); chưa có gì thay đổi, hãy thử lại",
  "workbook.not-restored":
    "Excel dừng giữa chừng và không trả lại được trang “{detail}” như cũ; hãy bấm Hoàn tác (Ctrl+Z), hoặc đóng tệp mà không lưu",
  "state.corrupt":
    "Thông tin bộ định nghĩa lưu trong tệp bị hỏng ({detail}); dùng bộ định nghĩa có sẵn, không ghi đè.",
  "state.newer":
    "Thông tin bộ định nghĩa trong tệp do bản KTXH mới hơn ghi (dạng {detail}); hãy cập nhật KTXH. Tạm dùng bộ định nghĩa có sẵn, không ghi đè.",
  "state.pack-missing":
    "Tệp ghim bộ định nghĩa {detail} nhưng không còn giữ nội dung; dùng bộ định nghĩa có sẵn.",
  "state.pack-corrupt":
    "Bộ định nghĩa {detail} lưu trong tệp bị hỏng hoặc bị sửa (khác mã băm đã ghim); dùng bộ định nghĩa có sẵn.",
  "state.pin-lost":
    "Tệp ghim nhiều bộ định nghĩa nhưng không bộ nào còn gắn với trang “{detail}” (trang có thể đã bị chép hoặc đổi); dùng bộ định nghĩa có sẵn.",
  "state.pin-dropped":
    "Trang “{detail}” có bảng đã kéo về nhưng tệp không còn giữ bộ định nghĩa đã ghim (chương trình lưu tệp đã bỏ mất); dùng bộ định nghĩa có sẵn.",
  "state.pinInferred":
    "Trang “{sheet}” không có ghim riêng; dùng bộ định nghĩa {pack} đã ghim cho trang “{before}”.",
  "overrides.corrupt":
    "Danh sách phát hiện đã gác lại lưu trong tệp bị hỏng ({detail}); mọi phát hiện được coi là còn mở, không ghi đè.",
  "overrides.newer":
    "Danh sách phát hiện đã gác lại do bản KTXH mới hơn ghi (dạng {detail}); hãy cập nhật KTXH. Tạm coi mọi phát hiện là còn mở, không ghi đè.",
} as const;
