import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Finding } from './finding.rules.ts';

export type FindingState = 'open' | 'answered' | 'noted';

/** A finding that was kept, with the last words on each side. */
export interface KeptFinding extends Finding {
  readonly id: Id;
  readonly reportId: Id;
  readonly unitId: Id;
  readonly threshold: number;
  readonly foundOn: Day;
  readonly goneOn: Day | null;
  readonly state: FindingState;
  readonly answer: string | null;
  readonly note: string | null;
  readonly period: string;
  readonly version: number;
}

const source = sql`
  select f.id, f.report_id as "reportId", f.unit_id as "unitId", f.check_code as "check", f.variant,
    f.finding_key as key, f.params, f.records, f.threshold, f.found_on as "foundOn", f.gone_on as "goneOn", f.state,
    f.version, o.period,
    (select x.words from report_finding_act x where x.finding_id = f.id and x.kind = 'answer' order by x.id desc limit 1)
      as answer,
    (select x.words from report_finding_act x where x.finding_id = f.id and x.kind = 'note' order by x.id desc limit 1)
      as note
  from report_finding f join report r on r.id = f.report_id join report_round o on o.id = r.round_id`;

export async function listFindingsOfReport(tx: Tx, reportId: Id): Promise<KeptFinding[]> {
  const { rows } = await sql<KeptFinding>`
    ${source} where f.report_id = ${reportId} order by f.check_code, f.finding_key`.execute(tx);
  return rows;
}

export async function findFinding(tx: Tx, id: Id, lock = false): Promise<KeptFinding | null> {
  if (lock) await sql`select from report_finding where id = ${id} for update`.execute(tx);
  const { rows } = await sql<KeptFinding>`${source} where f.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export interface FindingFilter {
  readonly check: string | null;
  readonly state: FindingState | null;
  readonly unitId: Id | null;
}

/** Of reports that have left: drafts are the unit's own. */
const whereOf = ({ check, state, unitId }: FindingFilter): RawBuilder<unknown> => sql`
  r.sent_on is not null and f.gone_on is null
  ${check ? sql`and f.check_code = ${check}` : sql``}
  ${state ? sql`and f.state = ${state}` : sql``}
  ${unitId ? sql`and f.unit_id = ${unitId}` : sql``}`;

export async function listFindings(
  tx: Tx,
  filter: FindingFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<KeptFinding[]> {
  const { rows } = await sql<KeptFinding>`
    ${source} where ${whereOf(filter)}
    order by array_position(array['open', 'answered', 'noted'], f.state), f.found_on desc, f.id
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}

export async function countFindings(tx: Tx, filter: FindingFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from report_finding f join report r on r.id = f.report_id
    where ${whereOf(filter)}`.execute(tx);
  return rows[0]?.count ?? 0;
}
