import type { Day } from '../../../kernel/day.ts';
import { formatDay } from '../../../kernel/day.ts';
import {
  composePaper,
  type Letterhead,
  type OfficialDocument,
  paragraph,
  type TableRow,
} from '../../documents/index.ts';
import { COLUMNS, type SectionKind, type SheetSection } from './briefing.rules.ts';

const HEADS = { what: 'Việc', units: 'Đơn vị', day: 'Hạn', proposal: 'Kết luận dự kiến' } as const;
const TITLES: Readonly<Record<SectionKind, string>> = {
  overdue: 'Quá hạn',
  ahead: 'Đến hạn trong 14 ngày tới',
  waiting: 'Chờ ý kiến',
};

/** The sheet on paper: a paper inside an office, without number and signature, dated on the day on which it is drawn. */
export function briefingSheet(letterhead: Letterhead, sections: readonly SheetSection[], today: Day): OfficialDocument {
  const paper = composePaper(
    { ...letterhead, archive: '' },
    {
      typeName: 'Tài liệu giao ban',
      abbreviation: '',
      form: 'slip',
      subject: `Tình hình đến ngày ${formatDay(today)}`,
      body: [
        {
          kind: 'table',
          columns: COLUMNS.map(({ key, width }) => ({
            title: HEADS[key],
            width,
            align: key === 'day' ? ('center' as const) : ('left' as const),
          })),
          rows: sections.flatMap(rowsOf),
        },
        paragraph('Kết luận dự kiến do hệ thống gợi ý, người chủ trì quyết định.'),
      ],
      signature: { lines: [] },
      recipients: [],
    },
  );
  return { ...paper, number: { value: null, symbol: '' }, date: today, signatures: [] };
}

function rowsOf({ kind, total, rows, more }: SheetSection): TableRow[] {
  return [
    { kind: 'group', cells: [`${TITLES[kind]}: ${total} việc`] },
    ...rows.map(({ cells }) => ({ kind: 'row' as const, cells })),
    ...(more > 0 ? [{ kind: 'row' as const, cells: [`… và ${more} việc khác`, '', '', ''] }] : []),
  ];
}
