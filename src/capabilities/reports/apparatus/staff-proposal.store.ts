import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { OutgoingState } from '../../documents/index.ts';
import type { ProposalForm } from './staff-proposal.rules.ts';

export interface StaffProposal {
  readonly id: Id;
  readonly unitId: Id;
  readonly form: ProposalForm;
  readonly documentId: Id;
  readonly paperState: OutgoingState;
  readonly draftedOn: Day;
  readonly issuedOn: Day | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: Day | null;
  readonly decidedBy: string | null;
  readonly units: number;
  readonly posts: number;
  readonly version: number;
}

const LISTED = 50;

/** The newest first. */
export const listStaffProposals = (tx: Tx): Promise<StaffProposal[]> =>
  selectProposals(tx, sql`order by p.drafted_on desc, p.id desc limit ${LISTED}`);

export async function findStaffProposal(tx: Tx, id: Id, locked = false): Promise<StaffProposal | null> {
  if (locked) await sql`select from staff_proposal where id = ${id} for update`.execute(tx);
  return (await selectProposals(tx, sql`where p.id = ${id}`))[0] ?? null;
}

async function selectProposals(tx: Tx, rest: RawBuilder<unknown>): Promise<StaffProposal[]> {
  const { rows } = await sql<StaffProposal>`
    select p.id, p.unit_id as "unitId", p.form, p.document_id as "documentId", o.state as "paperState",
      p.drafted_on as "draftedOn", p.issued_on as "issuedOn", p.decision_number as "decisionNumber",
      p.decision_on as "decisionOn", p.decided_by as "decidedBy", p.version,
      (select count(*)::int from staff_proposal_unit u where u.proposal_id = p.id) as units,
      (select count(*)::int from staff_proposal_post s where s.proposal_id = p.id) as posts
    from staff_proposal p join outgoing_document o on o.document_id = p.document_id ${rest}`.execute(tx);
  return rows;
}

export interface NewStaffProposal extends Pick<StaffProposal, 'id' | 'unitId' | 'form' | 'documentId' | 'draftedOn'> {
  readonly lacking: readonly { readonly unitId: Id; readonly gaps: readonly string[] }[];
  readonly actId: Id;
}

export async function insertStaffProposal(tx: Tx, proposal: NewStaffProposal): Promise<void> {
  const row = {
    id: proposal.id,
    unit_id: proposal.unitId,
    form: proposal.form,
    document_id: proposal.documentId,
    drafted_on: proposal.draftedOn,
    act_id: proposal.actId,
    version: 1,
  };
  await insertRows(tx, 'staff_proposal', [row]);
  await insertRows(
    tx,
    'staff_proposal_unit',
    proposal.lacking.map(({ unitId, gaps }) => ({ proposal_id: proposal.id, unit_id: unitId, gaps })),
  );
}

export type ProposalChange = Partial<{
  issued_on: Day;
  decision_number: string;
  decision_on: Day;
  decided_by: string;
}>;

/** The caller holds the lock; the version goes up. */
export async function updateStaffProposal(tx: Tx, id: Id, change: ProposalChange): Promise<void> {
  await tx
    .updateTable('staff_proposal')
    .set((row) => ({ ...change, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export const insertFilledPosts = (tx: Tx, proposalId: Id, postIds: readonly Id[], actId: Id): Promise<unknown> =>
  insertRows(
    tx,
    'staff_proposal_post',
    postIds.map((postId) => ({ proposal_id: proposalId, post_id: postId, act_id: actId })),
    'skip',
  );

export interface ProposalUnit {
  readonly unitId: Id;
  readonly gaps: readonly string[];
}

export async function listProposalUnits(tx: Tx, proposalId: Id): Promise<ProposalUnit[]> {
  const { rows } = await sql<ProposalUnit>`
    select unit_id as "unitId", gaps from staff_proposal_unit where proposal_id = ${proposalId} order by unit_id`.execute(
    tx,
  );
  return rows;
}

export async function listFilledPosts(tx: Tx, proposalId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select post_id as id from staff_proposal_post where proposal_id = ${proposalId} order by post_id`.execute(tx);
  return rows.map(({ id }) => id);
}
