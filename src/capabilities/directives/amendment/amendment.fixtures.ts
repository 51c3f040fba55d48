import type { PublishedObligation } from '../directive.events.ts';
import { idOf } from '../draft/draft.fixtures.ts';

/** An invented published obligation, number `position`, of the unit of that number. */
export const aDuty = (
  position: number,
  words: string,
  parts: Partial<PublishedObligation> = {},
): PublishedObligation => ({
  lineageId: idOf(position),
  position,
  section: `II.${position}`,
  quote: { start: position * 100, end: position * 100 + words.length, text: words },
  action: words,
  deliverable: null,
  role: 'lead',
  modality: 'order',
  general: false,
  leadNames: ['Sở Ngoại vụ'],
  leadUnitIds: [idOf(900)],
  coordinatorNames: [],
  coordinatorUnitIds: [],
  recipients: [],
  deadline: { kind: 'recurring', text: 'trước ngày 01/7', freq: 'yearly', bound: 'before', month_day: '07-01' },
  ...parts,
});
