import { wordList } from './words.ts';

/** Words with which the name of a law goes on behind a comma ("Luật Phòng, chống tham nhũng"). */
export const behindComma = wordList(`
chống | công chức | viên chức | khen thưởng | sử dụng | hàng hóa | xuất cảnh | quá cảnh | cư trú | tôn giáo | nhập khẩu | xuất khẩu | thuế nhập khẩu | tố cáo | gia nhập | vệ sinh lao động | kinh doanh | kỷ luật | trợ giúp | bảo vệ | quản lý
`);

/** Words with which it goes on behind "và" ("Luật Hôn nhân và gia đình"). */
export const behindAnd = wordList(`
gia đình | phát triển | ủy ban nhân dân | ubnd | nhỏ | vừa | công nghệ | bảo vệ | phòng | chống | chữa cháy | vệ sinh | cai nghiện | quản lý | sử dụng | chữa | đào tạo | giáo dục | kinh doanh | kiểm dịch | chăm sóc | công bố | sản xuất | cứu nạn | phòng không | hội đồng | đại biểu | thực hiện
`);

/** First words of names that are printed in lower case ("Luật giáo dục"). */
export const lowerOpenings = wordList(`
ban hành | tổ chức | giáo dục | tố tụng | đất đai | doanh nghiệp | đầu tư | quản lý | xây dựng | hình sự | dân sự | lao động | phòng | bảo vệ | khiếu nại | tố cáo | thi đua | ngân sách | kế toán | bảo hiểm | hôn nhân | khai thác | giao thông | nghĩa vụ | dân quân | thủy lợi | thủy sản | công chứng | hộ tịch | cư trú | đấu thầu
`);
