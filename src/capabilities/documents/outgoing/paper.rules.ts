import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import type { Issue, SignatureRow } from './issue.store.ts';
import type { NumberingMode } from './letterhead.rules.ts';
import type { OutgoingAction } from './outgoing.lifecycle.ts';
import type { OutgoingDocument } from './outgoing.rules.ts';
import type { Step, StepAction } from './outgoing-step.store.ts';

export interface SignerChoice {
  readonly lines: readonly string[];
  readonly field: string | null;
  readonly name: string | null;
}

export interface PaperModel {
  readonly paper: OutgoingDocument;
  /** as it is printed now: with number, day and name once it is issued */
  readonly shown: OfficialDocument;
  readonly issuerName: string;
  readonly draftingName: string;
  readonly steps: readonly (Step & { readonly who: string })[];
  /** what this person may do now */
  readonly acts: readonly OutgoingAction[];
  readonly mode: NumberingMode;
  readonly signature: SignatureRow | null;
  readonly issue: Issue | null;
  readonly signers: readonly SignerChoice[];
  readonly replaces: { readonly id: Id; readonly words: string } | null;
  readonly replacedBy: { readonly id: Id; readonly words: string } | null;
}

/** A link of the chain of practice 1: done on a day by somebody, passed over, next, or still to come. */
export interface ChainLink {
  readonly name: 'draft' | 'approve-content' | 'check-form' | 'agree' | 'freeze' | 'sign' | 'number';
  readonly stands: 'done' | 'passed' | 'next' | 'later';
  readonly on: Day | null;
  readonly who: string;
  readonly remarks: string | null;
}

/**
 * The chain as it stands: what was done before the paper was returned or rewritten counts no more. A paper that its
 * own unit issues has no drafting unit and no office before the leader.
 */
export function chainOf(model: Pick<PaperModel, 'paper' | 'steps' | 'signature' | 'issue'>): ChainLink[] {
  const { paper, steps } = model;
  const begin = steps.findLastIndex(({ action }) => action === 'return' || action === 'revise' || action === 'draft');
  const since = steps.slice(Math.max(begin, 0));
  const own = paper.issuerUnitId === paper.draftingUnitId;
  const wanted = LINKS.filter(({ name }) => !own || (name !== 'approve-content' && name !== 'check-form'));
  const links = wanted.map(({ name, by }): ChainLink => {
    const step = since.findLast(({ action }) => by.includes(action));
    const { happenedOn: on = null, who = '', remarks = null } = step ?? {};
    return { name, stands: step ? 'done' : 'later', on, who, remarks: step?.action === 'return' ? null : remarks };
  });
  const closed = paper.state === 'issued' || paper.state === 'recalled' || paper.state === 'dropped';
  const last = links.findLastIndex(({ stands }) => stands === 'done');
  return links.map((link, at) => {
    if (!closed && at === last + 1) return { ...link, stands: 'next' };
    return at < last && link.stands === 'later' ? { ...link, stands: 'passed' } : link;
  });
}

const LINKS: readonly { readonly name: ChainLink['name']; readonly by: readonly StepAction[] }[] = [
  { name: 'draft', by: ['draft', 'revise', 'return'] },
  { name: 'approve-content', by: ['approve-content'] },
  { name: 'check-form', by: ['check-form'] },
  { name: 'agree', by: ['agree'] },
  { name: 'freeze', by: ['freeze'] },
  { name: 'sign', by: ['record-signature', 'record-issue'] },
  { name: 'number', by: ['issue-here', 'record-issue'] },
];
