import type { Translate } from '../../../src/kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  Card,
  DefinitionList,
  LinkButton,
  MarkedText,
  SideBySide,
  StatusTag,
  Tabs,
  type TextMark,
} from '../../../src/ui/index.ts';
import type { GalleryPage } from './gallery.tsx';

const TEXT = [
  'II. PHÂN CÔNG NHIỆM VỤ',
  '1. Sở Thông tin và Truyền thông',
  '– Theo dõi và đôn đốc các sở, ngành, địa phương thực hiện Chương trình hành động số 1553/CTr-UBND.',
  '– Chủ trì xây dựng kế hoạch hằng năm của tỉnh từ kế hoạch của các đơn vị, trình Ủy ban nhân dân tỉnh phê duyệt, báo cáo Bộ trước ngày 01/7 hằng năm.',
  '– Cập nhật thông tin, hình ảnh về tỉnh trên Cổng Thông tin điện tử.',
  '9. Công an tỉnh',
  '– Chủ trì, phối hợp với Sở Thông tin và Truyền thông hướng dẫn, theo dõi việc giữ bí mật trong hoạt động thông tin đối ngoại.',
  '10. Ủy ban nhân dân các huyện, thành phố',
  '– Tháng 5 hằng năm xây dựng kế hoạch của địa phương, gửi Sở Thông tin và Truyền thông tổng hợp; bố trí kinh phí từ ngân sách địa phương.',
].join('\n');

const mark = (id: string, quote: string, kind: TextMark['kind'], obligations: string[] = []): TextMark => {
  const start = TEXT.indexOf(quote);
  const href = obligations[0] && `#obligation-${obligations[0]}`;
  return { id, start, end: start + quote.length, kind, obligations, href };
};

const MARKS = [
  mark(
    'a',
    'Theo dõi và đôn đốc các sở, ngành, địa phương thực hiện Chương trình hành động số 1553/CTr-UBND',
    'obligation',
    ['a'],
  ),
  mark('c', 'số 1553/CTr-UBND', 'citation'),
  mark(
    'b',
    'Chủ trì xây dựng kế hoạch hằng năm của tỉnh từ kế hoạch của các đơn vị, trình Ủy ban nhân dân tỉnh phê duyệt',
    'obligation',
    ['b'],
  ),
  mark('d', 'báo cáo Bộ', 'obligation', ['d']),
  mark('e', 'trước ngày 01/7 hằng năm', 'deadline', ['b', 'd']),
  mark('f', 'Cập nhật thông tin, hình ảnh về tỉnh trên Cổng Thông tin điện tử', 'obligation', ['f']),
  mark('g', 'Tháng 5 hằng năm', 'deadline', ['h']),
  mark('h', 'xây dựng kế hoạch của địa phương, gửi Sở Thông tin và Truyền thông tổng hợp', 'obligation', ['h']),
  mark('i', 'bố trí kinh phí từ ngân sách địa phương', 'finding'),
];

