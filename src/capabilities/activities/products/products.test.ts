import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { emptyActivity } from '../activity.rules.ts';
import { recordActivity } from '../recording/index.ts';
import { addProduct, type MoveStock, moveStock } from './keep-product.ts';
import { type PlaceProduct, placeProduct, takeDown, visitPlacement } from './place-product.ts';
import { listPlacementsOf, listStanding } from './placement.store.ts';
import { findProduct, listProducts } from './product.store.ts';
import { reviewBorder } from './review-border.ts';
import { shortDays } from './stock.rules.ts';
import { listMovements } from './stock.store.ts';

const TODAY = day('2014-05-20');
let province: PlanProvince;
before(async () => {
  province = await openPlanProvince();
});
after(() => province.close());

const as =
  (post: string) =>
  <T>(useCase: (change: Change) => Promise<Result<T>>): Promise<Result<T>> =>
    province.change(useCase, { actor: province.actor(post), today: TODAY });
const answer = (result: Result<unknown>): string =>
  result.ok ? 'ok' : Object.values(result.refusal.fields ?? {}).join() || result.refusal.key;
async function made<T>(result: Promise<Result<T>>): Promise<T> {
  const given = await result;
  assert.ok(given.ok, JSON.stringify(given));
  return given.value;
}
const product = (parts: object = {}) =>
  made(
    as('huyen-a.officer')((change) =>
      addProduct(change, {
        title: 'Tờ gấp giới thiệu huyện',
        form: 'leaflet',
        expiresOn: '31/12/2014',
        showsBorder: false,
        activityId: null,
        ...parts,
      }),
    ),
  );
const move = (productId: Id, parts: Partial<MoveStock> = {}, post = 'huyen-a.officer') =>
  as(post)((change) =>
    moveStock(change, {
      productId,
      kind: 'printed',
      language: 'lo',
      copies: 100,
      movedOn: TODAY,
      words: '',
      ...parts,
    }),
  );
const place = (productId: Id, parts: Partial<PlaceProduct> = {}) =>
  as('huyen-a.officer')((change) =>
    placeProduct(change, {
      productId,
      gate: 'bo-y',
      cluster: 'Cụm 1',
      panel: '',
      language: 'lo',
      copies: 30,
      placedOn: TODAY,
      expiresOn: null,
      activityId: null,
      words: '',
      ...parts,
    }),
  );
const find = async (id: Id) => {
  const found = await province.read((tx) => findProduct(tx, id, TODAY));
  assert.ok(found);
  return found;
};

test('what is printed, placed, visited and taken down is left where the book says', async () => {
  const id = await product();
  await made(move(id));
  const placementId = await made(place(id));
  await made(move(id, { kind: 'handed-out', copies: 20 }));
  const placed = await find(id);
  assert.deepEqual([placed.left, placed.placed, placed.places], [[{ language: 'lo', copies: 50 }], 30, 1]);
  const visit = { placementId, visitedOn: TODAY, found: 'worn' as const, words: '' };
  await made(as('huyen-a.officer')((change) => visitPlacement(change, visit)));
  const [standing] = await province.read((tx) => listPlacementsOf(tx, id));
  assert.deepEqual([standing?.found, standing?.expiresOn, standing?.photographed], ['worn', '2014-12-31', false]);
  const down = { placementId, removedOn: TODAY, reusable: 31 };
  assert.equal(answer(await as('huyen-a.officer')((c) => takeDown(c, down))), 'activity.product.error.reusable');
  await made(as('huyen-a.officer')((c) => takeDown(c, { ...down, reusable: 5 })));
  assert.equal(answer(await as('huyen-a.officer')((c) => takeDown(c, down))), 'activity.product.error.reusable');
  assert.deepEqual((await find(id)).left, [{ language: 'lo', copies: 55 }]);
});

