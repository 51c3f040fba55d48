import type { Id } from '../../../../kernel/ids.ts';
import type { Period } from '../../../../kernel/period.ts';
import { periodEnd, periodStart } from '../../../../kernel/period.ts';
import { emptyLine, type LineContent, type LineTime } from '../line.rules.ts';
import { movedByYears } from './line-time.rules.ts';

/** What a line begins with that answers an obligation: its words, its product, and the unit as the one who leads. */
export interface DutyWords {
  readonly obligationId: Id;
  readonly action: string;
  readonly deliverable: string | null;
  readonly section: string;
  readonly documentLabel: string;
  readonly rule: { readonly kind: string; readonly months?: readonly number[] };
}

interface Lead {
  readonly id: Id;
  readonly name: string;
}

export const lineForDuty = (duty: DutyWords, lead: Lead, period: Period): LineContent => ({
  ...emptyLine,
  title: titleOf(duty.action),
  leadUnitId: lead.id,
  leadName: lead.name,
  product: duty.deliverable ?? '',
  time: timeOfDuty(duty.rule, period),
  basis: [duty.section && `mục ${duty.section}`, duty.documentLabel].filter(Boolean).join(' '),
  obligationIds: [duty.obligationId],
});

/** A register cuts a long action and marks the cut; the title of a line ends without the mark. */
function titleOf(action: string): string {
  const words = action.replace(/[\s,;]*…$/, '');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** What never ends, or has no date, goes on all year; a month that the document names is taken where the plan is for one year. */
function timeOfDuty({ kind, months }: DutyWords['rule'], period: Period): LineTime | null {
  if (kind === 'ongoing' || kind === 'none')
    return { kind: 'all-year', from: periodStart(period), to: periodEnd(period) };
  const [month] = months ?? [];
  if (period.kind !== 'year' || !month || months?.length !== 1) return null;
  const one: Period = { kind: 'month', year: period.year, number: month };
  return { kind: 'month', from: periodStart(one), to: periodEnd(one) };
}

/** A line of an earlier plan for the new period; obligations that the unit no longer has stay behind. */
export function lineContinued(before: LineContent, years: number, owed: ReadonlySet<Id>, period: Period): LineContent {
  const time = before.time && movedByYears(before.time, years);
  const fits = time && time.from >= periodStart(period) && time.to <= periodEnd(period);
  return { ...before, time: fits ? time : null, obligationIds: before.obligationIds.filter((id) => owed.has(id)) };
}
