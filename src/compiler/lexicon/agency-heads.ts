import { wordList } from './words.ts';

/** Words that open the name of one body and need a name after them. */
export const bodyHeads = wordList(`
Sở | Bộ | Ban | Cục | Tổng cục | Vụ | Chi cục | Viện | Học viện | Văn phòng | Thanh tra | Công an | Bộ Chỉ huy | Bộ Tư lệnh | Ban Chỉ huy
Ban Quản lý | Ban QLDA | Ban Chỉ đạo | BCĐ | Báo | Tạp chí | Đài | Cổng | Trung tâm | Công ty | Tổng công ty | Cty | Tập đoàn | Hội đồng | HĐND
Hội | Liên hiệp | Liên đoàn | Liên minh | Hiệp hội | Đoàn | Ngân hàng | Kho bạc | Bảo hiểm | Bảo hiểm xã hội | Tòa án | Viện Kiểm sát
Trường | Đại học | Bệnh viện | Phòng | Đội | Tổ | Quỹ | Nhà xuất bản | Cảng vụ | Chi nhánh | Ủy ban | Mặt trận | Đảng ủy | Tỉnh ủy | Thành ủy
Huyện ủy | Quận ủy | Thị ủy | Đảng đoàn | Ban cán sự | Ban cán sự đảng | Thường trực | Chi hội | Kiểm lâm | Hạt Kiểm lâm
Đồn | Hải quan | Thuế | Điện lực | Bưu điện | Viễn thông | Tòa | Cơ quan | Nhà máy | Xí nghiệp | Hợp tác xã
Công đoàn | Tổng Liên đoàn | LĐLĐ | BCH | Ban Chấp hành | Nhà hát | Bảo tàng | Thư viện | Nông trường | Lâm trường | Vườn Quốc gia | Trạm | Hạt | Liên hiệp hội | Sư đoàn | Trung đoàn | Vùng | Tổ công tác | Tổng Công ty | Cơ sở | Phân hiệu | Phân viện
`);

/** Bodies that are whole without a name: in a text of one province there is only one of each. */
export const bareHeads = wordList(
  'HĐND | Tỉnh ủy | Thành ủy | Huyện ủy | Tỉnh đoàn | Thành đoàn | Cục Thuế | Công an | Tổng công ty | Tập đoàn | Công ty',
);

/** Offices of persons; the body follows. */
export const personHeads = wordList(`
Thủ trưởng | Giám đốc | Phó Giám đốc | Tổng Giám đốc | Tổng giám đốc | Chủ tịch | Phó Chủ tịch | Bộ trưởng | Thứ trưởng | Chánh Văn phòng | Chánh văn phòng
Phó Chánh Văn phòng | Chánh Thanh tra | Chánh thanh tra | Chánh án | Viện trưởng | Trưởng ban | Trưởng Ban | Phó Trưởng ban | Trưởng phòng | Trưởng Phòng
Hiệu trưởng | Cục trưởng | Tổng cục trưởng | Vụ trưởng | Chi cục trưởng | Người đứng đầu | Tổng Biên tập | Tổng biên tập | Chỉ huy trưởng | Kế toán trưởng
Lãnh đạo | Thống đốc | Tổng Thanh tra | Bí thư | Tổng Bí thư | Phó Thủ tướng | Thủ tướng | Cấp ủy | Trưởng | Hội đồng quản trị | Hội đồng thành viên | Chủ nhiệm | Tổng kiểm toán
Đồng chí | Các đồng chí | Ông | Bà | Ông (Bà) | Các ông, bà | Các ông | Tư lệnh | Trưởng đoàn | Tổ trưởng | Chủ đầu tư | Thành viên
`);

/** Nouns that name a kind of body; together with "các" or in a list they are a group. */
export const groupNouns = wordList(`
sở | ban | ngành | bộ | đoàn thể | địa phương | cơ quan | đơn vị | tổ chức | cấp | cấp ủy | chính quyền | doanh nghiệp | quận | huyện | thị xã | thành phố | tỉnh | xã
phường | thị trấn | đặc khu | trường | phòng | vụ | cục | viện | hội | hiệp hội | tập đoàn | tổng công ty | công ty | lực lượng | chủ đầu tư | chủ cơ sở | chủ dự án | chủ rừng | chủ phương tiện | chủ công trình | chủ hồ chứa | cơ sở | ban ngành | sở ngành | tổ chức chính trị - xã hội
cơ quan ngang bộ | cơ quan ngang Bộ | cơ quan thuộc Chính phủ | cơ quan chuyên môn | hội đoàn thể | tổ chức chính trị xã hội | ban quản lý | ban chỉ đạo | đài | báo | thành viên | sở - ngành | quận - huyện | ban quản lý dự án
tổ chức đoàn thể | trung tâm | ngân hàng | ngân hàng thương mại | tổ chức tín dụng | đơn vị sự nghiệp | nhà trường | cơ sở giáo dục | chi cục | khu | cá nhân | cụm | khối | chi nhánh | cơ quan đơn vị | ban ngành đoàn thể | sở ban ngành | tổ chức cá nhân | đơn vị địa phương | hộ gia đình | hộ dân | tổ chức đảng | đảng ủy | tỉnh ủy | thành ủy
tổ chức pháp chế | bộ phận pháp chế | ban cán sự đảng | đảng đoàn | ban thường vụ | cấp công đoàn | cấp hội | cấp chính quyền | cấp ủy đảng | cấp bộ đoàn | cấp ủy, chính quyền | thương vụ | đại sứ quán | công đoàn | hợp tác xã | trạm | đội | cục, vụ | tổng cục | nhà máy | khu công nghiệp | khu kinh tế | chủ rừng | chủ hồ | nhà thầu | tổ chức hội | quân khu | đồn | chi hội | hội quần chúng | bệnh viện | trường học | đại biểu | nhà khoa học | hội nghề nghiệp | bộ phận | trung đoàn | nhà đầu tư | nhà xuất bản | thôn | bản | tổ dân phố | ban quản trị
`);

