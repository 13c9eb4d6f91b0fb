/** The workbench around the pane, in Vietnamese; this file defines the keys. */
export const workbenchVi = {
  "workbench.name": "KTXH – Bàn làm việc",
  "workbench.open": "Mở tệp",
  "workbench.save": "Lưu .xlsx",
  "workbench.samples": "Mẫu",
  "workbench.undo": "Hoàn tác (Ctrl+Z)",
  "workbench.redo": "Làm lại (Ctrl+Y)",
  "workbench.hidePane": "Ẩn bảng KTXH",
  "workbench.showPane": "Hiện bảng KTXH",
  "workbench.paneWidth": "Độ rộng bảng KTXH",
  "workbench.toolbar": "Thanh công cụ",
  "workbench.sheet": "Bảng tính",
  "workbench.opening": "Đang mở {name}…",
  "workbench.autosaving": "Đang tự lưu…",
  "workbench.autosaved": "Đã tự lưu trong trình duyệt này lúc {time}",
  "workbench.autosaveFailed": "Trình duyệt không cho tự lưu: nhớ bấm Lưu .xlsx trước khi đóng",
  "workbench.leave": "Mở {next} thay cho {name}? Phần chưa bấm Lưu .xlsx sẽ không còn.",
  "workbench.unchanged": "Chưa có thay đổi",
  "workbench.saved": "Đã tải {name} về máy.",
  "workbench.saveFailed": "Chưa lưu được {name}: {detail}",
  "workbench.openFailed": "Không mở được {name}: {detail}",
  "workbench.crashed":
    "Có lỗi khi mở {name} ({detail}). Tệp gốc không bị thay đổi; hãy tải lại trang rồi thử lại.",
  "workbench.sheetsFailed": "Không tải được phần bảng tính. Kiểm tra kết nối đến máy chủ rồi thử lại.",
  "workbench.refused":
    "Ô {cells} của trang {sheet} không sửa riêng được trong tệp này nên đã trả lại như cũ ({detail}). Nếu cần, sửa trong Excel.",
  "workbench.limitLook":
    "Phông chữ, màu, kẻ ô, căn lề và chiều cao hàng chưa sửa được ở đây; định dạng của tệp được giữ nguyên. Hãy sửa trong Excel.",
  "workbench.limitStructure":
    "Chèn, xóa, ẩn, gộp hàng, cột hay trang tính chưa làm được ở đây. Hãy làm trong Excel rồi mở lại tệp.",
  "workbench.dismiss": "Đóng thông báo",

  "start.title": "Đánh giá chỉ tiêu kinh tế - xã hội, không cần Excel",
  "start.intro":
    "Mở bảng chỉ tiêu (.xlsx), đánh giá, đối chiếu báo cáo, làm phụ lục, rồi lưu lại thành .xlsx. Mọi việc làm ngay trên máy này: tệp không được gửi đi đâu.",
  "start.choose": "Mở tệp .xlsx trên máy",
  "start.drop": "hoặc kéo tệp từ thư mục thả vào đây",
  "start.samples": "Chưa có tệp? Thử với bảng mẫu",
  "start.hong-linh-2023": "Thị xã Hồng Lĩnh năm 2023",
  "start.hai-duong-2023": "Tỉnh Hải Dương năm 2023",
  "start.draft": "Làm tiếp tệp đang dở",
  "start.draftAt": "{name}, tự lưu lúc {time}",
  "start.forget": "Bỏ bản tự lưu này",
  "start.stepsTitle": "Ba bước",
  "start.step1": "Mở tệp. Bảng hiện bên trái, bảng KTXH bên phải.",
  "start.step2": "Bấm Đánh giá. Kết luận và lý do được ghi cạnh từng chỉ tiêu; sửa số liệu ngay trong ô.",
  "start.step3": "Bấm Lưu .xlsx. Tệp tải về mở được bằng Excel, định dạng cũ giữ nguyên.",
  "start.limits":
    "Ở đây sửa được nội dung ô, công thức và độ rộng cột. Định dạng ô, chèn hay xóa hàng, cột thì làm trong Excel. Phím F6 chuyển giữa thanh công cụ, bảng tính và bảng KTXH.",
} as const;
