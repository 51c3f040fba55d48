import { sql } from 'kysely';
import type { Day, Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/translate.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export async function wantsDailyMail(tx: Tx, personId: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('notice_preference')
    .select('daily_mail as daily')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.daily ?? false;
}

export async function saveDailyMail(tx: Tx, personId: Id, daily: boolean, actId: Id): Promise<void> {
  await tx
    .insertInto('notice_preference')
    .values({ person_id: personId, daily_mail: daily, act_id: actId })
    .onConflict((existing) => existing.column('person_id').doUpdateSet({ daily_mail: daily, act_id: actId }))
    .execute();
}

export interface MailCandidate {
  readonly personId: Id;
  readonly locale: Locale;
}

/** How often one day's mail is offered to a server that did not take it. */
const ATTEMPTS = 5;

/** Who wants a mail, has something unread that no earlier mail told, and has had none on the day. */
export async function listMailCandidates(tx: Tx, day: Day): Promise<MailCandidate[]> {
  const { rows } = await sql<MailCandidate>`
    select w.person_id as "personId", a.locale
    from notice_preference w
    join person p on p.id = w.person_id and p.erased_on is null
    join account a on a.person_id = w.person_id and a.state = 'active'
    where w.daily_mail
      and exists (select from notice o where o.person_id = w.person_id and o.read_at is null
        and o.made_at > coalesce((select max(d.claimed_at) from notice_digest d
          where d.person_id = w.person_id and d.state <> 'not-accepted'), '-infinity'))
      and not exists (select from notice_digest d where d.person_id = w.person_id and d.day = ${day}
        and (d.state <> 'not-accepted' or d.attempts >= ${ATTEMPTS}))
    order by w.person_id`.execute(tx);
  return rows;
}

/**
 * Claims a person's mail of a day, whoever else tries at the same moment.
 * @returns false when it was claimed before: then it may have been sent, and is never sent again
 */
export async function claimDigest(
  tx: Tx,
  claim: { personId: Id; day: Day; notices: number; now: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    insert into notice_digest as d (person_id, day, state, notices, attempts, claimed_at)
    values (${claim.personId}, ${claim.day}, 'claimed', ${claim.notices}, 1, ${claim.now})
    on conflict (person_id, day) do update
      set state = 'claimed', notices = excluded.notices, attempts = d.attempts + 1, claimed_at = excluded.claimed_at,
        ended_at = null
      where d.state = 'not-accepted' and d.attempts < ${ATTEMPTS}
    returning d.person_id`.execute(tx);
  return rows.length > 0;
}

export async function endDigest(
  tx: Tx,
  end: { personId: Id; day: Day; state: 'sent' | 'not-accepted'; now: Instant },
): Promise<void> {
  await tx
    .updateTable('notice_digest')
    .set({ state: end.state, ended_at: end.now })
    .where('person_id', '=', end.personId)
    .where('day', '=', end.day)
    .where('state', '=', 'claimed')
    .execute();
}
