/** What is written into sheets, in Vietnamese; this file defines the keys. */
export const sheetVi = {
  "severity.error": "Lỗi",
  "severity.warning": "Cảnh báo",
  "severity.info": "Lưu ý",

  "sheet.status": "Đánh giá",
  "sheet.completion": "Hoàn thành (%)",
  "sheet.variance": "Chênh lệch",
  "sheet.reading": "Đọc là",
  "sheet.check": "Kiểm tra",
  "sheet.readAs": "Chỉ tiêu: {target}; kết quả: {actual}.",
  "sheet.noHeader": "không thấy dòng tiêu đề; cần các cột: {allowed}",
  "sheet.unknownHeader":
    "không có trường “{value}”; sửa tiêu đề thành một trong: {allowed}; hoặc xóa cột này",
  "sheet.repeatedHeader": "cột “{value}” có hai lần; giữ một cột",
  "sheet.missingHeader": "thiếu cột “{value}”; thêm một cột với tiêu đề này",
  "sheet.notAllowed": "“{value}” không dùng được ở đây. {allowed}",
  "sheet.governs": "Cột này dùng để đánh giá; cột kế hoạch khác: {others}.",
  "sheet.todo": "Nên làm: {todo}",
} as const;
