import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { relateCited } from '../../documents/index.ts';
import { loadActorBook } from '../actor-book.ts';
import { nextDirectiveState } from '../directive.lifecycle.ts';
import { saveDirectiveState } from '../directive.store.ts';
import { loadReviewKnowledge } from '../findings/review-knowledge.ts';
import { citedBy } from '../metadata.rules.ts';
import { readText } from '../read-text.ts';
import { saveReading } from '../save-reading.ts';
import { lockDraft, saveDraftProgress } from './amend-draft.ts';
import { fieldsOf } from './fold.rules.ts';
import type { KnownLineage } from './lineage.rules.ts';
import { type DraftRecord, loadDraft } from './load-draft.ts';

/**
 * Reads the text again with the compiler and the names of today. Every human operation stays and is applied to the
 * new reading; what does not fit any more is marked to look at again.
 */
export async function recompileDirective(
  change: Change,
  command: { directiveId: Id; version: number },
): Promise<Result<Id>> {
  const locked = await lockDraft(change, command.directiveId);
  if (!locked.ok) return locked;
  const record = locked.value;
  const { directive, text } = record;
  const state = nextDirectiveState(directive.state, 'compile');
  if (!state) return conflict(`directive.notNow.${directive.state}`);
  if (directive.version !== command.version) return conflict('refusal.stale');
  const book = await loadActorBook(change, change.today);
  const knowledge = await loadReviewKnowledge(change, text.canonical);
  const read = await readText(text.canonical, text.sourceSha256, book.knownNames, knowledge);
  if (!read.ok) return read;
  const answer = read.value;
  const details = { compiler: answer.compiler_version, lexicon: answer.lexicon_version };
  const act = { action: 'directive.recompile', subjectType: 'directive', subjectId: directive.id, details };
  const actId = await change.record(act);
  const sequence = record.reading.compilation + 1;
  await saveReading(change, { text, answer, sequence, known: knownLineages(record), actId });
  await relateCited(change, directive.documentId, citedBy(answer), actId);
  await saveDirectiveState(change.tx, directive.id, state);
  const again = await loadDraft(change, directive);
  if (again) await saveDraftProgress(change, again);
  return ok(directive.id);
}

/** Where each lineage was last read; what people split off or added stands where they put it. */
export function knownLineages(record: Pick<DraftRecord, 'rows' | 'draft'>): KnownLineage[] {
  const read = record.rows.map(({ lineageId, row }) => ({ lineageId, anchor: row.anchor, fields: fieldsOf(row) }));
  const known = new Set(read.map((each) => each.lineageId));
  const made = record.draft.obligations.filter((each) => !known.has(each.lineageId));
  return [...read, ...made.map(({ lineageId, anchor, fields }) => ({ lineageId, anchor, fields }))];
}
