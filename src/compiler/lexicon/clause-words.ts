import { wordList } from './words.ts';

/** Words that only link a clause to the one before. */
export const connectors = wordList(`
đồng thời | ngoài ra | riêng | và | còn | trong đó | bên cạnh đó | cụ thể | cụ thể là | cụ thể như sau | mặt khác | theo đó | do đó | vì vậy | trước hết | tiếp theo | sau đó | từ đó | đặc biệt | nhất là | bên cạnh | qua đó | đối với
`);

/** Words that open an adjunct: what the clause says stands behind it. */
export const adjunctOpeners = wordList(`
căn cứ | trên cơ sở | theo | để | nhằm | khi | sau khi | trước khi | trong | trường hợp | nếu | với | ngoài | cùng với | do | tùy | tùy theo | qua | thông qua | từ | đến | năm | tháng | quý | ngày | trước | sau | kể từ | thực hiện | tiếp thu | đối với | về | tại | bên cạnh | từ nay
hàng năm | hằng năm | định kỳ | chậm nhất | ngay | hàng quý | hàng tháng | hằng tháng | hằng quý | bằng | trong quá trình | riêng | nhân dịp | nhân | xét | được | quán triệt | giai đoạn | trước mắt | trên tinh thần | xuất phát | để kịp thời | ở | gắn với | đảm bảo
`);

/** Words of time; a run of them and of numbers before the verb is one adjunct. */
export const temporalWords = new Set(
  wordList(`
năm | tháng | quý | ngày | kỳ | tuần | hàng | hằng | định | đầu | cuối | giữa | nay | i | ii | iii | iv | một | hai | ba | sáu | mỗi | / | - | ( | ) | , | lần | đợt | trước | sau | trong | từ | đến | hết | ngay | chậm | nhất | vào | hoặc | và | đột | xuất | thường | xuyên | kể
`),
);
export const temporalOpeners = new Set(
  wordList(
    'hàng | hằng | định | trước | trong | từ | năm | tháng | quý | chậm | vào | cuối | đầu | ngay | mỗi | đến | sau | ngày',
  ),
);

/** What somebody says who gives work to others. */
export const commandWords: [words: string, modality: 'order' | 'request' | 'invite' | 'encourage'][] = [
  ['giao', 'order'],
  ['giao nhiệm vụ cho', 'order'],
  ['giao cho', 'order'],
  ['yêu cầu', 'order'],
  ['chỉ thị', 'order'],
  ['chỉ đạo', 'order'],
  ['phân công', 'order'],
  ['ủy quyền', 'order'],
  ['ủy quyền cho', 'order'],
  ['thống nhất giao', 'order'],
  ['đồng ý giao', 'order'],
  ['lưu ý', 'order'],
  ['đề nghị', 'request'],
  ['mời', 'invite'],
  ['kính mời', 'invite'],
  ['khuyến khích', 'encourage'],
];

/** Behind "chủ trì" these make it the chair of a meeting. */
export const meetings = wordList(
  'họp | cuộc họp | buổi họp | hội nghị | phiên họp | buổi làm việc | cuộc làm việc | hội thảo | lễ | làm việc với',
);

/** Adverbs between "phối hợp" and "với". */
export const partnerManners = wordList(
  'chặt chẽ | đồng bộ | thường xuyên | kịp thời | chủ động | tốt | liên ngành | nhịp nhàng | hiệu quả | có hiệu quả | hoạt động | thực hiện | công tác | chặt chẽ, đồng bộ | kết hợp | tích cực | đồng bộ, chặt chẽ',
);

/** Verbs that state a result or a manner of the verb before; behind a comma they open no duty of their own. */
export const resultVerbs = new Set(
  wordList(`
đảm bảo | bảo đảm | tạo | tạo điều kiện | nâng cao | hạn chế | giảm | giảm thiểu | thúc đẩy | khắc phục | phát huy | hoàn thành | giữ vững | sử dụng | gắn | gắn kết | kết hợp | chú trọng | tập trung | ưu tiên | đẩy mạnh | tăng cường | phấn đấu | trình | đưa | đáp ứng
chủ động | làm | tạo lập | hình thành | tiếp tục | chi | thu | in | cấp | ký | xúc tiến | đăng | mở rộng | phát triển | rút ngắn | đẩy nhanh | tiết kiệm | thông tin | ngăn chặn | phòng ngừa | ngăn ngừa | phòng chống | quyết định | phê duyệt | xem xét | cho ý kiến | thống nhất
chống | bảo vệ | cải cách | đổi mới | hỗ trợ | giáo dục | đào tạo | sản xuất | kinh doanh | đầu tư | quản lý | khai thác | vận hành | thanh tra | giám sát | nhân | giữ | nhận | bán | thuê | vay | trực | đặt | làm việc | học tập | xác định | dự báo | cảnh báo | phát hiện | thẩm định | mở
giải quyết | tháo gỡ | động viên | khuyến khích | tham gia | nhập | xuất khẩu | nhập khẩu | thi hành | chấp hành | giao | yêu cầu | căn cứ | áp dụng | bổ sung | sửa đổi | củng cố | quan tâm | thu hút | hợp tác | liên kết | kết nối | điều hành | điều tiết | bồi dưỡng | huấn luyện | báo | nghiên cứu
`),
);

