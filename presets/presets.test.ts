import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { z } from 'zod';
import { presetFileSchemas } from '../src/capabilities/organisations/preset.rules.ts';
import { type Preset, presetProblems } from '../src/capabilities/organisations/preset-check.rules.ts';
import { ruleSetFileSchemas } from '../src/capabilities/rulebook/rule-set.rules.ts';
import { addDays, type Day, day, parseDay, weekday } from '../src/kernel/day.ts';
import { isWorkingDay, workCalendar } from '../src/kernel/working-days.ts';
import { referencePath } from '../src/platform/runtime/reference.ts';

const at = (path: string) => new URL(path, import.meta.url);
const text = (path: string) => readFileSync(at(path), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));
const checked = <Schema extends z.ZodType>(schema: Schema, path: string) =>
  schema.parse(json(path)) as z.output<Schema>;

function preset(name: string): Preset {
  const { header, ...files } = {
    header: checked(presetFileSchemas.preset, `./${name}/preset.json`),
    units: checked(presetFileSchemas.units, `./${name}/units.json`).units,
    groups: checked(presetFileSchemas.groups, `./${name}/groups.json`).groups,
    functions: checked(presetFileSchemas.functions, `./${name}/functions.json`).functions,
    people: checked(presetFileSchemas.people, `./${name}/people.json`),
  };
  const successors = header.predecessor
    ? checked(presetFileSchemas.successors, `./${name}/successors.json`).successors
    : [];
  return { header, ...files, successors };
}

const konTum = preset('kon-tum-2013');
const quangNgai = preset('quang-ngai-2026');
const holding = ({ functions }: Preset, name: string, on: Day) =>
  functions
    .filter((row) => row.function === name && row.from <= on && (row.to === null || on <= row.to))
    .map((row) => row.unit);
const rulesOf = <Name extends keyof typeof ruleSetFileSchemas>(name: Name) =>
  checked(ruleSetFileSchemas[name], `./viet-nam/${name}.json`) as z.output<(typeof ruleSetFileSchemas)[Name]>;

describe('presets of provinces', () => {
  test('fit together', () => {
    assert.deepEqual(presetProblems(konTum), []);
    assert.deepEqual(presetProblems(quangNgai, konTum), []);
  });

  test('the check finds what does not fit', () => {
    const { units, functions, successors, people } = quangNgai;
    const [unit] = units;
    const [held] = functions;
    const [account] = people.accounts;
    assert.ok(unit && held && account);
    const broken: Preset = {
      ...quangNgai,
      units: [
        ...units.map((row) => (row.code === 'qn-bchqs' ? { ...row, parent: 'qn-bdbp' } : row)),
        { ...unit, name: 'Sở Nội vụ', aliases: [] },
      ],
      functions: [...functions, { ...held, unit: 'nowhere' }, held],
      people: { ...people, accounts: [...people.accounts, { ...account, login: 'other', post: 'qn-bdbp.head' }] },
      successors: successors.filter((row) => row.predecessor !== 'kt-bdbp'),
    };
    assert.deepEqual(presetProblems(broken, konTum), [
      `${unit.code} stands twice`,
      'standing-body names nowhere, which is nowhere',
      'qn-bchqs stands above itself',
      'qn-bdbp stands above itself',
      'two rows are called “sở nội vụ”',
      `${held.unit} is standing-body twice on 2025-07-01`,
      `${account.person} does not hold qn-bdbp.head`,
      'kt-bdbp has no successor',
    ]);
  });

  test('the groups that a unit lists are those whose members it is', () => {
    for (const { units, groups } of [konTum, quangNgai]) {
      const members = (code: string): string[] => {
        const group = groups.find((row) => row.code === code);
        const { kinds = [], units: named = [], groups: nested = [], exclude = [] } = group?.members ?? {};
        const direct = units.filter((unit) => kinds.includes(unit.kind) || named.includes(unit.code));
        const all = [...direct.map((unit) => unit.code), ...nested.flatMap(members)];
        return all.filter((unit) => !exclude.includes(unit));
      };
      for (const group of groups) {
        const listing = units.filter((unit) => unit.groups.includes(group.code)).map((unit) => unit.code);
        assert.deepEqual([...listing].sort(), [...new Set(members(group.code))].sort(), group.code);
        assert.ok(listing.length > 0, group.code);
      }
    }
  });

  test('bodies outside the line of direction are not ordered', () => {
    const outside = new Set(['party', 'council', 'front', 'mass-organisation', 'ministry', 'government']);
    for (const unit of [...konTum.units, ...quangNgai.units])
      if (outside.has(unit.kind)) assert.equal(unit.line_of_direction, false, unit.code);
    assert.equal(konTum.units.find((unit) => unit.code === 'kt-bao-kon-tum')?.line_of_direction, false);
  });

  test('every function of a province is held on its first demonstration day', () => {
    const needed = ['standing-body', 'approver', 'ppc-office', 'line-ministry', 'finance-body', 'personnel-body'];
    needed.push('press-desk', 'portal-editor', 'secrecy-reviewer', 'standing-adviser');
    for (const name of needed) {
      assert.equal(holding(konTum, name, day('2014-05-12')).length, 1, `kon-tum-2013 ${name}`);
      assert.equal(holding(quangNgai, name, day('2026-11-23')).length, 1, `quang-ngai-2026 ${name}`);
    }
    assert.ok(holding(quangNgai, 'executing-body', day('2026-11-23')).includes('qn-so-vhttdl'));
  });

  test('departments and districts have a head and an officer, and one account stands for each role', () => {
    for (const unit of konTum.units.filter((row) => row.kind === 'department' || row.kind === 'district-ppc'))
      for (const kind of ['head', 'officer'] as const)
        assert.ok(
          konTum.people.posts.some((post) => post.unit === unit.code && post.kind === kind && post.person),
          `${unit.code} has no ${kind}`,
        );
    for (const { people } of [konTum, quangNgai]) {
      assert.equal(people.accounts.length, 13);
      assert.equal(new Set(people.accounts.map((account) => account.role)).size, 13);
    }
  });

  test('eight districts and the city in 2014, one district more since 2015', () => {
    const on = (date: Day) => konTum.units.filter((unit) => unit.kind === 'district-ppc' && unit.from <= date).length;
    assert.equal(on(day('2014-05-12')), 9);
    assert.equal(on(day('2015-12-31')), 10);
  });
});

