import { type Day, formatDay, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';

export const PAPER_PURPOSES = [
  'communication-request',
  'briefing-conclusion',
  'inspection-plan',
  'inspection-team',
  'inspection-minutes',
  'inspection-result',
] as const;
export type PaperPurpose = (typeof PAPER_PURPOSES)[number];

/** As the register of papers names it; subscribers find their own by it. */
export const outgoingPurpose = (purpose: PaperPurpose): string => `activity-${purpose}`;
export const paperPurpose = (text: string): PaperPurpose | null =>
  PAPER_PURPOSES.find((purpose) => purpose === text || outgoingPurpose(purpose) === text) ?? null;

/** What is typed row by row; units are offered where somebody must do something, or who gets or joins it. */
export const takesDays = (purpose: PaperPurpose): boolean =>
  purpose === 'briefing-conclusion' || purpose === 'inspection-result';

/** Conclusions and recommendations become tasks once the paper is issued. */
export const givesWork = takesDays;

/** Papers that a kind of activity offers, in the order in which an office writes them. */
export function purposesOf(kind: string): readonly PaperPurpose[] {
  if (kind === 'inspection') return PAPER_PURPOSES.filter((purpose) => purpose.startsWith('inspection-'));
  if (kind === 'press-briefing') return ['communication-request', 'briefing-conclusion'];
  const told = ['communication-request', 'event', 'fair', 'exhibition', 'promotion', 'exchange', 'contest'];
  return told.includes(kind) || kind === 'press-conference' ? ['communication-request'] : [];
}

/** A numbered sentence of a paper. */
export interface PaperPoint {
  readonly words: string;
  readonly unitId: Id | null;
  readonly dueOn: Day | null;
}

export interface TypedPoint {
  readonly words: string;
  readonly unitId: string;
  /** dd/mm/yyyy */
  readonly dueOn: string;
}

const LONGEST = 1_000;

/** Rows without words are left out; errors by the number of the row, as `words-2`. */
export function readPoints(
  typed: readonly TypedPoint[],
  from: Day,
  units: ReadonlySet<string>,
): { readonly points: readonly PaperPoint[]; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const points = typed.flatMap(({ words, unitId, dueOn }, index): PaperPoint[] => {
    const said = words.replace(/\s+/g, ' ').trim();
    if (said === '') {
      if (unitId !== '' || dueOn.trim() !== '') errors[`words-${index}`] = 'activity.paper.error.words';
      return [];
    }
    if (said.length > LONGEST) errors[`words-${index}`] = 'activity.paper.error.long';
    const day = dueOn.trim() === '' ? null : parseDay(dueOn);
    if (dueOn.trim() !== '' && !day) errors[`due-${index}`] = 'activity.paper.error.day';
    else if (day && day < from) errors[`due-${index}`] = 'activity.paper.error.due';
    const id = unitId === '' ? null : parseId(unitId);
    if (unitId !== '' && !(id && units.has(id))) errors[`unit-${index}`] = 'activity.paper.error.unit';
    return [{ words: said, unitId: id, dueOn: day }];
  });
  if (points.length === 0) errors['words-0'] = 'activity.paper.error.none';
  return { points, errors };
}

/** "Giao UBND huyện A gửi kế hoạch, chậm nhất ngày 16/05/2014": the sentence that a task will quote, without full stop. */
export function sentenceOf({ words, dueOn }: PaperPoint, unitName: string | null, verb: string): string {
  const said = words.replace(/[\s.;,]+$/, '');
  const due = dueOn ? `, chậm nhất ngày ${formatDay(dueOn)}` : '';
  if (unitName === null) return `${said.charAt(0).toLocaleUpperCase('vi')}${said.slice(1)}${due}`;
  return `${verb} ${unitName} ${said.charAt(0).toLocaleLowerCase('vi')}${said.slice(1)}${due}`;
}
