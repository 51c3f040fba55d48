import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Validity } from '../unit.rules.ts';

export interface NamePeriod extends Validity {
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly basis: string | null;
}

/** Every name that a unit has had, the latest first. */
export async function listNamesOfUnit(tx: Tx, unitId: Id): Promise<NamePeriod[]> {
  const { rows } = await sql<NamePeriod>`
    select n.name, n.name_en as "nameEn", n.short_name as "shortName", n.basis,
      lower(n.valid) as "from", upper(n.valid) as "to"
    from unit_name n where n.unit_id = ${unitId} order by lower(n.valid) desc`.execute(tx);
  return rows;
}

export interface ReorganisationLine {
  readonly id: Id;
  readonly kind: 'merge' | 'split' | 'rename' | 'dissolve';
  readonly effect: 'ends' | 'continues' | 'begins' | 'renamed';
  readonly effectiveOn: Day;
  readonly basis: string;
  readonly note: string | null;
  readonly recordedBy: Id | null;
}

/** What reorganisations did to a unit, the latest first. */
export async function listReorganisationsOfUnit(tx: Tx, unitId: Id): Promise<ReorganisationLine[]> {
  const { rows } = await sql<ReorganisationLine>`
    select r.id, r.kind, ru.effect, r.effective_on as "effectiveOn", r.basis, r.note, a.person_id as "recordedBy"
    from reorganisation_unit ru
    join reorganisation r on r.id = ru.reorganisation_id
    join audit_entry a on a.id = r.act_id
    where ru.unit_id = ${unitId} order by r.effective_on desc, r.id desc`.execute(tx);
  return rows;
}
