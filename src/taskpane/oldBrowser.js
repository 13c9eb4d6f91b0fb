// ES5 on purpose, copied as it is: Excel 2016 and 2019 (volume licence) show this page in Internet Explorer 11 or the
// first Edge, where the pane itself cannot run. It says so instead of staying blank.
/* global document, location, navigator */
(function () {
  "use strict";
  if (!/Trident|Edge\//.test(navigator.userAgent)) return;
  var workbench =
    location.protocol + "//" + location.host + location.pathname.replace(/[^/]*$/, "workbench.html");
  document.body.innerHTML =
    '<div style="padding:16px;font-family:Segoe UI,sans-serif">' +
    '<h1 style="font-size:18px">Phiên bản Excel này quá cũ</h1>' +
    "<p>Bảng điều khiển cần Excel 2021 trở lên hoặc Microsoft 365.</p>" +
    "<p>Với phiên bản này, hãy dùng bàn làm việc KTXH: mở địa chỉ dưới đây bằng Chrome, Edge mới hoặc Firefox, " +
    "rồi mở tệp .xlsx, đánh giá và lưu lại ở đó.</p><p><b>" +
    workbench +
    "</b></p>" +
    "<p>Cũng có thể dùng chương trình dòng lệnh KTXH trên tệp .xlsx.</p>" +
    "<p>Để xem tệp người khác gửi, xin họ bấm “Chốt số liệu” trong KTXH trước khi gửi.</p></div>";
})();
