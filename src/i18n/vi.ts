import { batchVi } from "./batch.vi";
import { catalogVi } from "./catalog.vi";
import { detailVi } from "./detail.vi";
import { jobVi } from "./job.vi";
import { paneVi } from "./pane.vi";
import { sheetVi } from "./sheet.vi";
import { tieoutVi } from "./tieout.vi";
import { verdictVi } from "./verdict.vi";
import { viewVi } from "./view.vi";
import { workbookVi } from "./workbook.vi";

/** Every text but those of cells in Vietnamese; it defines the keys. `{name}` marks a parameter. */
export const vi = {
  ...verdictVi,
  ...paneVi,
  ...jobVi,
  ...sheetVi,
  ...workbookVi,
  ...detailVi,
  ...tieoutVi,
  ...catalogVi,
  ...batchVi,
  ...viewVi,

  "table.stt": "STT",
  "table.name": "Chỉ tiêu",
  "table.target": "Chỉ tiêu đọc là",
  "table.actual": "Kết quả đọc là",
  "table.stated": "Đã in",
  "table.computed": "Tính lại",
  "table.cell": "Ô",
  "table.id": "Mã định danh",
  "table.definition": "Định nghĩa",
  "table.unit": "Đơn vị",
  "table.polarity": "Chiều",
  "table.group": "Lĩnh vực",

  "table.rule": "Quy tắc",
  "table.finding": "Phát hiện",

  "cli.usage":
    "Cách dùng: npm run -s ktxh -- evaluate [TỆP|-] | check TỆP.xlsx [--sheet TÊN] [--policy office|strict] [--out TỆP.xlsx [--findings-sheet]] | tieout BÁO_CÁO.docx|.txt [--and BÁO_CÁO_2] [--with TỆP.xlsx] | appendix TỆP.xlsx --out TỆP.docx|TỆP.xlsx [--title …] [--attached-to …] [--number N] [--columns four|six|full|next-year|five-year] [--layout nd30|plain] [--data estimate|preliminary|final] [--signer …] [--recipients …] [--paragraph TỆP.docx] [--all] | definitions [--pack MÃ|TỆP|https://…] [--search CHỮ] [--group LĨNH_VỰC] [--out TỆP.xlsx [--year NĂM] [--assigners tỉnh,xã] [--replace] | --out TỆP.xlsx --as-sheet] | batch THƯ_MỤC --out THƯ_MỤC [--policy office|strict] [--all] [--workers N] [--time-limit GIÂY] | help; thêm --json, --lang en.",
  "cli.unknownCommand": "Không có lệnh “{command}”. {usage}",
  "cli.badArguments": "Tham số sai: {detail}. {usage}",
  "cli.missingFile": "Thiếu tên tệp. {usage}",
  "cli.missingOut": "Thiếu --out TỆP.docx hoặc --out TỆP.xlsx.",
  "cli.badPolicy": "--policy chỉ nhận office hoặc strict, không nhận “{policy}”.",
  "cli.badLanguage": "--lang chỉ nhận vi hoặc en, không nhận “{language}”.",
  "cli.badNumber": "--number phải là số nguyên từ 1 đến 99, không phải “{number}”.",
  "cli.badChoice": "--{option} chỉ nhận {allowed}; không nhận “{value}”.",
  "cli.badExtension": "--out phải có đuôi {extensions}: “{file}”.",
  "cli.cannotRead": "Không đọc được tệp “{file}”: {detail}.",
  "cli.cannotWrite": "Không ghi được tệp “{file}”: {detail}.",
  "cli.sameFile": "--out trùng với tệp vào “{file}”; tệp vào không bao giờ bị sửa. Chọn tên khác.",
  "cli.noTable":
    "Không thấy bảng chỉ tiêu trong “{file}”: cần một dòng tiêu đề có cột chỉ tiêu và cột kế hoạch hoặc thực hiện.",
  "cli.notJson": "“{file}” không phải JSON hợp lệ: {detail}",
  "cli.notRows": "“{file}” phải là một mảng JSON các dòng có target và actual.",
  "cli.badField": "“{file}”, phần tử {index}: trường {field} phải là {expected}.",
  "cli.crashed": "Lỗi của chương trình, không phải của tệp: {detail}",
  "cli.setAside": "Ô {cell}, {rule}: đã gác lại, lý do: {reason}.",
  "cli.noFindings": "Không có phát hiện nào.",
  "cli.wrote": "Đã ghi {file}",
  "cli.tableFound": "{file}, trang tính “{sheet}”: {rows} dòng chỉ tiêu.",
  "cli.wouldReplace":
    "“{file}” đã có và sẽ mất nội dung: {detail}. Chọn tên khác, hoặc thêm --replace để ghi đè.",
  "cli.ownWork": "trang “{sheet}”, ô {cell} đã có người nhập",
  "cli.repeatedAssigner": "--assigners ghi “{name}” hai lần; giữ một.",
  "cli.badAssigners":
    "--assigners cần một hay nhiều cấp giao, cách nhau bằng dấu phẩy (tỉnh,xã), mỗi tên tối đa {most} ký tự trên một dòng; không nhận {text}.",
  "cli.unknownOption": "không có tùy chọn “{option}”",
  "cli.valueMissing": "tùy chọn “{option}” cần một giá trị",
  "cli.valueUnwanted": "tùy chọn “{option}” không nhận giá trị",
  "cli.unusedOptions": "Lệnh này không dùng {options}; bỏ qua.",
  "cli.groups": "Lĩnh vực trong bộ định nghĩa có sẵn (--group): {groups}.",
  "cli.firstProblem": "Lỗi đầu tiên: {problem}",
  "cli.leftOut": "Bỏ {count} chỉ tiêu không có hiệu lực vào cuối năm {year}: {names}.",
  "cli.changedBuiltIn":
    "Bộ định nghĩa này mang mã “{id}”, phiên bản {version} của bộ có sẵn nhưng nội dung đã khác; hãy đặt mã và phiên bản riêng để khỏi nhầm.",
  "cli.plans":
    "Có nhiều cột kế hoạch: đánh giá theo “{governing}” (cột {column}), cột ghi trước; cột khác: {others}.",
  "cli.matched":
    "Định nghĩa: {matched}/{rows} dòng khớp, {asked} dòng cần chọn, {without} dòng không có định nghĩa.",
  "cli.unmatched": "Không có định nghĩa: {names}.",
  "cli.badYear": "--year phải là một năm từ 2000 đến 2099, không phải “{year}”.",
  "cli.badPack": "Không nạp được bộ định nghĩa “{pack}”: {detail}.",
  "cli.unknownPack": "không có tệp nào tên như vậy, và bộ định nghĩa có sẵn tên là {id}",
  "cli.badSheet": "trang tính “{sheet}” có {count} lỗi; không nạp phần nào",
  "cli.noDefinitionsSheet":
    "không có trang tính định nghĩa (cần dòng tiêu đề có “Tên chỉ tiêu”, “Loại”, “Chiều”, “Văn bản | mục” …)",
  "cli.noGroup": "Không có lĩnh vực “{group}”. Có: {groups}.",
  "cli.noDefinitions": "Không có chỉ tiêu nào như vậy còn hiệu lực; không ghi gì.",
  "cli.missingSheetOut": "--as-sheet cần thêm --out TỆP.xlsx.",
  "cli.wholePackOnly": "--as-sheet ghi cả bộ định nghĩa; bỏ --search và --group.",
  "cli.pulled": "Đã ghi {file}: {rows} chỉ tiêu của bộ định nghĩa “{pack}”.",
  "cli.listed": "{shown}/{all} chỉ tiêu trong bộ định nghĩa “{pack}”, phiên bản {version}.",
  "cli.question": "Dòng {row}, “{name}”: chưa rõ định nghĩa, có thể là: {names}.",
  "cli.definitions": "{matched}/{rows} dòng khớp bộ định nghĩa “{pack}”.",

  "source.missing": "không có tệp này; xem lại tên và thư mục",
  "source.is-folder": "đây là thư mục; hãy chỉ một tệp .json trong đó",
  "source.not-a-file": "đây không phải tệp thường; hãy chỉ một tệp .json",
  "source.no-permission": "không có quyền đọc; hãy xin quyền hoặc chép tệp sang nơi khác",
  "source.unreadable": "hệ thống không đọc được: {detail}",
  "source.not-utf8": "tệp không ghi bằng UTF-8; hãy mở bằng trình soạn thảo và lưu lại với mã UTF-8",
  "source.too-large": "lớn hơn giới hạn {detail}; hãy chia nhỏ bộ định nghĩa",
  "source.web-page":
    "địa chỉ trả về trang web, không phải bộ định nghĩa; có thể phải đăng nhập mạng, hoặc cần địa chỉ của chính tệp .json",
  "source.bad-pack": "bộ định nghĩa có {detail} lỗi; không nạp phần nào",
  "source.hash-mismatch":
    "nội dung khác với bản đã ghim ({detail}); hãy xem khác biệt rồi cập nhật nếu đồng ý",
  "source.bad-address": "không phải địa chỉ hợp lệ: {detail}",
  "source.not-https": "chỉ nhận địa chỉ https://, không nhận {detail}",
  "source.credentials-in-address":
    "địa chỉ của {detail} chứa tên hoặc mật khẩu; hãy bỏ đi, vì địa chỉ được ghi lại trong bảng tính",
  "source.timeout": "máy chủ không trả lời xong trong thời gian cho phép; hãy thử lại sau",
  "source.unreachable": "không kết nối được ({detail}); xem lại mạng và địa chỉ",
  "source.connection-lost": "mất kết nối giữa chừng ({detail}); hãy thử lại",
  "source.certificate-expired":
    "chứng thư của máy chủ đã hết hạn hoặc chưa có hiệu lực; xem lại ngày giờ của máy, rồi báo người quản trị máy chủ",
  "source.certificate-untrusted":
    "chứng thư của máy chủ do nơi máy này không tin cấp ({detail}); hãy hỏi người quản trị trước khi dùng",
  "source.certificate-name": "chứng thư của máy chủ cấp cho tên khác; địa chỉ có thể sai hoặc bị giả mạo",
  "source.certificate-invalid": "không lập được kết nối an toàn ({detail}); hãy báo người quản trị máy chủ",
  "source.redirect-loop": "địa chỉ chuyển hướng vòng tròn ở {detail}; hãy báo người quản trị máy chủ",
  "source.too-many-redirects": "địa chỉ chuyển hướng quá {detail} lần; hãy dùng địa chỉ cuối cùng",
  "source.redirect-not-https": "địa chỉ chuyển hướng ra ngoài https, tới {detail}; không nạp",
  "source.not-authorised": "máy chủ không cho đọc (mã {detail}); hãy xin địa chỉ công khai của bộ định nghĩa",
  "source.not-found": "máy chủ không có bộ định nghĩa ở địa chỉ này (mã {detail}); xem lại địa chỉ",
  "source.too-many-requests": "máy chủ đang từ chối vì quá nhiều lượt (mã {detail}); hãy thử lại sau",
  "source.server-error": "máy chủ bị lỗi (mã {detail}); hãy thử lại sau",
  "source.unexpected-status": "máy chủ trả lời khác thường (mã {detail}); xem lại địa chỉ",

  "source.fresh": "Vừa tải, {time}.",
  "source.not-modified": "Không có gì mới so với lần trước; kiểm tra lúc {time}.",
  "source.last-good-copy": "Đang dùng bản lưu lúc {time}, vì {problem}.",
  "source.copy-not-kept": "Không lưu được bản dùng khi mất mạng: {detail}",

  "source.import_partial_page":
    "Đây là trang {value} trong {other} trang của DHIS2; thêm paging=false vào địa chỉ để lấy đủ.",
  "source.import_nothing": "Không có chỉ tiêu hay mã nào để nhập.",
  "source.import_several_lists":
    "Có nhiều danh mục mã ({value}); hãy lấy riêng danh mục chỉ tiêu, ví dụ …/codelist/CƠ-QUAN/MÃ-DANH-MỤC.",
  "source.import_parent_cycle": "Mã “{value}” nằm trong vòng mã cha - mã con.",

  "source.open_polarity": "“{name}”: nguồn không nói cao hay thấp là tốt; hãy điền chiều.",
  "source.open_unit": "“{name}”: nguồn không nói đơn vị; hãy điền đơn vị tính.",
  "source.open_group": "“{name}”: nguồn không nói lĩnh vực; hãy điền lĩnh vực.",
  "source.open_language": "“{name}”: nguồn không có tên tiếng Việt; hãy đặt tên.",
  "source.open_parts":
    "“{name}” có mã con: nếu là tổng, hãy ghi các thành phần; nếu là tiêu đề, hãy bỏ dòng này.",
  "source.open_qualified": "“{name}”: nhiều mã trùng tên, nên đã ghép tên mã cha; hãy xem lại tên.",
  "source.open_rest": "“{name}” chỉ là một phần của danh mục gốc.",

  "pack.too_large":
    "Tệp quá lớn ({value} triệu ký tự); tối đa {other} triệu. Hãy chia thành nhiều bộ nhỏ hơn.",
  "pack.too_deep": "Cấu trúc lồng nhau quá {other} cấp; đây không phải bộ định nghĩa chỉ tiêu.",
  "pack.bad_json":
    "Sai cú pháp JSON ở dòng {value}, cột {other}; tệp có thể bị cắt cụt. Hãy sửa hoặc tải lại.",
  "pack.forbidden_key": "Không được dùng tên trường “{value}”; hãy xóa trường này.",
  "pack.duplicate_key": "Trường “{value}” viết hai lần; hãy giữ một.",
  "pack.missing_field": "Thiếu trường “{value}”; hãy bổ sung.",
  "pack.unknown_field": "Không có trường tên “{value}”; hãy sửa tên hoặc xóa.",
  "pack.not_text": "Phải là một văn bản trong ngoặc kép, không phải {value}.",
  "pack.not_number": "Phải là một số không có ngoặc kép, không phải {value}.",
  "pack.not_boolean": "Phải là true hoặc false, không phải {value}.",
  "pack.not_list": "Phải là một danh sách [ … ], không phải {value}.",
  "pack.not_object": "Phải là một nhóm trường trong dấu ngoặc nhọn, không phải {value}.",
  "pack.not_one_of": "“{value}” không dùng được; chỉ nhận {other}.",
  "pack.too_long": "Dài quá {other} ký tự; hãy rút ngắn: “{value}”.",
  "pack.too_many": "Quá {other} phần tử; hãy bớt.",
  "pack.empty": "Không được để trống; hãy điền.",
  "pack.bad_id": "Mã “{value}” chỉ được gồm chữ thường không dấu, chữ số và gạch nối (ty-le-ho-ngheo).",
  "pack.bad_version": "Phiên bản “{value}” phải gồm ba số, ví dụ 1.0.0.",
  "pack.bad_date": "“{value}” không phải ngày có thật; hãy viết năm-tháng-ngày, ví dụ 2023-01-01.",
  "pack.bad_decimals": "Số chữ số thập phân phải là số nguyên từ 0 đến 10, không phải {value}.",
  "pack.bad_period": "Ngày hết hiệu lực {value} sớm hơn ngày bắt đầu {other}.",
  "pack.control_character": "Có ký tự điều khiển hoặc xuống dòng không cho phép; hãy gõ lại: “{value}”.",
  "pack.hidden_character": "Có ký tự ẩn (không rộng, đổi chiều chữ) hoặc ký tự hỏng; hãy gõ lại: “{value}”.",
  "pack.html": "Có thẻ HTML; chỉ nhận văn bản thường: “{value}”.",
  "pack.untrimmed": "Thừa khoảng trắng ở đầu hoặc cuối: “{value}”.",
  "pack.duplicate_id": "Mã “{value}” đã dùng ở {other}; mỗi định nghĩa cần một mã riêng.",
  "pack.unknown_part": "Thành phần “{value}” không có trong bộ định nghĩa.",
  "pack.part_cycle": "Các thành phần vòng tròn: {value}; hãy bỏ một mắt xích.",
  "pack.unreadable_unit": "Không đọc được đơn vị “{value}”; hãy viết như “%”, “tỷ đồng”, “hộ”.",
  "pack.same_name":
    "Tên “{value}” với cùng đơn vị đã thuộc về “{other}” trong cùng thời gian; hãy đổi tên hoặc bỏ bớt.",
  "pack.more_problems": "… và {value} lỗi khác.",
} as const;

/** Key of a message. */
export type MessageKey = keyof typeof vi;
