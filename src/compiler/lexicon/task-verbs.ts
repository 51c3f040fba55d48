import { wordList } from './words.ts';

/** Verbs that open a duty. The group says what the verb does to the row that is read from it. */
export type VerbGroup = 'act' | 'report' | 'submit' | 'present' | 'propose' | 'provide' | 'advise' | 'manner';

const acting: string[][] = [
  // Papers and decisions: made, changed, approved, withdrawn.
  wordList(`
xây dựng | ban hành | ký ban hành | soạn thảo | biên soạn | biên tập | dự thảo | lập | lập kế hoạch | thiết kế | hoàn thiện | hoàn chỉnh | hoàn tất | chỉnh lý | chỉnh sửa | bổ sung | sửa đổi
sửa đổi, bổ sung | điều chỉnh | thay thế | thể chế hóa | cụ thể hóa | hệ thống hóa | pháp điển hóa | hợp nhất | in ấn | in sao | nhân bản | xuất bản | phát hành | thẩm định | thẩm tra
phản biện | phê duyệt | phê chuẩn | chấp thuận | công nhận | xét duyệt | xét chọn | xét tặng | bình xét | xếp loại | xem xét | cho ý kiến | góp ý | tham gia ý kiến | đóng góp ý kiến
đóng ý kiến | lấy ý kiến | quyết định | quy định | ra quyết định | ra văn bản | xác nhận | chứng nhận | chứng thực | công chứng | cấp phép | cấp giấy | cấp đổi | cấp mới | cấp lại | gia hạn
thu hồi | hủy bỏ | bãi bỏ | loại bỏ | xóa bỏ | chấm dứt | đình chỉ | tạm đình chỉ | miễn | miễn giảm | bác bỏ | ký | ký kết | ký hợp đồng
`),
  // Carrying out: the general verbs of execution.
  wordList(`
tổ chức | triển khai | thực hiện | tổ chức thực hiện | triển khai thực hiện | tổ chức triển khai | triển khai áp dụng | tiến hành | thực thi | thi hành | chấp hành | tuân thủ | tôn trọng
áp dụng | vận dụng | thực hành | hoàn thành | kết thúc | duy trì | tiếp tục | chuẩn bị | bám sát | làm | làm tốt | làm rõ | làm thủ tục | làm đầu mối | làm việc | đảm nhiệm | đảm nhận
đảm đương | chịu trách nhiệm | tự chịu trách nhiệm | kế thừa | cam kết | phục vụ | đáp ứng | phân kỳ | thu xếp | luân phiên | thí điểm | thử nghiệm | vận hành | vận hành thử | khai trương
khởi công | khánh thành | thi công | nghiệm thu | bàn giao | tiếp nhận | nhận | giữ | đặt | treo | mở | đưa | chuyển | trao | trao quyền | gắn | gắn kết | kết hợp | lồng ghép | tổ chức lại
tổ chức học tập | đẩy mạnh | đẩy nhanh | tăng cường | tăng tốc | gia tăng | tập trung | chú trọng | coi trọng | quan tâm | ưu tiên | đề cao | nêu cao | phát huy | phấn đấu | nỗ lực | thúc đẩy
rút ngắn | siết chặt | chủ động | đảm bảo | bảo đảm | nâng cao | nâng cấp | mở rộng | phát triển | cải thiện | cải cách | cải tiến | đổi mới | thay đổi | chuyển đổi | nhân rộng | đa dạng hóa
đơn giản hóa | hiện đại hóa | chuẩn hóa | xã hội hóa | đồng bộ hóa | cổ phần hóa | tổ chức lấy ý kiến
`),
  // Leading, directing, dividing work.
  wordList(`
chỉ đạo | trực tiếp chỉ đạo | lãnh đạo | điều hành | điều phối | điều tiết | điều động | định hướng | hướng dẫn | phân công | phân công cán bộ | phân công nhiệm vụ | phân cấp | phân luồng
phân định | phân chia | phân khai | giao | giao nhiệm vụ | giao chỉ tiêu | ủy quyền | yêu cầu | đề nghị | đề ra | nhắc nhở | chấn chỉnh | đôn đốc | đôn đốc, kiểm tra | theo dõi
theo dõi, đôn đốc | quản lý | quản lý chặt chẽ | quản trị | phối hợp | thống nhất | thỏa thuận | trao đổi | bàn bạc | mời | triệu tập | quán triệt | phổ biến | kiện toàn | củng cố
củng cố, kiện toàn | thành lập | thiết lập | hình thành | xác lập | tạo lập | giải thể | sáp nhập | sắp xếp | bố trí | cơ cấu lại | tái cơ cấu | hoạch định | tham gia | tham dự
lưu ý | chú ý | cảnh giác | đề phòng
`),
  // Having something made: "có kế hoạch", "có giải pháp".
  wordList(`
có kế hoạch | có giải pháp | có biện pháp | có phương án | có văn bản | có ý kiến | có chính sách | có cơ chế | có hình thức | có báo cáo | có quy hoạch | có chương trình | có lộ trình
có chế độ
`),
  // Finding out, planning, judging.
  wordList(`
nghiên cứu | nghiên cứu học tập | tìm hiểu | khảo sát | điều tra | điều tra, khảo sát | điều tra cơ bản | xác định | xác minh | nhận diện | nắm | nắm bắt | nắm chắc | nắm tình hình | rà soát
tổng rà soát | rà phá | thống kê | kiểm kê | thu thập | tổng hợp | phân tích | đánh giá | so sánh | đối chiếu | tính toán | dự kiến | dự báo | cảnh báo | sơ kết | tổng kết | rút kinh nghiệm
kiểm điểm | lựa chọn | chọn | chọn lọc | phân loại | đo đạc | kiểm định | giám định | xét nghiệm | quan trắc | tra cứu
`),
  // Inspecting, enforcing, punishing, settling.
  wordList(`
kiểm tra | tổng kiểm tra | tự kiểm tra | thanh tra | giám sát | kiểm soát | kiểm toán | kiểm dịch | hậu kiểm | tuần tra | canh gác | chốt chặn | xử lý | xử phạt | xử lý vi phạm | kỷ luật
tịch thu | tước | cưỡng chế | thu giữ | tạm giữ | phát hiện | ngăn chặn | ngăn ngừa | ngăn cấm | phòng ngừa | phòng chống | phòng, chống | phòng tránh | đấu tranh | chống | bài trừ | triệt xóa
triệt phá | trấn áp | tấn công | truy quét | truy bắt | bắt giữ | khởi tố | truy tố | xét xử | thi hành án | truy thu | truy cứu | giải quyết | giải quyết việc làm | tạo việc làm | tháo gỡ | khắc phục | tiếp thu | giải trình
trả lời | giải đáp | hòa giải | đối thoại | tiếp công dân | tiếp dân | đền bù | bồi thường | giải phóng | giải tỏa | di dời | tái định cư | kiên quyết | hạn chế | giảm | giảm thiểu | cắt giảm
kiềm chế | tạm dừng | tạm ngừng | dừng | ngừng | không để | bảo vệ | giữ vững | giữ gìn | gìn giữ
`),
  // Telling, teaching, praising.
  wordList(`
tuyên truyền | truyền thông | vận động | động viên | khuyến khích | phát động | hưởng ứng | giới thiệu | quảng bá | thông tin | thông báo | công bố | công khai | niêm yết | đăng tải | đăng
đăng tin | đưa tin | phát sóng | phát thanh | phản ánh | phản bác | phản hồi | nhắn tin | khuyến cáo | tư vấn | giáo dục | đào tạo | bồi dưỡng | tập huấn | huấn luyện | học tập | giảng dạy
tuyển sinh | hướng nghiệp | dạy nghề | trưng bày | biểu dương | tuyên dương | tôn vinh | khen thưởng | phê bình | kêu gọi | liên hệ | tiếp xúc | gặp mặt | tiếp đón | đón tiếp
`),
  // People and posts.
  wordList(`
tuyển chọn | tuyển dụng | bổ nhiệm | miễn nhiệm | luân chuyển | tinh giản | tinh gọn | cử | cử cán bộ | cử đại diện | chọn cử | đề bạt | bầu | thu hút | trọng dụng | đãi ngộ | thăm hỏi
tặng quà | chăm lo | chăm sóc | hỗ trợ | hỗ trợ kinh phí | giúp đỡ | giúp | sẵn sàng | sẵn sàng tham gia | sẵn sàng ứng phó | trợ giúp | cứu trợ | tạo điều kiện | tạo điều kiện thuận lợi | tạo thuận lợi | tạo môi trường | tạo | nuôi dưỡng | bảo trợ
`),
  // Money and goods.
  wordList(`
phân bổ | cấp phát | cấp kinh phí | cấp vốn | bố trí kinh phí | bố trí vốn | thanh toán | quyết toán | tạm ứng | giải ngân | hạch toán | thu nộp | nộp | chi trả | trả | cân đối | huy động
tranh thủ | vay vốn | cho vay | cho thuê | thuê | trích | trích lập | dành | tiết kiệm | thu phí | đấu thầu | đấu giá | mua sắm | trang bị | lắp đặt | đặt hàng | dự trữ | cung ứng | phân phối
lưu thông | vận chuyển | bình ổn | xúc tiến | tiêu thụ | thu mua | chế biến | sản xuất | kinh doanh | nhập khẩu | xuất khẩu | đầu tư | khai thác | sử dụng | bảo quản | bảo dưỡng | bảo trì
duy tu | sửa chữa | tìm kiếm | hợp tác | liên kết | kết nối | đàm phán | tài trợ | ổn định | phục hồi | khôi phục
`),
  // Works, land, farming, environment.
  wordList(`
cải tạo | chỉnh trang | tôn tạo | tu bổ | gia cố | nạo vét | khơi thông | tháo dỡ | phá dỡ | san lấp | cắm mốc | đặt biển | cắm biển | trồng | gieo trồng | chăm bón | phòng trừ | nuôi trồng
thả giống | thu gom | vệ sinh | làm sạch | tiêu hủy | phủ xanh | khoanh nuôi | bảo tồn
`),
  // Health, rescue, order.
  wordList(`
điều trị | khám chữa bệnh | khám bệnh | tiêm | tiêm phòng | tiêm chủng | cách ly | khoanh vùng | dập dịch | phun thuốc | khử khuẩn | phòng cháy | chữa cháy | cứu nạn | cứu hộ | sơ tán | ứng phó
ứng cứu | trực | ứng trực | trực ban | thường trực | diễn tập
`),
  // Data and machines.
  wordList(`
cập nhật | nhập | nhập số liệu | nhập dữ liệu | số hóa | lưu trữ | ứng dụng | chuyển giao | tích hợp | chia sẻ | bảo mật | sao lưu | cài đặt | xác thực | định danh | kê khai | khai báo
đăng ký | đăng ký nhu cầu | kích hoạt
`),
];

