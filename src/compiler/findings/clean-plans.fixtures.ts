// Invented documents without a fault: a plan with labels, the conclusion of a meeting.

export const plan = `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BẾN VÀNG                              Độc lập - Tự do - Hạnh phúc

Số:       /KH-UBND                      Bến Vàng, ngày     tháng     năm 2026

KẾ HOẠCH
Đọc sách trong trường học năm 2026

Thực hiện Quyết định số 329/QĐ-TTg ngày 15/3/2017 của Thủ tướng Chính phủ phê duyệt Đề án phát triển văn hóa đọc trong cộng đồng, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

Tạo thói quen đọc sách cho học sinh.

II. NỘI DUNG

1. Trang bị sách cho thư viện trường học

- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.

- Cơ quan phối hợp: Sở Tài chính.

- Thời gian thực hiện: Trước ngày 30/9/2026.

2. Tổ chức ngày hội đọc sách

- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.

- Cơ quan phối hợp: Sở Giáo dục và Đào tạo.

- Thời gian thực hiện: Tháng 4/2026.

III. TỔ CHỨC THỰC HIỆN

1. Sở Giáo dục và Đào tạo theo dõi, đôn đốc việc thực hiện Kế hoạch này, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.

2. Sở Văn hóa, Thể thao và Du lịch hướng dẫn thư viện các xã, phường tổ chức ngày hội đọc sách.

3. Sở Tài chính bố trí kinh phí thực hiện Kế hoạch này./.

Nơi nhận:                                     TM. ỦY BAN NHÂN DÂN
- Sở Giáo dục và Đào tạo;                          CHỦ TỊCH
- Sở Văn hóa, Thể thao và Du lịch;
- Sở Tài chính;
- Lưu: VT, VX.
`;

export const conclusion = `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BẾN VÀNG                              Độc lập - Tự do - Hạnh phúc
VĂN PHÒNG

Số: 88/TB-VP                            Bến Vàng, ngày 20 tháng 4 năm 2026

THÔNG BÁO
Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về cấp nước sinh hoạt

Ngày 17/4/2026, Phó Chủ tịch Ủy ban nhân dân tỉnh đã chủ trì cuộc họp về cấp nước sinh hoạt. Sau khi nghe Sở Xây dựng báo cáo và ý kiến của các thành viên dự họp, Phó Chủ tịch Ủy ban nhân dân tỉnh kết luận như sau:

1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Y tế kiểm tra chất lượng nước, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/5/2026.

2. Giao Sở Tài chính bố trí kinh phí sửa chữa đường ống trong tháng 5/2026.

3. Đề nghị Công ty Cấp nước Bến Vàng công khai lịch cấp nước trước ngày 05/5/2026.

Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan biết, thực hiện./.

Nơi nhận:                                     TL. CHỦ TỊCH
- Chủ tịch Ủy ban nhân dân tỉnh (để báo cáo);       CHÁNH VĂN PHÒNG
- Sở Xây dựng;
- Sở Y tế;
- Sở Tài chính;
- Công ty Cấp nước Bến Vàng;
- Lưu: VT, KT.
                                               Lê Văn Giang
`;
