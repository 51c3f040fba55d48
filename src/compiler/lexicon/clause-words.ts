import { wordList } from './words.ts';

/** Words that only link a clause to the one before. */
export const connectors = wordList(`
đồng thời | ngoài ra | riêng | và | còn | trong đó | bên cạnh đó | cụ thể | cụ thể là | cụ thể như sau | mặt khác | theo đó | do đó | do vậy | vì vậy | vì thế | bởi vậy | chính vì vậy | trên cơ sở đó | song song với đó | tuy nhiên | hơn nữa | trước hết | tiếp theo | sau đó | từ đó | đặc biệt | nhất là | bên cạnh | qua đó | đối với
các ông ( bà ) : | các ông ( bà ) | các ông , bà : | các ông , bà | các ông bà : | các ông : | các đồng chí :
`);

/** Words that open an adjunct: what the clause says stands behind it. */
export const adjunctOpeners = wordList(`
căn cứ | trên cơ sở | theo | để | nhằm | khi | sau khi | trước khi | trong | trường hợp | nếu | với | ngoài | cùng với | do | tùy | tùy theo | qua | thông qua | từ | đến | năm | tháng | quý | ngày | trước | sau | kể từ | thực hiện | tiếp thu | đối với | về | tại | bên cạnh | từ nay
hàng năm | hằng năm | định kỳ | chậm nhất | ngay | hàng quý | hàng tháng | hằng tháng | hằng quý | bằng | trong quá trình | riêng | nhân dịp | nhân | xét | được | quán triệt | giai đoạn | trước mắt | trên tinh thần | xuất phát | để kịp thời | ở | gắn với | đảm bảo
`);