describe('communes of Quảng Ngãi', () => {
  const communes = quangNgai.units.filter((unit) => unit.kind === 'commune-ppc');
  const table = referencePath('domain', 'quang-ngai-communes.tsv');

  test('the districts of Kon Tum pass to forty of them, each to one', () => {
    const districts = new Set(konTum.units.filter((unit) => unit.kind === 'district-ppc').map((unit) => unit.code));
    const heirs = quangNgai.successors.filter((row) => districts.has(row.predecessor)).flatMap((row) => row.successors);
    const former = quangNgai.units.filter((unit) => unit.groups.includes('former-kon-tum-communes'));
    assert.deepEqual([...heirs].sort(), former.map((unit) => unit.code).sort());
    assert.equal(former.length, 40);
  });

  test('are the 96 of the list, with its codes', { skip: table ? false : 'no reference material here' }, () => {
    const rows = readFileSync(table ?? '', 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const listed = rows.map((row) => row.split('\t').slice(0, 2));
    const ours = communes.map((unit) => [unit.official_code, unit.name.slice('UBND '.length)]);
    const lower = ([code, name]: (string | null | undefined)[]) => `${code} ${name?.toLowerCase()}`;
    assert.equal(communes.length, 96);
    assert.deepEqual(ours.map(lower).sort(), listed.map(lower).sort());
  });
});

describe('the rule set of Việt Nam', () => {
  const calendar = rulesOf('holidays');

  test('every file is as its schema says and every code stands once at a time', () => {
    const types = rulesOf('document-types').types;
    const lists = rulesOf('code-lists').lists;
    const catalogue = rulesOf('deadline-rules').catalogue;
    for (const rows of [types, catalogue, ...lists.map((list) => list.items)])
      for (const row of rows) {
        const same = rows.filter((other) => other.code === row.code && other.from >= row.from && other !== row);
        assert.ok(
          same.every((other) => row.to !== null && row.to < other.from),
          row.code,
        );
      }
    const administrative = types.filter((type) => type.family === 'administrative' && type.to === null);
    assert.equal(administrative.length, 29);
    const sizes = Object.fromEntries(lists.map((list) => [list.code, list.items.length]));
    assert.equal(sizes['information-kinds'], 4);
    assert.equal(sizes.channels, 11);
    assert.equal(sizes['training-topics'], 9);
    assert.equal(sizes['project-themes'], 6);
    assert.deepEqual(
      catalogue.map((rule) => rule.code),
      Array.from({ length: 25 }, (_, n) => `D${String(n + 1).padStart(2, '0')}`),
    );
  });

  test('who owes a rule of the catalogue is a function or a group', () => {
    const functions = rulesOf('code-lists').lists.find((list) => list.code === 'functions')?.items ?? [];
    const known = new Set([...functions, ...konTum.groups].map((row) => row.code));
    for (const rule of rulesOf('deadline-rules').catalogue)
      for (const actor of rule.actors) assert.ok(known.has(actor), `${rule.code} ${actor}`);
    for (const row of [...konTum.functions, ...quangNgai.functions])
      assert.ok(
        functions.some((item) => item.code === row.function),
        row.function,
      );
  });

  test('each year from 2012 to 2027 has its holidays, Tết between 20/1 and 20/2', () => {
    for (let year = 2012; year <= 2027; year++) {
      const ofYear = calendar.holidays.filter((row) => row.from.startsWith(`${year}-`));
      const named = (name: string) => ofYear.filter((row) => row.kind === 'holiday' && row.name.startsWith(name));
      for (const [name, date] of [
        ['Tết Dương lịch', '01-01'],
        ['Ngày Chiến thắng', '04-30'],
        ['Ngày Quốc tế', '05-01'],
      ] as const)
        assert.deepEqual(
          named(name).map((row) => row.from),
          [`${year}-${date}`],
        );
      assert.equal(named('Quốc khánh').length, year >= 2021 ? 2 : 1, `${year}`);
      assert.equal(named('Giỗ Tổ').length, 1);
      const [tet] = named('Tết Âm lịch');
      assert.ok(tet && tet.from >= `${year}-01-20` && tet.to && tet.to <= `${year}-02-21`, `${year} ${tet?.from}`);
      assert.equal(addDays(tet.from, year === 2012 || year === 2013 ? 3 : 4), tet.to, `${year}`);
    }
  });

  test('holidays do not overlap; each day off at a weekend is made up once, on a weekday', () => {
    const days = calendar.holidays.flatMap((row) => {
      const all: Day[] = [];
      for (let date = row.from; date <= (row.to ?? row.from); date = addDays(date, 1)) all.push(date);
      return all;
    });
    assert.equal(new Set(days).size, days.length);
    const weekends = days.filter((date) => weekday(date) > 5).length;
    const inLieu = calendar.holidays.filter((row) => row.kind === 'in-lieu');
    assert.equal(inLieu.length, weekends);
    for (const row of inLieu) assert.ok(weekday(row.from) <= 5, row.from);
  });

  test('swapped days exchange a weekday for a Saturday near it, and the calendar follows', () => {
    const hours = rulesOf('working-hours').weeks[0];
    const rows = calendar.holidays.map((row) => ({ from: row.from, to: row.to ?? row.from }));
    const weeks = [{ from: day('2012-01-01'), to: null, restWeekdays: hours?.rest_weekdays ?? [], endOfDay: '17:00' }];
    const work = workCalendar({ holidays: rows, swappedDays: calendar.swapped_days, weeks });
    for (const { rest, worked } of calendar.swapped_days) {
      assert.ok(weekday(rest) <= 5 && weekday(worked) === 6, rest);
      assert.ok(!isWorkingDay(work, rest) && isWorkingDay(work, worked), rest);
    }
    for (const [date, worked] of [
      ['2014-05-02', false],
      ['2014-04-26', true],
      ['2014-05-12', true],
      ['2014-05-31', false],
    ] as const)
      assert.equal(isWorkingDay(work, day(date)), worked, date);
  });
});

describe('the demonstration directive', () => {
  const ours = text('./demonstration/directive.txt').normalize('NFC');
  const reference = referencePath('domain', 'directive', '01-2013-CT-UBND.txt');

  test('has the layout of its kind and its deliberate defects', () => {
    assert.equal(ours.match(/^(?:I|II|III)\. /gm)?.length, 3);
    assert.equal(ours.match(/^\d+\. (?=\p{Lu})/gmu)?.length, 10);
    for (const words of ['16-KT/TW', '16-KL/TW', '2012 - 2020', '2011 - 2020', 'trước ngày 01/7 hằng năm', 'tháng 5'])
      assert.ok(ours.includes(words), words);
    const recipients = ours.slice(ours.indexOf('Nơi nhận'));
    assert.ok(!recipients.includes('Sở Ngoại vụ') && !recipients.includes('huyện'));
  });

  test('names only bodies and days that exist', () => {
    for (const file of ['directive', 'conclusion']) {
      const found = text(`./demonstration/${file}.txt`).matchAll(/ngày (\d{1,2}\/\d{1,2}\/\d{4})/g);
      for (const [, date] of found) assert.ok(parseDay(date ?? ''), date);
    }
    const { documents } = json('./demonstration/demonstration.json') as {
      documents: { file: string; issuer: string }[];
    };
    for (const row of documents) {
      assert.ok(existsSync(at(`./demonstration/${row.file}`)));
      assert.ok(konTum.units.some((unit) => unit.code === row.issuer));
    }
  });

  test('shares no eight words in a row with the reference directive', {
    skip: reference ? false : 'no reference material here',
  }, () => {
    const names = [
      ...konTum.units.flatMap((unit) => [unit.name, ...unit.aliases]),
      ...konTum.groups.flatMap((group) => group.phrases),
    ];
    const masks = [...names, 'Bộ Chính trị (khóa XI)']
      .map((name) => name.toLowerCase())
      .sort((a, b) => b.length - a.length);
    const cited =
      /(?:chỉ thị|kết luận|chương trình|quyết định|kế hoạch|thông tư liên tịch)\s+(?:số\s+)?\d[\w/-]*(?:\s+ngày\s+[\d/]+)?/g;
    const runs = (source: string): string[] => {
      const masked = masks.reduce(
        (rest, name) => rest.replaceAll(name, ' | '),
        source.toLowerCase().replace(cited, ' | '),
      );
      return masked.split('|').flatMap((piece) => {
        const words = piece.match(/[\p{L}\p{N}]+/gu) ?? [];
        return words.slice(7).map((_, start) => words.slice(start, start + 8).join(' '));
      });
    };
    const theirs = new Set(runs(readFileSync(reference ?? '', 'utf8').normalize('NFC')));
    assert.ok(theirs.size > 300, 'the comparison reads the reference');
    assert.deepEqual(
      runs(ours).filter((run) => theirs.has(run)),
      [],
    );
  });
});
