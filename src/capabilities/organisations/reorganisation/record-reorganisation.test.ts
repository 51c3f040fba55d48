import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { type InventedProvince, openInventedProvince } from '../../../../test/support/invented-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import { listPostsOfPerson, loadActor } from '../acting-post.store.ts';
import { listPredecessors, listSuccessors } from '../succession.store.ts';
import { listUnitsAt } from '../unit.store.ts';
import type { DutyTransfer, UnitDutyContributor } from '../unit-duty.contributor.ts';
import { listFunctionsAt } from '../unit-function.store.ts';
import { listGroupsAt } from '../unit-group.store.ts';
import { addUnit } from '../units/add-unit.ts';
import { listReorganisationsOfUnit } from '../units/unit-page.store.ts';
import { previewReorganisation } from './preview-reorganisation.ts';
import { recordReorganisation } from './record-reorganisation.ts';
import type { Choices, ReorganisationDraft } from './reorganisation.rules.ts';

let province: InventedProvince;
beforeEach(async () => {
  province = await openInventedProvince();
});
afterEach(() => province.work.close());

const refusalOf = (result: Result<unknown>): string => (result.ok ? 'carried out' : result.refusal.key);
const idOf = async (code: string): Promise<Id> => (await province.unit(code)).id;
const BASIS = 'Nghị quyết số 202';

/** Duties by unit, as a capability further right would hold them. */
function dutyBook(open: Record<string, string[]>): UnitDutyContributor & { book: Map<string, string[]> } {
  const book = new Map(Object.entries(open));
  const linesOf = (transfers: readonly DutyTransfer[]) =>
    transfers.flatMap(({ predecessorId, successorIds }) =>
      (book.get(predecessorId) ?? []).map((label, index) => ({
        id: `${predecessorId}-${index}` as Id,
        label,
        due: null,
        from: predecessorId,
        to: successorIds,
      })),
    );
  return {
    book,
    preview: async (_, transfers) => linesOf(transfers),
    async apply(_, transfers) {
      const lines = linesOf(transfers);
      for (const line of lines) {
        for (const heir of line.to) book.set(heir, [...(book.get(heir) ?? []), line.label]);
        book.delete(line.from);
      }
      return lines.length;
    },
  };
}

const draftOf = (parts: Partial<ReorganisationDraft>): ReorganisationDraft => ({
  kind: 'merge',
  effectiveOn: day('2014-05-01'),
  basis: BASIS,
  note: null,
  from: [],
  to: [],
  begins: [],
  newKind: 'commune-ppc',
  newParentId: null,
  newInLine: true,
  choices: null,
  ...parts,
});

const NEW = (number: number) => ({
  key: `new-${number}`,
  name: `UBND xã ${number}`,
  shortName: `X${number}`,
  nameEn: `C${number}`,
});

async function record(draft: ReorganisationDraft, duties: readonly UnitDutyContributor[] = []) {
  const preview = await province.work.view((view) => previewReorganisation(view, draft, duties));
  if (!preview.ok) return preview;
  const command = { draft, fingerprint: preview.value.fingerprint };
  return province.work.change((change) => recordReorganisation(change, command, duties), {
    actor: province.administrator,
  });
}

