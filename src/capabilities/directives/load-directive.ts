import { type Id, parseId } from '../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../kernel/result.ts';
import { actorOf, type View } from '../../platform/change.ts';
import { type AmendmentHead, listAmendmentHeads } from './amendment/amendment-head.store.ts';
import {
  type DirectivePlace,
  mayAmend,
  mayPublish,
  mayRead,
  mayReadDraft,
  maySeeFindings,
} from './directive.policy.ts';
import { type DirectiveRow, findDirective } from './directive.store.ts';

/** A directive as somebody may see it, and what they may do there. */
export interface SeenDirective {
  readonly directive: DirectiveRow;
  readonly place: DirectivePlace;
  /** what was decided about it and other documents */
  readonly amendments: readonly AmendmentHead[];
  readonly may: {
    readonly readDraft: boolean;
    readonly amend: boolean;
    readonly publish: boolean;
    readonly seeFindings: boolean;
  };
}

/** Two queries. Not allowed to see is not found. */
export async function loadDirective(view: View, id: string): Promise<Result<SeenDirective>> {
  const parsed: Id | null = parseId(id);
  const directive = parsed && (await findDirective(view.tx, parsed));
  if (!directive) return notFound();
  const actor = actorOf(view);
  const place = placeOf(directive);
  if (!mayRead(actor, place)) return notFound();
  const may = {
    readDraft: mayReadDraft(actor, place),
    amend: mayAmend(actor, place),
    publish: mayPublish(actor),
    seeFindings: maySeeFindings(actor, place),
  };
  return ok({ directive, place, may, amendments: await listAmendmentHeads(view.tx, directive.id) });
}

/** A number or a day of issue makes a paper an issued one. */
export const placeOf = (directive: DirectiveRow): DirectivePlace => ({
  state: directive.state,
  ownerUnitId: directive.ownerUnitId,
  issuerUnitId: directive.issuerUnitId,
  issued: directive.number !== null || directive.issuedOn !== null,
});
