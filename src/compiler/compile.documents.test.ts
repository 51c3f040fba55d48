import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from './index.ts';

/** All that a row says, in one line; empty fields are left out. */
function rowsOf(text: string): string[] {
  return compile(text).obligations.map((row) => {
    const { kind, bound, value, freq, month_day: day } = row.deadline;
    const items = row.deadline.items?.map((item) => item.freq ?? item.kind).join('+');
    const time = kind === 'none' ? '' : [kind, bound, value, freq, day, items].filter(Boolean).join(' ');
    const recipients = row.recipients.map(({ role, agency }) => `${role} ${agency}`).join(' + ');
    const who = `${row.section} ${row.role} ${row.modality}: ${row.lead.join(' + ')}`;
    return [who, row.coordinators.join(' + '), time, recipients, row.deliverable ?? '', row.quote.slice(0, 24)].join(
      ' | ',
    );
  });
}

describe('whole documents', () => {
  it('of the kind: a telegram of the centre', () => {
    const text = `THỦ TƯỚNG CHÍNH PHỦ

Số: 15/CĐ-TTg
Hà Nội, ngày 12 tháng 9 năm 2024

CÔNG ĐIỆN
Về việc khắc phục hậu quả mưa lũ

THỦ TƯỚNG CHÍNH PHỦ điện:
- Bộ trưởng các Bộ: Quốc phòng, Công an, Y tế;
- Chủ tịch Ủy ban nhân dân các tỉnh Lào Cai, Yên Bái, Hà Giang.

Mưa lớn trong những ngày qua đã gây thiệt hại nặng về người và tài sản. Để khắc phục, Thủ tướng Chính phủ yêu cầu:

1. Chủ tịch Ủy ban nhân dân các tỉnh Lào Cai, Yên Bái, Hà Giang khẩn trương thống kê thiệt hại, báo cáo Bộ Nông nghiệp và Phát triển nông thôn trước ngày 20 tháng 9 năm 2024.

2. Bộ Quốc phòng chủ trì, phối hợp với Bộ Công an và các địa phương huy động lực lượng tìm kiếm người mất tích.

3. Bộ Y tế chỉ đạo các bệnh viện bảo đảm thuốc, vật tư; xử lý môi trường, phòng chống dịch bệnh sau lũ.

4. Yêu cầu các Bộ trưởng, Chủ tịch Ủy ban nhân dân các tỉnh nêu trên tập trung thực hiện Công điện này; hằng ngày báo cáo Thủ tướng Chính phủ kết quả thực hiện.

5. Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện./.

KT. THỦ TƯỚNG
PHÓ THỦ TƯỚNG`;
    assert.deepEqual(rowsOf(text), [
      '1 implicit order: Chủ tịch UBND tỉnh Lào Cai + Chủ tịch UBND tỉnh Yên Bái + Chủ tịch UBND tỉnh Hà Giang |  | urgent |  |  | Chủ tịch Ủy ban nhân dân',
      '1 implicit order: Chủ tịch UBND tỉnh Lào Cai + Chủ tịch UBND tỉnh Yên Bái + Chủ tịch UBND tỉnh Hà Giang |  | date before 2024-09-20 | report Bộ Nông nghiệp và Phát triển nông thôn |  | báo cáo Bộ Nông nghiệp v',
      '2 lead order: Bộ Quốc phòng | Bộ Công an + các địa phương |  |  |  | Bộ Quốc phòng chủ trì, p',
      '3 implicit order: Bộ Y tế |  |  |  |  | Bộ Y tế chỉ đạo các bệnh',
      '3 implicit order: Bộ Y tế |  |  |  |  | xử lý môi trường, phòng ',
      '4 implicit order: các Bộ trưởng + Chủ tịch UBND các tỉnh nêu trên |  |  |  |  | Yêu cầu các Bộ trưởng, C',
      '4 implicit order: các Bộ trưởng + Chủ tịch UBND các tỉnh nêu trên |  | recurring daily | report Thủ tướng Chính phủ |  | hằng ngày báo cáo Thủ tư',
      '5 implicit order: Văn phòng Chính phủ |  |  |  |  | Văn phòng Chính phủ theo',
    ]);
  });

  it('of the kind: a plan with a table of tasks in Markdown', () => {
    const text = `ỦY BAN NHÂN DÂN TỈNH HÀ NAM

KẾ HOẠCH
Chuyển đổi số các làng nghề năm 2025

Số: 77/KH-UBND
Hà Nam, ngày 03 tháng 02 năm 2025

## II. NHIỆM VỤ

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
|---|---|---|---|---|---|
| 1 | Lập bản đồ số các làng nghề | Sở Công Thương | Sở Khoa học và Công nghệ, UBND các huyện | Quý II/2025 | Bản đồ số |
| 2 | Tập huấn bán hàng trực tuyến cho thợ thủ công | Hội Nông dân tỉnh | Sở Công Thương | Trước 30/9/2025 | 10 lớp tập huấn |
| 3 | Kiểm tra nguồn gốc sản phẩm | Cục Quản lý thị trường tỉnh | | Thường xuyên | Báo cáo |`;
    assert.deepEqual(rowsOf(text), [
      'II lead order: Sở Công Thương | Sở Khoa học và Công nghệ + UBND các huyện | date in 2025-Q2 |  | Bản đồ số | Lập bản đồ số các làng n',
      'II lead order: Hội Nông dân tỉnh | Sở Công Thương | date before 2025-09-30 |  | 10 lớp tập huấn | Tập huấn bán hàng trực t',
      'II lead order: Cục Quản lý thị trường tỉnh |  | ongoing |  | Báo cáo | Kiểm tra nguồn gốc sản p',
    ]);
  });

  it('of the kind: a plan with label fields', () => {
    const text = `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN
Số: 31/KH-UBND
Lạng Sơn, ngày 14 tháng 01 năm 2025

KẾ HOẠCH
Nâng cao chỉ số năng lực cạnh tranh năm 2025

I. MỤC ĐÍCH, YÊU CẦU
1. Cải thiện môi trường đầu tư kinh doanh.

II. NỘI DUNG VÀ NHIỆM VỤ

1. Chi phí gia nhập thị trường
1.1. Rút ngắn thời gian đăng ký doanh nghiệp xuống còn một ngày làm việc
- Cơ quan chủ trì: Sở Tài chính.
- Cơ quan phối hợp: Thuế tỉnh, Công an tỉnh.
- Thời gian thực hiện: Quý I năm 2025.
1.2. Công khai quy trình giải quyết thủ tục trên Cổng dịch vụ công
- Cơ quan chủ trì: Văn phòng UBND tỉnh.
- Thời gian thực hiện: Thường xuyên.
2. Tiếp cận đất đai
- Nội dung: Rà soát, công bố quỹ đất sạch để kêu gọi đầu tư.
- Đơn vị chủ trì: Sở Nông nghiệp và Môi trường.
- Đơn vị phối hợp: UBND các huyện, thành phố.
- Thời gian hoàn thành: Trước ngày 30/6/2025.

III. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành; UBND các huyện, thành phố căn cứ Kế hoạch này xây dựng kế hoạch chi tiết, gửi Sở Tài chính trước ngày 15/02/2025.
2. Sở Tài chính là cơ quan đầu mối, theo dõi, đôn đốc, tổng hợp kết quả, báo cáo UBND tỉnh định kỳ hằng quý.`;
    assert.deepEqual(rowsOf(text), [
      'II.1.1 lead order: Sở Tài chính | Thuế tỉnh + Công an tỉnh | date in 2025-Q1 |  |  | Rút ngắn thời gian đăng ',
      'II.1.2 lead order: Văn phòng UBND tỉnh |  | ongoing |  |  | Công khai quy trình giải',
      'II.2 lead order: Sở Nông nghiệp và Môi trường | UBND các huyện, thành phố | date before 2025-06-30 |  |  | Nội dung: Rà soát, công ',
      'III.1 implicit order: Các sở, ban, ngành + UBND các huyện, thành phố |  | date before 2025-02-15 | submit Sở Tài chính | kế hoạch chi tiết | Các sở, ban, ngành; UBND',
      'III.2 lead order: Sở Tài chính |  |  |  |  | Sở Tài chính là cơ quan ',
      'III.2 lead order: Sở Tài chính |  | recurring quarterly | report UBND tỉnh |  | báo cáo UBND tỉnh định k',
    ]);
  });

  it('of the kind: a directive of a province of communes and special zones', () => {
    const text = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Số: 09/CT-UBND
Lâm Đồng, ngày 21 tháng 8 năm 2025

CHỈ THỊ
Về việc tăng cường quản lý đất đai, môi trường trong giai đoạn vận hành chính quyền địa phương hai cấp

Thời gian qua, công tác quản lý đất đai trên địa bàn tỉnh đã có chuyển biến. Tuy nhiên, một số xã, phường còn lúng túng.

Để chấn chỉnh, Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:

1. Sở Nông nghiệp và Môi trường
a) Chủ trì, phối hợp với Sở Nội vụ, Sở Tài chính, UBND các xã, phường, đặc khu Phú Quý rà soát hồ sơ địa chính; hoàn thành trước ngày 31/10/2025.
b) Hướng dẫn UBND cấp xã thực hiện các thủ tục hành chính được phân cấp, phân quyền; kịp thời tháo gỡ khó khăn, vướng mắc.
c) Tham mưu UBND tỉnh ban hành quy chế phối hợp quản lý rác thải, trình trong tháng 9/2025.

2. Sở Dân tộc và Tôn giáo phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền, vận động đồng bào không lấn chiếm đất rừng.

3. Ủy ban nhân dân các xã, phường và đặc khu Phú Quý
- Chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh về quản lý đất đai trên địa bàn.
- Bố trí công chức địa chính tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công cấp xã.
- Định kỳ ngày 20 hằng tháng báo cáo kết quả về Sở Nông nghiệp và Môi trường.

4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội giám sát việc thực hiện Chỉ thị này.

5. Giao Thanh tra tỉnh kiểm tra, đề xuất xử lý trách nhiệm người đứng đầu các xã, phường để xảy ra vi phạm.

Yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các xã, phường, đặc khu nghiêm túc triển khai thực hiện Chỉ thị này; Sở Nông nghiệp và Môi trường theo dõi, đôn đốc, tổng hợp báo cáo UBND tỉnh./.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH
Trần Văn Núi`;
    assert.deepEqual(rowsOf(text), [
      '1.a lead order: Sở Nông nghiệp và Môi trường | Sở Nội vụ + Sở Tài chính + UBND các xã, phường, đặc khu Phú Quý | date before 2025-10-31 |  |  | Chủ trì, phối hợp với Sở',
      '1.b implicit order: Sở Nông nghiệp và Môi trường |  |  |  |  | Hướng dẫn UBND cấp xã th',
      '1.b implicit order: Sở Nông nghiệp và Môi trường |  | prompt |  |  | kịp thời tháo gỡ khó khă',
      '1.c advise order: Sở Nông nghiệp và Môi trường |  | date in 2025-09 | advise_to UBND tỉnh | quy chế phối hợp quản lý rác thải | Tham mưu UBND tỉnh ban h',
      '2 support order: Sở Dân tộc và Tôn giáo | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh |  |  |  | Sở Dân tộc và Tôn giáo p',
      '3 implicit order: UBND các xã, phường và đặc khu Phú Quý |  |  | accountable_to Chủ tịch UBND tỉnh |  | Chịu trách nhiệm toàn di',
      '3 implicit order: UBND các xã, phường và đặc khu Phú Quý |  |  |  |  | Bố trí công chức địa chí',
      '3 implicit order: UBND các xã, phường và đặc khu Phú Quý |  | recurring on monthly 20 | report Sở Nông nghiệp và Môi trường |  | Định kỳ ngày 20 hằng thá',
      '4 implicit request: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + các tổ chức chính trị - xã hội |  |  |  |  | Đề nghị Ủy ban Mặt trận ',
      '5 implicit order: Thanh tra tỉnh |  |  |  |  | Giao Thanh tra tỉnh kiểm',
      '5 implicit order: Giám đốc các sở + Thủ trưởng các ban, ngành + Chủ tịch UBND các xã, phường, đặc khu |  |  |  |  | Yêu cầu Giám đốc các sở,',
      '5 implicit order: Sở Nông nghiệp và Môi trường |  |  | report UBND tỉnh |  | Sở Nông nghiệp và Môi tr',
    ]);
  });

  it('of the kind: a decision that approves a scheme', () => {
    const text = `ỦY BAN NHÂN DÂN
TỈNH ĐIỆN BIÊN
Số: 512/QĐ-UBND
Điện Biên, ngày 09 tháng 4 năm 2025

QUYẾT ĐỊNH
Phê duyệt Đề án bảo tồn nghề dệt thổ cẩm giai đoạn 2025 - 2030

ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Di sản văn hóa ngày 23/11/2024;
Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch tại Tờ trình số 77/TTr-SVHTTDL ngày 01/4/2025.

QUYẾT ĐỊNH:

Điều 1. Phê duyệt Đề án bảo tồn nghề dệt thổ cẩm giai đoạn 2025 - 2030 với các nội dung chủ yếu sau:
I. MỤC TIÊU
- Có 20 làng nghề được hỗ trợ đến năm 2030.
II. NHIỆM VỤ, GIẢI PHÁP
1. Kiểm kê các làng nghề dệt thổ cẩm trên địa bàn tỉnh.
2. Mở lớp truyền dạy nghề cho thanh niên các xã vùng cao.
III. KINH PHÍ
Tổng kinh phí thực hiện 12 tỷ đồng từ ngân sách tỉnh.
IV. TỔ CHỨC THỰC HIỆN
1. Sở Văn hóa, Thể thao và Du lịch: Là cơ quan thường trực, chủ trì triển khai Đề án; xây dựng kế hoạch hằng năm.
2. Sở Tài chính: Tham mưu UBND tỉnh bố trí kinh phí thực hiện Đề án trong dự toán hằng năm.
3. Báo và Phát thanh, Truyền hình tỉnh: Xây dựng chuyên mục giới thiệu nghề dệt.
4. UBND các huyện, thị xã, thành phố: Vận động nghệ nhân tham gia truyền dạy; quản lý, khai thác hiệu quả các nhà trưng bày.
Điều 2. Giao Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện; định kỳ 06 tháng, hằng năm báo cáo UBND tỉnh.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Văn hóa, Thể thao và Du lịch, Tài chính; Chủ tịch UBND các huyện, thị xã, thành phố và Thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.`;
    assert.deepEqual(rowsOf(text), [
      'Đ1.II.1 implicit order: Tất cả cơ quan, đơn vị được chỉ thị |  |  |  |  | Kiểm kê các làng nghề dệ',
      'Đ1.II.2 implicit order: Tất cả cơ quan, đơn vị được chỉ thị |  |  |  |  | Mở lớp truyền dạy nghề c',
      'Đ1.IV.1 lead order: Sở Văn hóa, Thể thao và Du lịch |  |  |  |  | Là cơ quan thường trực, ',
      'Đ1.IV.1 lead order: Sở Văn hóa, Thể thao và Du lịch |  | recurring yearly |  | kế hoạch hằng năm | xây dựng kế hoạch hằng n',
      'Đ1.IV.2 advise order: Sở Tài chính |  | recurring yearly | advise_to UBND tỉnh |  | Tham mưu UBND tỉnh bố tr',
      'Đ1.IV.3 implicit order: Báo và Phát thanh, Truyền hình tỉnh |  |  |  |  | Xây dựng chuyên mục giới',
      'Đ1.IV.4 implicit order: UBND các huyện, thị xã, thành phố |  |  |  |  | Vận động nghệ nhân tham ',
      'Đ1.IV.4 implicit order: UBND các huyện, thị xã, thành phố |  |  |  |  | quản lý, khai thác hiệu ',
      'Đ2 lead order: Sở Văn hóa, Thể thao và Du lịch | các cơ quan liên quan |  |  |  | Giao Sở Văn hóa, Thể tha',
      'Đ2 lead order: Sở Văn hóa, Thể thao và Du lịch | các cơ quan liên quan | multiple semiannual+yearly | report UBND tỉnh |  | định kỳ 06 tháng, hằng n',
      'Đ3 implicit order: Chánh Văn phòng UBND tỉnh + Giám đốc Sở Văn hóa, Thể thao và Du lịch + Giám đốc Sở Tài chính + Chủ tịch UBND các huyện, thị xã, thành phố + Thủ trưởng các cơ quan, đơn vị liên quan |  |  |  |  | Chánh Văn phòng UBND tỉn',
    ]);
  });
});
