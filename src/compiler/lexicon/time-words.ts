import { wordList } from './words.ts';

/** Words that tell a time, a rhythm or a rule; in scanned texts their diacritics are set right before deadlines are read. */
export const timeWords = wordList(`
kịp thời | khẩn trương | thường xuyên | đột xuất | định kỳ | hàng năm | hằng năm | hàng quý | hàng tháng | trước ngày | chậm nhất | thời hạn | thời gian | theo quy định | theo yêu cầu | khi có yêu cầu | hoàn thành | trong năm | trong tháng | trong quý | sau khi | trước khi | trường hợp | thẩm quyền | tháng | ngay sau khi
`);
