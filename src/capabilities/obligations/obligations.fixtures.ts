import type { Deadline } from '../../compiler/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { EditionPublished, PublishedObligation } from '../directives/index.ts';

/** "Trước ngày 01/7 hằng năm" */
export const BEFORE_JULY: Deadline = {
  kind: 'recurring',
  text: 'trước ngày 01/7 hằng năm',
  freq: 'yearly',
  bound: 'before',
  month_day: '07-01',
};
/** "Tháng 5 hằng năm" */
export const IN_MAY: Deadline = {
  kind: 'recurring',
  text: 'tháng 5 hằng năm',
  freq: 'yearly',
  bound: 'in',
  months: [5],
};
export const ONGOING: Deadline = { kind: 'ongoing', text: 'thường xuyên' };
export const ON_DEMAND: Deadline = { kind: 'on_demand', text: 'khi có yêu cầu', event: 'khi có yêu cầu' };
/** "Chậm nhất 10 ngày sau khi kết thúc hội chợ" */
export const AFTER_FAIR: Deadline = {
  kind: 'relative',
  text: 'chậm nhất 10 ngày sau khi kết thúc hội chợ',
  event: 'kết thúc hội chợ',
  offset_days: 10,
};
export const once = (value: string): Deadline => ({ kind: 'date', text: `ngày ${value}`, bound: 'by', value });

const QUOTE = 'Lập kế hoạch thông tin đối ngoại hằng năm.';

export const aPublishedObligation = (
  lineageId: Id,
  leadUnitIds: readonly Id[],
  parts: Partial<PublishedObligation> = {},
): PublishedObligation => ({
  lineageId,
  position: 1,
  section: 'II.1',
  quote: { start: 0, end: QUOTE.length, text: QUOTE },
  action: 'Lập kế hoạch thông tin đối ngoại hằng năm',
  deliverable: 'Kế hoạch',
  role: 'lead',
  modality: 'order',
  general: false,
  leadNames: ['Đơn vị'],
  leadUnitIds,
  coordinatorNames: [],
  coordinatorUnitIds: [],
  recipients: [],
  deadline: ONGOING,
  ...parts,
});

/** The text that fixtures point into. */
export const FIXTURE_TEXT = `${QUOTE}\nGửi báo cáo về cơ quan thường trực.`;

export const anEdition = (
  ids: Pick<EditionPublished, 'directiveId' | 'documentId' | 'editionId' | 'textId'>,
  obligations: readonly PublishedObligation[],
  parts: { number?: number; on?: Day } = {},
): EditionPublished => ({
  ...ids,
  editionNumber: parts.number ?? 1,
  publishedOn: parts.on ?? day('2014-05-12'),
  documentLabel: 'Chỉ thị 01/2014/CT-UBND',
  obligations,
});
