import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../kernel/day.ts';
import { actorDirectory, type ResolvableUnit, resolveIn } from './actor-resolution.rules.ts';
import { resolveSuccessors, type Succession } from './actor-succession.rules.ts';

const unit = (code: string, name: string, from: string): ResolvableUnit => ({
  code,
  name,
  shortName: null,
  aliases: [],
  kind: 'department',
  from: day(from),
  to: null,
});
const earlier = actorDirectory(
  [
    unit('old-a', 'Sở A', '2013-01-01'),
    unit('old-b', 'UBND huyện B', '2013-01-01'),
    unit('old-c', 'Sở C', '2013-01-01'),
  ],
  [],
  day('2014-01-01'),
);
const today = actorDirectory(
  [
    unit('new-a', 'Sở Mới', '2025-07-01'),
    unit('xa-1', 'UBND xã Một', '2025-07-01'),
    unit('xa-2', 'UBND xã Hai', '2025-07-01'),
  ],
  [],
  day('2026-01-01'),
);
const successions: Succession[] = [
  { predecessor: 'old-a', successors: ['new-a'], effectiveOn: day('2025-07-01') },
  { predecessor: 'old-b', successors: ['xa-1', 'xa-2', 'gone'], effectiveOn: day('2025-07-01') },
  { predecessor: 'old-c', successors: [], effectiveOn: day('2025-07-01') },
];
const names = ['Sở Mới', 'Sở A', 'UBND huyện B', 'Sở C', 'Sở D'];
const resolved = resolveSuccessors(resolveIn(today, names), today, earlier, successions, day('2026-01-01'));

test('names of earlier units mean those who took over and still exist', () => {
  assert.deepEqual(resolved.unitCodes, ['new-a', 'xa-1', 'xa-2']);
  assert.deepEqual(
    resolved.because.map((actor) => [actor.name, actor.via, actor.needsChoice]),
    [
      ['Sở Mới', 'unit', false],
      ['Sở A', 'successors', false],
      ['UBND huyện B', 'successors', true],
    ],
  );
});

test('a unit without a successor, or before the takeover, stays unresolved', () => {
  assert.deepEqual(resolved.unresolved, ['Sở C', 'Sở D']);
  const before = resolveSuccessors(resolveIn(today, ['Sở A']), today, earlier, successions, day('2025-06-30'));
  assert.deepEqual(before.unresolved, ['Sở A']);
});
