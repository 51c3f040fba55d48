import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import type { ActivityContent } from '../activity.rules.ts';
import { findContradictions } from './activity-answers.rules.ts';
import { findKnownReferences, listObligationsOfLine } from './reference.store.ts';

const CODED = [
  { field: 'kind', list: 'activity-kinds' },
  { field: 'channel', list: 'channels' },
  { field: 'informationKind', list: 'information-kinds' },
  { field: 'languages', list: 'languages' },
  { field: 'countries', list: 'countries' },
  { field: 'topics', list: 'training-topics' },
] as const;

/**
 * Asks lists, units, plans and obligations about what differs from before, and nothing about what does not. A line that
 * is newly named brings its obligations, so that one activity answers every report.
 * @param former what stood there, null for a new activity
 * @returns the content to save; refused by field when something contradicts itself or is not known
 */
export async function checkContent(
  change: Change,
  former: ActivityContent | null,
  wanted: ActivityContent,
): Promise<Result<ActivityContent>> {
  const errors: Record<string, string> = { ...findContradictions(wanted) };
  await checkCodes(change, former, wanted, errors);
  await checkReferences(change, former, wanted, errors);
  if (Object.keys(errors).length > 0) return invalid(errors);
  if (!wanted.lineId || wanted.lineId === former?.lineId || wanted.obligationIds.length > 0) return ok(wanted);
  return ok({ ...wanted, obligationIds: await listObligationsOfLine(change.tx, wanted.lineId) });
}

async function checkCodes(
  change: Change,
  former: ActivityContent | null,
  wanted: ActivityContent,
  errors: Record<string, string>,
): Promise<void> {
  const asked = CODED.filter(({ field }) => codes(wanted, field).some((code) => !codes(former, field).includes(code)));
  if (asked.length === 0) return;
  const lists = await listCodeChoices(
    change.tx,
    asked.map(({ list }) => list),
    change.today,
  );
  for (const { field, list } of asked) {
    const known = new Set([...lists[list].items.map((item) => item.code), ...codes(former, field)]);
    if (!codes(wanted, field).every((code) => known.has(code))) errors[field] = 'activity.error.code';
  }
}

const codes = (content: ActivityContent | null, field: (typeof CODED)[number]['field']): readonly string[] => {
  const value = content?.[field] ?? [];
  return typeof value === 'string' ? (value === '' ? [] : [value]) : value;
};

async function checkReferences(
  change: Change,
  former: ActivityContent | null,
  wanted: ActivityContent,
  errors: Record<string, string>,
): Promise<void> {
  const before = new Set(referencesOf(former).map(({ id }) => id));
  const asked = referencesOf(wanted).filter(({ id }) => !before.has(id));
  if (asked.length === 0) return;
  const ids = (kind: string) => asked.filter((each) => each.kind === kind).map(({ id }) => id);
  const known = await findKnownReferences(change.tx, {
    unitId: actorOf(change).unitId,
    unitIds: ids('unit'),
    lineIds: ids('line'),
    obligationIds: ids('obligation'),
    day: change.today,
  });
  for (const { id, field } of asked) if (!known.has(id)) errors[field] = 'activity.error.unknown';
}

const referencesOf = (content: ActivityContent | null) =>
  content
    ? [
        ...(content.lineId ? [{ kind: 'line', id: content.lineId, field: 'lineId' }] : []),
        ...(content.localityId ? [{ kind: 'unit', id: content.localityId, field: 'localityId' }] : []),
        ...content.obligationIds.map((id) => ({ kind: 'obligation', id, field: 'obligationIds' })),
        ...content.partners.map((id) => ({ kind: 'unit', id, field: 'partners' })),
        ...content.attendees.map((id) => ({ kind: 'unit', id, field: 'attendees' })),
      ]
    : [];
