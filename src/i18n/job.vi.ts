/** What the jobs of ribbon and pane are called and what they tell, in Vietnamese; this file defines the keys. */
export const jobVi = {
  "job.pullDefinitions": "Lấy danh mục",
  "job.evaluateSheet": "Đánh giá",
  "job.checkSheet": "Kiểm tra",
  "job.createAppendix": "Tạo phụ lục",
  "job.freezeValues": "Chốt số liệu",
  "job.thawFormulas": "Trả lại công thức",
  "job.clearSheet": "Xóa phần KTXH đã ghi",
  "job.readTable": "Đọc bảng",
  "job.trySample": "Làm thử trên bảng mẫu",
  "job.goTo": "Đi tới ô",
  "job.applyFix": "Sửa ô",
  "job.setAside": "Gác lại",
  "job.takeBack": "Mở lại phát hiện",
  "job.putFindings": "Ghi trang phát hiện",
  "job.correctRow": "Sửa cách đọc",
  "job.tieOut": "Đối chiếu",
  "job.planPull": "Xem trước",
  "job.pullList": "Tạo trang chỉ tiêu",
  "job.planFill": "Xem bảng và danh mục",
  "job.fillTable": "Điền vào bảng",
  "job.planUpdate": "Xem bản mới",
  "job.updatePack": "Cập nhật danh mục",
  "job.previewAppendix": "Xem trước phụ lục",
  "job.placeAppendix": "Tạo trang phụ lục",
  "job.saveAppendix": "Tải phụ lục",

  "job.running": "{job}: đang làm…",
  "job.busy": "Đang làm việc “{running}”. Chờ xong rồi bấm lại; nếu quá lâu, lưu tệp, đóng rồi mở lại.",
  "job.notFetched":
    "Không tải được phần làm việc với bảng tính. Xem lại mạng rồi bấm lại; bảng tính không thay đổi.",
  "job.failed": "{job} không thành: {detail}.",
  "job.crashed":
    "{job} không thành vì lỗi của KTXH, không phải của bảng tính. Thử lại; nếu còn lỗi, gửi dòng này cho người hỗ trợ: {detail}",

  "job.cancelled": "Đã dừng; bảng tính không thay đổi.",
  "job.notEmpty":
    "Chỉ làm thử trong sổ tính trống, để không đụng tới số liệu của bạn. Mở một sổ tính mới rồi bấm lại.",
  "job.sampleTried":
    "Đã tạo trang “{sheet}” và đánh giá xong. Xem từng dòng dưới đây, rồi sang Kiểm tra và Phụ lục.",
  "job.fixed": "Đã sửa ô {cell} thành “{text}”. Bấm Hoàn tác (Ctrl+Z) trong bảng tính nếu chưa đúng ý.",
  "job.fixStale": "Ô {cell} vừa thay đổi, không còn là “{text}”; chưa sửa gì. Đọc lại bảng rồi xem lại.",
  "job.findingsPut": "Đã ghi trang “{sheet}”.",
  "job.listPulled": "Đã tạo trang “{sheet}” với {rows} chỉ tiêu; điền kế hoạch và kết quả rồi bấm Đánh giá.",
  "job.listTaken": "Trang “{sheet}” đã có; chưa ghi gì. Đặt tên khác hoặc cho phép thay.",
  "job.updated": "Đã cập nhật bộ định nghĩa {pack} cho trang “{sheet}”; sửa {cells} ô.",
  "job.appendixStopped":
    "Chưa ghi gì: trang “{sheet}” đã có người sửa {edits} chỗ. Chọn thay thế hoặc đặt bên cạnh.",

  "job.noTable":
    "Không thấy bảng chỉ tiêu: cần một dòng tiêu đề có cột chỉ tiêu và cột kế hoạch hoặc thực hiện. Mở trang có bảng rồi bấm lại.",
  "job.evaluated": "Đã đánh giá {rows} dòng chỉ tiêu của trang “{sheet}”, ghi ở {range}.",
  "job.findings": "Có {count} phát hiện cần xem.",
  "job.noFindings": "Không có phát hiện nào.",
  "job.ruleFailed": "Quy tắc {rule} hỏng ở dòng {row}: {detail}",
  "job.ruleCrashed":
    "Quy tắc {rule} gặp lỗi của KTXH, không phải của bảng, ở {count} dòng (đầu tiên: dòng {row}) nên chưa kiểm tra được ở đó; các quy tắc khác vẫn chạy. Gửi dòng này cho người hỗ trợ: {detail}",
  "job.differing":
    "Dòng {rows}: công thức chỉ thấy các ô của dòng nên cho kết quả khác; cột “Đọc là” ghi cách đọc của cả bảng.",
  "job.valuesInstead": "Excel này không có hàm KTXH nên đã ghi bằng giá trị.",

  "job.listPut":
    "Trang đang mở không có bảng chỉ tiêu, nên đã thêm trang “{sheet}” với {count} chỉ tiêu. Sửa được ngay trên trang này.",
  "job.listThere":
    "Danh mục đã có ở trang “{sheet}”. Mở trang có bảng chỉ tiêu rồi bấm lại để điền vào bảng.",
  "job.listBroken": "Danh mục ở trang “{sheet}” có {count} lỗi, lỗi đầu tiên ở ô {cell}; sửa rồi bấm lại.",
  "job.filled": "Đã điền {cells} ô còn trống ở trang “{sheet}” theo bộ định nghĩa {pack}.",
  "job.nothingToFill": "Trang “{sheet}” không còn ô trống nào để điền theo bộ định nghĩa {pack}.",
  "job.matched": "{matched}/{rows} dòng khớp, {asked} dòng cần chọn, {unknown} dòng không có trong danh mục.",
  "job.stale": "Ô {cell} vừa bị sửa trong lúc điền; không ghi gì. Bấm lại.",

  "job.appendixPut": "Đã tạo trang “{sheet}”.",
  "job.appendixReplaced": "Đã làm lại trang “{sheet}” theo số liệu mới.",
  "job.appendixBeside":
    "Đã tạo trang “{sheet}”: trang “{taken}” đã có và không do KTXH tạo, hoặc đã có người sửa, nên giữ nguyên.",
  "job.missingReasons": "Chưa ghi lý do không đạt hoặc chưa đánh giá: {names}.",

  "job.frozen": "Đã chốt {blocks} chỗ có công thức KTXH thành giá trị; tệp đọc được mà không cần KTXH.",
  "job.leftToFreeze": "Còn công thức vừa được nhập ở {cells}; bấm lại để chốt nốt.",
  "job.nothingToFreeze":
    "Không có công thức KTXH nào để chốt. Nếu số liệu đã chốt, bấm “Trả lại công thức” trong bảng KTXH.",
  "job.unresolved": "Excel chưa tính xong các ô {cells}; chờ tính xong rồi bấm lại. Chưa có gì thay đổi.",
  "job.notLoaded":
    "Các ô {cells} đang báo #NAME?: Excel chưa nạp hàm KTXH, chốt lúc này sẽ mất kết quả. Nhập lại công thức rồi bấm lại. Chưa có gì thay đổi.",
  "job.thawed": "Đã trả lại công thức ở {blocks} chỗ.",
  "job.keptChanged": "Giữ nguyên các ô đã có người sửa sau khi chốt: {cells}.",
  "job.nothingToThaw": "Sổ tính không có chỗ nào đã chốt.",
  "job.cleared": "Đã xóa phần KTXH ghi ở trang “{sheet}”; số liệu của bảng giữ nguyên.",
  "job.keptFilled": "Giữ nguyên các ô đã có người sửa: {cells}.",
  "job.nothingToClear": "Trang “{sheet}” không có phần nào do KTXH ghi.",
} as const;
