// Invented documents without a fault: a directive with parts, a decision with articles.

export const directive = `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
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
`;

export const decision = `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
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
`;