test('a district splits into communes: duties go to each, the commune stands in its groups, history names the act', async () => {
  const district = await idOf('huyen-a');
  const duties = dutyBook({ [district]: ['Gửi kế hoạch'] });
  const draft = draftOf({
    kind: 'split',
    from: [district],
    begins: [NEW(1), NEW(2)],
    newParentId: await idOf('ubnd'),
  });
  const preview = await province.work.view((view) => previewReorganisation(view, draft, [duties]));
  assert.deepEqual(preview.ok && preview.value.duties.map((line) => line.to.length), [2]);
  assert.ok((await record(draft, [duties])).ok);

  const units = await province.work.view((view) => listUnitsAt(view.tx, TODAY));
  const communes = units.filter((unit) => unit.kind === 'commune-ppc');
  assert.equal(communes.length, 2);
  assert.ok(!units.some((unit) => unit.id === district));
  for (const commune of communes) {
    assert.deepEqual(duties.book.get(commune.id), ['Gửi kế hoạch']);
    assert.equal(commune.path, `${await idOf('ubnd')}/${commune.id}`);
  }
  assert.equal(duties.book.get(district), undefined);
  const [successors, acts] = await province.work.view(async (view) => [
    await listSuccessors(view.tx, district, TODAY),
    await listReorganisationsOfUnit(view.tx, district),
  ]);
  assert.deepEqual(successors.map((row) => row.unitId).sort(), communes.map((unit) => unit.id).sort());
  assert.deepEqual(
    acts.map((act) => [act.kind, act.effect, act.basis]),
    [['split', 'ends', BASIS]],
  );
  const before = await province.work.view((view) => listUnitsAt(view.tx, day('2014-04-30')));
  assert.ok(
    before.some((unit) => unit.id === district),
    'the time before keeps its unit',
  );
});

test('two districts become a district, unless somebody names another kind', async () => {
  const from = [await idOf('huyen-a'), await idOf('huyen-b')];
  const draft = draftOf({ from, begins: [NEW(1)], newParentId: await idOf('ubnd'), newKind: null });
  const kindOf = async (shown: ReorganisationDraft) => {
    const preview = await province.work.view((view) => previewReorganisation(view, shown, []));
    return preview.ok && preview.value.draft.newKind;
  };
  assert.equal(await kindOf({ ...draft, newKind: 'commune-ppc' }), 'commune-ppc');
  assert.equal(await kindOf(draft), 'district-ppc');
  assert.ok((await record(draft)).ok);
  const units = await province.work.view((view) => listUnitsAt(view.tx, TODAY));
  assert.equal(units.find((unit) => unit.name === 'UBND xã 1')?.kind, 'district-ppc');
});

test('the chosen successor alone takes the duties, and an orphaned duty stops the act', async () => {
  const district = await idOf('huyen-a');
  const duties = dutyBook({ [district]: ['Báo cáo năm'] });
  const empty = new Map();
  const choose = (heirs: string[]): Choices => ({
    heirs: new Map([[district, heirs]]),
    people: empty,
    children: empty,
    functions: empty,
  });
  const split = { kind: 'split', from: [district], begins: [NEW(1), NEW(2)], newParentId: await idOf('ubnd') } as const;
  assert.equal(
    refusalOf(await record(draftOf({ ...split, choices: choose([]) }), [duties])),
    'reorganisation.dutyWithoutHeir',
  );
  assert.ok((await record(draftOf({ ...split, choices: choose(['new-2']) }), [duties])).ok);
  const units = await province.work.view((view) => listUnitsAt(view.tx, TODAY));
  const second = units.find((unit) => unit.name === 'UBND xã 2');
  assert.deepEqual([...duties.book], [[second?.id, ['Báo cáo năm']]]);
});

test('a department merges into another: its function, people and units below go there', async () => {
  const from = await idOf('so-tttt');
  const to = await idOf('so-vhttdl');
  const names = { name: 'Trung tâm Báo chí', shortName: 'TTBC', nameEn: 'Press Centre' };
  const child = await province.work.succeed(
    (change) =>
      addUnit(change, {
        ...names,
        kind: 'public-service',
        parentId: from,
        inLine: true,
        officialCode: null,
        from: day('2014-01-01'),
        basis: BASIS,
      }),
    { actor: province.administrator },
  );
  assert.ok((await record(draftOf({ kind: 'merge', from: [from], to: [to] }))).ok);
  const units = await province.work.view((view) => listUnitsAt(view.tx, TODAY));
  const heir = units.find((unit) => unit.id === to);
  assert.equal(units.find((unit) => unit.id === child)?.path, `${heir?.path}/${child}`);
  const held = await province.work.view((view) => listFunctionsAt(view.tx, TODAY));
  assert.deepEqual(
    held.filter((row) => row.function === 'standing-body').map((row) => row.unitId),
    [to],
  );
  const posts = await province.work.view((view) => listPostsOfPerson(view.tx, province.officer.personId, TODAY));
  assert.deepEqual(
    posts.map((post) => post.unitId),
    [to],
  );
  const old = { accountId: province.officer.accountId as Id, postId: province.officer.postId, delegationId: null };
  const actor = await province.work.view((view) => loadActor(view.tx, old, TODAY));
  assert.equal(actor?.unitId, to, 'a session of the old post goes on in the new one');
  assert.deepEqual(actor?.functions, ['executing-body', 'standing-body']);
  const predecessors = await province.work.view((view) => listPredecessors(view.tx, to, TODAY));
  assert.deepEqual(
    predecessors.map((row) => row.unitId),
    [from],
  );
  const [group] = await province.work.view((view) => listGroupsAt(view.tx, TODAY));
  assert.ok(!group?.unitIds.includes(from) && group?.unitIds.includes(to));
});

