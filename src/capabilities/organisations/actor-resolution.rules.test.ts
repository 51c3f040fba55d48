import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { day } from '../../kernel/day.ts';
import { nameKey } from './actor-name.rules.ts';
import { presetGroupsFile, presetUnitsFile } from './actor-preset.rules.ts';
import {
  actorDirectory,
  type ResolvableGroup,
  type ResolvableUnit,
  resolveActors,
  resolveIn,
} from './actor-resolution.rules.ts';

const unit = (code: string, name: string, kind: string, more: Partial<ResolvableUnit> = {}): ResolvableUnit => ({
  code,
  name,
  shortName: null,
  aliases: [],
  kind,
  from: day('2013-01-01'),
  to: null,
  ...more,
});
const group = (
  code: string,
  phrases: string[],
  members: Partial<ResolvableGroup['members']>,
  more: Partial<ResolvableGroup> = {},
): ResolvableGroup => ({
  code,
  name: phrases[0] ?? code,
  phrases,
  members: { kinds: [], units: [], groups: [], exclude: [], ...members },
  documentAddressees: false,
  needsChoice: false,
  from: day('2013-01-01'),
  to: null,
  ...more,
});
const units = [
  unit('tttt', 'Sở Thông tin và Truyền thông', 'department', { to: day('2025-02-28') }),
  unit('vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'department'),
  unit('cong-an', 'Công an tỉnh', 'police', { aliases: ['CA tỉnh'] }),
  unit('huyen-a', 'UBND huyện An Bình', 'district-ppc', { to: day('2025-06-30') }),
  unit('tp-b', 'UBND thành phố Bình Minh', 'district-ppc', { to: day('2025-06-30') }),
  unit('bao', 'Báo An Bình', 'press'),
];
const groups = [
  group('departments', ['các sở, ban, ngành', 'các sở, ngành'], { kinds: ['department', 'police'] }),
  group('related', ['các sở, ngành liên quan'], { groups: ['departments'] }, { needsChoice: true }),
  group('districts', ['UBND các huyện, thành phố'], { kinds: ['district-ppc'], exclude: ['tp-b'] }),
  group(
    'all',
    ['tất cả cơ quan, đơn vị được chỉ thị'],
    { groups: ['departments', 'districts', 'all'] },
    { documentAddressees: true },
  ),
];
const on2014 = (...names: string[]) => resolveActors(names, units, groups, day('2014-05-12'));

test('a unit is found however its name is shortened, marked or titled', () => {
  const spellings: [string, string][] = [
    ['Sở TT&TT', 'tttt'],
    ['Sở TTTT', 'tttt'],
    ['Sở TT-TT', 'tttt'],
    ['sở thông tin & truyền thông', 'tttt'],
    ['Giám đốc Sở Thông tin và Truyền thông', 'tttt'],
    ['Sở VHTT&DL', 'vhttdl'],
    ['Sở VH, TT&DL', 'vhttdl'],
    ['Sở Văn hoá - Thể thao và Du lịch', 'vhttdl'],
    ['CA tỉnh', 'cong-an'],
    ['Ủy ban nhân dân huyện An Bình', 'huyen-a'],
    ['Uỷ ban nhân dân huyện An Bình'.normalize('NFD'), 'huyen-a'],
    ['Chủ tịch UBND huyện An Bình', 'huyen-a'],
    ['UBND TP. Bình Minh', 'tp-b'],
  ];
  for (const [name, code] of spellings) {
    const found = on2014(name);
    assert.deepEqual([found.unitCodes, found.because[0]?.via, found.unresolved], [[code], 'unit', []], name);
  }
});

test('marks tell places apart; only a name without them is ambiguous', () => {
  const places = [unit('ha', 'UBND xã Sơn Hà', 'commune-ppc'), unit('hạ', 'UBND xã Sơn Hạ', 'commune-ppc')];
  const found = (name: string) => resolveActors([name], places, [], day('2026-01-01'));
  assert.deepEqual(found('Ủy ban nhân dân xã Sơn Hạ').unitCodes, ['hạ']);
  assert.deepEqual(
    [found('UBND xa Son Ha').unitCodes, found('UBND xa Son Ha').because[0]?.needsChoice],
    [['ha', 'hạ'], true],
  );
});

test('a collective name means its members of that day, without those excluded', () => {
  assert.deepEqual(on2014('Các sở, ban, ngành').unitCodes, ['tttt', 'vhttdl', 'cong-an']);
  assert.deepEqual(on2014('Ủy ban nhân dân các huyện và thành phố').unitCodes, ['huyen-a']);
  assert.deepEqual(resolveActors(['Công an tỉnh'], units, groups, day('2012-12-31')).unresolved, ['Công an tỉnh']);
  const later = resolveActors(['Các sở, ngành', 'UBND các huyện, thành phố'], units, groups, day('2026-01-01'));
  assert.deepEqual([later.unitCodes, later.unresolved], [['vhttdl', 'cong-an'], ['UBND các huyện, thành phố']]);
});

test('“liên quan” asks a person to choose', () => {
  assert.deepEqual(
    on2014('các sở, ngành liên quan').because.map((actor) => actor.needsChoice),
    [true],
  );
  assert.deepEqual(
    on2014('các sở, ngành').because.map((actor) => actor.needsChoice),
    [false],
  );
});

test('names in a row are taken part by part, and one unknown part leaves the whole name open', () => {
  const found = on2014('Các sở, ngành; UBND huyện An Bình và Báo An Bình');
  assert.deepEqual(found.unitCodes, ['tttt', 'vhttdl', 'cong-an', 'huyen-a', 'bao']);
  assert.deepEqual([found.because[0]?.via, found.because[0]?.matched], ['parts', ['departments', 'huyen-a', 'bao']]);
  assert.deepEqual(on2014('Các sở, ngành và Hội Làm vườn').unresolved, ['Các sở, ngành và Hội Làm vườn']);
  assert.deepEqual(on2014('', 'Sở').unresolved, ['', 'Sở']);
});

test('“all addressed” are the document’s addressees where it names some', () => {
  const names = ['Tất cả cơ quan, đơn vị được chỉ thị'];
  const given = resolveActors(names, units, groups, day('2014-05-12'), [
    'Sở VHTTDL',
    'Báo An Bình',
    'tất cả cơ quan, đơn vị được chỉ thị',
  ]);
  assert.deepEqual(given.because[0]?.via, 'addressees');
  assert.ok(given.unitCodes.includes('bao'));
  assert.deepEqual(on2014(...names).unitCodes, ['tttt', 'vhttdl', 'cong-an', 'huyen-a']);
});

test('a very long name is answered in linear time', { timeout: 60_000 }, () => {
  assert.equal(on2014('các sở '.repeat(100_000)).unresolved.length, 1);
});

for (const [preset, date] of [
  ['kon-tum-2013', '2025-01-01'],
  ['quang-ngai-2026', '2026-11-23'],
] as const)
  test(`every name, alias and phrase of ${preset} means what it is listed under`, () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../../presets/${preset}/${name}.json`, import.meta.url), 'utf8'));
    const shipped = presetUnitsFile.parse(read('units')).units;
    const { groups: phrased } = presetGroupsFile.parse(read('groups'));
    const directory = actorDirectory(shipped, phrased, day(date));
    for (const each of shipped.filter((row) => row.from <= date && (row.to === null || row.to >= date)))
      for (const name of [each.name, ...each.aliases])
        assert.deepEqual(resolveIn(directory, [name]).unitCodes, [each.code], `${name} → ${nameKey(name)}`);
    for (const each of phrased)
      for (const phrase of each.phrases) {
        const found = resolveIn(directory, [phrase]);
        assert.deepEqual(found.because[0]?.matched, [each.code], `${phrase} → ${nameKey(phrase)}`);
      }
  });
