import { wordList } from './words.ts';

/** Verbs that open a duty. The group says what the verb does to the row that is read from it. */
export type VerbGroup = 'act' | 'report' | 'submit' | 'present' | 'propose' | 'provide' | 'advise' | 'manner';

const acting = wordList(`
xây dựng | ban hành | tổ chức | triển khai | thực hiện | tổ chức thực hiện | triển khai thực hiện | tổ chức triển khai | thực thi | thi hành | chấp hành | hướng dẫn | kiểm tra | thanh tra
giám sát | đôn đốc | theo dõi | tổng hợp | bố trí | đảm bảo | bảo đảm | rà soát | chỉ đạo | tuyên truyền | phổ biến | quán triệt | cập nhật | sơ kết | tổng kết | phân công | giao | lập | soạn thảo
nghiên cứu | đánh giá | phân tích | xử lý | xử phạt | giải quyết | tháo gỡ | khắc phục | ngăn chặn | phòng ngừa | phòng chống | phòng, chống | đấu tranh | phát hiện | quản lý | sử dụng | khai thác | vận hành
duy trì | bảo vệ | bảo quản | bảo dưỡng | sửa chữa | nâng cấp | mở rộng | phát triển | đầu tư | hỗ trợ | giúp đỡ | tạo điều kiện | vận động | động viên | khuyến khích | phát động | hưởng ứng | tham gia | đăng ký
đào tạo | bồi dưỡng | tập huấn | huấn luyện | giáo dục | nâng cao | đổi mới | cải cách | cải tiến | kiện toàn | củng cố | bổ sung | sửa đổi | điều chỉnh | thay thế | hoàn thiện | hoàn thành | hoàn chỉnh | kết thúc
chuẩn bị | lựa chọn | tuyển chọn | tuyển dụng | thành lập | giải thể | sắp xếp | phân bổ | cấp phát | thanh toán | quyết toán | giải ngân | thu nộp | nộp | chi trả | cân đối | huy động | lồng ghép
giới thiệu | quảng bá | thông tin | thông báo | công bố | công khai | niêm yết | đăng tải | đăng | phát sóng | phát hành | in ấn | phản ánh | phản bác | thẩm định | thẩm tra | phê duyệt | xem xét | quyết định | quy định | cho ý kiến
xác định | xác minh | điều tra | khảo sát | thống kê | kiểm kê | thu thập | lưu trữ | số hóa | ứng dụng | chuyển giao | tiếp nhận | bàn giao | phân loại | phân cấp | ủy quyền | phân luồng | điều hành | điều tiết | điều phối
chủ động | đẩy mạnh | tăng cường | tập trung | chú trọng | quan tâm | ưu tiên | phát huy | phấn đấu | nỗ lực | thúc đẩy | đẩy nhanh | rút ngắn | siết chặt | kiểm soát | kiềm chế | hạn chế | giảm | giảm thiểu | tiết kiệm
chuyển đổi | chuyển | đưa | làm tốt | làm | làm rõ | làm việc | tiến hành | mở | treo | đặt | bám sát | nắm | nắm bắt | nắm chắc | nhắc nhở | yêu cầu | đề nghị | đề ra | nhân rộng | biểu dương | khen thưởng | kỷ luật | kiểm điểm
chịu trách nhiệm | cử | cử cán bộ | phân công cán bộ | trực | ứng trực | thường trực | tuần tra | canh gác | bảo trì | vệ sinh | khơi thông | nạo vét | giải phóng | thu hồi | cưỡng chế | đền bù | bồi thường | di dời | tái định cư
ký kết | ký | đàm phán | hợp tác | liên kết | kết nối | tiếp xúc | tiếp tục | tiếp đón | đón tiếp | gặp mặt | thăm hỏi | tặng quà | chăm lo | chăm sóc | điều trị | tiêm | cách ly | xét nghiệm | dự báo | cảnh báo
thực hành | diễn tập | tổ chức học tập | học tập | nghiên cứu học tập | thể chế hóa | cụ thể hóa | đơn giản hóa | hiện đại hóa | tự chịu trách nhiệm | tự kiểm tra | kiểm định | đo đạc | cắm mốc | thiết kế | thi công | nghiệm thu
cải tạo | xúc tiến | thu hút | kêu gọi | tìm kiếm | tiêu thụ | sản xuất | kinh doanh | nhập khẩu | xuất khẩu | dự trữ | cung ứng | mua sắm | đấu thầu | cho thuê | thuê | cho vay | trích | dành | áp dụng | chấn chỉnh | tham dự
đôn đốc, kiểm tra | theo dõi, đôn đốc | lấy ý kiến | góp ý | tham gia ý kiến | thỏa thuận | thống nhất | trao đổi | tiếp thu | giải trình | trả lời | giải đáp | tư vấn | xác nhận | chứng nhận | cấp phép | cấp kinh phí | cấp vốn | cấp đổi | nhập số liệu | cấp giấy | thu phí | miễn | tạm dừng | tạm ngừng
dừng | ngừng | đình chỉ | hủy bỏ | bãi bỏ | loại bỏ | kiên quyết | chống | ngăn ngừa | khởi công | khánh thành | xác lập | gắn | gắn kết | kết hợp | hình thành | hỗ trợ kinh phí | đảm nhiệm | cam kết | lãnh đạo | chọn | định hướng | tổ chức lấy ý kiến
cử đại diện | rà phá | trồng | chăm bón | phòng trừ | tiêu hủy | kê khai | đăng ký nhu cầu | gia cố | tu bổ | tôn tạo | trưng bày | biên soạn | biên tập | xuất bản | nhắn tin | phản hồi | đối thoại | tiếp công dân | tiếp dân | hòa giải
xét xử | truy tố | khởi tố | thi hành án | bắt giữ | trấn áp | tấn công | triệt phá | truy quét | truy bắt | quản lý chặt chẽ | làm đầu mối | tạo lập | tạo | xác thực | sáp nhập | hợp nhất | bầu | bổ nhiệm | luân chuyển | điều động | tinh giản | nhập
khôi phục | phục hồi | tái cơ cấu | cơ cấu lại | tổ chức lại | củng cố, kiện toàn | vận hành thử | khai trương | thử nghiệm | thí điểm | phối hợp | phòng cháy | chữa cháy | cứu nạn | cứu hộ | sơ tán | ứng phó | ứng cứu | trực ban | trực tiếp chỉ đạo
 nhận | giữ | giữ vững | giữ gìn | đặt hàng | giao nhiệm vụ | giao chỉ tiêu | khoanh vùng | dập dịch | lắp đặt | trang bị | đặt biển | cắm biển | quản trị | tích hợp | chia sẻ | khai báo | tra cứu | liên hệ | mời | triệu tập | phê bình
`);