/** The same behind "và", where a verb more often opens a duty. */
export const resultsBehindAnd = new Set(
  wordList(`
đảm bảo | bảo đảm | tạo | tạo điều kiện | nâng cao | hạn chế | giảm | giảm thiểu | phát huy | hoàn thành | sử dụng | gắn | kết hợp | trình | chi | thu | in | cấp | ký | đăng | phát triển | mở rộng | tiết kiệm | đào tạo | sản xuất | kinh doanh | đầu tư | thuê | vay | bán | nhập
phòng ngừa | phòng chống | chống | bảo vệ | làm việc | học tập | xuất khẩu | nhập khẩu | phát sóng | truyền hình | báo | nhận | giữ | nghiên cứu | khai thác | vận hành | hợp tác | xét xử | điều trị | nhân | ủy quyền
`),
);

/** Nouns that begin like a verb. */
export const nounsLikeVerbs = wordList(`
chuyển đổi số | báo cáo viên | giám sát viên | thông tin đại chúng | thông tin đối ngoại | thông tin truyền thông | tổ chức chính trị | tổ chức đoàn thể | tổ chức tín dụng | tổ chức đảng | tổ chức xã hội | tổ chức, cá nhân | quản lý nhà nước | quản lý đô thị | đầu tư công
phòng cháy | phòng cháy chữa cháy | quyết định này | quy định này | thông báo này | hướng dẫn này | báo cáo này | quyết định kèm | kiểm tra viên | thanh tra viên | quyết định số | quyết định của | quy định tại | quy định của | báo cáo số | thông báo số | hướng dẫn số | hướng dẫn của | thông tin điện tử | tổ chức bộ máy | tổ chức quốc tế | chi cục | kinh doanh dịch vụ | phát triển kinh tế
cấp huyện | cấp xã | cấp tỉnh | cấp ủy | cấp trên | cấp dưới | cấp có thẩm quyền | cấp nào | thu nhập | thu ngân sách | chi ngân sách | chi phí | chi tiết | chi bộ | chi nhánh | chi hội | chi đoàn | tăng trưởng | báo chí | báo đài | nêu trên | thu từ | chi cho | chi thường xuyên | chi đầu tư | lấy ví dụ | nhân dân | nhân viên | nhân lực | phân hiệu | ghi chú | đến nay | đến năm | đến hết | đến ngày | đi đôi | dẫn đến | rút ra
`);

/** Behind a comma in an adjunct these go on with it. */
export const weakBehindAdjunct = new Set(
  wordList(
    'đảm bảo | bảo đảm | nâng cao | tạo | tạo điều kiện | góp phần | phát huy | giữ vững | hạn chế | phát triển',
  ),
);

/** Verbs that often only name the basis ("Thực hiện Nghị quyết …, Sở X …"). */
export const basisVerbs = new Set(wordList('thực hiện | tiếp thu | quán triệt | triển khai'));

/** Words behind a subject that open a statement, not a duty. */
export const statementWords = new Set(
  wordList(
    'đã | đang | chưa | được | bị | vẫn | còn | luôn | không | đạt | nhận | gồm | bao | có | là | mà | nào | do | vừa | rất',
  ),
);

/** Words that bind whoever or whatever stands before them. */
export const strongModals = wordList(
  'phải | cần | cần phải | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | có nghĩa vụ | bắt buộc phải | nhất thiết phải',
);

/** Words before a noun that say which or how many of its kind. */
export const determiners = new Set(wordList('các | những | mọi | mỗi | từng'));

/** Nouns for bodies that can be told to act; private persons and firms are not among them. */
export const actorNouns = wordList(`
cơ quan | đơn vị | địa phương | tổ chức đảng | cấp ủy | chính quyền | thủ trưởng | lãnh đạo | người đứng đầu | nơi | tỉnh | thành phố | huyện | quận | xã | phường | ngành | cấp | đoàn thể | lực lượng | nhà trường | cơ sở | chủ đầu tư | ban chỉ đạo | ban quản lý | hội đồng | bộ phận
cán bộ | công chức | đảng viên | thành viên | hội viên | trưởng ban | chủ tịch | giám đốc
`);

/** Nouns for work itself: a norm about them is a duty of those who do the work. */
export const workNouns = wordList(`
việc | công tác | hoạt động | nhiệm vụ | kế hoạch | báo cáo | tờ trình | văn bản | dự thảo | hồ sơ | kinh phí | nội dung | quá trình | mọi hành vi | các hành vi | mọi trường hợp | kết quả | phương án | chương trình | đề án
`);