const groups: [VerbGroup, string[]][] = [
  ['report', wordList('báo cáo | báo cáo kết quả | tổng hợp báo cáo | tổng hợp, báo cáo')],
  ['submit', wordList('gửi | gửi báo cáo | nộp báo cáo | chuyển báo cáo | gửi kết quả')],
  ['present', wordList('trình | đệ trình | trình duyệt')],
  ['propose', wordList('đề xuất | kiến nghị | đề nghị')],
  ['provide', wordList('cung cấp | cung cấp thông tin')],
  [
    'advise',
    wordList(
      'tham mưu | tham mưu giúp | tham mưu cho | tham mưu, giúp | tham mưu, đề xuất | tham mưu, trình | giúp việc',
    ),
  ],
];

/** Verb and group, longest phrase first wins in the tree. */
export const taskVerbs: [string, VerbGroup][] = [
  ...acting.flat().map((verb): [string, VerbGroup] => [verb, 'act']),
  ...groups.flatMap(([group, verbs]) => verbs.map((verb): [string, VerbGroup] => [verb, group])),
];

/** Short verbs that are also nouns or parts of names: they open a duty only at the head of a clause. */
export const openingVerbs = wordList(`
cấp | gia hạn | thu | chi | xét | nêu | nêu rõ | ghi rõ | tăng | nâng | nối | xóa | xây | mua | bán | phun | tặng | thăm | phong tặng | chỉ cấp | lấy | ghi | gọi | báo | tìm | nhắc | chốt | khoán | khống chế | khoanh | tổng vệ sinh | bù | ứng | vay | hoàn trả | hoàn | bắt | tạm giao | phổ cập | xử | rút | gom | quét | tưới | diệt | kéo | kết nạp | hạ | chỉnh
`);

