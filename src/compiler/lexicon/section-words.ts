import { wordList } from './words.ts';

/** Headings of parts that tell, explain or wish: what stands below them is no duty unless somebody is named. */
export const contextHeadings = wordList(`
mục đích | mục tiêu | quan điểm | mục đích, yêu cầu | mục đích yêu cầu | tình hình | thực trạng | hiện trạng | kết quả | đánh giá | nguyên nhân | hạn chế | tồn tại | ưu điểm | khuyết điểm | dự báo | bối cảnh | sự cần thiết | căn cứ
định hướng | đối tượng | phạm vi | phạm vi điều chỉnh | đối tượng áp dụng | giải thích từ ngữ | nguyên tắc | khái niệm | định nghĩa | nhận định | đặc điểm | kết quả đạt được | những kết quả | khó khăn | thuận lợi | bài học | phương châm | chỉ tiêu | tiêu chí | điều kiện | hồ sơ | thủ tục
quyền | quyền hạn | quyền lợi | các quyền | hành vi bị cấm | các hành vi | trình tự | cơ cấu | cơ cấu tổ chức | nhiệm vụ chi | nguồn thu | vị trí | chế độ
mức | kinh phí | nguồn vốn | nguồn kinh phí | hiệu lực | điều khoản thi hành | thành phần | thời gian | địa điểm | danh mục | phụ lục | biểu mẫu | mẫu | thời hạn | hình thức | tổng quan | nội dung chương trình
`);

/** Headings of parts that give work to somebody, in every type of document. */
export const taskHeadings = wordList(`
nhiệm vụ | nghĩa vụ | giải pháp | biện pháp | tổ chức thực hiện | phân công | trách nhiệm | phân công nhiệm vụ | phân công thực hiện | nhiệm vụ chung | nhiệm vụ cụ thể | các nhiệm vụ | một số nhiệm vụ | những nhiệm vụ | kết luận
`);

/** Headings of parts that give work where the whole document plans or orders. */
export const planHeadings = wordList(`
nội dung | nội dung thực hiện | công tác | tiến độ thực hiện
`);

/** Words after which a list of the ordered work begins. */
export const enactingWords = wordList(`
yêu cầu | chỉ thị | đề nghị | giao | chỉ đạo | kết luận | thực hiện | ý kiến | quyết định | phân công | điện | thống nhất | nhiệm vụ | nội dung | quyết nghị | lưu ý
`);

/** Verbs that only carry the work that a list below them holds ("thực hiện các nhiệm vụ sau:"). */
export const carryingVerbs = wordList(`
thực hiện | triển khai | triển khai thực hiện | tổ chức thực hiện | tổ chức triển khai | tập trung | chịu trách nhiệm | có trách nhiệm | chỉ đạo | làm tốt | quán triệt | chú trọng | tiếp tục thực hiện | tập trung thực hiện | tiếp tục triển khai | giúp
`);
