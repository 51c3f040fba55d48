import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface Urging {
  readonly id: Id;
  readonly cycleId: Id;
  readonly rung: string;
  readonly documentId: Id;
  readonly state: 'draft' | 'issued' | 'dropped';
  readonly draftedOn: Day;
  readonly issuedOn: Day | null;
  readonly notation: string | null;
  readonly unitIds: readonly Id[];
}

const select = (tx: Tx, where: ReturnType<typeof sql>): Promise<Urging[]> =>
  sql<Urging>`
    select g.id, g.cycle_id as "cycleId", g.rung, g.document_id as "documentId", g.state, g.drafted_on as "draftedOn",
      g.issued_on as "issuedOn", g.notation,
      array(select u.unit_id::text from urged_unit u where u.urging_id = g.id order by u.unit_id) as "unitIds"
    from cycle_urging g where ${where} order by g.id`
    .execute(tx)
    .then(({ rows }) => rows);

export const listUrgings = (tx: Tx, cycleId: Id): Promise<Urging[]> => select(tx, sql`g.cycle_id = ${cycleId}`);

/** Locked against another refresh: two units that send at once change the draft one after the other. */
export async function listDraftUrgings(tx: Tx, cycleId: Id): Promise<Urging[]> {
  await sql`select id from cycle_urging where cycle_id = ${cycleId} and state = 'draft' order by id for update`.execute(
    tx,
  );
  return select(tx, sql`g.cycle_id = ${cycleId} and g.state = 'draft'`);
}

export const findUrgingOfDocument = async (tx: Tx, documentId: Id): Promise<Urging | null> =>
  (await select(tx, sql`g.document_id = ${documentId}`))[0] ?? null;

export async function insertUrging(
  tx: Tx,
  urging: Pick<Urging, 'id' | 'cycleId' | 'rung' | 'documentId' | 'draftedOn'> & { readonly actId: Id },
): Promise<void> {
  await tx
    .insertInto('cycle_urging')
    .values({
      id: urging.id,
      cycle_id: urging.cycleId,
      rung: urging.rung,
      document_id: urging.documentId,
      state: 'draft',
      drafted_on: urging.draftedOn,
      act_id: urging.actId,
    })
    .execute();
}

/** Of a draft only: what was issued names whom it named. */
export async function replaceUrgedUnits(tx: Tx, urgingId: Id, unitIds: readonly Id[]): Promise<void> {
  await tx.deleteFrom('urged_unit').where('urging_id', '=', urgingId).execute();
  await insertRows(
    tx,
    'urged_unit',
    unitIds.map((unitId) => ({ urging_id: urgingId, unit_id: unitId })),
  );
}

export async function endUrging(
  tx: Tx,
  id: Id,
  end: { readonly state: 'issued'; readonly issued_on: Day; readonly notation: string } | { readonly state: 'dropped' },
): Promise<void> {
  await tx.updateTable('cycle_urging').set(end).where('id', '=', id).where('state', '=', 'draft').execute();
}