/** Words of manner that stand before a verb; alone at the head of an item they announce a duty too. */
export const manners = wordList(`
chủ động | tiếp tục | tăng cường | kịp thời | khẩn trương | thường xuyên | trực tiếp | tích cực | nghiêm túc | tập trung | sớm | ngay | đồng thời | nhanh chóng | kiên quyết | cương quyết | định kỳ | đẩy mạnh | hàng năm | hằng năm | hàng quý | hằng quý | hàng tháng
hằng tháng | hàng tuần | hàng ngày | hằng ngày | trước mắt | phải | cần | cần phải | cùng | cũng | tự | từng bước | thực sự | thật sự | chặt chẽ | nghiêm | nhất thiết phải | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | được giao | có kế hoạch | có biện pháp | có giải pháp
quyết liệt | ưu tiên | luôn | bước đầu | trước hết | đột xuất | trọng tâm là | tiến hành | liên tục | gấp | khẩn cấp | đặc biệt | nhất là | giúp | phải thường xuyên | chú trọng | chú ý | quan tâm | hết sức | không ngừng | chỉ | gấp rút | tích cực, chủ động | nhanh | quyết tâm | bằng mọi biện pháp | bắt buộc phải | phải luôn | cố gắng | mạnh dạn | linh hoạt | triệt để | thống nhất | đều phải | hằng kỳ | tuyệt đối | đề cao trách nhiệm
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