/** Words of time; a run of them and of numbers before the verb is one adjunct. */
export const temporalWords = new Set(
  wordList(`
năm | tháng | quý | ngày | kỳ | tuần | là | hàng | hằng | định | đầu | cuối | giữa | nay | i | ii | iii | iv | một | hai | ba | sáu | mỗi | / | - | ( | ) | , | lần | đợt | trước | sau | trong | từ | đến | hết | ngay | chậm | nhất | vào | hoặc | và | đột | xuất | thường | xuyên | kể
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
  'chặt chẽ | đồng bộ | thường xuyên | kịp thời | chủ động | tốt | liên ngành | nhịp nhàng | hiệu quả | có hiệu quả | hoạt động | thực hiện | công tác | chặt chẽ, đồng bộ | kết hợp | tích cực | đồng bộ, chặt chẽ | hiệp đồng | chặt chẽ và kịp thời | chặt chẽ, kịp thời | kịp thời, chặt chẽ | tích cực, chặt chẽ | chặt chẽ, thường xuyên | thường xuyên, chặt chẽ | chặt chẽ và thường xuyên | làm việc',
);

/** Verbs behind a comma or "và" that open a duty of their own when they bring an object of their own. */
export const coordinatedVerbs = new Set(
  wordList(`
xây dựng | ban hành | lập | lập kế hoạch | soạn thảo | cụ thể hóa | thể chế hóa | hệ thống hóa | đơn giản hóa | hiện đại hóa | cắt giảm | cải cách | tổ chức | triển khai | tổ chức triển khai | triển khai thực hiện | thực hiện | tổ chức thực hiện | tiến hành | áp dụng
rà soát | tổng rà soát | xác định | đề xuất | kiến nghị | hướng dẫn | đôn đốc | theo dõi | chỉ đạo | kiểm tra | thanh tra | giám sát | kiểm soát | quản lý chặt chẽ | chấn chỉnh | kiện toàn | củng cố | bố trí | phân công | phân bổ | thành lập | thiết lập | tổ chức lại | sắp xếp
tăng cường | đẩy mạnh | tập trung | tiếp tục | chủ động | động viên | vận động | khuyến khích | phát động | tuyên truyền | thông báo | công bố | công khai | cung cấp | trả lời | giải đáp | cập nhật | chuẩn bị | tổng hợp | tổng kết | sơ kết | đánh giá | phân tích | khảo sát | thống kê
quản lý | xử lý | giải quyết | tháo gỡ | khắc phục | ngăn chặn | đình chỉ | thu hồi | xử phạt | bổ nhiệm | cử | chọn cử | xét duyệt | trao quyền | tạo điều kiện thuận lợi | phân kỳ | có kế hoạch | có giải pháp | có biện pháp | có phương án | có văn bản | có chính sách | có cơ chế | có ý kiến | huy động | bảo vệ | hỗ trợ
quán triệt | phổ biến | đăng ký | nghiên cứu | thí điểm | phê duyệt | thẩm định | quyết định | cải thiện | chấp hành | đưa | tham gia | duy trì | mở rộng | đầu tư | đào tạo | bồi dưỡng | nâng cao | kết hợp | thỏa thuận | tư vấn | giám định | tính toán | nghiệm thu | bàn giao
`),
);

/** Those among them that are as often nouns, or go on with the verb before: they need a sign that they are verbs. */
export const ambiguousVerbs = new Set(
  wordList(`
quản lý | xử lý | giải quyết | tháo gỡ | khắc phục | ngăn chặn | bảo vệ | hỗ trợ | đầu tư | đào tạo | bồi dưỡng | nâng cao | nghiên cứu | quyết định | phê duyệt | thẩm định | tuyên truyền | phổ biến | đăng ký | tham gia | duy trì | mở rộng | đưa | tổ chức | chỉ đạo | kiểm tra | thanh tra | giám sát
thống kê | đánh giá | phân tích | công khai | vận động | kết hợp | chấp hành | sắp xếp | kiểm soát | tư vấn | huy động
`),
);

/** Words right behind a verb that show that it is one: how it is done, or which of its objects. */
export const verbSigns = new Set(
  wordList(
    'nghiêm | kịp | tốt | chặt | đầy | đồng | nhanh | ngay | đúng | triệt | dứt | mạnh | sâu | rộng | hiệu | thường | các | những | mọi | toàn | việc | công | cho | cụ | từng | đối | người | nhân',
  ),
);

/** Verbs that at the end of an object are nouns ("thị trường xuất khẩu", "tài liệu truyền thông"). */
export const nounUses = new Set(
  wordList('xuất khẩu | nhập khẩu | đầu tư | sản xuất | kinh doanh | truyền thông | giao lưu | quy hoạch | dạy nghề'),
);

/** Syllables of the words that say how a verb is done. */
export const mannerSyllables = new Set(
  wordList(
    'đầy | đủ | tốt | nghiêm | túc | chỉnh | kịp | thời | đồng | bộ | chặt | chẽ | sâu | sắc | rộng | rãi | mạnh | mẽ | quyết | liệt | có | hiệu | quả | thường | xuyên | toàn | diện | cụ | thể | nhanh | chóng | đúng | hài | hòa | linh | hoạt | sát | sao | triệt | để | tích | cực | chủ | động',
  ),
);

/** What begins like a verb and is none, or gives no work (bans, amendments of acts). */
export const nounsLikeVerbs = wordList(`
trình độ | trình tự | ban hành kèm theo | phê duyệt kèm theo | nghiêm cấm | cấm | gắn với | dự kiến | ví dụ | thực hiện theo quy định tại | thực hiện theo quy định của | áp dụng quy định tại | áp dụng theo quy định | xử lý theo quy định
chuyển đổi số | báo cáo viên | giám sát viên | thông tin đại chúng | thông tin đối ngoại | thông tin truyền thông | thông tin chi tiết | tổ chức chính trị | tổ chức đoàn thể | tổ chức tín dụng | tổ chức đảng | tổ chức xã hội | tổ chức, cá nhân | quản lý nhà nước | quản lý đô thị | đầu tư công
đánh giá chung | nhận xét chung | phòng cháy | phòng cháy chữa cháy | quyết định này | chỉ thị này | kế hoạch này | nghị quyết này | công điện này | quy định này | thông báo này | hướng dẫn này | báo cáo này | quyết định kèm | kiểm tra viên | thanh tra viên | quyết định số | quyết định của | quy định tại | quy định của | báo cáo số | thông báo số | hướng dẫn số | hướng dẫn của | thông tin điện tử | tổ chức bộ máy | tổ chức quốc tế | chi cục | kinh doanh dịch vụ | phát triển kinh tế
cấp huyện | cấp xã | cấp tỉnh | cấp ủy | cấp trên | cấp dưới | cấp có thẩm quyền | cấp nào | thu nhập | thu ngân sách | chi ngân sách | chi phí | chi tiết | chi bộ | chi nhánh | chi hội | chi đoàn | tăng trưởng | báo chí | báo đài | nêu trên | thu từ | chi cho | chi thường xuyên | chi đầu tư | lấy ví dụ | nhân dân | nhân viên | nhân lực | phân hiệu | ghi chú | đến nay | đến năm | đến hết | đến ngày | đi đôi | dẫn đến | rút ra
`);

const partsOfActs = wordList(
  'điều | khoản | điểm | một số điều | một số điểm | cụm từ | quyết định | chỉ thị | tiết | phụ lục | nội dung điểm',
);
/** "mục II", not "mục tiêu". */
const sectionNumbers = wordList(
  'i | ii | iii | iv | v | vi | vii | viii | ix | x | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10',
);

/** "Bãi bỏ Điều 5", "Sửa đổi khoản 2": what the document itself does to another. */
export const amendments = [
  'sửa đổi',
  'bổ sung',
  'sửa đổi, bổ sung',
  'bãi bỏ',
  'thay thế',
  'hủy bỏ',
  'đính chính',
  'điều chỉnh',
].flatMap((verb) =>
  [...partsOfActs, ...sectionNumbers.map((number) => `mục ${number}`)].map((act) => `${verb} ${act}`),
);

/** Behind a comma in an adjunct these go on with it. */
export const weakBehindAdjunct = new Set(
  wordList(
    'đảm bảo | bảo đảm | nâng cao | tạo | tạo điều kiện | góp phần | phát huy | giữ vững | hạn chế | phát triển',
  ),
);

/** Adverbs with which only an order starts, whatever the document. */
export const urgingWords = wordList(
  'thường xuyên | kịp thời | tiếp tục | tích cực | chủ động | khẩn trương | tăng cường | đẩy mạnh | định kỳ | nghiêm túc | tập trung | từng bước | sớm | nhanh chóng | hàng năm | hằng năm | hàng quý | hàng tháng',
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
  'phải | cần | cần phải | có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | có nghĩa vụ | bắt buộc phải | nhất thiết phải | căn cứ quyết định này | căn cứ quyết định | căn cứ chỉ thị này | căn cứ nghị quyết này | căn cứ kế hoạch này',
);

/** Behind "phải" these say how work must be. */
export const normAdjectives = new Set(
  wordList('phù | trung | khách | công | đúng | đầy | rõ | cụ | kịp | thống | chính | sát'),
);

/** Words before a noun that say which or how many of its kind. */
export const determiners = new Set(wordList('các | những | mọi | mỗi | từng'));

/** Nouns for bodies that can be told to act; private persons and firms are not among them. */
export const actorNouns = wordList(`
cơ quan | đơn vị | địa phương | tổ chức đảng | cấp ủy | chính quyền | thủ trưởng | lãnh đạo | người đứng đầu | nơi | tỉnh | thành phố | huyện | quận | xã | phường | ngành | cấp | đoàn thể | lực lượng | nhà trường | cơ sở | chủ đầu tư | chủ cơ sở | chủ dự án | chủ rừng | chủ phương tiện | chủ công trình | chủ đập | chủ hồ chứa | chủ hộ | chủ sở hữu | ban chỉ đạo | ban điều hành | tổ công tác | tổ giúp việc | ban soạn thảo | ban quản lý | hội đồng | bộ phận
cán bộ | công chức | đảng viên | thành viên | hội viên | trưởng ban | chủ tịch | giám đốc
`);

/** Nouns for work itself: a norm about them is a duty of those who do the work. */
export const workNouns = wordList(`
việc | công tác | hoạt động | nhiệm vụ | kế hoạch | báo cáo | tờ trình | văn bản | dự thảo | hồ sơ | kinh phí | nội dung | quá trình | mọi hành vi | các hành vi | mọi trường hợp | kết quả | phương án | chương trình | đề án
`);
