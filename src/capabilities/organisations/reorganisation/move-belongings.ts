import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { childPath } from '../unit.rules.ts';
import { insertFunction } from '../unit-function.store.ts';
import { newPlaces, type PlacedUnit } from './new-places.rules.ts';
import type { ReorganisationPreview } from './preview-reorganisation.ts';
import type { HeirKey } from './reorganisation.rules.ts';
import { copyPosts, endUnits, placeUnits } from './reorganisation-changes.store.ts';
import { listLaterFunctions } from './reorganisation-facts.store.ts';

type IdOf = (key: HeirKey) => Id;

/** What ending units held is ended on the day; what was given to a successor begins there on the same day. */
export async function moveBelongings(
  change: Change,
  seen: ReorganisationPreview,
  idOf: IdOf,
  actId: Id,
): Promise<void> {
  const { effectiveOn, basis } = seen.draft;
  await copyPosts(change.tx, movedPosts(change, seen, idOf), effectiveOn, basis, actId);
  await endUnits(
    change.tx,
    seen.ending.map((unit) => unit.id),
    effectiveOn,
    basis,
  );
  await moveFunctions(change, seen, idOf, actId);
  const places = newPlaces(seen.descendants, seen.ending, childrenHeirs(seen, idOf));
  await placeUnits(
    change.tx,
    places.map((place) => ({ ...place, id: change.newId() })),
    effectiveOn,
    basis,
  );
}

const movedPosts = (change: Change, { posts, choices }: ReorganisationPreview, idOf: IdOf) =>
  posts.flatMap((post) => {
    const heir = choices.people.get(post.unitId);
    return heir && post.personId
      ? [{ oldId: post.id, newId: change.newId(), holdingId: change.newId(), unitId: idOf(heir) }]
      : [];
  });

/** A function goes to its heir once, and not at all where the heir holds it already. */
async function moveFunctions(change: Change, seen: ReorganisationPreview, idOf: IdOf, actId: Id): Promise<void> {
  const { draft, choices, functions } = seen;
  const moved = functions.flatMap((row) => {
    const heir = choices.functions.get(row.id);
    return heir ? [{ ...row, heir: idOf(heir) }] : [];
  });
  const heirs = [...new Set(moved.map((row) => row.heir))];
  const held = new Set(await listLaterFunctions(change.tx, heirs, draft.effectiveOn));
  for (const row of moved) {
    const key = `${row.heir} ${row.function}`;
    if (held.has(key)) continue;
    held.add(key);
    await insertFunction(change.tx, {
      id: change.newId(),
      function: row.function,
      unitId: row.heir,
      exclusive: row.exclusive,
      from: draft.effectiveOn,
      to: row.to,
      basis: draft.basis,
      actId,
    });
  }
}

function childrenHeirs(seen: ReorganisationPreview, idOf: IdOf): Map<Id, PlacedUnit | null> {
  const { draft, newParent } = seen;
  const begun = draft.begins.map((unit): PlacedUnit => {
    const id = idOf(unit.key);
    return { id, parentId: draft.newParentId, path: childPath(newParent?.path ?? null, id) };
  });
  const placeOf = new Map<Id, PlacedUnit>([...seen.heirs, ...begun].map((unit) => [unit.id, unit]));
  return new Map(
    [...seen.choices.children].map(([unitId, key]) => [unitId, key ? (placeOf.get(idOf(key)) ?? null) : null]),
  );
}
