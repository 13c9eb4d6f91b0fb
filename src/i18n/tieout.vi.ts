/** What reading and tying out a report tells, in Vietnamese; this file defines the keys. */
export const tieoutVi = {
  "report.empty": "không có chữ nào để đọc",
  "report.too-large": "vượt giới hạn {detail}; hãy tách thành nhiều báo cáo",
  "report.too-dense":
    "đến dòng (đoạn) {detail} có quá nhiều con số để đối chiếu: hơn 300 trong một câu, hoặc hơn 30.000 trong cả báo cáo; hãy ngắt câu, hoặc tách báo cáo",
  "report.not-text": "không phải văn bản mà là dữ liệu nhị phân; hãy lưu báo cáo thành .docx hoặc .txt",
  "report.not-a-document": "không phải văn bản Word .docx hay văn bản thường .txt; hãy lưu lại thành .docx",
  "report.unknown-encoding":
    "không rõ bảng mã (không phải UTF-8, UTF-16, TCVN3, VNI hay windows-1258); hãy mở bằng trình soạn thảo và lưu lại với mã UTF-8",
  "report.pdf": "tệp PDF; hãy dùng tệp Word gốc hoặc lưu thành .docx",
  "report.rtf": "tệp .rtf; hãy mở bằng Word và lưu lại thành .docx",
  "report.password-protected": "tệp đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại",
  "report.old-format": "tệp .doc cũ; hãy mở bằng Word và lưu lại thành .docx",
  "report.damaged": "tệp hỏng ở phần {detail}; hãy mở bằng Word và lưu lại",

  "reportNote.deletions": "Bỏ qua {count} chỗ đã xóa còn theo dõi (Track Changes); chữ thêm vào được đọc.",
  "reportNote.comments": "Không đọc {count} chú giải (comment).",
  "reportNote.hidden": "Bỏ qua {count} đoạn chữ ẩn.",
  "reportNote.pictures": "Không đọc được số trong {count} hình.",
  "reportNote.embedded": "Không đọc được {count} đối tượng nhúng (bảng Excel, công thức, tệp chèn).",
  "reportNote.legacy-encoding": "Văn bản không phải Unicode; đọc theo bảng mã {detail}.",

  "claim.exact": "Đúng: in {stated}, {formula} = {computed}.",
  "claim.rounding": "Khớp trong sai số làm tròn: {formula} = {computed}; chấp nhận {accepted} (in {stated}).",
  "claim.cut_off":
    "Khớp nếu cắt bớt chữ số cuối: {formula} = {computed}; chấp nhận {accepted} (in {stated}).",
  "claim.outside":
    "Không khớp: in {stated}, nhưng {formula} = {computed}; chấp nhận {accepted}, lệch {difference}.",
  "claim.question":
    "Cần xem: in {stated}, còn {formula} = {computed} (lệch {difference}); chưa chắc các số này đi với nhau.",
  "claim.implied": "Chưa đủ số để kiểm tra {stated}; suy ra {computed}.",
  "claim.open": "Chưa đủ số để kiểm tra {stated}.",
  "claim.same": "Khớp với nơi khác cùng in {formula}.",
  "claim.differs": "Cùng một số liệu in khác nhau: {stated} ở đây, {formula} ở nơi khác.",
  "claim.mayDiffer": "Cần xem: {stated} ở đây, {formula} ở nơi khác; chưa chắc cùng một số liệu.",
  "claim.outsideOf":
    "Không khớp: in {stated}, nhưng tính được {computed} (từ {formula}); chấp nhận {accepted}, lệch {difference}.",
  "claim.listed": "Ghi {stated}, nhưng liệt kê {computed}.",
  "claim.named": "Ghi {stated}, nhưng liệt kê {computed} tên khác nhau: {formula}.",
  "claim.repair": "Nếu {printed} là {repaired} thì khớp.",

  "place.line": "dòng {line}",
  "place.paragraph": "đoạn {line}",
  "place.cell": "ô {cell}",
  "place.in": "{place} của {file}",

  "tieout.inconsistent.error": "LỖI",
  "tieout.inconsistent.warning": "CẢNH BÁO",
  "tieout.inconsistent.info": "LƯU Ý",
  "tieout.cannot_verify": "CẦN XEM",
  "tieout.also": "xem {place}: “{quote}”",
  "tieout.summary":
    "{file}: {total} phát biểu tính lại được hoặc cần xem: {ok} đúng, {rounding} khớp trong sai số làm tròn, {inconsistent} không khớp ({errors} lỗi, {warnings} cảnh báo), {open} chưa kiểm tra được (trong đó {questions} câu hỏi).",
  "tieout.ruleFailed": "Phép kiểm tra {rule} hỏng (lỗi của chương trình, không phải của báo cáo): {detail}",
  "tieout.none": "{file}: không thấy phát biểu nào có số để tính lại.",
} as const;
