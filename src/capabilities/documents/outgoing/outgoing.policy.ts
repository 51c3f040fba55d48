import { type Actor, ability, holds, isHead } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { isWithin } from '../../organisations/index.ts';
import type { OutgoingAction } from './outgoing.lifecycle.ts';

/** Everybody who works in an office prepares and registers papers; an administrator as such does neither. */
export const workOnPapers = ability('outgoing.work', (actor) => actor.postKind !== 'administrator');

/** Heads, clerks and administrators fix the head of papers and who numbers them. */
export const fixLetterhead = ability(
  'outgoing.letterhead',
  (actor) => isHead(actor) || actor.postKind === 'clerk' || actor.postKind === 'administrator',
);

/** Of their own unit; an administrator of a top unit for the whole province, others for their part. */
export const mayFixLetterhead = (actor: Actor | null, unit: { readonly id: string; readonly path: string }): boolean =>
  actor !== null &&
  fixLetterhead.allows(actor) &&
  (actor.unitId === unit.id ||
    (actor.postKind === 'administrator' && (!actor.unitPath.includes('/') || isWithin(unit.path, actor.unitPath))));

/** Where a paper stands: who drafted it, in whose name it goes out, and where the issuer stands in the tree. */
export interface PaperPlace {
  readonly issuerUnitId: Id;
  readonly issuerPath: string;
  readonly draftingUnitId: Id;
}

/** Whether this person may do that to a paper of that place; whether the paper's state allows it is the lifecycle's. */
export function mayAct(actor: Actor | null, place: PaperPlace, action: OutgoingAction): boolean {
  if (!actor || !workOnPapers.allows(actor)) return false;
  const drafts = actor.unitId === place.draftingUnitId;
  const issues = issuesFor(actor, place);
  switch (action) {
    case 'approve-content':
      return drafts && isHead(actor);
    case 'agree':
    case 'recall':
      return issues && isHead(actor);
    case 'check-form':
    case 'issue-here':
      return issues;
    case 'revise':
    case 'drop':
      return drafts;
    default:
      // Frozen, returned, recorded by the officer or văn thư in their own name (practice 4).
      return drafts || issues;
  }
}

/** Of the issuer, or of the office that serves it: Văn phòng UBND checks, signs TL. and numbers for its committee. */
const issuesFor = (actor: Actor, { issuerUnitId, issuerPath }: PaperPlace): boolean =>
  actor.unitId === issuerUnitId || (holds(actor, 'ppc-office') && actor.unitPath === `${issuerPath}/${actor.unitId}`);

/** Those between whom the province's papers go before they are issued (practice 1, practice 9). */
const CIRCLE = ['standing-body', 'ppc-office', 'finance-body', 'approver'] as const;

/** Whose papers somebody reads before they are issued. */
export interface PaperReader {
  /** the unit and the one that its office serves: what they draft or issue */
  readonly unitIds: readonly Id[];
  /** functions of drafting units whose papers go round; empty for everybody outside */
  readonly circle: readonly string[];
  /** a phiếu trình is between the office and the leaders */
  readonly readsSlips: boolean;
  readonly today: Day;
}

/** What is issued everybody reads; what is on its way those who draft it, in whose name it goes out, and the circle. */
export function paperReader({ actor, today }: { readonly actor: Actor | null; readonly today: Day }): PaperReader {
  if (!actor || !workOnPapers.allows(actor)) return { unitIds: [], circle: [], readsSlips: false, today };
  const served = holds(actor, 'ppc-office') ? parseId(actor.unitPath.split('/').at(-2) ?? '') : null;
  return {
    unitIds: [actor.unitId, ...(served ? [served] : [])],
    circle: holds(actor, ...CIRCLE) ? CIRCLE : [],
    readsSlips: holds(actor, 'ppc-office', 'approver'),
    today,
  };
}

/** Whether somebody belongs to a paper: what was said on its way (remarks of those who returned it) is theirs alone. */
export const belongsTo = (actor: Actor | null, place: PaperPlace): boolean =>
  mayAct(actor, place, 'freeze') || (actor !== null && holds(actor, 'approver'));
