import { wordList } from './words.ts';

/** Provinces and cities under the centre, of today and of the decades before: they close the name of a body without "tỉnh". */
export const provinces = wordList(`
An Giang | Bà Rịa - Vũng Tàu | Bắc Giang | Bắc Kạn | Bắc Cạn | Bạc Liêu | Bắc Ninh | Bến Tre | Bình Định | Bình Dương | Bình Phước | Bình Thuận | Cà Mau | Cần Thơ | Cao Bằng | Đà Nẵng | Đắk Lắk | Đắc Lắc | Đăk Lăk | Đắk Nông | Đắc Nông | Điện Biên
Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | Hà Nội | Hà Tĩnh | Hải Dương | Hải Phòng | Hậu Giang | Hòa Bình | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu | Lâm Đồng | Lạng Sơn | Lào Cai | Long An | Nam Định
Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên | Quảng Bình | Quảng Nam | Quảng Ngãi | Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên | Thanh Hóa | Thừa Thiên Huế | Thừa Thiên - Huế | Huế | Tiền Giang
Hồ Chí Minh | Trà Vinh | Tuyên Quang | Vĩnh Long | Vĩnh Phúc | Yên Bái | Hà Tây | Minh Hải | Sông Bé | Hà Bắc | Nam Hà | Hải Hưng | Vĩnh Phú | Bắc Thái | Hà Tuyên | Hoàng Liên Sơn | Cửu Long | Thuận Hải | Nghệ Tĩnh | Bình Trị Thiên | Quảng Nam - Đà Nẵng
`);
