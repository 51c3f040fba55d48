import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { checkContent } from './check-content.ts';
import { mayReviseItem, maySeeItem, recordCoverage } from './coverage.policy.ts';
import type { CoverageContent, CoverageItem } from './coverage.rules.ts';
import { lockItems } from './coverage.store.ts';
import { insertCoverageFacts } from './coverage-fact.store.ts';
import { changeItems, saveItem } from './coverage-saving.store.ts';
import { plainFact, sameAddress } from './record-item.ts';

export interface OnItem {
  readonly itemId: Id;
  /** the version that the form was opened with */
  readonly version: number;
}

export interface ReviseItem extends OnItem {
  readonly content: CoverageContent;
  readonly another: boolean;
}

/** Keeps what the item said before; a former check no longer holds. */
export async function reviseItem(change: Change, command: ReviseItem): Promise<Result<Id>> {
  const found = await lockOwn(change, command);
  if (!found.ok) return found;
  const item = found.value;
  if (!mayReviseItem(actorOf(change), item)) return conflict('coverage.refusal.withdrawn');
  const checked = await checkContent(change, command.content);
  if (!checked.ok) return checked;
  const { content, addressKey } = checked.value;
  const same = await sameAddress(change, addressKey, item.id);
  if (same && !command.another) return same;
  const actId = await record(change, 'coverage.revise', item.id);
  const id = change.newId();
  const saved = { savedBy: actorOf(change).personId, savedOn: change.today, actId };
  await saveItem(change.tx, { id, itemId: item.id, content, addressKey, storyId: item.storyId, ...saved });
  await insertCoverageFacts(change.tx, [
    { ...plainFact(change, actId), itemId: item.id, kind: 'revised', revisionId: id, words: null },
  ]);
  return ok(item.id);
}

/** Counted nowhere from now on; nothing is deleted. */
export async function withdrawItem(change: Change, command: OnItem & { readonly words: string }): Promise<Result<Id>> {
  const words = command.words.trim();
  if (words === '') return invalid({ words: 'coverage.refusal.wordsMissing' });
  return changeState(change, command, 'withdrawn', words);
}

/** Brings a withdrawn item back, unchecked. */
export const restoreItem = (change: Change, command: OnItem): Promise<Result<Id>> =>
  changeState(change, command, 'restored', null);

async function changeState(
  change: Change,
  on: OnItem,
  kind: 'withdrawn' | 'restored',
  words: string | null,
): Promise<Result<Id>> {
  const found = await lockOwn(change, on);
  if (!found.ok) return found;
  const item = found.value;
  if ((item.state === 'withdrawn') === (kind === 'withdrawn')) return conflict('coverage.refusal.stale');
  const actId = await record(change, kind === 'withdrawn' ? 'coverage.withdraw' : 'coverage.restore', item.id);
  const state = kind === 'withdrawn' ? 'withdrawn' : 'recorded';
  await changeItems(change.tx, [item.id], { state, checked_on: null, checked_by: null });
  await insertCoverageFacts(change.tx, [
    { ...plainFact(change, actId), itemId: item.id, kind, revisionId: item.revisionId, words },
  ]);
  return ok(item.id);
}

async function lockOwn(change: Change, on: OnItem): Promise<Result<CoverageItem>> {
  const actor = actorOf(change);
  const [item] = await lockItems(change.tx, [on.itemId]);
  if (!item || !maySeeItem(actor, item)) return notFound();
  if (!recordCoverage.allows(actor) || actor.unitId !== item.unitId) return forbidden('coverage.refusal.otherUnit');
  return item.version === on.version ? ok(item) : conflict('coverage.refusal.stale');
}

const record = (change: Change, action: string, subjectId: Id): Promise<Id> =>
  change.record({ action, subjectType: 'coverage_item', subjectId });
