import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { RulePlace, RuleRow, RuleSet } from './rule.rules.ts';

const columns = sql.raw(`
  id, rule_set as "set", list, key, value, lower(valid)::text as "from", (upper(valid) - 1)::text as "to", basis, mark,
  origin, origin_version as "originVersion", origin_key as "originKey", origin_value as "originContent",
  edited, withdrawn, position, version`);

/** @param to the last day that counts, as everywhere in the rulebook */
export const daysOf = ({ from, to }: { from: Day; to: Day | null }): RawBuilder<string> =>
  sql<string>`daterange(${from}::date, ${to}::date, '[]')`;

/** Rows of some sets, withdrawn ones included, in the order in which a page lists them. */
export async function listRules(tx: Tx, sets: readonly RuleSet[], list?: string): Promise<RuleRow[]> {
  const within = list === undefined ? sql`` : sql`and list = ${list}`;
  const { rows } = await sql<RuleRow>`
    select ${columns} from rule_row where rule_set in (${sql.join(sets)}) ${within}
    order by rule_set, list, position, key, lower(valid), id`.execute(tx);
  return rows;
}

/** Every row there is, withdrawn ones included. */
export async function listAllRules(tx: Tx): Promise<RuleRow[]> {
  const { rows } = await sql<RuleRow>`
    select ${columns} from rule_row order by rule_set, list, key, lower(valid)`.execute(tx);
  return rows;
}

/** The same, locked until the transaction ends. */
export async function listAllRulesForUpdate(tx: Tx): Promise<RuleRow[]> {
  const { rows } = await sql<RuleRow>`
    select ${columns} from rule_row order by rule_set, list, key, lower(valid) for update`.execute(tx);
  return rows;
}

export async function findRule(tx: Tx, id: Id): Promise<RuleRow | null> {
  const { rows } = await sql<RuleRow>`select ${columns} from rule_row where id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** Locks the row until the transaction ends. */
export async function findRuleForUpdate(tx: Tx, id: Id): Promise<RuleRow | null> {
  const { rows } = await sql<RuleRow>`select ${columns} from rule_row where id = ${id} for update`.execute(tx);
  return rows[0] ?? null;
}

/** A row of the same key, other than `except`, that holds on some of the same days. */
export async function findOverlap(
  tx: Tx,
  place: RulePlace,
  days: { from: Day; to: Day | null },
  except: Id | null,
): Promise<RuleRow | null> {
  const { rows } = await sql<RuleRow>`
    select ${columns} from rule_row
    where rule_set = ${place.set} and list = ${place.list} and key = ${place.key} and not withdrawn
      and valid && ${daysOf(days)} and id is distinct from ${except}::uuid
    order by lower(valid) limit 1`.execute(tx);
  return rows[0] ?? null;
}

export async function originIsInstalled(tx: Tx, origin: string): Promise<boolean> {
  const row = await tx.selectFrom('rule_row').select('id').where('origin', '=', origin).limit(1).executeTakeFirst();
  return row !== undefined;
}