test('stock never goes below zero in silence', async () => {
  const id = await product();
  await made(move(id, { copies: 10 }));
  assert.equal(answer(await place(id, { copies: 11 })), 'activity.product.error.short');
  assert.equal(answer(await place(id, { copies: 1, language: 'km' })), 'activity.product.error.short');
  assert.equal(answer(await move(id, { kind: 'damaged', copies: 11 })), 'activity.product.error.short');
  assert.equal(answer(await place(id, { copies: 11, words: 'Bản in năm trước chưa vào sổ' })), 'ok');
  const movements = await province.read((tx) => listMovements(tx, id));
  assert.deepEqual(shortDays(movements), [{ day: TODAY, language: 'lo', left: -1 }]);
  assert.equal(answer(await move(id, { kind: 'counted', copies: 0 })), 'activity.product.error.why');
  await made(move(id, { kind: 'counted', copies: 4, words: 'Kiểm kê' }));
  assert.deepEqual((await find(id)).left, [{ language: 'lo', copies: 4 }]);
  assert.equal(answer(await move(id, { kind: 'counted', copies: 4, words: 'x' })), 'activity.product.error.same');
});

test('what cannot be is refused at its entry', async () => {
  const id = await product();
  await made(move(id));
  assert.equal(answer(await move(id, { copies: Number.NaN })), 'activity.product.error.copies');
  assert.equal(answer(await move(id, { copies: 0 })), 'activity.product.error.copies');
  assert.equal(answer(await move(id, { language: 'klingon' })), 'activity.kind.error.code');
  assert.equal(answer(await move(id, { movedOn: day('2014-05-21') })), 'activity.product.error.ahead');
  assert.equal(answer(await place(id, { gate: 'nowhere' })), 'activity.kind.error.code');
  assert.equal(answer(await place(id, { expiresOn: day('2014-05-19') })), 'activity.product.error.expired');
  const old = await product({ expiresOn: '01/05/2014' });
  await made(move(old));
  assert.equal(answer(await place(old)), 'activity.product.error.expired');
  const other = await made(
    as('huyen-b.officer')((change) =>
      recordActivity(change, { content: emptyActivity('panel', 'Của huyện khác', TODAY) }),
    ),
  );
  assert.equal(answer(await place(id, { activityId: other })), 'activity.product.error.activity');
});

test('a map is placed only after the standing body agreed; its own is reviewed by the office', async () => {
  const id = await product({ showsBorder: true, form: 'map' });
  await made(move(id));
  assert.equal(answer(await place(id)), 'activity.product.refusal.notReviewed');
  const review = (post: string, passed: boolean, words = '', productId = id) =>
    as(post)((change) => reviewBorder(change, { about: { productId }, passed, words }));
  assert.equal(answer(await review('huyen-a.head', true)), 'activity.review.refusal.notReviewer');
  assert.equal(answer(await review('huyen-b.head', true)), 'refusal.notFound');
  assert.equal(answer(await review('so-tttt.officer', false)), 'activity.review.error.words');
  await made(review('so-tttt.officer', false, 'Thiếu quần đảo Hoàng Sa'));
  assert.equal(answer(await place(id)), 'activity.product.refusal.notReviewed');
  await made(review('so-tttt.officer', true));
  assert.equal(answer(await place(id)), 'ok');
  const own = await made(
    as('so-tttt.officer')((change) =>
      addProduct(change, { title: 'Bản đồ', form: 'map', expiresOn: '', showsBorder: true, activityId: null }),
    ),
  );
  assert.equal(answer(await review('so-tttt.head', true, '', own)), 'activity.review.refusal.notReviewer');
  assert.equal(answer(await review('van-phong.officer', true, '', own)), 'ok');
});

test('others do not find a product; whoever oversees sees all', async () => {
  const id = await product();
  assert.equal(answer(await move(id, {}, 'huyen-b.officer')), 'refusal.notFound');
  assert.equal(answer(await move(id, {}, 'so-tttt.officer')), 'activity.product.refusal.otherUnit');
  const of = (unitId: Id | null) => province.read((tx) => listProducts(tx, unitId, TODAY, 1));
  assert.equal((await of(province.unit('huyen-b'))).total, 0);
  assert.ok((await of(null)).total > (await of(province.unit('huyen-a'))).total);
  const standing = await province.read((tx) => listStanding(tx, { unitId: null, gate: 'bo-y' }, 1));
  assert.ok(standing.total > 0);
});
