import { sql } from 'kysely';
import type { ResultRecipient } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DeadlineRule } from '../deadline.rules.ts';

/** What one edition said of an obligation. */
export interface ObligationEdition {
  readonly revisionId: Id;
  readonly editionNumber: number;
  readonly documentLabel: string;
  readonly publishedOn: Day;
  readonly section: string;
  readonly quote: string;
  readonly action: string;
  readonly deliverable: string | null;
  readonly general: boolean;
  readonly leadNames: readonly string[];
  readonly coordinatorNames: readonly string[];
  readonly recipients: readonly ResultRecipient[];
  readonly rule: DeadlineRule;
  readonly directiveId: Id;
  readonly withdrawnOn: Day | null;
  readonly inForce: boolean;
}

/** Every revision of an obligation, the newest first; none where there is no such obligation. */
export async function listObligationEditions(tx: Tx, id: Id): Promise<ObligationEdition[]> {
  const { rows } = await sql<ObligationEdition>`
    select r.id as "revisionId", e.number as "editionNumber", e.document_label as "documentLabel",
      e.published_on as "publishedOn", r.section, r.quote, r.action, r.deliverable, r.general,
      r.lead_names as "leadNames", r.coordinator_names as "coordinatorNames", r.recipients, r.rule,
      o.directive_id as "directiveId", o.withdrawn_on as "withdrawnOn", r.id = o.revision_id as "inForce"
    from obligation o
    join obligation_revision r on r.obligation_id = o.id
    join edition e on e.id = r.edition_id
    where o.id = ${id} order by e.number desc`.execute(tx);
  return rows;
}
