import type { Lexicon } from "./feature";

/** Vietnamese. */
export const viLexicon: Lexicon = {
  launch:
    "lễ ra quân | lễ phát động | buổi ra quân | cuộc ra quân | đợt ra quân | ra quân | buổi lễ ra quân",
  dialogue: "đối thoại",
  conference:
    "hn tuyên truyền | hn đối thoại | hn truyền thông | hội nghị | hội thảo | tọa đàm | toạ đàm",
  smallGroup:
    "tt nhóm nhỏ | cuộc tt nhóm nhỏ | nhóm nhỏ | tuyên truyền nhóm | buổi tuyên truyền nhóm nhỏ | cuộc tuyên truyền nhóm nhỏ",
  session:
    "buổi | buổi tuyên truyền | buổi truyền thông | cuộc tuyên truyền | cuộc truyền thông | đợt tuyên truyền | đợt truyền thông | lượt tuyên truyền | cuộc họp | buổi họp",
  booth:
    "gian tư vấn | gian hàng | gian hàng tư vấn | điểm tư vấn | điểm tư vấn lưu động | bàn tư vấn | quầy tư vấn | quầy | điểm tuyên truyền | điểm truyền thông",
  mobileGroup:
    "tổ lưu động | nhóm lưu động | đội lưu động | tổ tuyên truyền | nhóm tuyên truyền | đội tuyên truyền | tổ truyền thông | nhóm truyền thông | đội truyền thông | tổ tư vấn | tổ tuyên truyền lưu động | nhóm tuyên truyền lưu động | đội tuyên truyền lưu động | tổ truyền thông lưu động | nhóm truyền thông lưu động | tổ vận động | tổ hỗ trợ lưu động | tổ tư vấn lưu động | đội hỗ trợ lưu động | tổ công tác lưu động",
  parade:
    "diễu hành | tuần hành | roadshow | buổi diễu hành | cuộc diễu hành | đoàn diễu hành | đợt diễu hành | lượt diễu hành | buổi tuyên truyền lưu động | cuộc tuyên truyền lưu động | đợt tuyên truyền lưu động",
  mediaItem:
    "tin bài | bài viết | bài báo | phóng sự | tác phẩm | bản tin | tin | bài | tin tức | video | clip | infographic | chuyên mục | chuyên trang",
  broadcast:
    "phát sóng | truyền thanh | loa phát thanh | lượt phát thanh | lượt phát | buổi phát thanh | phát thanh | lượt loa | lượt truyền thanh | loa xã phát | loa phát | lần phát thanh | lượt tuyên truyền trên loa | lần phát sóng | lượt phát sóng",
  activity: "hoạt động | hình thức tuyên truyền | hoạt động truyền thông",
  otherKind: "khác",
  household: "lượt hộ gia đình | lượt hộ | hộ gia đình | hộ dân | hộ | gia đình",
  employer: "doanh nghiệp | đơn vị sử dụng lao động | đơn vị | công ty | cơ sở kinh doanh",
  leaflet: "tờ rơi | tờ gấp | ấn phẩm | tài liệu | cẩm nang | tờ",
  banner:
    "băng rôn | pa nô | panô | pano | áp phích | poster | khẩu hiệu | phướn | băng zôn | băngrôn",
  book: "sổ bhxh | sổ bảo hiểm xã hội | sổ bhxh tự nguyện | cuốn sổ | sổ",
  card: "thẻ bhyt hộ gia đình | thẻ bảo hiểm y tế hộ gia đình | thẻ bhyt theo hộ gia đình | thẻ bhyt hgđ | thẻ bhyt | thẻ bảo hiểm y tế | thẻ",
  ward: "xã | phường | thị trấn",
  district: "huyện | quận | thị xã | thành phố | tỉnh | tỉnh thành",
  caseNoun:
    "lượt khám | lượt khám chữa bệnh | lượt kcb | lượt khám bệnh | lượt người khám | lượt người khám chữa bệnh | trường hợp | ca | hồ sơ",
  person:
    "phát triển người tham gia mới | người tham gia mới | người mới | phụ huynh | ngư dân | cụ | bác | cụ hưu trí | bác hưu trí | phụ nữ | cư dân | chị em | ng | hộ viên | người hưởng | người hưởng lương hưu | người | người dân | lao động | người lao động | học sinh | sinh viên | hssv | học sinh sinh viên | hội viên | cán bộ | tuyên truyền viên | đoàn viên | thành viên | đối tượng | nông dân | em học sinh | em | tiểu thương | công nhân | trẻ em | người tham gia | nhân viên | cộng tác viên",
  attendance:
    "đồng chí | lượt người | lượt khách | đại biểu | lượt | người tham dự | người dự | lượt người dân",
  money: "đồng | vnđ | vnd | đồng chẵn | usd",
  consult: "tư vấn | giải đáp | tiếp cận | tiếp xúc | được tư vấn | trao đổi trực tiếp | gặp gỡ",
  inform:
    "nghe thông tin | nghe tuyên truyền | được tuyên truyền | tuyên truyền đến | truyền thông đến | được truyền thông | thông tin đến | tuyên truyền tới",
  attend:
    "với sự tham gia của | có sự tham gia của | tham dự | dự | thu hút | có mặt | thu hút sự tham gia",
  visit:
    "ghé | ghé thăm | gõ cửa | đến tận | tới tận | đi từng ngõ | đến từng nhà | tới từng | vào tận | đã đến | đến từng hộ | đến hộ | thăm | đến thăm | tận nhà | đến nhà",
  socialInsurance: "quỹ bhxh | quỹ bảo hiểm xã hội | bhxh | bảo hiểm xã hội",
  voluntary:
    "tn mới | tn tăng mới | tự nguyện mới | bhxh tự nguyện mới | tự nguyện | bhxh tự nguyện | bảo hiểm xã hội tự nguyện | bhxhtn | bhxh tn",
  compulsory: "bắt buộc | bhxh bắt buộc | bảo hiểm xã hội bắt buộc | bhxhbb",
  unemployment: "bhtn | bảo hiểm thất nghiệp | trợ cấp thất nghiệp",
  healthInsurance:
    "thẻ bhyt hộ gia đình | thẻ bảo hiểm y tế hộ gia đình | thẻ bhyt theo hộ gia đình | thẻ bhyt hgđ | bhyt bắt buộc | bảo hiểm y tế bắt buộc | bhyt hộ gia đình mới | bhyt | bảo hiểm y tế | thẻ bhyt | thẻ bảo hiểm y tế | bhyt hộ gia đình | bảo hiểm y tế hộ gia đình | bhyt học sinh sinh viên | bhyt hssv | bhyt học sinh",
  householdHealth:
    "hgđ | thẻ bhyt hộ gia đình | thẻ bảo hiểm y tế hộ gia đình | thẻ bhyt theo hộ gia đình | thẻ bhyt hgđ | nhóm hộ gia đình | đối tượng hộ gia đình | nhóm tham gia theo hộ gia đình | bhyt hộ gia đình mới | bhyt hộ gia đình | bảo hiểm y tế hộ gia đình | bhyt theo hộ gia đình | bảo hiểm y tế theo hộ gia đình | bhyt tự đóng | tự đóng | bhyt tự đóng theo hộ gia đình | bảo hiểm y tế tự đóng | bhyt hgđ | theo hộ gia đình",
  students:
    "tỷ lệ học sinh | học sinh | sinh viên | hssv | học sinh sinh viên | bhyt học sinh sinh viên | bhyt hssv | bhyt học sinh | em học sinh",
  newly:
    "phát triển người tham gia mới | lần đầu | tn mới | tn tăng mới | tg mới | đăng ký | đăng ký tham gia | tự nguyện mới | bhxh tự nguyện mới | bhyt hộ gia đình mới | tham gia mới bhxh | tham gia mới | phát triển mới | mới tham gia | đăng ký mới | người mới | tăng mới | phát triển được | phát triển thêm | phát triển | lần đầu tham gia | thêm mới | mới đăng ký | cấp mới | mới phát triển | vận động mới | người tham gia mới | mới vận động",
  join: "người tham gia | tham gia | đóng | có thẻ | tg",
  pension:
    "lương hưu | hưu trí | trợ cấp | người hưởng | người hưởng lương hưu | trợ cấp bhxh | trợ cấp bảo hiểm xã hội | lương hưu trợ cấp | chế độ",
  noncash:
    "chuyển đổi hình thức nhận | đổi hình thức nhận | không dùng tiền mặt | không tiền mặt | qua tài khoản | qua thẻ | qua ngân hàng | qua atm | tài khoản cá nhân | tài khoản ngân hàng | qua thẻ atm | qua tk | tk cá nhân | tk ngân hàng | phi tiền mặt",
  cash: "tiền mặt | bằng tiền mặt",
  switched:
    "chuyển đổi hình thức nhận | đổi hình thức nhận | đổi sang | hỗ trợ | giúp | hướng dẫn | chuyển sang | chuyển đổi | vận động | chuyển",
  paid: "thanh toán | chi trả | đã chi | chi | giải quyết chi trả | tổng chi",
  collected: "thu | số thu | thu được | đã thu | tổng thu | tổng số thu | thu bhxh",
  population: "dân số | người dân tham gia",
  labourForce:
    "lực lượng lao động | lao động trong độ tuổi | llld | lllđ | lao động trong độ tuổi tham gia",
  coverage:
    "tỷ lệ người dân | tỷ lệ dân số | tỷ lệ học sinh | tỉ lệ người dân | tỷ lệ dân | bao phủ | tỷ lệ bao phủ | phủ | độ bao phủ | diện bao phủ | tỷ lệ tham gia | tỉ lệ bao phủ | tỷ lệ người tham gia | tỉ lệ tham gia",
  plan: "kh giao | kh | kế hoạch | chỉ tiêu | được giao | dự toán | cán đích | về đích | kế hoạch giao | chỉ tiêu giao",
  remaining:
    "chưa có thẻ | chưa có thẻ bhyt | chưa tham gia | chưa tham gia bhyt | thiếu | còn phải vận động | phải vận động thêm | còn phải phát triển | còn thiếu | cần vận động | cần phải vận động | phải phát triển thêm",
  insuranceFund: "quỹ bhxh | quỹ bảo hiểm xã hội",
  due: "số phải thu | phải thu",
  app: "vssid | vneid | cài đặt ứng dụng | định danh điện tử | định danh mức | zalo oa | giao dịch điện tử cá nhân",
  owed: "chậm đóng | nợ đọng | còn nợ | số nợ | trốn đóng | nợ bhxh | tiền nợ",
  campaign:
    "tín dụng chính sách | chiến dịch | ngày hội | tuyên truyền | tháng vận động | tiêm chủng | hiến máu",
  stateBudget: "ngân sách nhà nước | ngân sách | nsnn",
  healthFund:
    "cơ sở khám chữa bệnh | cơ sở y tế | bệnh viện | khám chữa bệnh | quỹ bhyt | kcb | khám bệnh chữa bệnh | chi phí kcb | chi phí khám chữa bệnh",
  employed: "lao động hưởng lương | làm công ăn lương | có việc làm | làm công",
  selfEmployed: "lao động tự do",
  overseas: "lao động ở nước ngoài | làm việc ở nước ngoài",
  otherThing:
    "trường | trường học | phần quà | suất quà | quà | lượt xem | lượt truy cập | xe | ô tô | xe máy | mô hình | câu lạc bộ | điểm thu | đại lý | tổ chức dịch vụ thu | văn bản | cuộc thanh tra | cuộc kiểm tra | cuộc thi | video clip | cuộc gọi | tin nhắn | dịch vụ công | thủ tục | điểm chi trả | bệnh nhân | bệnh viện",
  reached: "đạt | hoàn thành | thực hiện | đạt được",
  inTotal: "tổng số | nâng tổng số | đưa tổng số | lũy kế",
  nothing:
    "phát triển người tham gia | phát triển đối tượng | phát triển số người tham gia | bhxh tp | về phát triển | lũy kế tháng | lũy kế năm | lũy kế quý | lũy kế từ đầu năm | lũy kế từ đầu tháng | lũy kế từ đầu quý | lũy kế từ đầu tuần | lũy kế từ đầu đợt | lũy kế từ đầu chiến dịch | luỹ kế tháng | luỹ kế năm | luỹ kế quý | luỹ kế từ đầu năm | luỹ kế từ đầu tháng | luỹ kế từ đầu quý | luỹ kế từ đầu tuần | luỹ kế từ đầu đợt | luỹ kế từ đầu chiến dịch | cụ thể | chính phủ | buổi sáng | buổi chiều | buổi tối | buổi trưa | trên mạng | lần lượt | thông tin | niềm tin | tin học | tin nhắn | công tác thu | cơ quan | mới đây | đầu tư | bài học | chi tiết | chi cục | chi nhánh | thu nhập | hộ chiếu | người sử dụng lao động | doanh thu | mùa thu | đi lại | ngành bhxh | ngành bảo hiểm xã hội | cơ quan bhxh | hệ thống bhxh | cán bộ bhxh | giám đốc bhxh | bhxh các huyện | bhxh quận | bhxh tỉnh | bhxh huyện | bhxh việt nam | bhxh cơ sở | bhxh thành phố | bhxh thị xã | bảo hiểm xã hội tỉnh | bảo hiểm xã hội việt nam | bảo hiểm xã hội huyện | bảo hiểm xã hội thành phố | bảo hiểm xã hội khu vực | bhxh khu vực | chủ tịch xã | phối hợp",
};
