import type { Id } from '../../../kernel/ids.ts';
import { actionsIn } from '../../../kernel/lifecycle.ts';
import type { View } from '../../../platform/change.ts';
import { listPersonNames, listUnitLabels } from '../../organisations/index.ts';
import { notation } from '../document.rules.ts';
import { findDocument } from '../document.store.ts';
import { findFrozen } from '../rendition.store.ts';
import { placeOf } from './act-on-paper.ts';
import { findIssue, findSignature } from './issue.store.ts';
import { numberingOf } from './load-letterhead.ts';
import { listSignerNames, signaturesOf } from './load-signatures.ts';
import { type OutgoingAction, outgoingLifecycle } from './outgoing.lifecycle.ts';
import { belongsTo, mayAct, type PaperPlace } from './outgoing.policy.ts';
import { asIssued, type OutgoingDocument } from './outgoing.rules.ts';
import { findOutgoing, findReplacement } from './outgoing.store.ts';
import { listSteps } from './outgoing-step.store.ts';
import type { PaperModel, SignerChoice } from './paper.rules.ts';

/** All that the page of a paper shows of its way; null where the document was only registered. Bounded queries. */
export async function loadPaper(view: View, documentId: Id): Promise<PaperModel | null> {
  const { tx, today } = view;
  const paper = await findOutgoing(tx, documentId);
  if (!paper) return null;
  const steps = await listSteps(tx, documentId);
  const [issue, frozen] = [await findIssue(tx, documentId), await findFrozen(tx, documentId)];
  const signature = paper.state === 'for-signing' && frozen ? await findSignature(tx, frozen) : null;
  const unitIds = [paper.issuerUnitId, paper.draftingUnitId, ...steps.flatMap((step) => step.unitId ?? [])];
  const units = await listUnitLabels(tx, [...new Set(unitIds)], today);
  const people = await listPersonNames(
    view,
    steps.flatMap((step) => step.personId ?? []),
  );
  const who = (person: Id | null, unit: Id | null) =>
    [person && people.get(person), unit && units.get(unit)?.name].filter(Boolean).join(' · ');
  const { mode } = await numberingOf(tx, paper.issuerUnitId, today);
  const place = await placeOf(view, paper);
  const acts = actsOf(view, paper, place);
  const inside = belongsTo(view.actor, place);
  return {
    paper,
    shown: issue ? asIssued(paper.content, issue) : paper.content,
    issuerName: units.get(paper.issuerUnitId)?.name ?? '',
    draftingName: units.get(paper.draftingUnitId)?.name ?? '',
    steps: steps.map((step) => ({
      ...step,
      who: who(step.personId, step.unitId),
      remarks: inside || step.action === 'recall' ? step.remarks : null,
    })),
    acts: acts.filter((act) => !NUMBERING.has(act) || fits(act, mode, signature !== null)),
    mode,
    signature,
    issue,
    signers: acts.some((act) => act.startsWith('record-')) ? await signersOf(view, paper) : [],
    replaces: paper.replacesId && (await linkOf(view, paper.replacesId)),
    replacedBy: await replacementOf(view, documentId),
  };
}

/** What this person may do to the paper in its state. */
const actsOf = (view: View, paper: OutgoingDocument, place: PaperPlace): OutgoingAction[] =>
  actionsIn(outgoingLifecycle, paper.state).filter((act) => mayAct(view.actor, place, act));

const NUMBERING = new Set<OutgoingAction>(['record-signature', 'record-issue', 'issue-here']);

/** Văn thư here notes the signature and then gives the number; văn thư outside sends both back at once. */
const fits = (act: OutgoingAction, mode: 'here' | 'outside', signed: boolean): boolean =>
  mode === 'outside' ? act === 'record-issue' : act === (signed ? 'issue-here' : 'record-signature');

/** Who may sign a paper of its issuer today, with the names of who holds the posts. */
export async function listSigners(view: View, documentId: Id): Promise<SignerChoice[]> {
  const paper = await findOutgoing(view.tx, documentId);
  return paper ? signersOf(view, paper) : [];
}

async function signersOf(view: View, paper: OutgoingDocument): Promise<SignerChoice[]> {
  const choices = await signaturesOf(view.tx, paper.issuerUnitId, view.today);
  const names = await listSignerNames(view, choices);
  return choices.map(({ lines, field, personId }) => ({
    lines,
    field,
    name: (personId && names.get(personId)) || null,
  }));
}

async function replacementOf(view: View, documentId: Id) {
  const id = await findReplacement(view.tx, documentId);
  return id && linkOf(view, id);
}

async function linkOf(view: View, id: Id): Promise<{ id: Id; words: string } | null> {
  const found = await findDocument(view.tx, id);
  return found && { id, words: notation(found) || found.subject };
}
