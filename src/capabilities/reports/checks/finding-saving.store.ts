import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Finding, Thresholds } from './finding.rules.ts';
import type { FindingState } from './finding.store.ts';

export interface FoundFindings {
  readonly reportId: Id;
  readonly unitId: Id;
  readonly findings: readonly (Finding & { readonly id: Id })[];
  readonly thresholds: Thresholds;
  readonly on: Day;
}

/** What a run found takes the place of what the run before found; answers stay, and what is gone keeps the day. */
export async function saveFindings(
  tx: Tx,
  { reportId, unitId, findings, thresholds, on }: FoundFindings,
): Promise<void> {
  const rows = findings.map((finding) => ({
    id: finding.id,
    report_id: reportId,
    unit_id: unitId,
    check_code: finding.check,
    variant: finding.variant,
    finding_key: finding.key,
    params: finding.params,
    records: finding.records,
    threshold: thresholds[finding.check],
    found_on: on,
    state: 'open',
    version: 1,
  }));
  await sql`
    insert into report_finding (id, report_id, unit_id, check_code, variant, finding_key, params, records, threshold,
      found_on, state, version)
    select id, report_id, unit_id, check_code, variant, finding_key, params, records, threshold, found_on, state, version
    from jsonb_populate_recordset(null::report_finding, ${JSON.stringify(rows)}::jsonb)
    on conflict (report_id, finding_key) do update set params = excluded.params, records = excluded.records,
      variant = excluded.variant, threshold = excluded.threshold, gone_on = null`.execute(tx);
  await sql`
    update report_finding set gone_on = ${on}::date
    where report_id = ${reportId} and gone_on is null and not finding_key = any(${findings.map(({ key }) => key)}::text[])`.execute(
    tx,
  );
}

export interface FindingAct {
  readonly id: Id;
  readonly findingId: Id;
  readonly kind: 'answer' | 'note';
  readonly words: string;
  readonly on: Day;
  readonly actId: Id;
}

/** Words on a finding; they say how it stands from now on. The caller holds the report's lock. */
export async function saveFindingAct(tx: Tx, act: FindingAct): Promise<void> {
  const { id, findingId, kind, words, on, actId } = act;
  await tx
    .insertInto('report_finding_act')
    .values({ id, finding_id: findingId, kind, words, acted_on: on, act_id: actId })
    .execute();
  const state: FindingState = kind === 'answer' ? 'answered' : 'noted';
  await tx
    .updateTable('report_finding')
    .set({ state, version: sql`version + 1` })
    .where('id', '=', findingId)
    .execute();
}
