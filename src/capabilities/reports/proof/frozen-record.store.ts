import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { RecordKind, RecordLevel } from '../../../verify/record.ts';
import type { FrozenFigure } from '../figures/index.ts';

/** A record as a frozen figure counted it; `changed` where it has another revision or level today. */
export interface FrozenRecord {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly unitId: Id;
  readonly level: RecordLevel;
  readonly title: string;
  readonly changed: boolean;
}

export const FROZEN_PER_PAGE = 50;

/** A page of the records in a frozen figure, by their ids. @param page from 1 */
export async function listFrozenRecordRows(
  tx: Tx,
  { editionId, indicator }: Pick<FrozenFigure, 'editionId' | 'indicator'>,
  page: number,
): Promise<FrozenRecord[]> {
  const { rows } = await sql<FrozenRecord>`
    with shown as materialized (
      select kind, record_id, revision_id, unit_id, level from report_record
      where edition_id = ${editionId} and ${indicator} = any(indicators)
      order by kind, record_id limit ${FROZEN_PER_PAGE} offset ${(page - 1) * FROZEN_PER_PAGE})
    select x.kind, x.record_id as id, x.unit_id as "unitId", x.level,
      coalesce(a.title, c.title, s.words, '') as title,
      coalesce(a.revision_id, c.revision_id, s.id) is distinct from x.revision_id
        or coalesce(a.state in ('withdrawn', 'returned'), c.state = 'withdrawn', false) as changed
    from shown x
    left join activity a on x.kind = 'activity' and a.id = x.record_id
    left join coverage_item c on x.kind = 'coverage' and c.id = x.record_id
    left join spending s on x.kind = 'spending' and s.id = x.record_id
    order by x.kind, x.record_id`.execute(tx);
  return rows;
}
