import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Result } from '../../../kernel/result.ts';
import type { Change, View } from '../../../platform/change.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { draftOutgoing } from './draft-outgoing.ts';
import { letterheadOf } from './load-letterhead.ts';
import { signaturesOf } from './load-signatures.ts';
import { NEW_PAPERS, newPaper } from './new-paper.rules.ts';

export interface OpenPaper {
  readonly kind: string;
  readonly issuerUnitId: string;
  readonly subject: string;
}

/** Opens a draft of a form by hand; its words are written on the draft's own page. @returns the id of the document */
export async function openPaper(change: Change, command: OpenPaper): Promise<Result<Id>> {
  const { actor } = change;
  if (!actor) return notFound();
  const kind = NEW_PAPERS.find((each) => each === command.kind);
  const issuer = (await listIssuers(change)).find(({ id }) => id === parseId(command.issuerUnitId));
  const subject = command.subject.trim();
  const errors = {
    ...(!kind && { kind: 'paper.new.kind.missing' }),
    ...(!issuer && { issuer: 'paper.new.issuer.missing' }),
    ...(!subject && { subject: 'document.subject.missing' }),
  };
  if (!kind || !issuer || !subject) return invalid(errors);
  const letterhead = await letterheadOf(change.tx, issuer.id, change.today);
  const [choice] = await signaturesOf(change.tx, issuer.id, change.today);
  return draftOutgoing(change, {
    issuerUnitId: issuer.id,
    draftingUnitId: actor.unitId,
    purpose: 'by-hand',
    subject: null,
    content: newPaper(letterhead, kind, { subject, signature: { lines: choice?.lines ?? ['NGƯỜI KÝ'] } }),
    recipients: [],
  });
}

/** In whose name somebody drafts: the own unit, or the committee above it, whose office then checks the paper. */
export async function listIssuers({ tx, actor, today }: View): Promise<{ id: Id; name: string }[]> {
  if (!actor) return [];
  const units = await listUnitsAt(tx, today);
  const own = units.find(({ id }) => id === actor.unitId);
  const above = units.filter(({ id, kind }) => COMMITTEES.has(kind) && actor.unitPath.includes(`${id}/`));
  const nearest = above.sort((a, b) => b.path.length - a.path.length)[0];
  return [own, nearest].flatMap((unit) => (unit ? [{ id: unit.id, name: unit.name }] : []));
}

const COMMITTEES = new Set(['ppc', 'district-ppc', 'commune-ppc']);
