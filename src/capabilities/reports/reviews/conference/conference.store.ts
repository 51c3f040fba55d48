import { sql } from 'kysely';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { Conference, Invitee } from './conference.rules.ts';

export async function findConference(tx: Tx, reviewId: Id): Promise<Conference | null> {
  const { rows } = await sql<Conference>`
    select held_on as "heldOn", starts_at as "startsAt", place, chaired_by as "chairedBy", programme,
      invitation_document_id as "invitationDocumentId"
    from review_conference where review_id = ${reviewId}`.execute(tx);
  return rows[0] ?? null;
}

export async function listInvitees(tx: Tx, reviewId: Id): Promise<Invitee[]> {
  const { rows } = await sql<Invitee>`
    select unit_id as "unitId", attended from review_invitee where review_id = ${reviewId} order by unit_id`.execute(
    tx,
  );
  return rows;
}

/** One conference of a review; called again for another day it is the same one. */
export async function saveConference(tx: Tx, reviewId: Id, conference: Conference, unitIds: readonly Id[]) {
  const { heldOn, startsAt, place, chairedBy, programme, invitationDocumentId } = conference;
  await sql`
    insert into review_conference (review_id, held_on, starts_at, place, chaired_by, programme, invitation_document_id)
    values (${reviewId}, ${heldOn}, ${startsAt}, ${place}, ${chairedBy}, ${programme}, ${invitationDocumentId})
    on conflict (review_id) do update set held_on = excluded.held_on, starts_at = excluded.starts_at,
      place = excluded.place, chaired_by = excluded.chaired_by, programme = excluded.programme,
      invitation_document_id = excluded.invitation_document_id`.execute(tx);
  await tx.deleteFrom('review_invitee').where('review_id', '=', reviewId).execute();
  await insertRows(
    tx,
    'review_invitee',
    unitIds.map((unitId) => ({ review_id: reviewId, unit_id: unitId })),
  );
}

/** How many of each unit came; one statement for all. */
export async function saveAttendance(tx: Tx, reviewId: Id, invitees: readonly Invitee[]): Promise<void> {
  await sql`
    update review_invitee i set attended = a.attended
    from jsonb_to_recordset(${JSON.stringify(invitees)}::jsonb) as a("unitId" uuid, attended int)
    where i.review_id = ${reviewId} and i.unit_id = a."unitId"`.execute(tx);
}
