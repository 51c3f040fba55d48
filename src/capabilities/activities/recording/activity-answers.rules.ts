import { type ActivityContent, cellOf } from '../activity.rules.ts';

const LONGEST = 2000;

/** What an activity says against itself or leaves out that none may lack: message keys by field. */
export function findContradictions(content: ActivityContent): Record<string, string> {
  const errors: Record<string, string> = {};
  if (content.title.trim() === '') errors.title = 'activity.error.title';
  if (content.endsOn < content.startsOn) errors.endsOn = 'activity.error.backwards';
  if (content.lineId && content.unplannedReason) errors.unplannedReason = 'activity.error.lineAndReason';
  for (const field of ['title', 'place', 'summary'] as const)
    if (content[field].length > LONGEST) errors[field] = 'activity.error.tooLong';
  if ((content.unplannedReason ?? '').length > LONGEST) errors.unplannedReason = 'activity.error.tooLong';
  if (content.measures.some(({ amount }) => !Number.isSafeInteger(amount) || amount < 0))
    errors.measures = 'activity.error.amount';
  if (new Set(content.measures.map(cellOf)).size < content.measures.length)
    errors.measures = 'activity.kind.error.twice';
  return errors;
}
