import { day } from '../../../src/kernel/day.ts';
import type { Translate } from '../../../src/kernel/translate.ts';
import {
  DataTable,
  type HeatCell,
  HeatMap,
  type HeatState,
  KeyFigure,
  KeyFigures,
  LinkButton,
  Panel,
  ProgressBar,
  StatusTag,
  YearBand,
} from '../../../src/ui/index.ts';
import type { GalleryPage } from './gallery.tsx';

const UNITS = [
  'Sở TT&TT',
  'Sở Ngoại vụ',
  'Sở VHTT&DL',
  'Sở Công Thương',
  'Sở KH&ĐT',
  'Công an tỉnh',
  'Đăk Glei',
  'Ngọc Hồi',
  'Kon Plông',
  'Tu Mơ Rông',
];
const OBLIGATIONS = Array.from({ length: 22 }, (_, index) => `${1 + Math.floor(index / 3)}.${1 + (index % 3)}`);
const STATES: HeatState[] = [
  { key: 'done', word: 'đã xác nhận', tone: 'forest' },
  { key: 'doing', word: 'đang thực hiện', tone: 'forest', light: true, shape: 'half' },
  { key: 'waiting', word: 'chờ xác nhận', tone: 'gold' },
  { key: 'late', word: 'quá hạn', tone: 'brocade' },
  { key: 'asked', word: 'đề nghị phối hợp', tone: 'sky' },
];

const CELLS: HeatCell[] = UNITS.flatMap((unit, row) =>
  OBLIGATIONS.flatMap((obligation, column) => {
    const state = [
      undefined,
      'done',
      'doing',
      undefined,
      'waiting',
      'doing',
      'done',
      undefined,
      'asked',
      undefined,
      'late',
    ][(row * 5 + column * 7 + ((row * column) % 4)) % 11];
    return state ? [{ unit, obligation, state, href: `/tasks?unit=${row}&obligation=${column}` }] : [];
  }),
);

const SILENT = [
  { unit: 'UBND huyện Tu Mơ Rông', due: '30/05', late: '6 ngày', tone: 'brocade', urged: 'công văn 02/06' },
  { unit: 'UBND huyện Kon Plông', due: '30/05', late: '5 ngày', tone: 'brocade', urged: 'công văn 02/06' },
  { unit: 'Sở Công Thương', due: '30/05', late: '1 ngày', tone: 'gold', urged: 'đã nhắc' },
  { unit: 'Báo Kon Tum', due: '–', late: '–', tone: 'sky', urged: 'đề nghị phối hợp' },
] as const;

export const leadersPage = (t: Translate): GalleryPage => ({
  place: '/performance',
  title: 'Còn 27 ngày đến hạn báo cáo Bộ. 29 trong 34 đơn vị đã gửi kế hoạch.',
  subtitle: 'Chậm nhất: Kon Plông và Tu Mơ Rông chưa gửi kế hoạch.',
  actions: <LinkButton href="/briefing">Tài liệu giao ban (A4)</LinkButton>,
  children: (
    <>
      <KeyFigures label="Tình hình chung">
        <KeyFigure value="29 / 34" label="đơn vị đã gửi kế hoạch" href="/a" link="5 đơn vị chưa gửi" />
        <KeyFigure value="312" label="đầu việc trong năm" href="/b" link="xem từng việc" />
        <KeyFigure value="41" label="chờ xác nhận kết quả" href="/c" link="mở danh sách" />
        <KeyFigure value="4" label="hồ sơ chờ ý kiến tôi" href="/d" link="mở" />
      </KeyFigures>
      <Panel>
        <YearBand
          t={t}
          id="year"
          question="Năm 2014, việc nào đến hạn khi nào?"
          year={2014}
          today={day('2014-06-03')}
          marks={[
            { day: day('2014-01-15'), label: 'báo cáo năm 2013', tone: 'forest', status: 'đã xong', href: '/y/0' },
            {
              from: day('2014-05-01'),
              day: day('2014-05-30'),
              label: 'huyện gửi kế hoạch',
              tone: 'gold',
              status: '7 / 9 đã gửi',
              href: '/y/1',
            },
            {
              day: day('2014-06-13'),
              label: 'chốt số liệu 6 tháng',
              tone: 'gold',
              status: 'còn 10 ngày',
              href: '/y/2',
            },
            {
              day: day('2014-06-30'),
              label: 'trình kế hoạch, báo cáo Bộ',
              tone: 'brocade',
              status: 'còn 27 ngày',
              href: '/y/3',
            },
            { day: day('2014-07-10'), label: 'báo cáo 6 tháng', tone: 'neutral', status: 'còn 37 ngày', href: '/y/4' },
            {
              day: day('2014-12-12'),
              label: 'chốt số liệu năm',
              tone: 'neutral',
              status: 'còn 192 ngày',
              href: '/y/5',
            },
            { day: day('2014-12-20'), label: 'báo cáo người phát ngôn', tone: 'sky', status: 'còn 200 ngày' },
            { day: day('2014-12-31'), label: 'tự kiểm tra bảo mật', tone: 'neutral', status: 'còn 211 ngày' },
          ]}
        />
      </Panel>
      <Panel>
        <HeatMap
          t={t}
          id="heat"
          question="Đơn vị nào còn việc chưa xong?"
          units={UNITS.map((unit, index) => ({ id: unit, label: unit, href: `/units/${index}` }))}
          obligations={OBLIGATIONS.map((label, index) => ({
            id: label,
            label,
            title: `Nhiệm vụ ${label}`,
            href: `/o/${index}`,
          }))}
          states={STATES}
          cells={CELLS}
        />
      </Panel>
      <div class="columns columns-main">
        <Panel title="Đơn vị nào chưa gửi kế hoạch?">
          <DataTable
            t={t}
            caption="Đơn vị nào chưa gửi kế hoạch?"
            rows={SILENT}
            empty={null}
            columns={[
              { key: 'unit', header: 'Đơn vị', heading: true, cell: (row) => row.unit },
              { key: 'due', header: 'Hạn', align: 'end', cell: (row) => row.due },
              { key: 'late', header: 'Thường trễ', align: 'end', cell: (row) => row.late },
              {
                key: 'urged',
                header: 'Đôn đốc',
                nowrap: true,
                cell: (row) => <StatusTag tone={row.tone}>{row.urged}</StatusTag>,
              },
            ]}
          />
        </Panel>
        <Panel>
          <ProgressBar
            t={t}
            id="sent"
            question="Bao nhiêu đơn vị đã gửi kế hoạch?"
            parts={[
              { label: 'thường trực đã kiểm tra', value: 21, tone: 'forest' },
              { label: 'chờ xác nhận', value: 8, tone: 'gold' },
              { label: 'quá hạn', value: 3, tone: 'brocade' },
              { label: 'chưa đến hạn', value: 2, tone: 'neutral' },
            ]}
          />
        </Panel>
      </div>
    </>
  ),
});
