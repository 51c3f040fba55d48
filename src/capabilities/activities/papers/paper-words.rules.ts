import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Letterhead } from '../../documents/index.ts';
import type { PaperPurpose } from './paper.rules.ts';

export interface PaperFacts {
  readonly letterhead: Letterhead;
  readonly signature: { readonly lines: readonly string[] };
  /** "Sở Thông tin và Truyền thông" */
  readonly sender: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly place: string;
  /** each without its last full stop */
  readonly sentences: readonly string[];
  /** who gets it, joins it or is inspected */
  readonly units: readonly string[];
}

export const when = ({ startsOn, endsOn }: PaperFacts): string =>
  startsOn === endsOn ? `ngày ${formatDay(startsOn)}` : `từ ngày ${formatDay(startsOn)} đến ngày ${formatDay(endsOn)}`;
export const where = ({ place }: PaperFacts): string => (place ? ` tại ${place}` : '');

/** What a paper with a type name says around its points. */
export interface Named {
  readonly typeName: string;
  readonly abbreviation: string;
  readonly form?: 'minutes';
  readonly subject: (facts: PaperFacts) => string;
  readonly opening: (facts: PaperFacts) => string;
  readonly closing: (facts: PaperFacts) => string;
}

export const NAMED: Readonly<Record<Exclude<PaperPurpose, 'communication-request' | 'inspection-team'>, Named>> = {
  'briefing-conclusion': {
    typeName: 'Thông báo',
    abbreviation: 'TB',
    subject: (facts) => `Kết luận tại ${facts.title} ${when(facts)}`,
    opening: (facts) =>
      `${capitalised(when(facts))}, ${facts.sender} tổ chức ${facts.title}${where(facts)}. Sau khi nghe ý kiến của các cơ quan, đơn vị dự họp, người chủ trì kết luận như sau:`,
    closing: ({ sender }) => `${sender} thông báo để các cơ quan, đơn vị biết, thực hiện`,
  },
  'inspection-plan': {
    typeName: 'Kế hoạch',
    abbreviation: 'KH',
    subject: (facts) => `Kiểm tra ${facts.title}`,
    opening: (facts) => `${facts.sender} kiểm tra ${facts.title} ${when(facts)}${where(facts)} với các nội dung sau:`,
    closing: () => 'Các đơn vị được kiểm tra chuẩn bị báo cáo, tài liệu minh chứng và bố trí người làm việc với Đoàn',
  },
  'inspection-minutes': {
    typeName: 'Biên bản',
    abbreviation: 'BB',
    form: 'minutes',
    subject: (facts) => `Kiểm tra ${facts.title}`,
    opening: (facts) =>
      `${capitalised(when(facts))}${where(facts)}, Đoàn kiểm tra của ${facts.sender} làm việc về ${facts.title}. Nội dung làm việc:`,
    closing: () => 'Biên bản được đọc lại cho các bên cùng nghe, thống nhất',
  },
  'inspection-result': {
    typeName: 'Thông báo',
    abbreviation: 'TB',
    subject: (facts) => `Kết quả kiểm tra ${facts.title}`,
    opening: (facts) =>
      `${capitalised(when(facts))}, Đoàn kiểm tra của ${facts.sender} kiểm tra ${facts.title}${where(facts)}. Kết quả và kiến nghị như sau:`,
    closing: ({ sender }) => `${sender} thông báo để các đơn vị biết, thực hiện`,
  },
};

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
