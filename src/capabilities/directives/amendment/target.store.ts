import { type RawBuilder, sql } from 'kysely';
import type { IssuerLevel } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { PublishedObligation } from '../directive.events.ts';
import type { DirectiveState } from '../directive.lifecycle.ts';

/** A directive that another one could change, with what is in force of it. */
export interface Target {
  readonly id: Id;
  readonly documentId: Id;
  readonly state: DirectiveState;
  readonly editionId: Id | null;
  readonly typeCode: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly subject: string;
  readonly issuedOn: Day | null;
  readonly issuerName: string | null;
  readonly issuerUnitId: Id | null;
  readonly issuerLevel: IssuerLevel | null;
}

const columns = sql`d.id, d.document_id as "documentId", d.state, e.id as "editionId", o.type_code as "typeCode",
  o.number, o.symbol, o.subject, o.issued_on as "issuedOn", o.issuer_name as "issuerName",
  o.issuer_unit_id as "issuerUnitId", c.answer->'metadata'->>'issuer_level' as "issuerLevel"`;

const targetsWhere = async (tx: Tx, which: RawBuilder<unknown>, limit = 500): Promise<Target[]> => {
  const { rows } = await sql<Target>`
    select ${columns}
    from directive d
    join document o on o.id = d.document_id
    left join directive_edition e on e.directive_id = d.id and e.number = d.edition_number
    left join lateral (select c.answer from compilation c where c.directive_id = d.id
      order by c.sequence desc limit 1) c on true
    where ${which}
    order by coalesce(o.issued_on, d.received_on) desc, d.id desc limit ${limit}`.execute(tx);
  return rows;
};

export const listTargets = (tx: Tx, ids: readonly Id[]): Promise<Target[]> =>
  ids.length === 0 ? Promise.resolve([]) : targetsWhere(tx, sql`d.id = any(${[...ids]}::uuid[])`);

/** Published and still in force: what a form offers. */
export const listChangeable = (tx: Tx, except: Id): Promise<Target[]> =>
  targetsWhere(tx, sql`d.state in ('published', 'correcting') and d.id <> ${except}`);

/** What the editions in force state, by directive. */
export async function listObligationsInForce(
  tx: Tx,
  directiveIds: readonly Id[],
): Promise<Map<Id, readonly PublishedObligation[]>> {
  if (directiveIds.length === 0) return new Map();
  const { rows } = await sql<{ id: Id; obligations: readonly PublishedObligation[] }>`
    select d.id, e.obligations
    from directive d join directive_edition e on e.directive_id = d.id and e.number = d.edition_number
    where d.id = any(${[...directiveIds]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, obligations }) => [id, obligations]));
}

/** Locks these directives, always in the same order, so that two people who publish at once wait for each other. */
export async function lockDirectives(tx: Tx, ids: readonly Id[]): Promise<void> {
  await sql`select id from directive where id = any(${[...ids]}::uuid[]) order by id for update`.execute(tx);
}

/** The edition that an amendment ends, and the one that says so. */
export async function findEditionIds(tx: Tx, amendmentId: Id): Promise<{ target: Id; by: Id | null }> {
  const { rows } = await sql<{ target: Id; by: Id | null }>`
    select e.id as target, a.edition_id as by
    from directive_amendment a
    join directive d on d.id = a.target_id
    join directive_edition e on e.directive_id = d.id and e.number = d.edition_number
    where a.id = ${amendmentId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('an amendment of something that was never published');
  return row;
}
