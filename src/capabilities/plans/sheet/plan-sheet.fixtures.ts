import { testId } from '../../../../test/support/province.ts';
import { yearPeriod } from '../../../kernel/period.ts';
import type { SheetReading } from '../../../platform/xlsx/sheet-reading.ts';
import { type FoundTable, findTable } from './reading/find-table.ts';
import type { Finding } from './reading/finding.rules.ts';
import { codeDictionary, type Lookups } from './reading/lookups.rules.ts';
import { dictionary } from './reading/nearest.rules.ts';
import { type ReadLines, readLines } from './reading/read-lines.ts';
import { headReader } from './reading/sheet-columns.rules.ts';

const code = (each: string, name: string) => ({ code: each, name, nameEn: each });

export const SOURCES = [
  code('state', 'Ngân sách trung ương'),
  code('province', 'Ngân sách tỉnh'),
  code('social', 'Xã hội hóa'),
];

const unit = (name: string, number: number) => ({ name, value: testId(number) });

/** Few words of each list, two living units and two that ended, for a plan of 2015. */
export const lookups: Lookups = {
  period: yearPeriod(2015),
  codes: {
    taskGroup: codeDictionary([
      code('training', 'Tập huấn, bồi dưỡng hằng năm'),
      code('documents', 'Xây dựng văn bản'),
    ]),
    channel: codeDictionary([code('publications', 'Xuất bản phẩm'), code('portals', 'Cổng, trang thông tin điện tử')]),
    informationKind: codeDictionary([code('image', 'Thông tin quảng bá hình ảnh')]),
    languages: codeDictionary([code('en', 'Tiếng Anh'), code('lo', 'Tiếng Lào')]),
    sibling: codeDictionary([code('external-affairs', 'Chương trình hoạt động đối ngoại')]),
  },
  units: dictionary([
    ['Sở Văn hóa, Thể thao và Du lịch', unit('Sở Văn hóa, Thể thao và Du lịch', 21)],
    ['Sở VHTTDL', unit('Sở Văn hóa, Thể thao và Du lịch', 21)],
    ['Công an tỉnh', unit('Công an tỉnh', 22)],
  ]),
  ended: dictionary([
    [
      'Sở Văn hóa - Thông tin',
      { name: 'Sở Văn hóa - Thông tin', value: { since: '01/05/2008', successors: ['Sở VHTTDL'] } },
    ],
    ['Ban Tôn giáo', { name: 'Ban Tôn giáo', value: { since: '01/01/2010', successors: [] } }],
  ]),
};

export interface ReadPlan extends ReadLines {
  readonly table: FoundTable;
  /** "F3: money-dot" for each thing that was said */
  readonly said: readonly string[];
}

/** The table of a reading with its lines. @throws when no table is found */
export function readPlan(reading: SheetReading): ReadPlan {
  const table = findTable(reading, headReader(SOURCES));
  if (!table) throw new Error('no table');
  const read = readLines(table.rows, table, lookups);
  return { ...read, table, said: read.findings.map(spoken) };
}

export const spoken = ({ address, code: word }: Finding): string => `${address}: ${word}`;
