import { loadActor } from '../../src/capabilities/organisations/acting-post.store.ts';
import { installPreset } from '../../src/capabilities/organisations/install-preset.ts';
import { inventedPreset } from '../../src/capabilities/organisations/organisations.fixtures.ts';
import type { PresetContent } from '../../src/capabilities/organisations/preset-content.rules.ts';
import { findUnitByCode, type KnownUnit } from '../../src/capabilities/organisations/unit.store.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { Day } from '../../src/kernel/day.ts';
import type { Id } from '../../src/kernel/ids.ts';
import { openProvinceWork, type ProvinceWork, TODAY } from './province-work.ts';

/** The invented province, filled, with the people who act in tests. */
export interface InventedProvince {
  readonly work: ProvinceWork;
  /** of the province, at the People's Committee */
  readonly administrator: Actor;
  /** of the standing body, who administers nothing */
  readonly officer: Actor;
  unit(code: string, day?: Day): Promise<KnownUnit>;
  actor(login: string, day?: Day): Promise<Actor>;
  postOf(unitCode: string, kind: string): Promise<Id>;
}

export async function openInventedProvince(preset: PresetContent = inventedPreset()): Promise<InventedProvince> {
  const work = await openProvinceWork();
  await work.succeed((change) => installPreset(change, { preset, demonstration: true }));
  const unit = async (code: string, day = TODAY) =>
    certain(await work.view((view) => findUnitByCode(view.tx, code, day)), code);
  const actor = async (login: string, day = TODAY) => {
    const account = await work.database.read((tx) =>
      tx.selectFrom('account').select('id').where('login', '=', login).executeTakeFirstOrThrow(),
    );
    const choice = { accountId: account.id as Id, postId: null, delegationId: null };
    return certain(await work.view((view) => loadActor(view.tx, choice, day)), login);
  };
  const postOf = async (unitCode: string, kind: string) => {
    const { id } = await unit(unitCode);
    const row = await work.database.read((tx) =>
      tx.selectFrom('post').select('id').where('unit_id', '=', id).where('kind', '=', kind).executeTakeFirstOrThrow(),
    );
    return row.id as Id;
  };
  return { work, administrator: await actor('quan-tri'), officer: await actor('chuyen-vien'), unit, actor, postOf };
}

function certain<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`the invented province has no ${name}`);
  return value;
}
