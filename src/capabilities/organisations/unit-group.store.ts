import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';

/** A generic actor of directives ("các sở, ban, ngành") and the units that it means on one day. */
export interface GroupAt {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly phrases: readonly string[];
  /** "… có liên quan": a person must say which of the members are meant */
  readonly needsChoice: boolean;
  /** means whoever the document itself addresses, beside its members */
  readonly documentAddressees: boolean;
  readonly unitIds: readonly Id[];
}

export async function listGroupsAt(tx: Tx, day: Day): Promise<GroupAt[]> {
  const { rows } = await sql<GroupAt>`
    select g.id, g.code, g.name, g.name_en as "nameEn", g.phrases, g.needs_choice as "needsChoice",
      g.document_addressees as "documentAddressees",
      array(
        select m.unit_id::text from unit_group_member m join unit u on u.id = m.unit_id
        where m.group_id = g.id and m.valid @> ${day}::date and u.valid @> ${day}::date
        order by u.code
      ) as "unitIds"
    from unit_group g
    order by g.code`.execute(tx);
  return rows;
}
