import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type InventedProvince, openInventedProvince } from '../../../test/support/invented-province.ts';
import { day } from '../../kernel/day.ts';
import { renameUnit } from './units/rename-unit.ts';

let province: InventedProvince;
before(async () => {
  province = await openInventedProvince();
  const unit = await province.unit('huyen-a');
  const names = { name: 'UBND huyện A mới', shortName: 'A', nameEn: 'A' };
  const command = { ...names, unitId: unit.id, version: unit.version, from: day('2014-02-01'), basis: 'NQ 1' };
  await province.work.succeed((change) => renameUnit(change, command), { actor: province.administrator });
});
after(() => province.work.close());

const attempt = (statement: string) => province.work.database.write((tx) => sql.raw(statement).execute(tx));

for (const table of ['reorganisation', 'reorganisation_unit', 'unit_succession', 'audit_entry', 'audit_seal']) {
  test(`the application cannot change or remove rows of ${table}`, async () => {
    const denied = { code: '42501' };
    await assert.rejects(attempt(`delete from ${table}`), denied);
    const column = table === 'audit_seal' ? 'sealed_at' : table === 'audit_entry' ? 'action' : 'effective_on';
    const target = table === 'reorganisation_unit' ? 'effect' : column;
    await assert.rejects(attempt(`update ${table} set ${target} = ${target}`), denied);
  });
}

const OVERLAPS: Record<string, string> = {
  unit_name: `insert into unit_name select gen_random_uuid(), unit_id, name, short_name, name_en, folded, valid
    from unit_name limit 1`,
  unit_placement: `insert into unit_placement select gen_random_uuid(), unit_id, parent_id, path, valid, basis
    from unit_placement limit 1`,
  unit_function: `insert into unit_function (id, function, unit_id, exclusive, valid, act_id)
    select gen_random_uuid(), f.function, u.id, true, daterange('2013-12-01', null), f.act_id
    from unit_function f join unit u on u.code = 'so-noi-vu' where f.function = 'standing-body'`,
  post_holding: `insert into post_holding (id, post_id, person_id, valid, act_id)
    select gen_random_uuid(), post_id, person_id, daterange('2014-01-01', '2014-02-01'), act_id
    from post_holding limit 1`,
};

for (const [table, statement] of Object.entries(OVERLAPS)) {
  test(`two overlapping periods of ${table} are refused by the database itself`, async () => {
    await assert.rejects(attempt(statement), { code: '23P01' });
  });
}
