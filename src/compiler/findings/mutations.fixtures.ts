import type { Day } from '../../kernel/day.ts';
import { workCalendar } from '../../kernel/working-days.ts';
import { citationMutations } from './citation-mutations.fixtures.ts';
import { cleanDocuments } from './clean-documents.fixtures.ts';
import { dutyMutations } from './duty-mutations.fixtures.ts';
import { formMutations } from './form-mutations.fixtures.ts';
import type { LintKnowledge } from './knowledge.ts';
import type { Mutation } from './mutation.fixtures.ts';

/** Outside knowledge that says nothing against the clean documents. */
export const knowledge: LintKnowledge = {
  on: '2026-03-02' as Day,
  acts: [
    {
      canonical: '12/QĐ-UBND',
      issuedOn: '2020-02-03' as Day,
      replacedBy: { label: 'Quyết định số 40/QĐ-UBND', from: '2025-10-01' as Day },
    },
    { canonical: '79/2010/QĐ-TTg', issuedOn: '2010-11-30' as Day, replacedBy: null },
  ],
  dissolved: [
    { name: 'Sở Thương nghiệp và Du lịch', from: '2008-05-01' as Day, successors: ['Sở Thương nghiệp', 'Sở Du lịch'] },
  ],
  calendar: workCalendar({
    holidays: [{ from: '2026-09-01' as Day, to: '2026-09-02' as Day }],
    swappedDays: [],
    weeks: [{ from: '1999-10-02' as Day, to: null, restWeekdays: [6, 7], endOfDay: '17:00' }],
  }),
};

/** One slip in a clean document for each rule: it and no other rule must speak. */
export const mutations: readonly Mutation[] = [...citationMutations, ...dutyMutations, ...formMutations];

/** @throws when the words to replace are not in the document: the mutation would change nothing */
export function mutated([, name, ...swaps]: Mutation): string {
  return swaps.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`“${from}” is not in the ${name}`);
    return text.replace(from, () => to);
  }, cleanDocuments[name] as string);
}
