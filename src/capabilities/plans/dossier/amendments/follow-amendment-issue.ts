import type { Id } from '../../../../kernel/ids.ts';
import type { Announcement, Change, Subscriber } from '../../../../platform/change.ts';
import type { DocumentIssued } from '../../../documents/index.ts';
import { insertApprovals } from '../../acts/reading.store.ts';
import { followLines } from '../../consolidation/follow-lines.store.ts';
import { listLinesOfItems } from '../../consolidation/sent-line-source.store.ts';
import { listLinesByIds } from '../../lines/line.store.ts';
import { setLineStates } from '../../lines/line-saving.store.ts';
import { addLines, writeRevisions } from '../../lines/write-lines.ts';
import { findPlanForUpdate, updatePlan } from '../../plan.store.ts';
import { insertPlanFacts } from '../../plan-fact.store.ts';
import type { AmendedLine, PlanAmendment } from './amendment.rules.ts';
import { findAmendmentForUpdate, listAmendedLines, updateAmendment } from './amendment.store.ts';

/** The signed điều chỉnh, bổ sung changes the items it names: these are approved anew with it, all others stay. */
export const followAmendmentIssue: Subscriber = async (change: Change, announcement: Announcement) => {
  const issued = announcement.payload as DocumentIssued;
  if (issued.purpose !== 'plan-amendment' || !issued.subjectId) return;
  const amendment = await findAmendmentForUpdate(change.tx, issued.subjectId);
  const plan = amendment && (await findPlanForUpdate(change.tx, amendment.planId));
  if (amendment?.state !== 'drafting' || !plan) return;
  const { actId } = announcement;
  const lines = await listAmendedLines(change.tx, amendment.id);
  const touched = [...(await changeItems(change, lines, actId)), ...(await addItems(change, plan, lines, actId))];
  await setLineStates(change.tx, touched, 'locked', true);
  const approved = await listLinesByIds(change.tx, touched);
  await insertApprovals(
    change.tx,
    approved.map((line) => ({ id: change.newId(), lineId: line.id, revisionId: line.revisionId, actId })),
    'ppc',
  );
  const dropped = lines.flatMap((line) => (line.content === null && line.lineId ? [line.lineId] : []));
  await setLineStates(change.tx, dropped, 'removed');
  // The units' lines show what is planned for them.
  await followLines(change.tx, await listLinesOfItems(change.tx, [...touched, ...dropped]));
  await updateAmendment(change.tx, amendment.id, { state: 'issued', issuedOn: issued.issuedOn });
  await updatePlan(change.tx, plan.id, {});
  await insertPlanFacts(change.tx, [factOf(change, amendment, actId)]);
};

async function changeItems(change: Change, lines: readonly AmendedLine[], actId: Id): Promise<Id[]> {
  const contents = new Map(lines.flatMap((line) => (line.lineId && line.content ? [[line.lineId, line.content]] : [])));
  const items = await listLinesByIds(change.tx, [...contents.keys()]);
  const changed = items.flatMap((line) => {
    const content = contents.get(line.id);
    return content ? [{ line, content }] : [];
  });
  await writeRevisions(change, changed, actId);
  return changed.map(({ line }) => line.id);
}

async function addItems(
  change: Change,
  plan: { readonly id: Id; readonly cycleId: Id },
  lines: readonly AmendedLine[],
  actId: Id,
): Promise<Id[]> {
  const added = lines.flatMap(({ lineId, content }) => (lineId === null && content ? [content] : []));
  if (added.length === 0) return [];
  return addLines(
    change,
    plan,
    added.map((content) => ({ content, continuesLineId: null })),
    actId,
  );
}

const factOf = (change: Change, amendment: PlanAmendment, actId: Id) => ({
  id: change.newId(),
  planId: amendment.planId,
  lineId: null,
  kind: 'plan-amended',
  happenedOn: change.today,
  details: { amendment: amendment.number },
  actId,
});
