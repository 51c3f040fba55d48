import type { Sentence } from '../../../compiler/index.ts';
import type { DraftObligation } from './draft.rules.ts';

export interface FreeSentence {
  readonly start: number;
  readonly text: string;
}

/** Sentences of running text that no obligation stands in, without the space around them. */
export function freeSentences(record: {
  readonly reading: { readonly text: string };
  readonly answer: { readonly sentences: readonly Sentence[] };
  readonly draft: { readonly obligations: readonly DraftObligation[] };
}): FreeSentence[] {
  const taken = record.draft.obligations
    .filter((each) => each.decision !== 'rejected')
    .map((each) => each.anchor)
    .sort((a, b) => a[0] - b[0]);
  const free: FreeSentence[] = [];
  let next = 0;
  for (const { start, end, class: kind } of record.answer.sentences) {
    while ((taken[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const covered = taken.slice(next, next + RIVALS).some((anchor) => anchor[0] < end && anchor[1] > start);
    if (covered || !RUNNING.has(kind)) continue;
    const whole = record.reading.text.slice(start, end);
    const text = whole.trim();
    if (text !== '') free.push({ start: start + whole.indexOf(text), text });
  }
  return free;
}

const RUNNING: ReadonlySet<Sentence['class']> = new Set(['context', 'obligation', 'other', 'basis']);
/** Clauses that begin before a sentence and may reach into it. */
const RIVALS = 8;
