import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { ReportRound } from '../report.rules.ts';
import { roundColumns } from '../report.store.ts';

export type NewRound = ReportRound & {
  readonly ruleId: Id;
  readonly ruleVersion: number;
  readonly mark: 'V' | 'S' | 'U';
  readonly actId: Id;
};

/** @returns false where another transaction has just opened the same period of the same regime */
export async function insertRound(tx: Tx, round: NewRound): Promise<boolean> {
  const made = await insertRows(
    tx,
    'report_round',
    [
      {
        id: round.id,
        regime: round.regime,
        rule_id: round.ruleId,
        rule_version: round.ruleVersion,
        name: round.name,
        name_en: round.nameEn,
        form: round.form,
        form_version: round.formVersion,
        period: round.period,
        from_on: round.from,
        to_on: round.to,
        stated_on: round.statedOn,
        bound: round.bound,
        due_on: round.dueOn,
        urged_on: round.urgedOn,
        moved_by_law: round.movedByLaw,
        sender: round.sender,
        receiver: round.receiver,
        content: round.content,
        basis: round.basis,
        mark: round.mark,
        outside_validity: round.outsideValidity,
        opened_on: round.openedOn,
        act_id: round.actId,
      },
    ],
    'skip',
  );
  return made.size > 0;
}

/** "half-year.unit 2014-H1" of every round that was opened for these periods. */
export async function listOpened(tx: Tx, periods: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select regime || ' ' || period as key from report_round where period = any(${[...periods]}::text[])`.execute(tx);
  return new Set(rows.map(({ key }) => key));
}

/** The newest first. */
export async function listRounds(tx: Tx, limit: number): Promise<ReportRound[]> {
  const { rows } = await sql<ReportRound>`
    select ${roundColumns} from report_round o order by o.due_on desc, o.regime limit ${limit}`.execute(tx);
  return rows;
}