export const directivePage = (_: Translate): GalleryPage => ({
  place: '/directives',
  wide: true,
  breadcrumbs: [{ href: '/directives', label: 'Văn bản chỉ đạo' }],
  title: 'Tăng cường công tác thông tin đối ngoại giai đoạn 2013 – 2020',
  subtitle: 'Chỉ thị · UBND tỉnh · văn bản trình diễn · 44 nhiệm vụ, 41 đã xác nhận · 6 văn bản viện dẫn',
  actions: (
    <ButtonForm action="/directives/1/confirmation" csrf="token" tone="primary">
      Xác nhận 3 nhiệm vụ còn lại
    </ButtonForm>
  ),
  children: (
    <>
      <Callout
        tone="brocade"
        title="9 điểm đề nghị kiểm tra."
        action={<a href="/directives/1/findings">Xem từng điểm</a>}
      >
        Kết luận 16 được viết hai cách (16-KT/TW, 16-KL/TW); 8 cơ quan được giao việc không có trong Nơi nhận; kế hoạch
        của sở, ngành không có thời hạn gửi.
      </Callout>
      <Tabs
        label="Các phần của văn bản"
        items={[
          { href: '/directives/1', label: 'Nội dung và nhiệm vụ', count: 44, current: true },
          { href: '/directives/1/findings', label: 'Rà soát văn bản', count: 9 },
          { href: '/directives/1/bases', label: 'Căn cứ', count: 6 },
          { href: '/directives/1/history', label: 'Lịch sử' },
        ]}
      />
      <SideBySide>
        <MarkedText
          text={TEXT}
          marks={MARKS}
          headings={new Set([0, TEXT.indexOf('1. Sở'), TEXT.indexOf('9. Công'), TEXT.indexOf('10. Ủy')])}
          label="Nội dung văn bản"
          foot="12 câu là bối cảnh, không giao việc · 0 câu chưa phân loại"
        />
        <div>
          <Card
            id="obligation-b"
            obligation="b"
            title="Xây dựng kế hoạch năm của tỉnh"
            status={<StatusTag tone="gold">còn 49 ngày</StatusTag>}
            actions={
              <>
                <a href="#sentence-b">Xem câu</a>
                <a href="/o/b/edit">Sửa</a>
                <a href="/o/b/split">Tách</a>
                <a href="/o/b/merge">Gộp</a>
                <a href="/o/b/class">Không giao việc</a>
              </>
            }
          >
            <DefinitionList
              compact
              items={[
                { term: 'Chủ trì', detail: 'Sở Thông tin và Truyền thông' },
                { term: 'Trình duyệt', detail: 'UBND tỉnh' },
                {
                  term: 'Thời hạn',
                  detail: (
                    <>
                      trước 01/7 hằng năm; chậm nhất <strong>30/06/2014</strong>
                    </>
                  ),
                },
                { term: 'Sản phẩm', detail: 'Kế hoạch của tỉnh' },
                {
                  term: 'Độ chắc chắn',
                  detail: (
                    <>
                      cao · <a href="/o/b/why">vì sao?</a>
                    </>
                  ),
                },
              ]}
            />
          </Card>
          <Card
            id="obligation-d"
            obligation="d"
            title="Báo cáo Bộ về kế hoạch"
            status={<StatusTag tone="gold">còn 49 ngày</StatusTag>}
            actions={<LinkButton href="/o/d">Xác nhận</LinkButton>}
          >
            <DefinitionList
              compact
              items={[
                { term: 'Chủ trì', detail: 'Sở Thông tin và Truyền thông' },
                { term: 'Nơi nhận', detail: 'Bộ Thông tin và Truyền thông' },
              ]}
            />
          </Card>
          <Card
            id="obligation-h"
            obligation="h"
            title="Gửi kế hoạch của huyện, thành phố"
            status={
              <StatusTag tone="gold" shape="half">
                3 / 9 đã gửi
              </StatusTag>
            }
          >
            <DefinitionList
              compact
              items={[
                {
                  term: 'Chủ trì',
                  detail: (
                    <>
                      9 UBND huyện, thành phố, <a href="/o/h/units">danh sách ngày 12/05/2014</a>
                    </>
                  ),
                },
                {
                  term: 'Thời hạn',
                  detail: (
                    <>
                      trong tháng 5; chậm nhất <strong>30/05/2014</strong> (31/05 là thứ bảy)
                    </>
                  ),
                },
              ]}
            />
          </Card>
          <Card
            id="obligation-f"
            obligation="f"
            title="Cập nhật Cổng Thông tin điện tử"
            status={<StatusTag tone="neutral">thường xuyên</StatusTag>}
          >
            <DefinitionList
              compact
              items={[{ term: 'Gần nhất', detail: 'ghi nhận ngày 09/05/2014 · 14 hoạt động năm nay' }]}
            />
          </Card>
        </div>
      </SideBySide>
    </>
  ),
});
