import type { Translate } from '../../../src/kernel/translate.ts';
import {
  ButtonForm,
  DefinitionList,
  Difference,
  FormActions,
  LinkButton,
  Panel,
  Quote,
  StatusTag,
  Timeline,
} from '../../../src/ui/index.ts';
import type { GalleryPage } from './gallery.tsx';

export const taskPage = (t: Translate): GalleryPage => ({
  place: '/work',
  breadcrumbs: [
    { href: '/performance', label: 'Thực hiện' },
    { href: '/tasks', label: 'Sổ theo dõi nhiệm vụ' },
  ],
  title: 'Gửi kế hoạch năm 2015 của huyện Ngọc Hồi',
  subtitle: <StatusTag tone="gold">còn 18 ngày</StatusTag>,
  actions: (
    <LinkButton href="/tasks/1/evidence" tone="primary">
      Gửi tài liệu minh chứng
    </LinkButton>
  ),
  children: (
    <div class="columns columns-main">
      <div>
        <Panel title="Câu giao việc">
          <Quote
            source={
              <>
                Chỉ thị trình diễn, mục II.10 · <a href="/directives/1#sentence-h">xem trong văn bản</a>
              </>
            }
          >
            Tháng 5 hằng năm xây dựng kế hoạch của địa phương, gửi Sở Thông tin và Truyền thông tổng hợp.
          </Quote>
        </Panel>
        <Panel title="Nội dung">
          <DefinitionList
            items={[
              { term: 'Chủ trì', detail: <a href="/units/1">UBND huyện Ngọc Hồi</a> },
              { term: 'Phối hợp', detail: 'Phòng Văn hóa và Thông tin; Đồn Biên phòng cửa khẩu Bờ Y' },
              { term: 'Nơi nhận', detail: 'Sở Thông tin và Truyền thông' },
              {
                term: 'Thời hạn',
                detail: (
                  <>
                    trong tháng 5; chậm nhất <strong>30/05/2014</strong> vì ngày 31/05 là thứ bảy
                  </>
                ),
              },
              { term: 'Sản phẩm', detail: 'Kế hoạch của huyện' },
              { term: 'Gia hạn', detail: null },
            ]}
          />
        </Panel>
        <Panel title="Nội dung nhiệm vụ thay đổi thế nào?">
          <Difference
            t={t}
            before="Xây dựng kế hoạch của địa phương, gửi Sở Văn hóa, Thông tin tổng hợp trong tháng 8."
            after="Xây dựng kế hoạch của địa phương, gửi Sở Thông tin và Truyền thông tổng hợp trong tháng 5."
          />
        </Panel>
      </div>
      <div>
        <Panel title="Quá trình xử lý">
          <Timeline
            label="Quá trình xử lý"
            entries={[
              {
                when: '12/05/2014 08:30',
                datetime: '2014-05-12T01:30:00Z',
                what: 'Nhắc trong hệ thống',
                who: 'Sở Thông tin và Truyền thông',
                tone: 'gold',
              },
              {
                when: '06/05/2014 14:05',
                what: 'Trả lại để hoàn thiện',
                who: 'Lê Văn Nam · Sở Thông tin và Truyền thông',
                detail: 'Dòng 3 chưa ghi nguồn kinh phí.',
                tone: 'brocade',
              },
              {
                when: '05/05/2014 09:12',
                what: 'Gửi tài liệu minh chứng: Công văn số 118/UBND-VHTT',
                who: 'Y Hà · UBND huyện Ngọc Hồi',
                tone: 'forest',
              },
              {
                when: '02/01/2014 07:30',
                what: 'Giao việc theo Chỉ thị trình diễn, bản công bố số 1',
                who: 'Hệ thống',
              },
            ]}
          />
        </Panel>
        <Panel title="Việc khác">
          <FormActions>
            <ButtonForm action="/tasks/1/extension" csrf="token">
              Xin lùi hạn
            </ButtonForm>
            <ButtonForm action="/tasks/1/transfer" csrf="token" tone="secondary">
              Kiến nghị chuyển cơ quan khác
            </ButtonForm>
          </FormActions>
        </Panel>
      </div>
    </div>
  ),
});
