import { wordList } from './words.ts';

/** Last syllables of nouns of bodies behind which a verb can say what they live by: "cơ sở sản xuất", "viện nghiên cứu". */
export const describedNouns = new Set(
  wordList(
    'sở | nghiệp | vị | ty | viện | trường | tâm | quan | chức | nhân | hộ | dân | tỉnh | phương | cục | huyện | xã | đoàn | tác | lượng | nhà | hội | xưởng | trại | vụ',
  ),
);

/** Syllables behind which "sở" is no department. */
export const notDepartments = new Set(wordList('cơ | trụ'));

/** Verbs that name a calling, with what they are done to: behind such a noun they describe it when the verb of the duty follows. */
export const callings = wordList(`
nghiên cứu | sản xuất | kinh doanh | sản xuất kinh doanh | khai thác | chế biến | nuôi | trồng | nuôi trồng | chăn nuôi | trồng trọt | vận tải | khám chữa bệnh | khám bệnh, chữa bệnh | khám, chữa bệnh | xuất bản | phát hành
xuất khẩu | nhập khẩu | xuất nhập khẩu | kiểm định | đăng kiểm | giám định | thẩm định giá | bảo trợ | dạy nghề | giáo dục nghề nghiệp | giáo dục | đào tạo | bảo vệ thực vật | dịch vụ | du lịch | thương mại | phát thanh | truyền hình
cấp nước | thủy lợi | thi hành án | in ấn | tiêm chủng | cho thuê | đấu giá | tư vấn | kiểm toán | quản lý nhà nước | quản lý chuyên ngành | sử dụng lao động | xét nghiệm | đóng quân
`);

/** Verbs that are work far more often: they describe only when the verb of the duty stands right behind them. */
export const workLikeCallings = wordList(`
xây dựng | quản lý | thanh tra | kiểm tra | thiết kế | thi công | vận hành | cung cấp | cung ứng | đầu tư | lưu trữ | điều trị | sử dụng | tuyển dụng | soạn thảo | chủ trì soạn thảo
`);
