import type { Actor } from '../../../kernel/actor.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { mayAct } from './outgoing.policy.ts';
import { type DraftOnItsWay, listDraftsOnTheirWay } from './waiting-paper.store.ts';

/** A paper whose next step is this person's. */
export interface WaitingPaper extends DraftOnItsWay {
  readonly act: 'approve-content' | 'check-form' | 'agree';
}

const LIMIT = 200;

/** The chain of practice 1: the drafting unit's head approves the content, the office checks the form, who signs agrees. */
export async function loadWaitingPapers(view: View): Promise<WaitingPaper[]> {
  const actor = actorOf(view);
  const drafts = await listDraftsOnTheirWay(view.tx, { unitId: actor.unitId, today: view.today, limit: LIMIT });
  return drafts.flatMap((draft) => {
    const act = nextAct(actor, draft);
    return act ? [{ ...draft, act }] : [];
  });
}

function nextAct(actor: Actor, draft: DraftOnItsWay): WaitingPaper['act'] | null {
  const own = draft.draftingUnitId === draft.issuerUnitId;
  if (own) return mayAct(actor, draft, 'agree') ? 'agree' : null;
  if (!draft.contentApproved) return mayAct(actor, draft, 'approve-content') ? 'approve-content' : null;
  // The issuer's own people agree; its office, which acts for it, checks the form first.
  if (actor.unitId === draft.issuerUnitId) return mayAct(actor, draft, 'agree') ? 'agree' : null;
  return !draft.formChecked && mayAct(actor, draft, 'check-form') ? 'check-form' : null;
}
