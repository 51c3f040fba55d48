/** Invented documents without a fault, in four layouts: a rule that speaks on one of them is wrong. */
export const cleanDocuments: Readonly<Record<'directive' | 'decision' | 'plan' | 'conclusion', string>> = {
  directive: `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BẾN VÀNG                              Độc lập - Tự do - Hạnh phúc

Số: 15/CT-UBND                          Bến Vàng, ngày 05 tháng 01 năm 2026

CHỈ THỊ
Về việc tăng cường phòng, chống hạn hán năm 2026

Thực hiện Chỉ thị số 21/CT-TTg ngày 06/8/2025 của Thủ tướng Chính phủ về việc chủ động phòng, chống hạn hán; Kế hoạch số 41/KH-UBND ngày 02/12/2025 của Ủy ban nhân dân tỉnh về tiết kiệm nước trong mùa khô; để bảo đảm nước sinh hoạt, Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, Ủy ban nhân dân các xã, phường thực hiện các nhiệm vụ sau:

I. NHIỆM VỤ CỦA CÁC SỞ, BAN, NGÀNH

1. Sở Xây dựng

- Chủ trì, phối hợp với Sở Tài chính rà soát các hồ chứa nước, báo cáo Ủy ban nhân dân tỉnh trước ngày 13/3/2026.

- Xây dựng phương án cấp nước, trình Ủy ban nhân dân tỉnh phê duyệt trước ngày 31/3/2026.

2. Sở Tài chính

- Bố trí kinh phí theo Kế hoạch số 41/KH-UBND; hướng dẫn các xã, phường quyết toán trước ngày 15/12/2026.

3. Công an tỉnh

- Bảo đảm trật tự tại các điểm cấp nước.

II. NHIỆM VỤ CỦA ỦY BAN NHÂN DÂN CÁC XÃ, PHƯỜNG

1. Ủy ban nhân dân các xã, phường vận động nhân dân tiết kiệm nước, gửi kế hoạch chống hạn về Sở Xây dựng trước ngày 27/02/2026.

2. Sở Xây dựng tổng hợp kế hoạch của các xã, phường, trình Ủy ban nhân dân tỉnh trước ngày 20/3/2026.

Các sở, ban, ngành, Ủy ban nhân dân các xã, phường thực hiện nghiêm Chỉ thị này./.

Nơi nhận:                                     TM. ỦY BAN NHÂN DÂN
- Chính phủ (để báo cáo);                         CHỦ TỊCH
- Các sở, ban, ngành tỉnh;
- Công an tỉnh;
- Ủy ban nhân dân các xã, phường;
- Lưu: VT, KT.
                                               Nguyễn Văn Bến
`,
  decision: `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BẾN VÀNG                              Độc lập - Tự do - Hạnh phúc

Số: 27/QĐ-UBND                          Bến Vàng, ngày 12 tháng 02 năm 2026

QUYẾT ĐỊNH
Về việc phân công quản lý hồ chứa nước trên địa bàn tỉnh

ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Căn cứ Nghị định số 114/2018/NĐ-CP ngày 04/9/2018 của Chính phủ về quản lý an toàn đập, hồ chứa nước;

Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 30/TTr-SXD ngày 02/02/2026.

QUYẾT ĐỊNH:

Điều 1. Phân công quản lý hồ chứa nước trên địa bàn tỉnh như sau:

1. Sở Xây dựng có trách nhiệm:

a) Chủ trì, phối hợp với Sở Tài chính lập danh mục hồ chứa, trình Ủy ban nhân dân tỉnh phê duyệt trước ngày 30/6/2026;

b) Hướng dẫn Ủy ban nhân dân các xã, phường vận hành hồ chứa;

c) Báo cáo Ủy ban nhân dân tỉnh kết quả trước ngày 15/12/2026.

2. Ủy ban nhân dân các xã, phường có trách nhiệm:

a) Bố trí người trực tại hồ chứa;

b) Gửi số liệu về Sở Xây dựng trước ngày 20 hằng tháng.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Xây dựng, Giám đốc Sở Tài chính, Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:                                     TM. ỦY BAN NHÂN DÂN
- Như Điều 3;                                  KT. CHỦ TỊCH
- Bộ Xây dựng (để báo cáo);                    PHÓ CHỦ TỊCH
- Lưu: VT, XD.
                                               Trần Thị Vàng
`,
  plan: `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
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
`,
  conclusion: `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
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
`,
};
