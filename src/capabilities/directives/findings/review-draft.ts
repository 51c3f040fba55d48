import { createHash } from 'node:crypto';
import type { CompiledDirective } from '../../../compiler/index.ts';
import { invalid, ok, type Result, refuse } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import { loadActorBook } from '../actor-book.ts';
import type { SourceFile, SourceFileRefusal } from '../read-source-file.ts';
import { readText } from '../read-text.ts';
import { unread } from '../receive-directive.ts';
import { loadReviewKnowledge } from './review-knowledge.ts';

export interface ReviewDraft {
  readonly bytes: Uint8Array;
  readonly receivedHow: 'pasted' | 'uploaded';
  /** what the bytes say, read before the transaction; with a stamp it goes no further */
  readonly source: Result<SourceFile, SourceFileRefusal>;
}

export interface ReviewedDraft {
  readonly text: string;
  readonly answer: CompiledDirective;
}

/**
 * Looks a draft over and keeps nothing of it: no row, no file, no word in a log.
 * @param look opens a view for what the text cannot say of itself; it is closed again while the text is read
 * @returns refusals name the field `text` or `file`
 */
export async function reviewDraft(
  look: <Seen>(at: (view: View) => Promise<Seen>) => Promise<Seen>,
  draft: ReviewDraft,
): Promise<Result<ReviewedDraft>> {
  const { source, receivedHow } = draft;
  if (!source.ok) return refuse(unread(source.refusal, receivedHow));
  const { text, stamped } = source.value;
  if (stamped) return invalid({ [receivedHow === 'pasted' ? 'text' : 'file']: 'receive.stamped' });
  const { knownNames, knowledge } = await look(async (view) => ({
    knownNames: (await loadActorBook(view, view.today)).knownNames,
    knowledge: await loadReviewKnowledge(view, text),
  }));
  const sha256 = createHash('sha256').update(draft.bytes).digest('hex');
  const read = await readText(text, sha256, knownNames, knowledge);
  return read.ok ? ok({ text, answer: read.value }) : refuse(unread(read.refusal, receivedHow));
}
