import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { addDays, type Day } from '../../../kernel/day.ts';
import { ok } from '../../../kernel/result.ts';
import type { CarryOut } from '../schedule/obligation.jobs.ts';
import { chooseDailyMail } from './choose-daily-mail.ts';
import { readNotices } from './mark-read.ts';
import { remindOfDeadlines } from './remind-of-deadlines.ts';
import { type Letter, type Mailer, sendDailyMails } from './send-daily-mails.ts';

const ADDRESS = 'huyen-a@example.vn';

let year: DutyYear;
let officer: { actor: ReturnType<DutyYear['actor']> };
/** every mail that left, whether or not the server said so afterwards */
let left: Letter[];

before(async () => {
  year = await openDutyYear();
  officer = { actor: year.actor('huyen-a.officer') };
  await giveAddress();
});
after(() => year.close());
beforeEach(() => {
  left = [];
});

async function giveAddress(): Promise<void> {
  const { personId } = officer.actor;
  await year.succeed(async ({ tx, vault, now, newId }) => {
    const { key_id: keyId } = await tx
      .selectFrom('person')
      .select('key_id')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const sealed = await vault.seal(tx, keyId as never, { name: 'Y Hương', email: ADDRESS }, now);
    await tx.updateTable('person').set({ sealed }).where('id', '=', personId).execute();
    await tx
      .insertInto('account')
      .values({ id: newId(), person_id: personId, login: 'yhuong', password_hash: 'x', state: 'active' })
      .onConflict((existing) => existing.column('person_id').doUpdateSet({ state: 'active', password_hash: 'x' }))
      .execute();
    return ok(null);
  });
}

const onDay =
  (today: Day): CarryOut =>
  (_, useCase) =>
    year.change(useCase, { today });

const works: Mailer = { send: async (letter) => void left.push(letter) };
const failing = (error: object, leaves: boolean): Mailer => ({
  send: async (letter) => {
    if (leaves) left.push(letter);
    throw Object.assign(new Error('mail'), error);
  },
});
const send = (mailer: Mailer, today: Day = TODAY) => sendDailyMails(onDay(today), 'province', mailer);
const states = async () =>
  year.read((tx) => tx.selectFrom('notice_digest').select(['day', 'state', 'attempts']).orderBy('day').execute());

/** A new notice after every mail so far: the clock of this test stands still. */
async function newNotice(today: Day): Promise<void> {
  await year.succeed(remindOfDeadlines, { today });
  await year.database.write(async (tx) => {
    await sql`update notice set made_at = made_at + interval '1 hour', read_at = null`.execute(tx);
    await sql`update notice_digest set claimed_at = (select min(made_at) from notice) - interval '1 minute'`.execute(
      tx,
    );
  });
}

test('nobody is written to who did not ask for it', async () => {
  await year.succeed(remindOfDeadlines);
  await send(works);
  assert.deepEqual(left, []);
});

test('one mail a day, however often the job runs and however many run at once', async () => {
  await year.succeed((change) => chooseDailyMail(change, true), officer);
  await Promise.all([send(works), send(works), send(works)]);
  await send(works);
  assert.equal(left.length, 1);
  assert.equal(left[0]?.to, ADDRESS);
  assert.match(left[0]?.subject ?? '', /^Ngọc Linh: \d+ thông báo chưa đọc$/);
  assert.match(left[0]?.text ?? '', /Đến hạn ngày 20\/05\/2014: Họp báo/);
  assert.deepEqual(
    (await states()).map((row) => row.state),
    ['sent'],
  );
});

test('the same unread notices are not mailed again the next day, new ones are', async () => {
  const next = addDays(TODAY, 3);
  await send(works, next);
  assert.deepEqual(left, []);
  await newNotice(next);
  await send(works, next);
  assert.equal(left.length, 1);
});

test('a server that fails after it took the mail never gets it twice', async () => {
  const next = addDays(TODAY, 8);
  await newNotice(next);
  const broken = failing({ code: 'ETIMEDOUT' }, true);
  for (let run = 0; run < 4; run++) await send(broken, next);
  await send(works, next);
  assert.equal(left.length, 1);
  assert.equal((await states()).at(-1)?.state, 'claimed');
});

test('a server that cannot be reached is asked again, five times at most, and the mail leaves once', async () => {
  const next = addDays(TODAY, 19);
  await newNotice(next);
  const unreachable = failing({ code: 'ECONNECTION' }, false);
  for (let run = 0; run < 3; run++) await send(unreachable, next);
  assert.deepEqual((await states()).at(-1), { day: next, state: 'not-accepted', attempts: 3 });
  await send(works, next);
  await send(works, next);
  assert.equal(left.length, 1);

  const later = addDays(TODAY, 50);
  await newNotice(later);
  for (let run = 0; run < 9; run++) await send(unreachable, later);
  assert.equal((await states()).at(-1)?.attempts, 5);
});

test('what was read meanwhile is not mailed, and switching it off ends it', async () => {
  const next = addDays(TODAY, 80);
  await newNotice(next);
  await year.succeed((change) => readNotices(change, null), officer);
  await send(works, next);
  await newNotice(addDays(TODAY, 81));
  await year.succeed((change) => chooseDailyMail(change, false), officer);
  await send(works, addDays(TODAY, 81));
  assert.deepEqual(left, []);
});
