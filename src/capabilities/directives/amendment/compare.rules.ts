import { createHash } from 'node:crypto';
import type { Id } from '../../../kernel/ids.ts';
import type { PublishedObligation } from '../directive.events.ts';
import { eachOnce } from '../draft/lineage.rules.ts';
import type { OldDecision, RelationMode } from './amendment.rules.ts';
import { type ChangedPart, changedParts } from './changed-parts.rules.ts';
import { holdsPath, type Touch } from './section-reference.rules.ts';
import { type Likeness, likePairs } from './similarity.rules.ts';

export type ChangeKind = 'same' | 'changed' | 'ended' | 'kept' | 'added';

/** What becomes of one obligation, and why these two were taken for the same. */
export interface ObligationChange {
  readonly kind: ChangeKind;
  /** of the document in force; null for what is new */
  readonly old: PublishedObligation | null;
  /** of the amending document; null for what ends or stays */
  readonly now: PublishedObligation | null;
  readonly parts: readonly ChangedPart[];
  readonly because: 'likeness' | 'section' | 'person' | 'rest';
  readonly likeness: Likeness | null;
}

export interface Compared {
  readonly mode: RelationMode;
  /** obligations of the target that are in force and that no other document has claimed */
  readonly old: readonly PublishedObligation[];
  readonly now: readonly PublishedObligation[];
  /** points that the text says it touches; only looked at when a part is amended */
  readonly touches: readonly Touch[];
  readonly decisions: ReadonlyMap<Id, OldDecision>;
}

/**
 * Compares what is in force with what is drafted. A person's word comes first, then points that the text itself names,
 * then likeness, best pairs first, each once. What is left ends when the whole document ends and stays when only parts
 * are amended; what is left of the draft is new.
 */
export function compareDirectives(compared: Compared): ObligationChange[] {
  const { old, now, mode, decisions } = compared;
  const pairs = new Map<PublishedObligation, Paired>();
  const add = (found: readonly Paired[]) => {
    for (const each of found) pairs.set(each.old, each);
  };
  add(decidedPairs(compared));
  const pairedNow = () => Map.groupBy(pairs.values(), (pair) => pair.now);
  const freeNow = () => {
    const paired = pairedNow();
    return now.filter((each) => !paired.has(each));
  };
  const freeOld = () => old.filter((each) => !pairs.has(each) && !decisions.has(each.lineageId));
  if (mode === 'amend') add(compared.touches.flatMap((touch) => touchedPairs(touch, freeOld(), freeNow())));
  const untouched = freeOld().filter((each) => mode !== 'amend' || !touchOf(each, compared.touches));
  if (mode !== 'repeal') add(alike(untouched, freeNow()));
  const paired = pairedNow();
  return [
    ...now.flatMap((each) => (paired.get(each) ?? []).map(changeOf)),
    ...freeNow().map((each): ObligationChange => ({ kind: 'added', old: null, now: each, ...REST })),
    ...old.filter((each) => !pairs.has(each)).map((each) => fateOf(each, compared)),
  ];
}

interface Paired {
  readonly old: PublishedObligation;
  readonly now: PublishedObligation;
  readonly because: ObligationChange['because'];
  readonly likeness: Likeness | null;
}

const REST = { parts: [], because: 'rest', likeness: null } as const;

function decidedPairs({ old, now, decisions }: Compared): Paired[] {
  return old.flatMap((each): Paired[] => {
    const decision = decisions.get(each.lineageId);
    const other = decision?.kind === 'pair' ? now.find((one) => one.lineageId === decision.nowId) : undefined;
    return other ? [{ old: each, now: other, because: 'person', likeness: null }] : [];
  });
}

/** "Sửa đổi mục II.3 như sau: …": what stood there is compared with what the sentence gives, however little is shared. */
function touchedPairs(
  touch: Touch,
  old: readonly PublishedObligation[],
  now: readonly PublishedObligation[],
): Paired[] {
  if (touch.verb !== 'replace') return [];
  const there = old.filter((each) => holdsPath(touch.path, each.section));
  const given = now.filter(({ quote }) => quote.start >= touch.span[0] && quote.start < touch.until);
  const only = there.length === 1 && given.length === 1;
  const likely = likePairs(there, given, only ? { words: 0, score: 0 } : { words: 0.1, score: 0.1 });
  return bestFirst(likely, 'section');
}

const alike = (old: readonly PublishedObligation[], now: readonly PublishedObligation[]): Paired[] =>
  bestFirst(likePairs(old, now), 'likeness');

const bestFirst = (pairs: ReturnType<typeof likePairs>, because: Paired['because']): Paired[] =>
  eachOnce(
    pairs.toSorted((a, b) => b.likeness.score - a.likeness.score || a.old.position - b.old.position),
    ({ old, now }) => [old, now],
  ).map((pair) => ({ ...pair, because }));

function changeOf({ old, now, because, likeness }: Paired): ObligationChange {
  const parts = changedParts(old, now);
  return { kind: parts.length > 0 ? 'changed' : 'same', old, now, parts, because, likeness };
}

function fateOf(old: PublishedObligation, { mode, touches, decisions }: Compared): ObligationChange {
  const decision = decisions.get(old.lineageId)?.kind;
  if (mode !== 'amend') return { kind: 'ended', old, now: null, ...REST, because: decision ? 'person' : 'rest' };
  if (decision) return { kind: decision === 'end' ? 'ended' : 'kept', old, now: null, ...REST, because: 'person' };
  const ends = touchOf(old, touches) !== undefined;
  return { kind: ends ? 'ended' : 'kept', old, now: null, ...REST, because: ends ? 'section' : 'rest' };
}

/** The place of the text that repeals or rewrites the point in which an obligation stands. */
const touchOf = (old: PublishedObligation, touches: readonly Touch[]): Touch | undefined =>
  touches.find((touch) => touch.verb !== 'add' && holdsPath(touch.path, old.section));

/** Which comparison somebody agreed with: another one for every other outcome. */
export function printOf(changes: readonly ObligationChange[]): string {
  const lines = changes.map(({ kind, old, now, parts }) =>
    [kind, old?.lineageId ?? '', now?.lineageId ?? '', ...parts, now?.quote.text ?? ''].join('|'),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
