import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import { loadDirective, type SeenDirective } from '../load-directive.ts';
import type { DraftObligation } from './draft.rules.ts';
import { type DraftRecord, loadDraft } from './load-draft.ts';

export interface Amendable {
  readonly seen: SeenDirective;
  readonly record: DraftRecord;
}

/** A draft for somebody who may change it now: what every form of this folder opens with. */
export async function loadAmendable(view: View, id: string): Promise<Result<Amendable>> {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen;
  const { directive, may } = seen.value;
  if (!may.amend) return notFound();
  if (directive.state !== 'reading' && directive.state !== 'correcting') {
    return conflict(`directive.notNow.${directive.state}`);
  }
  const record = await loadDraft(view, directive);
  return record ? ok({ seen: seen.value, record }) : conflict('directive.notNow.received');
}

/** The same with one obligation of it. */
export async function loadObligation(
  view: View,
  id: string,
  lineageId: string,
): Promise<Result<Amendable & { obligation: DraftObligation }>> {
  const loaded = await loadAmendable(view, id);
  if (!loaded.ok) return loaded;
  const obligation = loaded.value.record.draft.obligations.find((each) => each.lineageId === lineageId);
  return obligation ? ok({ ...loaded.value, obligation }) : notFound('draft.gone');
}
