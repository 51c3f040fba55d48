import { type Day, parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, notFound, ok, type Result, refuse } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { addRendition, findSameNumber, registerDocument } from '../../documents/index.ts';
import { findUnit } from '../../organisations/index.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import { findPlan } from '../plan.store.ts';
import type { OnPlan } from './act-on-plan.ts';
import { isOfPlanningUnit } from './acts.policy.ts';
import type { Receipt } from './freeze-lines.ts';
import { issueUnitPlan } from './issue-unit-plan.ts';
import { sendPlan } from './send-plan.ts';

/** A paper that was signed and numbered outside the system, as somebody of the unit enters it. */
export interface TypedPaper {
  /** "125/UBND-VHTT" */
  readonly number: string;
  /** dd/mm/yyyy */
  readonly issuedOn: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly secrecyDeclared: boolean;
}

type Recorded = OnPlan & { readonly paper: TypedPaper };

/** The plan goes with a paper that was signed outside; whoever enters it stands in the record (practice 4). */
export async function sendWithPaper(
  change: Change,
  content: ContentStore,
  command: Recorded & { readonly fingerprint: string | null },
): Promise<Result<Receipt>> {
  const documentId = await recordPaper(change, content, command, 'gửi Kế hoạch');
  if (!documentId.ok) return documentId;
  return sendPlan(change, { ...command, way: { kind: 'signed-document', documentId: documentId.value } });
}

/** The unit's own plan was signed and numbered outside. */
export async function issueWithPaper(change: Change, content: ContentStore, command: Recorded): Promise<Result<Id>> {
  const documentId = await recordPaper(change, content, command, 'Kế hoạch');
  return documentId.ok ? issueUnitPlan(change, { ...command, documentId: documentId.value }) : documentId;
}

/** @param about what the paper is, as a register in Vietnamese has it */
async function recordPaper(
  change: Change,
  content: ContentStore,
  { planId, paper }: Recorded,
  about: string,
): Promise<Result<Id>> {
  const plan = await findPlan(change.tx, planId);
  if (!plan || !isOfPlanningUnit(actorOf(change), plan)) return notFound();
  const issuedOn = parseDay(paper.issuedOn);
  const problem = problemOf(paper, issuedOn, change.today);
  if (problem || !issuedOn) return invalid(problem ?? { issuedOn: 'plan.refusal.dayWrong' });
  const unit = await findUnit(change.tx, plan.unitId, change.today);
  const cycle = await findCycle(change.tx, plan.cycleId);
  const actId = await change.record({ action: 'plan.record-paper', subjectType: 'plan', subjectId: planId });
  const [number = '', ...symbol] = paper.number.split('/');
  const fields = {
    typeCode: /^KH-/.test(symbol.join('/')) ? 'KH' : null,
    number: number.trim(),
    symbol: symbol.join('/').trim() || null,
    issuedOn,
    issuerName: unit?.name ?? null,
    issuerUnitId: plan.unitId,
    subject: `${about} công tác thông tin đối ngoại ${cycle ? cycleLabel(cycle, 'vi') : ''}`.trim(),
    kind: 'outgoing' as const,
  };
  // A paper that stands in the register already, such as one that was imported, is that paper (practice 3).
  const known = await findSameNumber(change.tx, fields, null);
  const documentId = known ?? (await registerDocument(change, fields, actId));
  if (!paper.file) return ok(documentId);
  const { file, secrecyDeclared } = paper;
  const kept = await addRendition(change, content, { documentId, kind: 'signed', file, note: null, secrecyDeclared });
  return kept.ok ? ok(documentId) : refuse(kept.refusal);
}

function problemOf(paper: TypedPaper, issuedOn: Day | null, today: Day): Record<string, string> | null {
  if (paper.number.trim() === '') return { number: 'plan.refusal.numberMissing' };
  if (!issuedOn) return { issuedOn: 'plan.refusal.dayWrong' };
  return issuedOn > today ? { issuedOn: 'plan.refusal.dayAhead' } : null;
}
