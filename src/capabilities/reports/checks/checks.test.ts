import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../kernel/day.ts';
import { offeredWords } from '../writing/offered-words.rules.ts';
import { chanceOfAtLeast } from './binomial.rules.ts';
import { copiedNarratives } from './copied-narrative.rules.ts';
import { eventCases } from './event-cases.fixtures.ts';
import { jumpCases, roundCases, sumCases, wordCases } from './figure-cases.fixtures.ts';
import type { Finding } from './finding.rules.ts';
import { jumps } from './jump.rules.ts';
import { narrativeCases } from './narrative-cases.fixtures.ts';
import { outsidePeriod } from './outside-period.rules.ts';
import { periodCases } from './period-cases.fixtures.ts';
import { roundNumberHabits } from './round-numbers.rules.ts';
import { sameEvents } from './same-event.rules.ts';
import { addScores, type Score, scoreOf } from './seeded-cases.fixtures.ts';
import { stockSentences } from './stock-words.rules.ts';
import { wrongSums, wrongWords } from './sum.rules.ts';

const SEEDS = Array.from({ length: 40 }, (_, at) => 7001 + at * 17);
const keys = (findings: readonly Finding[]): string[] => findings.map(({ key }) => key);

const CASES: Readonly<Record<string, (seed: number) => Score[]>> = {
  'copied-narrative': (seed) => {
    const { narratives, faults } = narrativeCases(seed);
    const found = copiedNarratives(narratives, 80).map(({ records }) => records[0]?.id ?? '');
    return [scoreOf('copied-narrative', faults, found)];
  },
  'same-event': (seed) => {
    const { events, faults } = eventCases(seed);
    return [scoreOf('same-event', faults, keys(sameEvents(events, 1)))];
  },
  jump: (seed) => {
    const { figures, faults } = jumpCases(seed);
    return [scoreOf('jump', faults, keys(jumps(figures, 50)))];
  },
  sum: (seed) => {
    const { wholes, faults } = sumCases(seed);
    return [
      scoreOf('sum', faults, keys(wrongSums(wholes, 0))),
      ...wordCases(seed).map((report) =>
        scoreOf('sum', report.faults, keys(wrongWords(report.figures, report.sections, 0))),
      ),
    ];
  },
  'round-numbers': (seed) => {
    const { counts, faults } = roundCases(seed);
    return [scoreOf('round-numbers', faults, keys(roundNumberHabits(counts, 10_000)))];
  },
  'outside-period': (seed) => {
    const { activities, faults } = periodCases(seed);
    return [scoreOf('outside-period', faults, keys(outsidePeriod(activities, 31)))];
  },
};

for (const [check, score] of Object.entries(CASES)) {
  test(`${check}: recall ≥ 0.95 and precision ≥ 0.9 on seeded cases`, (t) => {
    const { faults, found, right, recall, precision } = addScores(check, SEEDS.flatMap(score));
    t.diagnostic(
      `${check}: ${faults} seeded faults, ${found} found, ${right} right; recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
    );
    assert.ok(faults >= 100, `${faults} faults are too few to say anything`);
    assert.ok(recall >= 0.95, `recall ${recall}`);
    assert.ok(precision >= 0.9, `precision ${precision}`);
  });
}

test('the tail of the binomial is exact', () => {
  assert.equal(chanceOfAtLeast(0, 10, 0.2), 1);
  assert.ok(Math.abs(chanceOfAtLeast(8, 8, 0.2) - 0.2 ** 8) < 1e-15);
  assert.ok(Math.abs(chanceOfAtLeast(1, 3, 0.5) - 0.875) < 1e-12);
  assert.ok(Math.abs(chanceOfAtLeast(2, 4, 0.1) - 0.0523) < 1e-10);
  assert.ok(chanceOfAtLeast(900, 1000, 0.2) >= 0);
});

test('ten times as many sections and events take about ten times as long', () => {
  const took = (work: () => void): number => {
    // Processor time: what others do on the machine does not count.
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  };
  const texts = (many: number) =>
    Array.from({ length: many }, (_, at) =>
      narrativeCases(at).narratives.map((each) => ({ ...each, id: `${at} ${each.id}` })),
    ).flat();
  const [few, many] = [texts(4), texts(40)];
  copiedNarratives(few, 80);
  assert.ok(took(() => copiedNarratives(many, 80)) < 40 * (took(() => copiedNarratives(few, 80)) + 5));
  const sameWords = Array.from({ length: 20_000 }, (_, at) => ({
    id: `e${at}`,
    unitId: `u${at}`,
    title: 'Tuyên truyền lưu động tại thôn',
    from: day('2014-05-12'),
    to: day('2014-05-12'),
    place: 'Nhà rông',
    localityId: `l${at}`,
    photos: [],
    links: [],
  }));
  assert.ok(took(() => sameEvents(sameWords, 1)) < 5000, 'a day on which everybody writes the same words');
});

test('sentences that the system offered to everybody are no copy', () => {
  const offered =
    'Trong kỳ, đơn vị đã ghi nhận 12 hoạt động thông tin đối ngoại, trong đó 8 hoạt động có tài liệu minh chứng kèm theo.';
  const text = Array.from({ length: 4 }, () => offered).join(' ');
  const section = (id: string) => ({ id, unitId: id, period: '2014', label: 'Kết quả', text, asked: true });
  assert.equal(copiedNarratives([section('a'), section('b')], 80).length, 1);
  assert.equal(copiedNarratives([section('a'), section('b')], 80, [offered.replace('12', '40')]).length, 0);
});

test('what the system says of results is offered, whatever was done and proven', () => {
  const kindNames = new Map([
    ['training', 'Tập huấn, bồi dưỡng'],
    ['guidance', 'Văn bản hướng dẫn'],
  ]);
  const parts = { who: 'toàn tỉnh', from: day('2014-12-15'), to: day('2015-06-14'), kindNames, measureUnit: String };
  const of = (kind: string, proven: number, stated: number) => ({ kind, proven, stated, measures: {}, titles: [] });
  const works = [[of('training', 15, 2)], [of('training', 15, 0)], [of('guidance', 2, 1), of('training', 3, 0)]];
  for (const done of works) {
    const facts = { ...parts, planned: 0, gathered: null, done, missed: [], ahead: [], noActivity: false };
    const text = Array.from({ length: 4 }, () => offeredWords('results', facts)).join('\n');
    const sections = ['a', 'b'].map((id) => ({ id, unitId: id, period: '2015', label: 'Kết quả', text, asked: true }));
    assert.equal(copiedNarratives(sections, 80).length, 1);
    assert.deepEqual(copiedNarratives(sections, 80, stockSentences(parts)), [], text);
  }
});

test('a year in which counting began is no jump, and far beyond all others it is a question', () => {
  const figure = (unit: number, before: number, now: number) => ({
    unitId: `u${unit}`,
    indicator: 'i',
    label: 'Lớp tập huấn',
    before,
    now,
  });
  const began = Array.from({ length: 8 }, (_, unit) => figure(unit, 0, 20 + unit));
  assert.deepEqual(jumps(began, 50), []);
  const usual = [...began.slice(1).map((each) => ({ ...each, before: each.now })), figure(0, 0, 30)];
  assert.deepEqual(jumps(usual, 50), []);
  const far = [...usual.slice(0, -1), figure(0, 0, 300)];
  assert.deepEqual(
    jumps(far, 50).map(({ unitId, variant }) => `${unitId} ${variant}`),
    ['u0 new'],
  );
});
