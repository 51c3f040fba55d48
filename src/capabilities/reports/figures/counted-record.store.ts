import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { CountedRecord, RecordKind } from '../../../verify/record.ts';
import type { FigureScope } from './compile-expression.store.ts';
import { countedRecordOf, type KeptRecord } from './counted-record.rules.ts';
import { levelIn, SOURCES } from './record-source.store.ts';

type Sql = RawBuilder<unknown>;

/** The records that a frozen edition counted, each as it was then. */
export async function loadFrozenRecords(tx: Tx, editionId: Id): Promise<CountedRecord[]> {
  const { rows } = await sql<KeptRecord>`
    select x.kind, x.record_id as id, x.revision_id as "revisionId", x.unit_id as "unitId", x.level,
      x.story_id as "storyId", coalesce(a.content, c.content, ${paid}) as content
    from report_record x
    left join activity_revision a on x.kind = 'activity' and a.id = x.revision_id
    left join coverage_revision c on x.kind = 'coverage' and c.id = x.revision_id
    left join spending s on x.kind = 'spending' and s.id = x.record_id
    where x.edition_id = ${editionId} order by x.kind, x.record_id`.execute(tx);
  return rows.map(countedRecordOf);
}

/** The records of a kind that begin or end in the days asked for, as they are now. */
export async function loadCountedRecords(tx: Tx, kind: RecordKind, scope: FigureScope): Promise<CountedRecord[]> {
  const source = SOURCES[kind];
  const { beginning, ending } = source.day;
  const { from, to, units } = scope;
  const days = sql`(${beginning} between ${from}::date and ${to}::date or ${ending} between ${from}::date and ${to}::date)`;
  const { rows } = await sql<KeptRecord>`
    select ${kind} as kind, r.id, ${source.revision} as "revisionId", ${source.unit} as "unitId",
      ${levelIn(source)} as level, ${kind === 'coverage' ? sql`r.story_id` : sql`null`} as "storyId",
      ${CONTENT[kind].value} as content
    from ${source.table} ${CONTENT[kind].join}
    where ${source.counted} and ${days} ${units === 'all' ? sql`` : sql`and ${source.unit} = any(${[...units]}::uuid[])`}
    order by r.id`.execute(tx);
  return rows.map(countedRecordOf);
}

const paid = sql`jsonb_build_object('source', s.source, 'tag', s.tag, 'amount', s.amount, 'paidOn', s.paid_on)`;

const CONTENT: Readonly<Record<RecordKind, { readonly join: Sql; readonly value: Sql }>> = {
  activity: { join: sql`join activity_revision v on v.id = r.revision_id`, value: sql`v.content` },
  coverage: { join: sql`join coverage_revision v on v.id = r.revision_id`, value: sql`v.content` },
  spending: { join: sql`join spending s on s.id = r.id`, value: paid },
};
