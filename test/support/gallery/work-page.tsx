import type { Translate } from '../../../src/kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  Card,
  EmptyState,
  LinkButton,
  Panel,
  Progress,
  StatusTag,
} from '../../../src/ui/index.ts';
import type { GalleryPage } from './gallery.tsx';

export const workPage = (t: Translate): GalleryPage => ({
  place: '/work',
  title: 'Năm nay đơn vị còn 7 việc, 2 việc đến hạn trong tháng này.',
  subtitle: 'Tính đến 12/05/2014. Việc thường xuyên không tính vào số việc đến hạn.',
  actions: (
    <LinkButton href="/work/handover" tone="primary">
      Gửi tài liệu minh chứng
    </LinkButton>
  ),
  notice: { text: 'Đã ghi nhận Công văn số 412/STTTT-BCXB làm tài liệu minh chứng. Phòng Thông tin xác nhận tiếp.' },
  children: (
    <>
      <Progress
        t={t}
        id="mine"
        label="Việc của đơn vị trong năm"
        parts={[
          { label: 'đã xác nhận', value: 5, tone: 'forest' },
          { label: 'chờ xác nhận', value: 1, tone: 'gold' },
          { label: 'còn lại', value: 7, tone: 'neutral' },
        ]}
      />
      <div class="columns columns-main">
        <div>
          <Card
            title="Gửi kế hoạch năm 2015 của huyện"
            href="/tasks/1"
            subtitle="UBND huyện Ngọc Hồi · Chỉ thị về công tác thông tin đối ngoại, mục II.10"
            status={<StatusTag tone="gold">còn 18 ngày</StatusTag>}
            actions={
              <>
                <LinkButton href="/tasks/1" tone="primary">
                  Xem và gửi
                </LinkButton>
                <a href="/tasks/1/extension">Xin lùi hạn</a>
              </>
            }
          >
            <p class="small">
              Hạn trong tháng 5; ngày 31/05 là thứ bảy nên chậm nhất <strong>30/05/2014</strong>.
            </p>
          </Card>
          <Card
            title="Báo cáo 6 tháng đầu năm"
            href="/tasks/2"
            status={<StatusTag tone="brocade">quá hạn 3 ngày</StatusTag>}
            tone="brocade"
            subtitle="Nơi nhận: UBND tỉnh, Bộ Thông tin và Truyền thông"
          />
          <Card
            title="Tin, bài trên truyền thanh cơ sở"
            href="/tasks/3"
            status={<StatusTag tone="forest">thường trực đã kiểm tra</StatusTag>}
            subtitle="6 bài, 2 thứ tiếng · tính vào báo cáo 6 tháng"
          />
          <Card
            title="Giao lưu kết nghĩa hai bên biên giới"
            href="/tasks/4"
            status={<StatusTag tone="neutral">trong năm</StatusTag>}
            subtitle="Chưa ghi nhận hoạt động từ ngày 02/03/2014."
          />
          <Card
            title="Phối hợp tuyên truyền trên Báo Kon Tum"
            href="/tasks/5"
            status={<StatusTag tone="sky">đề nghị phối hợp</StatusTag>}
            actions={
              <ButtonForm action="/tasks/5/receipt" csrf="token">
                Xác nhận đã nhận
              </ButtonForm>
            }
          />
        </div>
        <div>
          <Panel title="Chờ tôi xác nhận" actions={<a href="/work/acceptance">Xem cả 4 việc</a>}>
            <EmptyState
              title="Chưa có tài liệu nào chờ xác nhận"
              action={<a href="/work/help">Cách xác nhận kết quả</a>}
            >
              Tài liệu minh chứng do người khác trong đơn vị gửi sẽ hiện ở đây để xác nhận.
            </EmptyState>
          </Panel>
          <Callout tone="sky" title="Quy tắc áp dụng ngoài thời gian hiệu lực (trình diễn).">
            Thời hạn báo cáo 14/6 và 14/12 lấy theo Nghị định 09/2019/NĐ-CP.
          </Callout>
        </div>
      </div>
    </>
  ),
});
