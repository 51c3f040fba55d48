import { wordList } from './words.ts';

/** Headings of parts that tell, explain or wish: what stands below them is no duty unless somebody is named. */
export const contextHeadings = wordList(`
mục đích | mục tiêu | quan điểm | mục đích, yêu cầu | mục đích yêu cầu | tình hình | thực trạng | hiện trạng | kết quả | đánh giá | nguyên nhân | hạn chế | tồn tại | ưu điểm | khuyết điểm | dự báo | bối cảnh | sự cần thiết | căn cứ
định hướng | đối tượng | phạm vi | phạm vi điều chỉnh | đối tượng áp dụng | giải thích từ ngữ | nguyên tắc | khái niệm | định nghĩa | nhận định | đặc điểm | kết quả đạt được | những kết quả | khó khăn | thuận lợi | bài học | phương châm | chỉ tiêu | tiêu chí | điều kiện | hồ sơ | thủ tục
mức | kinh phí | nguồn vốn | nguồn kinh phí | hiệu lực | điều khoản thi hành | thành phần | thời gian | địa điểm | danh mục | phụ lục | biểu mẫu | mẫu | thời hạn | hình thức | tổng quan | nội dung chương trình
`);

/** Headings of parts that give work. */
export const taskHeadings = wordList(`
nhiệm vụ | giải pháp | tổ chức thực hiện | phân công | trách nhiệm | phân công nhiệm vụ | phân công thực hiện | nhiệm vụ chung | nhiệm vụ cụ thể | nội dung thực hiện | các nhiệm vụ | công tác | biện pháp | một số nhiệm vụ | những nhiệm vụ | nội dung | tiến độ thực hiện | kết luận
`);

/** Words after which a list of the ordered work begins. */
export const enactingWords = wordList(`
yêu cầu | chỉ thị | đề nghị | giao | chỉ đạo | kết luận | thực hiện | ý kiến | quyết định | phân công | điện | thống nhất | nhiệm vụ | nội dung | quyết nghị | lưu ý
`);