test('a preview that is no longer true is refused', async () => {
  const draft = draftOf({ from: [await idOf('huyen-a')], to: [await idOf('huyen-b')] });
  const district = await idOf('huyen-a');
  const duties = dutyBook({ [district]: ['Gửi kế hoạch'] });
  const preview = await province.work.view((view) => previewReorganisation(view, draft, [duties]));
  assert.ok(preview.ok);
  duties.book.set(district, ['Gửi kế hoạch', 'Việc mới giao']);
  const command = { draft, fingerprint: preview.value.fingerprint };
  const who = { actor: province.administrator };
  const stale = await province.work.change((change) => recordReorganisation(change, command, [duties]), who);
  assert.equal(refusalOf(stale), 'reorganisation.stale');
  assert.equal((await province.unit('huyen-a')).to, null, 'nothing was kept');
});

test('who may not, what has not come, what begins later and what makes no sense is refused', async () => {
  const from = await idOf('huyen-a');
  const to = await idOf('huyen-b');
  const draft = draftOf({ from: [from], to: [to] });
  const preview = await province.work.view((view) => previewReorganisation(view, draft, []));
  const command = { draft, fingerprint: preview.ok ? preview.value.fingerprint : '' };
  const officer = { actor: province.officer };
  const notTheirs = await province.work.change((change) => recordReorganisation(change, command, []), officer);
  assert.equal(refusalOf(notTheirs), 'organisation.notYours');
  assert.equal(refusalOf(await record({ ...draft, effectiveOn: day('2014-07-01') })), 'reorganisation.future');
  const standing = draftOf({ from: [await idOf('so-tttt')], to: [to], effectiveOn: day('2013-02-01') });
  assert.equal(refusalOf(await record(standing)), 'reorganisation.later');
  const fields = async (parts: Partial<ReorganisationDraft>) => {
    const result = await record(draftOf(parts));
    return result.ok ? 'carried out' : Object.values(result.refusal.fields ?? {})[0];
  };
  assert.equal(await fields({ from: [from], to: [] }), 'reorganisation.merge.one');
  assert.equal(await fields({ from: [from], begins: [NEW(1)] }), 'reorganisation.merge.several');
  assert.equal(await fields({ kind: 'split', from: [from, to] }), 'reorganisation.split.one');
  assert.equal(await fields({ kind: 'split', from: [from], to: [to] }), 'reorganisation.split.several');
  assert.equal(await fields({ kind: 'dissolve', from: [from], to: [from] }), 'reorganisation.dissolve.one');
});

test('a dissolved unit without duties ends, and its posts end with it', async () => {
  const unit = await idOf('huyen-a');
  assert.ok((await record(draftOf({ kind: 'dissolve', from: [unit] }))).ok);
  assert.equal((await province.unit('huyen-a')).to, '2014-05-01');
  const open = await province.work.database.read((tx) =>
    tx
      .selectFrom('post')
      .innerJoin('post_holding', 'post_holding.post_id', 'post.id')
      .select('post_holding.end_basis')
      .where('post.unit_id', '=', unit)
      .execute(),
  );
  assert.deepEqual(open, [{ end_basis: BASIS }]);
});
