import { sql } from 'kysely';
import type { ResultRecipient } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DeadlineRule } from '../deadline.rules.ts';

/** What another document made of an obligation, and with what it begins. */
export interface ObligationFate {
  readonly endedById: Id | null;
  readonly waitsForId: Id | null;
  readonly successor: LinkedObligation | null;
  readonly predecessors: readonly LinkedObligation[];
}

export interface LinkedObligation {
  readonly id: Id;
  readonly action: string;
  readonly documentLabel: string;
}

export async function getObligationFate(tx: Tx, id: Id): Promise<ObligationFate> {
  const linked = sql`jsonb_build_object('id', l.id, 'action', r.action, 'documentLabel', e.document_label)`;
  const from = sql`obligation l join obligation_revision r on r.id = l.revision_id join edition e on e.id = r.edition_id`;
  const { rows } = await sql<ObligationFate>`
    select o.ended_by_id as "endedById", o.waits_for_id as "waitsForId",
      (select ${linked} from ${from} where l.id = o.successor_id) as successor,
      coalesce((select jsonb_agg(${linked} order by e.document_label, l.id) from ${from}
        where l.successor_id = o.id), '[]') as predecessors
    from obligation o where o.id = ${id}`.execute(tx);
  return rows[0] ?? { endedById: null, waitsForId: null, successor: null, predecessors: [] };
}

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
