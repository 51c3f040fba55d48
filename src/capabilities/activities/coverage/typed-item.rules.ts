import { type Day, formatDay, parseDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { CoverageContent } from './coverage.rules.ts';

/** An item as a form holds it. */
export interface TypedItem {
  readonly outlet: string;
  readonly country: string;
  readonly language: string;
  readonly publishedOn: string;
  readonly title: string;
  readonly summary: string;
  readonly reference: string;
  readonly address: string;
  readonly activityId: string;
  readonly requestId: string;
}

const NAMES = [
  'outlet',
  'country',
  'language',
  'publishedOn',
  'title',
  'summary',
  'reference',
  'address',
  'activityId',
  'requestId',
] as const satisfies readonly (keyof TypedItem)[];

export const typedItem = (text: (name: string) => string): TypedItem =>
  Object.fromEntries(NAMES.map((name) => [name, text(name)])) as unknown as TypedItem;

/** A form that nobody has filled in yet: most items are of the country's own press, and of different days. */
export const emptyItem = (activityId = ''): TypedItem => ({
  ...typedItem(() => ''),
  language: 'vi',
  country: 'vn',
  activityId,
});

export const shownItem = (content: CoverageContent): TypedItem => ({
  ...content,
  publishedOn: formatDay(content.publishedOn),
  activityId: content.activityId ?? '',
  requestId: content.requestId ?? '',
});

/** @returns what was typed as content; only what cannot be read at all is refused here */
export function readItem(typed: TypedItem): Result<CoverageContent> {
  const publishedOn: Day | null = parseDay(typed.publishedOn);
  if (!publishedOn) return invalid({ publishedOn: 'coverage.refusal.day', ...missing(typed) });
  return ok({
    ...typed,
    publishedOn,
    activityId: parseId(typed.activityId),
    requestId: parseId(typed.requestId),
  });
}

/** Said together with the day, so that nobody corrects a form field by field. */
const missing = (typed: TypedItem): Record<string, string> => ({
  ...(typed.title === '' && { title: 'coverage.refusal.title' }),
  ...(typed.outlet === '' && { outlet: 'coverage.refusal.outlet' }),
  ...(typed.country === '' && { country: 'coverage.refusal.country' }),
  ...(typed.language === '' && { language: 'coverage.refusal.language' }),
});
