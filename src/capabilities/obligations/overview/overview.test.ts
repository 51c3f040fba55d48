import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyYear, openDutyYear } from '../../../../test/support/duty-year.ts';
import { testId } from '../../../../test/support/province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import { type Day, day } from '../../../kernel/day.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { columnLabels, documentMarks, dutyState, lateUnits, splitUnits } from './duty-map.rules.ts';
import { loadOverview, type OverviewModel } from './load-overview.ts';
import type { Deadline } from './overview.store.ts';
import { markDeadlines } from './year-marks.rules.ts';

let year: DutyYear;
before(async () => {
  year = await openDutyYear();
});
after(() => year.close());

const load = (today: Day = TODAY, asked: number | null = null): Promise<OverviewModel> =>
  year.view((view) => loadOverview(view, { year: asked, allUnits: false }), {
    actor: year.actor('ubnd.head'),
    today,
  });
const names = (model: OverviewModel) => new Map(model.axes.units.map((unit) => [unit.id, unit.name]));

test('the first sentence counts the days to what is missing next, and its units', async () => {
  const { next } = await load();
  assert.deepEqual([next?.action, next?.urgedOn, next?.missing], ['Họp báo', '2014-05-20', 2]);
  const later = await load(day('2014-05-21'));
  assert.deepEqual(
    [later.next?.action, later.next?.urgedOn, later.next?.missing],
    ['Gửi kế hoạch của huyện', '2014-05-30', 2],
  );
});

test('figures count units that are ordered only', async () => {
  const { count, overdue } = await load();
  assert.equal(count.time.late, 1, 'a district handed in after the day');
  assert.equal(count.time['on-time'], 1);
  assert.equal(overdue, 1, 'the department; the Party body was only asked');
});

test('the band has one mark for each day, and months when days are too many', async () => {
  const { deadlines } = await load();
  const marks = markDeadlines(deadlines);
  assert.deepEqual(
    marks.map((mark) => `${mark.day} ${mark.action} ${mark.tasks}/${mark.missing}/${mark.overdue} ${mark.from ?? ''}`),
    [
      '2014-04-29 Gửi danh sách đầu mối 3/1/1 ',
      '2014-05-20 Họp báo 2/2/0 ',
      '2014-05-30 Gửi kế hoạch của huyện 2/2/0 2014-05-01',
      '2014-06-30 Gửi báo cáo năm 3/3/0 ',
    ],
  );
  const daily = Array.from({ length: 31 }, (_, index): Deadline => {
    const on = `2014-0${1 + (index % 3)}-${String(1 + (index % 28)).padStart(2, '0')}` as Day;
    const base = { action: 'x', section: 'I', opensOn: null, tasks: 1, missing: 1, overdue: 0 };
    return { ...base, obligationId: testId(index), urgedOn: on, statedOn: on };
  });
  const months = markDeadlines(daily);
  assert.equal(months.length, 3);
  assert.equal(
    months.reduce((sum, mark) => sum + mark.tasks, 0),
    31,
  );
});

test('the map shows the most urgent of a cell, and never calls late who was only asked', async () => {
  const { duties, axes } = await load();
  const state = (obligation: keyof DutyYear['obligations'], unit: string) => {
    const duty = duties.find(
      (each) => each.obligationId === year.obligations[obligation] && each.unitId === year.unit(unit),
    );
    return duty && dutyState(duty);
  };
  assert.equal(state('list', 'so-noi-vu'), 'overdue');
  assert.equal(state('list', 'ban-tuyen-giao'), 'asked');
  assert.equal(state('list', 'huyen-b'), 'waiting');
  assert.equal(state('plan', 'huyen-a'), 'open');
  assert.equal(state('press', 'huyen-a'), 'soon');
  assert.equal(state('portal', 'so-tttt'), 'undated');
  assert.equal(state('portal', 'huyen-a'), undefined);
  const { ordered, asked } = splitUnits(duties, axes.units);
  assert.equal(ordered[0]?.id, year.unit('so-noi-vu'), 'the most overdue stands first');
  assert.deepEqual(
    asked.map((unit) => unit.id),
    [year.unit('ban-tuyen-giao')],
  );
  assert.equal(columnLabels(axes.obligations).get(year.obligations.list), 'III.1b');
});

test('who has not handed in: overdue first, with what is near', async () => {
  const model = await load(day('2014-05-25'));
  assert.deepEqual(
    lateUnits(model.duties, model.axes.units).map((unit) => [names(model).get(unit.unitId), unit.overdue, unit.soon]),
    [
      [names(model).get(year.unit('so-noi-vu')), 1, 0],
      [names(model).get(year.unit('huyen-a')), 1, 1],
      [names(model).get(year.unit('so-tttt')), 1, 0],
      [names(model).get(year.unit('huyen-b')), 0, 1],
    ],
  );
});

test('what was overdue last year is still overdue on New Year’s Day', async () => {
  const model = await load(day('2015-01-02'));
  assert.ok(model.overdue > 0);
  assert.ok(lateUnits(model.duties, model.axes.units).some((unit) => unit.overdueSince === '2014-05-02'));
});

test('the number of queries does not grow with the number of units', async () => {
  const [full, empty] = [await countQueries(() => load()), await countQueries(() => load(TODAY, 1999))];
  assert.ok(full.value.duties.length > 5 && empty.value.duties.length < full.value.duties.length);
  assert.equal(full.queries, empty.queries);
  assert.ok(full.queries <= 14, `${full.queries} queries`);
});

test('with several documents the head of each column names its own', () => {
  const column = (number: number, documentLabel: string) => ({
    id: testId(number),
    section: 'I',
    action: 'Lập kế hoạch',
    documentLabel,
  });
  const first = 'Chỉ thị số 01/2013/CT-UBND';
  assert.equal(documentMarks([column(1, first), column(2, first)]).size, 0);
  const labels = (other: string) => {
    const heads = columnLabels([column(1, first), column(2, first), column(3, other)]);
    return [1, 2, 3].map((number) => heads.get(testId(number)));
  };
  assert.deepEqual(labels('Kế hoạch số 05/KH-UBND'), ['01 Ia', '01 Ib', '05 I']);
  const alike = 'Quyết định số 01/2013/QĐ-UBND';
  assert.deepEqual(labels(alike), ['01/2013/CT-UBND Ia', '01/2013/CT-UBND Ib', '01/2013/QĐ-UBND I']);
  const unnumbered = 'Chỉ thị “Tăng cường”';
  assert.deepEqual(labels(unnumbered), ['01 Ia', '01 Ib', `${unnumbered} I`]);
});
