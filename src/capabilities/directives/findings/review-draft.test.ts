import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { day } from '../../../kernel/day.ts';
import { ok } from '../../../kernel/result.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { relateCited } from '../../documents/index.ts';
import { type DirectiveProvince, openDirectiveProvince } from '../directives.fixtures.ts';
import { readSourceFile } from '../read-source-file.ts';
import { reviewDraft } from './review-draft.ts';
import { loadReviewKnowledge } from './review-knowledge.ts';

const DRAFT = [
  'CHỈ THỊ',
  'Về việc phòng, chống hạn hán',
  '',
  'Căn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2010 của Ủy ban nhân dân tỉnh về hồ chứa nước, Ủy ban nhân dân tỉnh yêu cầu:',
  '1. Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh trước ngày 03/9/2014.',
  '2. Sở Thông tin và Truyền thông theo Quyết định số 79/QĐ-TTg ngày 30/11/2010 rà soát, báo cáo Ủy ban nhân dân tỉnh trước ngày 26/6/2014.',
].join('\n');

let province: DirectiveProvince;
before(async () => {
  province = await openDirectiveProvince();
  await province.receive({ number: '40', symbol: 'QĐ-UBND', issuedOn: '01/10/2013' });
  await province.receive({ number: '79/2010', symbol: 'QĐ-TTg', issuedOn: '30/11/2010' });
  await province.succeed(async (change) => {
    const found = await change.tx
      .selectFrom('document')
      .select('id')
      .where('number', '=', '40')
      .executeTakeFirstOrThrow();
    const actId = await change.record({
      action: 'document.relate',
      subjectType: 'document',
      subjectId: found.id as never,
    });
    const replaced = { canonical: '12/QĐ-UBND', label: 'Quyết định số 12/QĐ-UBND', issuedOn: day('2010-02-03') };
    await relateCited(change, found.id as never, [{ kind: 'replaces', ...replaced }], actId);
    return ok(null);
  });
  await province.succeed(async (change) => {
    const [ended, heir] = [province.unit('so-noi-vu'), province.unit('so-tttt')];
    const until = sql`daterange(lower(valid), '2014-05-01'::date)`;
    await sql`update unit set valid = ${until} where id = ${ended}`.execute(change.tx);
    await sql`update unit_name set valid = ${until} where unit_id = ${ended}`.execute(change.tx);
    const row = { id: change.newId(), predecessor_id: ended, successor_id: heir, effective_on: '2014-05-01' };
    await change.tx.insertInto('unit_succession').values(row).execute();
    return ok(null);
  });
});
after(() => province.close());

const officer = () => ({ actor: province.actor('huyen-a.officer') });

async function review(text: string) {
  const bytes = Buffer.from(text, 'utf8');
  const draft = { bytes, receivedHow: 'pasted' as const, source: await readSourceFile(bytes) };
  return reviewDraft((at) => province.view(at, officer()), draft);
}

test('the register, the organisations and the calendar say what the draft does not', async () => {
  const reviewed = await review(DRAFT);
  assert.ok(reviewed.ok);
  const { findings } = reviewed.value.answer;
  const of = (rule: string) => findings.filter((finding) => finding.rule === rule).map((finding) => finding.message);
  assert.match(of('citations/superseded').join(), /12\/QĐ-UBND: đã được 40\/QĐ-UBND thay thế từ ngày 01\/10\/2013/);
  assert.match(
    of('duties/dissolved-agency').join(),
    /Sở Nội vụ .*01\/5\/2014; cơ quan kế thừa: Sở Thông tin và Truyền thông/,
  );
  assert.match(of('deadlines/day-off').join(), /02\/9\/2014, là ngày nghỉ lễ/);
  const year = findings.find((finding) => finding.rule === 'citations/missing-year');
  assert.equal(year?.fix?.replacement, '79/2010/QĐ-TTg');
});

test('what a draft needs to know takes four queries, whatever it cites', async () => {
  const many = Array.from({ length: 300 }, (_, at) => `Quyết định số ${at + 1}/QĐ-UBND;`).join(' ');
  for (const text of [DRAFT, many]) {
    const { queries } = await countQueries(() => province.view((view) => loadReviewKnowledge(view, text), officer()));
    assert.ok(queries <= 8, `${queries} queries, those of the transaction included`);
  }
});

test('a stamp stops the draft before anything is said of it', async () => {
  const stamped = await review(`${DRAFT}\nTỐI MẬT\n`);
  assert.ok(!stamped.ok);
  assert.deepEqual(stamped.refusal.fields, { text: 'receive.stamped' });
});
