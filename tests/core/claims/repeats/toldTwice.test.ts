import { checkReport } from "../../../../src/core/claims/checkReport";

/** Two paragraphs of one report, in words of many provinces. */
type Pair = readonly [first: string, second: string];

function accusedIn(pair: Pair): string[] {
  const { claims, failures } = checkReport(pair.map((text) => ({ text })));
  expect(failures).toEqual([]);
  return claims
    .filter(({ verdict }) => verdict === "inconsistent")
    .map(({ rule, stated }) => `${rule} ${stated.text}`);
}

const DIFFER_RIGHTLY: readonly Pair[] = [
  [
    "Sản lượng tôm nuôi nước lợ 9 tháng đạt 12.450 tấn.",
    "Sản lượng tôm nuôi nước lợ cả năm 2023 ước đạt 17.820 tấn.",
  ],
  ["Sản lượng cá tra nuôi năm 2022 đạt 41.230 tấn.", "Sản lượng cá tra nuôi năm 2023 đạt 41.530 tấn."],
  [
    "Tổng thu ngân sách trên địa bàn đạt 1.245,6 tỷ đồng.",
    "Tổng chi ngân sách trên địa bàn đạt 1.345,6 tỷ đồng.",
  ],
  ["Tỷ lệ hộ nghèo khu vực nông thôn còn 3,42%.", "Tỷ lệ hộ nghèo khu vực thành thị còn 3,12%."],
  ["Tỷ lệ hộ nghèo còn 3,42%.", "Tỷ lệ hộ cận nghèo còn 3,62%."],
  ["Huyện Mường Lát có tỷ lệ che phủ rừng đạt 76,5%.", "Huyện Quan Sơn có tỷ lệ che phủ rừng đạt 78,5%."],
  [
    "Giá trị xuất khẩu thủy sản đạt 425 triệu USD.",
    "Giá trị xuất khẩu thủy sản lũy kế từ đầu nhiệm kỳ đạt 925 triệu USD.",
  ],
  ["Kế hoạch trồng rừng tập trung năm 2023 là 1.250 ha.", "Đến nay trồng rừng tập trung đạt 1.280 ha."],
  [
    "Thu nhập bình quân đầu người đạt 58,3 triệu đồng.",
    "Phấn đấu thu nhập bình quân đầu người năm 2024 đạt 63,3 triệu đồng.",
  ],
  ["Tỷ lệ dân số tham gia bảo hiểm y tế đạt 92,1%.", "Tỷ lệ dân số dùng nước sạch đạt 92,7%."],
  ["Tổng đàn lợn có 45.210 con, tổng đàn bò có 12.310 con.", "Tổng đàn lợn nái có 5.210 con."],
  ["Tổng đàn gia cầm đạt hơn 1,2 triệu con.", "Tổng đàn gia cầm đạt 1.234.500 con."],
  [
    "Diện tích lúa vụ đông xuân đạt 5.230 ha, năng suất 65,2 tạ/ha.",
    "Diện tích lúa vụ mùa đạt 5.130 ha, năng suất 55,2 tạ/ha.",
  ],
  ["Quý I công nghiệp tăng 7,2%.", "Quý II công nghiệp tăng 8,2%."],
  ["Tháng 10 chỉ số giá tiêu dùng tăng 0,32%.", "Tháng 11 chỉ số giá tiêu dùng tăng 0,22%."],
  [
    "Giá trị sản xuất công nghiệp (giá so sánh) tăng 9,25%.",
    "Giá trị sản xuất công nghiệp (giá hiện hành) tăng 12,25%.",
  ],
  [
    "GRDP quý III ước tăng 8,1%. Trong đó, khu vực dịch vụ tăng 7,61%.",
    "GRDP 9 tháng ước tăng 7,5%. Trong đó, khu vực dịch vụ tăng 7,21%.",
  ],
  ["Vốn giải ngân ngân sách tỉnh đạt 425,3 tỷ đồng.", "Vốn giải ngân ngân sách huyện đạt 445,3 tỷ đồng."],
  ["Số vụ tai nạn giao thông xảy ra 45 vụ.", "Số vụ tai nạn giao thông cùng kỳ xảy ra 49 vụ."],
  ["Tỷ lệ trường mầm non đạt chuẩn quốc gia là 62,5%.", "Tỷ lệ trường tiểu học đạt chuẩn quốc gia là 72,5%."],
  ["Xã An Khang giải quyết 152/160 hồ sơ, đạt 95%.", "Xã Tràng Đà giải quyết 132/165 hồ sơ, đạt 80%."],
  [
    "Doanh thu của Công ty Hòa Phát đạt 1.520 tỷ đồng.",
    "Doanh thu của Công ty Formosa Hà Tĩnh đạt 1.720 tỷ đồng.",
  ],
  ["Đầu năm dư nợ cho vay hộ nghèo là 312,4 tỷ đồng.", "Đến 31/12 dư nợ cho vay hộ nghèo là 332,4 tỷ đồng."],
  ["Ước cả năm sản lượng chè búp tươi đạt 24.500 tấn.", "Sản lượng chè búp tươi đạt 24.512 tấn, tăng 2,1%."],
  ["Trồng mới 650 ha cây ăn quả.", "Trồng mới 680 ha rừng sản xuất."],
  [
    "Tổ chức 25 lớp tập huấn cho 1.250 lượt người.",
    "Tổ chức 26 lớp tập huấn chuyển đổi số cho 1.350 lượt người.",
  ],
  ["Có 112 trường đạt chuẩn quốc gia, tỷ lệ 68,7%.", "Có thêm 12 trường đạt chuẩn quốc gia."],
  [
    "Tỷ lệ lao động qua đào tạo đạt 68,5%, có bằng cấp, chứng chỉ đạt 28,5%.",
    "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ đạt 28,5%.",
  ],
  ["Tỷ lệ hộ nghèo giảm từ 6,52% xuống còn 4,52%.", "Năm 2022 tỷ lệ hộ nghèo là 6,52%."],
  [
    "Trong khu vực công nghiệp và xây dựng, ngành công nghiệp tăng 9,56%.",
    "Khu vực công nghiệp và xây dựng tăng 9,36%.",
  ],
  [
    "Quyết định số 1520/QĐ-UBND ngày 12/5/2023 về phê duyệt quy hoạch.",
    "Quyết định số 1522/QĐ-UBND ngày 12/5/2023 về giao vốn đầu tư.",
  ],
  [
    "Nghị quyết số 31/NQ-HĐND ngày 08/12/2023 về dự toán ngân sách.",
    "Nghị quyết số 36/NQ-HĐND ngày 08/12/2023 về biên chế.",
  ],
  [
    "Tổng thu ngân sách nhà nước ước đạt 1.272,5 tỷ đồng, bằng 96,5% dự toán.",
    "Tổng chi ngân sách nhà nước ước đạt 1.272,1 tỷ đồng, bằng 83,5% dự toán.",
  ],
  [
    "Doanh nghiệp tư nhân xuất khẩu 29,45 triệu USD, tăng 13,4%.",
    "Doanh nghiệp tư nhân nhập khẩu 42,51 triệu USD, tăng 14,3%.",
  ],
  [
    "Thu ngân sách 9 tháng đạt 6.481 tỷ đồng, bằng 51,2% dự toán Bộ Tài chính giao.",
    "Thu ngân sách 9 tháng đạt 6.481 tỷ đồng, bằng 46,1% dự toán tỉnh giao.",
  ],
  [
    "Tiêu thụ xe chuyên dùng giảm 14,2% so với tháng trước.",
    "Tiêu thụ xe chuyên dùng giảm 14,7% so với cùng kỳ.",
  ],
  ["Vụ đông xuân thu hoạch 1.250 ha ngô.", "Cả năm thu hoạch 1.520 ha ngô."],
  ["Tại TP. Huế có 19.265 xe taxi.", "Tại TP. Vinh có 19.265 xe taxi, 1.320 xe buýt."],
];