const groups: [VerbGroup, string[]][] = [
  ['report', wordList('báo cáo | báo cáo kết quả | tổng hợp báo cáo | tổng hợp, báo cáo')],
  ['submit', wordList('gửi | gửi báo cáo | nộp báo cáo | chuyển báo cáo | gửi kết quả')],
  ['present', wordList('trình | đệ trình | trình duyệt')],
  ['propose', wordList('đề xuất | kiến nghị | đề nghị')],
  ['provide', wordList('cung cấp | cung cấp thông tin')],
  [
    'advise',
    wordList(
      'tham mưu | tham mưu giúp | tham mưu cho | tham mưu, giúp | tham mưu, đề xuất | giúp | tham mưu, trình | giúp việc',
    ),
  ],
];

/** Verb and group, longest phrase first wins in the tree. */
export const taskVerbs: [string, VerbGroup][] = [
  ...acting.map((verb): [string, VerbGroup] => [verb, 'act']),
  ...groups.flatMap(([group, verbs]) => verbs.map((verb): [string, VerbGroup] => [verb, group])),
];

/** Words of manner that stand before a verb; alone at the head of an item they announce a duty too. */
export const manners = wordList(`
chủ động | tiếp tục | tăng cường | kịp thời | khẩn trương | thường xuyên | trực tiếp | tích cực | nghiêm túc | tập trung | sớm | ngay | đồng thời | nhanh chóng | kiên quyết | cương quyết | định kỳ | đẩy mạnh | hàng năm | hằng năm | hàng quý | hằng quý | hàng tháng
hằng tháng | hàng tuần | hàng ngày | hằng ngày | trước mắt | phải | cần | cần phải | cùng | cũng | tự | từng bước | thực sự | thật sự | chặt chẽ | nghiêm | nhất thiết phải | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | được giao | có kế hoạch | có biện pháp | có giải pháp
quyết liệt | ưu tiên | luôn | bước đầu | trước hết | đột xuất | trọng tâm là | tiến hành | liên tục | gấp | khẩn cấp | đặc biệt | nhất là | giúp | phải thường xuyên | chú trọng | chú ý | quan tâm | hết sức | không ngừng
`);

/** Words that say that what follows binds the subject. */
export const modals = wordList(`
có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | có trách nhiệm chủ động | phải | cần | cần phải | cần tiếp tục | phải có trách nhiệm | tiếp tục | được giao | được giao nhiệm vụ | được phân công | sẽ | phải tiếp tục | chủ động | khẩn trương | trực tiếp | sớm | kịp thời
thường xuyên | căn cứ | tăng cường | tập trung | tích cực | định kỳ | nghiêm túc | cũng | đều phải | đã | cùng | tự
`);

/** Words that end the name of a body or a list of them. */
export const nameStops = wordList(`
và | với | để | có | chịu | về | trên | tại | theo | trong | phải | cần | là | được | bị | cho | đến | từ | khi | nếu | do | bằng | qua | như | mà | thì | sẽ | đã | đang | không | này | đó | nhằm | của | thuộc | cùng | hoặc | hay | trước | sau | ngoài | vào | ra | ở
những | các | việc | công tác | hàng | hằng | ngay | năm | tháng | ngày | quý | một | số | chủ trì | phối hợp | đầu mối | nghiêm | kịp thời | khẩn trương | thường xuyên | chủ động | tiếp tục | tăng cường | tập trung | trực tiếp | tích cực | sớm | tham | nêu | nói | căn cứ
đồng thời | còn | vẫn | chưa | cũng | đều | rất | thường | trách nhiệm | thực sự | lại | tự | đúng | định kỳ | bao gồm | gồm | gọi | nay | kết luận | biểu | nhận | khẳng định | nhấn mạnh | thấy | đồng ý | giao | yêu cầu | đề nghị | mời | nơi | vì
`);