/** Words that begin like a noun of bodies and are none. */
export const likeGroupNouns = wordList(`
xã hội | xã luận | bộ máy | bộ đội | bộ luật | bộ tiêu chí | bộ chỉ số | bộ hồ sơ | ban hành | ban đêm | ban đầu | hội nghị | hội thảo | hội nhập | hội đàm | hội chợ | hội thi | viện trợ | vụ án | vụ việc | vụ mùa | vụ đông xuân | vụ hè thu | trường hợp | trường quay | báo cáo | báo động | báo hiệu
phòng chống | phòng, chống | phòng ngừa | phòng cháy | phòng bệnh | phòng dịch | phòng trừ | phòng hộ | phòng học | cấp phát | cấp phép | cấp cứu | cấp bách | cấp thiết | cấp nước | cấp giấy | cấp độ | cơ sở vật chất | cơ sở dữ liệu | cơ sở hạ tầng | cơ sở pháp lý | cơ sở khoa học | trên cơ sở
khu vực | khu dân cư | khối lượng | cụm từ | cụm công nghiệp làng nghề | ngành nghề | ngành hàng | tỉnh lộ | đài thọ | đội ngũ | đội hình | sở hữu | sở dĩ | sở thích | cục bộ | tổ chức thực hiện | tổ chức triển khai | bản án | bản đồ | bản sao | bản thân | bản quyền | bản vẽ | bản chất | thôn tính | trạm biến áp | đồn điền | hội chứng | công ty con
`);

/** Words that tell which of a group: they belong to the name. */
export const groupModifiers = wordList(`
liên quan | có liên quan | chức năng | chuyên môn | báo chí | truyền thông | thông tấn | nhà nước | hành chính | trực thuộc | trung ương | khác | đại chúng | sự nghiệp | chủ quản
quản lý | nêu trên | nói trên | tương ứng | phụ trách | thường trực | đóng chân | ngang bộ | thuộc chính phủ | quản lý nhà nước | quản lý chuyên ngành | chuyên ngành | bảo vệ pháp luật | công lập
thông tin đại chúng | xuất bản | phát thanh | truyền hình | chính trị - xã hội | chính trị xã hội | xã hội | nghề nghiệp | quần chúng | đoàn thể | vũ trang | có chức năng | có thẩm quyền | được giao nhiệm vụ | được phân công | tư pháp | nội chính
dự án | đảng | kinh tế | tài chính | thuế | hải quan | đăng ký kinh doanh | thanh tra | công an | quân sự | cùng cấp | các cấp | cơ sở | hữu quan | thống kê | khoa học | đào tạo | giáo dục | ở địa phương | tại địa phương | trong tỉnh | trong ngành | trong cả nước | tại nước ngoài | ở nước ngoài | trong nước | ngoài nước | nước ngoài | ở cơ sở | ở trung ương | ở trung ương và địa phương | trung ương và địa phương | ở cấp tỉnh | ở cấp huyện | ngoài tỉnh | trong và ngoài tỉnh | trong toàn tỉnh | trong toàn ngành | toàn tỉnh | có thẩm quyền liên quan | được phân công phụ trách | ngoài nhà nước | ngoài công lập | tư nhân | quốc doanh | ngoài quốc doanh | địa phương | trực tiếp liên quan | quốc tế | thi hành án | tiến hành tố tụng | tố tụng | quân đội | công chứng | bán công
`);

/** Units of territory. */
export const territoryNouns = wordList(`
tỉnh | thành phố | TP | tp | huyện | quận | thị xã | xã | phường | thị trấn | đặc khu | cấp tỉnh | cấp huyện | cấp xã | địa phương | thủ đô | quận huyện | xã phường | xã, phường | cấp
`);
