import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { type DirectiveProvince, openDirectiveProvince } from '../directives.fixtures.ts';
import { addObligation } from './add-obligation.ts';
import { confirmSureObligations } from './confirm-sure-obligations.ts';
import type { DraftObligation } from './draft.rules.ts';
import { editObligation } from './edit-obligation.ts';
import { freeSentences } from './free-sentences.rules.ts';
import { mergeObligations } from './merge-obligations.ts';
import { recompileDirective } from './recompile-directive.ts';
import { resolveActor } from './resolve-actor.ts';
import { classifyGeneral, confirmObligation, reconsiderObligation, rejectObligation } from './settle-obligation.ts';
import { splitObligation } from './split-obligation.ts';
import { isSure } from './sureness.rules.ts';

let province: DirectiveProvince;
before(async () => {
  province = await openDirectiveProvince();
});
after(() => province.close());

const officer = () => ({ actor: province.actor('so-tttt.officer') });
const act = <T>(useCase: (change: Change) => Promise<Result<T>>) => province.change(useCase, officer());
const refusalOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.key);

async function first(directiveId: Id, index = 0): Promise<DraftObligation> {
  const found = (await province.draft(directiveId)).draft.obligations[index];
  assert.ok(found);
  return found;
}

const commandOn = (directiveId: Id, { lineageId, version }: DraftObligation) => ({ directiveId, lineageId, version });

test('a confirmation is kept with who made it, and pressing twice changes nothing', async () => {
  const id = await province.receive();
  const command = commandOn(id, await first(id));
  assert.equal(refusalOf(await act((change) => confirmObligation(change, command))), 'done');
  assert.equal(refusalOf(await act((change) => confirmObligation(change, command))), 'done');
  assert.equal((await first(id)).decision, 'confirmed');
  const { operations } = await province.draft(id);
  assert.equal(operations.length, 1);
  const entry = await province.read((tx) =>
    tx
      .selectFrom('draft_operation')
      .innerJoin('audit_entry', 'audit_entry.id', 'draft_operation.act_id')
      .select(['audit_entry.person_id', 'audit_entry.action'])
      .where('draft_operation.directive_id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  assert.equal(entry.person_id, province.actor('so-tttt.officer').personId);
  assert.equal(entry.action, 'directive.confirm-obligation');
});

test('a form that was opened before another change is stale', async () => {
  const id = await province.receive();
  const seen = await first(id);
  await act((change) => classifyGeneral(change, commandOn(id, seen)));
  const fields = { ...seen.fields, action: 'việc khác' };
  const late = await act((change) => editObligation(change, { ...commandOn(id, seen), fields, confirm: false }));
  assert.equal(refusalOf(late), 'refusal.stale');
  assert.equal((await first(id)).decision, 'general');
});

test('edits, decisions and parts survive another reading', async () => {
  const id = await province.receive();
  const [one, two] = [await first(id, 0), await first(id, 1)];
  const fields = { ...one.fields, deliverable: 'Kế hoạch năm 2015' };
  await act((change) => editObligation(change, { ...commandOn(id, one), fields, confirm: true }));
  await act((change) => rejectObligation(change, { ...commandOn(id, two), reason: 'nhắc lại mục trên' }));
  const before = await province.draft(id);
  const { version } = before.directive;
  const again = await act((change) => recompileDirective(change, { directiveId: id, version }));
  assert.equal(refusalOf(again), 'done');
  const after = await province.draft(id);
  assert.equal(after.reading.compilation, 2);
  const withoutVersion = (each: DraftObligation) => ({ ...each, version: '' });
  assert.deepEqual(after.draft.obligations.map(withoutVersion), before.draft.obligations.map(withoutVersion));
  const stale = await act((change) => recompileDirective(change, { directiveId: id, version }));
  assert.equal(refusalOf(stale), 'refusal.stale');
});

test('a clause is split at its own words, and merged again', async () => {
  const id = await province.receive();
  const whole = await first(id);
  const words = whole.quote.split(' ');
  const parts = [words.slice(0, 6).join(' '), words.slice(6).join(' ')];
  const strange = await act((change) =>
    splitObligation(change, { ...commandOn(id, whole), parts: ['không có', 'x y z'] }),
  );
  assert.equal(refusalOf(strange), 'refusal.invalid');
  assert.equal(refusalOf(await act((change) => splitObligation(change, { ...commandOn(id, whole), parts }))), 'done');
  const [left, right] = [await first(id, 0), await first(id, 1)];
  assert.deepEqual([left.quote, right.quote], parts);
  assert.equal(left.lineageId, whole.lineageId);
  const others = new Map([[right.lineageId as string, right.version]]);
  await act((change) => mergeObligations(change, { ...commandOn(id, left), others }));
  assert.deepEqual((await first(id)).anchor, whole.anchor);
});

test('a duty that was not read is added at its sentence', async () => {
  const id = await province.receive();
  const record = await province.draft(id);
  const [sentence] = freeSentences(record).filter((each) => each.text.startsWith('Thời gian qua'));
  assert.ok(sentence);
  const { fields } = await first(id);
  const anchor: [number, number] = [sentence.start, sentence.start + sentence.text.length];
  const added = await province.succeed(
    (change) => addObligation(change, { directiveId: id, anchor, fields }),
    officer(),
  );
  const found = (await province.draft(id)).draft.obligations.find((each) => each.lineageId === added);
  assert.equal(found?.quote, sentence.text);
  assert.equal(found?.origin, 'added');
});

test('only what the compiler is sure of, and what the page showed, is confirmed together', async () => {
  const id = await province.receive();
  const { draft } = await province.draft(id);
  const sure = draft.obligations.filter(isSure);
  const [shown, changed] = sure;
  assert.ok(shown && changed);
  await act((change) => classifyGeneral(change, commandOn(id, changed)));
  await act((change) => reconsiderObligation(change, commandOn(id, { ...changed, version: '1.1' })));
  const versions = new Map([shown, changed].map((each) => [each.lineageId as string, each.version]));
  await act((change) => confirmSureObligations(change, { directiveId: id, shown: versions }));
  const confirmed = (await province.draft(id)).draft.obligations.filter((each) => each.decision === 'confirmed');
  assert.deepEqual(
    confirmed.map((each) => each.lineageId),
    [shown.lineageId],
  );
});

test('a name means the units that a person chose, or deliberately none', async () => {
  const id = await province.receive();
  const { fields } = await first(id);
  const [name] = fields.lead;
  assert.ok(name);
  const unitIds = [province.unit('so-noi-vu')];
  await act((change) => resolveActor(change, { directiveId: id, name, unitIds }));
  assert.deepEqual((await province.draft(id)).draft.resolutions.get(name)?.unitIds, unitIds);
  await act((change) => resolveActor(change, { directiveId: id, name, unitIds: [] }));
  assert.deepEqual((await province.draft(id)).draft.resolutions.get(name)?.unitIds, []);
  const unknown = await act((change) => resolveActor(change, { directiveId: id, name: 'Sở Không Có', unitIds: [] }));
  assert.equal(refusalOf(unknown), 'refusal.invalid');
});

test('another unit sees no draft and changes none', async () => {
  const id = await province.receive();
  const command = commandOn(id, await first(id));
  const district = { actor: province.actor('huyen-a.officer') };
  const result = await province.change((change) => confirmObligation(change, command), district);
  assert.equal(result.ok ? 'done' : result.refusal.kind, 'not-found');
  const office = { actor: province.actor('van-phong.officer') };
  const refused = await province.change((change) => confirmObligation(change, command), office);
  assert.equal(refused.ok ? 'done' : refused.refusal.kind, 'forbidden');
});
