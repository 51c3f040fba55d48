import type { Translate } from '../../../src/kernel/translate.ts';
import { DayField, FilterBar, UnitTree } from '../../../src/ui/index.ts';
import type { GalleryPage } from './gallery.tsx';

const leaf = (id: string, label: string, note?: string) => ({ id, label, href: `/units/${id}`, note });

export const treePage = (t: Translate): GalleryPage => ({
  place: '/units',
  title: 'Đơn vị của tỉnh vào ngày 12/05/2014',
  subtitle: '34 đơn vị, 9 huyện, thành phố',
  children: (
    <>
      <FilterBar t={t} query={{ path: '/units', params: {} }} active={0}>
        <DayField t={t} name="day" label="Vào ngày" value="12/05/2014" />
      </FilterBar>
      <UnitTree
        label="Cây đơn vị"
        nodes={[
          {
            ...leaf('1', 'Ủy ban nhân dân tỉnh Kon Tum', 'người phê duyệt'),
            open: true,
            children: [
              leaf('2', 'Văn phòng UBND tỉnh', 'thẩm tra hồ sơ'),
              {
                ...leaf('3', 'Sở Thông tin và Truyền thông', 'cơ quan thường trực · 12 việc'),
                open: true,
                children: [
                  { ...leaf('4', 'Phòng Báo chí, Xuất bản'), current: true },
                  leaf('5', 'Trung tâm Công nghệ thông tin'),
                ],
              },
              {
                ...leaf('6', 'Ủy ban nhân dân huyện Ngọc Hồi', '5 việc'),
                children: [leaf('7', 'UBND xã Bờ Y'), leaf('8', 'UBND xã Đăk Pĕk')],
              },
              leaf('9', 'Sở Ngoại vụ', 'người phát ngôn'),
            ],
          },
          leaf('10', 'Ban Tuyên giáo Tỉnh ủy', 'ngoài hệ thống chỉ đạo của UBND'),
        ]}
      />
    </>
  ),
});
