import type { Translate } from '../../../src/kernel/translate.ts';
import {
  type Column,
  DataTable,
  DayField,
  DownloadLinks,
  FilterBar,
  LinkButton,
  Pagination,
  SelectField,
  StatusTag,
  TextField,
  type Tone,
} from '../../../src/ui/index.ts';
import type { GalleryPage } from './gallery.tsx';

interface Row {
  task: string;
  unit: string;
  place: string;
  due: string;
  money: string;
  tone: Tone;
  status: string;
}

const ROWS: Row[] = [
  {
    task: 'Gửi kế hoạch năm 2015 của huyện',
    unit: 'UBND huyện Ngọc Hồi',
    place: 'II.10',
    due: '30/05/2014',
    money: '120.000.000',
    tone: 'gold',
    status: 'còn 18 ngày',
  },
  {
    task: 'Gửi kế hoạch năm 2015 của huyện',
    unit: 'UBND huyện Tu Mơ Rông',
    place: 'II.10',
    due: '30/05/2014',
    money: '86.500.000',
    tone: 'brocade',
    status: 'quá hạn 4 ngày',
  },
  {
    task: 'Xây dựng kế hoạch năm của tỉnh',
    unit: 'Sở Thông tin và Truyền thông',
    place: 'II.1',
    due: '30/06/2014',
    money: '0',
    tone: 'forest',
    status: 'đơn vị đã xác nhận',
  },
  {
    task: 'Cung cấp thông tin cho báo chí',
    unit: 'Sở Ngoại vụ',
    place: 'II.3',
    due: '',
    money: '45.000.000',
    tone: 'neutral',
    status: 'thường xuyên',
  },
  {
    task: 'Phối hợp định hướng tuyên truyền',
    unit: 'Ban Tuyên giáo Tỉnh ủy',
    place: 'II.1',
    due: '',
    money: '0',
    tone: 'sky',
    status: 'đề nghị phối hợp',
  },
];

const COLUMNS: Column<Row>[] = [
  {
    key: 'task',
    header: 'Đầu việc',
    heading: true,
    sort: 'task',
    cell: (row) => <a href={`/tasks/${row.place}`}>{row.task}</a>,
  },
  { key: 'unit', header: 'Đơn vị', sort: 'unit', cell: (row) => row.unit },
  { key: 'place', header: 'Mục', cell: (row) => <a href={`/directives/1#${row.place}`}>{row.place}</a> },
  { key: 'due', header: 'Hạn', sort: 'due', nowrap: true, align: 'end', cell: (row) => row.due || '–' },
  {
    key: 'money',
    header: 'Kinh phí (đồng)',
    align: 'end',
    nowrap: true,
    cell: (row) => row.money,
    total: '251.500.000',
  },
  {
    key: 'status',
    header: 'Trạng thái',
    nowrap: true,
    cell: (row) => <StatusTag tone={row.tone}>{row.status}</StatusTag>,
  },
];

export const registerPage = (t: Translate): GalleryPage => {
  const query = { path: '/tasks', params: { year: '2014', sort: 'due', direction: 'asc', status: 'open' } };
  return {
    place: '/performance',
    breadcrumbs: [{ href: '/performance', label: 'Thực hiện' }],
    title: 'Sổ theo dõi nhiệm vụ năm 2014',
    subtitle: '312 đầu việc của 34 đơn vị, từ 2 văn bản chỉ đạo',
    actions: (
      <LinkButton href="/tasks/new" tone="primary">
        Mở việc theo yêu cầu
      </LinkButton>
    ),
    children: (
      <>
        <FilterBar t={t} query={query} active={1}>
          <TextField name="q" label="Từ khóa" />
          <SelectField
            name="unit"
            label="Đơn vị"
            blank="Mọi đơn vị"
            choices={[
              { value: '1', label: 'UBND huyện Ngọc Hồi' },
              { value: '2', label: 'Sở Ngoại vụ' },
            ]}
          />
          <SelectField
            name="status"
            label="Trạng thái"
            blank="Mọi trạng thái"
            value="open"
            choices={[
              { value: 'open', label: 'Còn lại' },
              { value: 'late', label: 'Quá hạn' },
            ]}
          />
          <DayField t={t} name="until" label="Đến hạn trước" />
        </FilterBar>
        <DataTable
          t={t}
          caption="Đầu việc của các đơn vị"
          columns={COLUMNS}
          rows={ROWS}
          query={query}
          sorted={{ key: 'due', direction: 'asc' }}
          empty={null}
          rowTone={(row) => (row.tone === 'brocade' ? 'brocade' : undefined)}
        />
        <DownloadLinks t={t} xlsx="/tasks.xlsx" calendar="/tasks.ics" />
        <Pagination t={t} query={query} page={3} total={312} />
      </>
    ),
  };
};