const CONTRADICT: readonly Pair[] = [
  ["Sản lượng tôm nuôi nước lợ đạt 12.450 tấn.", "Kết quả, sản lượng tôm nuôi nước lợ đạt 12.540 tấn."],
  ["Tỷ lệ che phủ rừng đạt 54,25%.", "Tỷ lệ che phủ rừng của tỉnh đạt 52,25%."],
  ["Tỷ lệ dân số tham gia bảo hiểm y tế đạt 92,1%.", "Tỷ lệ bao phủ bảo hiểm y tế toàn dân đạt 95,1%."],
  [
    "Thu nhập bình quân đầu người ước đạt 58,3 triệu đồng/người/năm.",
    "Thu nhập bình quân đầu người đạt 53,8 triệu đồng/người/năm.",
  ],
  ["Giải quyết việc làm mới cho 2.345 lao động.", "Trong năm đã giải quyết việc làm mới cho 2.435 lao động."],
  [
    "Tổng thu ngân sách nhà nước trên địa bàn đạt 1.245,6 tỷ đồng.",
    "Thu ngân sách nhà nước trên địa bàn đạt 1.254,6 tỷ đồng.",
  ],
  ["Tổng đàn lợn có 45.210 con.", "Chăn nuôi ổn định, tổng đàn lợn có 42.510 con."],
  ["Giá trị sản xuất công nghiệp tăng 9,25%.", "Kết quả nổi bật: giá trị sản xuất công nghiệp tăng 9,52%."],
  ["Tốc độ tăng trưởng kinh tế đạt 7,15%.", "Tăng trưởng kinh tế đạt 7,51%."],
  ["Tỷ lệ hộ nghèo giảm còn 3,42%.", "Đến cuối năm tỷ lệ hộ nghèo còn 3,24%."],
  ["Sản lượng lương thực có hạt đạt 315.240 tấn.", "Tổng sản lượng lương thực có hạt ước đạt 312.540 tấn."],
  [
    "Tổng mức bán lẻ hàng hóa đạt 15.420 tỷ đồng.",
    "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tăng 11%; tổng mức bán lẻ hàng hóa đạt 15.240 tỷ đồng.",
  ],
  [
    "Kim ngạch xuất khẩu hàng hóa đạt 1.245 triệu USD.",
    "Kim ngạch xuất khẩu hàng hóa đạt 1.425 triệu USD, tăng 8%.",
  ],
  ["Thành lập mới 1.254 doanh nghiệp.", "Năm 2023 thành lập mới 1.245 doanh nghiệp."],
  ["Thu hút 3,2 triệu lượt khách du lịch.", "Ngành du lịch thu hút 3,5 triệu lượt khách du lịch."],
  [
    "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân còn 9,8%.",
    "Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi thể nhẹ cân còn 8,9%.",
  ],
  ["Thông báo số 215-TB/TU ngày 12/5/2023.", "Thông báo số 315-TB/TU ngày 12/5/2023."],
  ["Nghị định số 15/2021/NĐ-CP ngày 03/3/2021.", "Nghị định số 15/2021/NĐ-CP ngày 08/3/2021."],
  [
    "Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý đạt 96,5%.",
    "Thu gom, xử lý chất thải rắn sinh hoạt đô thị đạt tỷ lệ 95,6%.",
  ],
  ["Năng suất lúa bình quân cả năm đạt 62,5 tạ/ha.", "Năng suất lúa bình quân cả năm đạt 65,2 tạ/ha."],
  [
    "Tổng vốn đầu tư toàn xã hội đạt 12.450 tỷ đồng.",
    "Vốn đầu tư toàn xã hội ước đạt 12.540 tỷ đồng, tăng 6%.",
  ],
  ["Tỷ lệ hộ dân được sử dụng nước sạch đạt 93,2%.", "Tỷ lệ hộ dân sử dụng nước sạch đạt 92,3%."],
  ["Diện tích rừng trồng mới đạt 1.253 ha.", "Toàn huyện có diện tích rừng trồng mới đạt 1.523 ha."],
  ["Thu tiền sử dụng đất đạt 325,4 tỷ đồng.", "Riêng thu tiền sử dụng đất đạt 352,4 tỷ đồng."],
  ["Tỷ lệ giải ngân vốn đầu tư công đạt 91,3%.", "Giải ngân vốn đầu tư công đạt 93,1%."],
  ["Sản lượng thủy sản khai thác đạt 24.350 tấn.", "Sản lượng khai thác thủy sản đạt 23.450 tấn."],
  ["Công nghiệp chế biến tăng 11,35%.", "Ngành công nghiệp chế biến tăng 13,15%."],
  [
    "Số thuê bao internet băng rộng đạt 21,4 thuê bao/100 dân.",
    "Thuê bao internet băng rộng đạt 24,1 thuê bao/100 dân.",
  ],
  ["Tạo việc làm tăng thêm cho 4.520 lao động.", "Tạo việc làm tăng thêm cho 4.250 lao động, đạt kế hoạch."],
  // the time that one place prints is that of the report
  [
    "Trong 9 tháng của năm 2022, giá trị sản xuất công nghiệp đạt 27.839 tỷ đồng.",
    "Tóm lại, 9 tháng năm 2022 giá trị sản xuất công nghiệp đạt 27.389 tỷ đồng.",
  ],
  ["Đến 30/9 nguồn vốn huy động là 25.390 tỷ đồng.", "Hết tháng 9, nguồn vốn huy động đạt 23.590 tỷ đồng."],
  [
    "Thu hoạch xong cây vụ đông. Tổng đàn lợn có 794.120 con.",
    "Nhìn chung, tổng đàn lợn có 749.120 con, tăng 2%.",
  ],
  // short names, openers, who says it
  [
    "Theo Cục Thống kê, tổng sản phẩm trên địa bàn tỉnh (GRDP) năm 2023 ước tăng 6,47%.",
    "Đánh giá chung, GRDP của tỉnh tăng 4,67%.",
  ],
  ["Tổng sản phẩm trong nước ước tăng 7,31%.", "Theo ông Bình, GDP tăng 7,13%."],
  // a percentage of a level that is printed again
  [
    "Diện tích gieo trồng là 11.409 ha, đạt 98,7% kế hoạch.",
    "Toàn huyện gieo trồng 11.409 ha, đạt 95,1% kế hoạch.",
  ],
  // the second predicate of a level
  [
    "Chi ngân sách huyện đạt 1.485,6 tỷ đồng, bằng 61% dự toán và tăng 27,3% so với cùng kỳ.",
    "Chi ngân sách huyện đạt 1.485,6 tỷ đồng, tăng 23,7% so với cùng kỳ.",
  ],
  // what is counted is named behind the figure
  ["Đàn bò 30.146 con, đàn trâu 3.496 con.", "Toàn tỉnh có 3.496 con trâu và 31.046 con bò."],
  // digits changed about that are no neighbours
  ["Vốn đăng ký đạt 860,9 triệu USD.", "Vốn đăng ký mới đạt 890,6 triệu USD."],
];

test.each(DIFFER_RIGHTLY)("“%s” and “%s” are of two things", (...pair) => {
  expect(accusedIn(pair)).toEqual([]);
});

test.each(CONTRADICT)("“%s” and “%s” cannot both be right", (...pair) => {
  expect(accusedIn(pair)).toHaveLength(1);
});
