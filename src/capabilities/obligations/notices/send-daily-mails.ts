import { formatDay } from '../../../kernel/day.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { type Translate, translator } from '../../../kernel/translate.ts';
import type { Change } from '../../../platform/change.ts';
import { listPersonEmails, listUnitLabels } from '../../organisations/index.ts';
import type { CarryOut } from '../schedule/obligation.jobs.ts';
import { claimDigest, endDigest, listMailCandidates, type MailCandidate } from './digest.store.ts';
import { wasNotAccepted } from './mail-failure.rules.ts';
import { noticeTextMessages } from './notice.messages.ts';
import { listNotices } from './notice.store.ts';
import { noticeWords } from './notice-words.rules.ts';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  send(letter: Letter): Promise<void>;
}

/** How many notices a mail lists; the others wait in the inbox. */
const LISTED = 30;

/**
 * One mail for each person and day, claimed before it is sent and never sent again once claimed, except where no
 * server can have taken it. A run that dies between claim and sending costs one mail; the notices stay unread and go
 * into the next day's.
 */
export async function sendDailyMails(carryOut: CarryOut, schema: string, mailer: Mailer): Promise<void> {
  const found = await carryOut(schema, async ({ tx, today }) => ok(await listMailCandidates(tx, today)));
  for (const candidate of found.ok ? found.value : []) {
    const claimed = await carryOut(schema, (change) => claimLetter(change, candidate));
    if (!claimed.ok || !claimed.value) continue;
    const state = await sendOne(mailer, claimed.value);
    if (state) {
      await carryOut(schema, async ({ tx, today: day, now }) =>
        ok(await endDigest(tx, { personId: candidate.personId, day, state, now })),
      );
    }
  }
}

/** @returns null when nobody can know whether it was sent: then the claim stands and decides */
async function sendOne(mailer: Mailer, letter: Letter): Promise<'sent' | 'not-accepted' | null> {
  try {
    await mailer.send(letter);
    return 'sent';
  } catch (thrown) {
    return wasNotAccepted(thrown) ? 'not-accepted' : null;
  }
}

/** @returns null when the person has no address, nothing is unread any more, or another run was first */
async function claimLetter(change: Change, { personId, locale }: MailCandidate): Promise<Result<Letter | null>> {
  const to = (await listPersonEmails(change, [personId])).get(personId);
  const unread = { unreadOnly: true, kind: null };
  const { rows, total } = await listNotices(change.tx, personId, unread, { offset: 0, limit: LISTED });
  if (!to || total === 0) return ok(null);
  const claim = { personId, day: change.today, notices: total, now: change.now };
  if (!(await claimDigest(change.tx, claim))) return ok(null);
  const units = await listUnitLabels(
    change.tx,
    rows.map((row) => row.taskUnitId ?? row.unitId),
    change.today,
  );
  const t = translator(locale, noticeTextMessages);
  const lines = rows.map((row) => {
    const unit = units.get(row.taskUnitId ?? row.unitId);
    return `- ${noticeWords(t, row, (locale === 'vi' ? unit?.name : unit?.nameEn) ?? '')}`;
  });
  return ok(letterOf(t, to, lines, total, formatDay(change.today)));
}

const letterOf = (t: Translate, to: string, lines: readonly string[], total: number, day: string): Letter => ({
  to,
  subject: t('notice.mail.subject', { count: total }),
  text: [
    t('notice.mail.intro', { day }),
    '',
    ...lines,
    ...(total > lines.length ? [t('notice.mail.more', { count: total - lines.length })] : []),
    '',
    t('notice.mail.end'),
  ].join('\n'),
});
