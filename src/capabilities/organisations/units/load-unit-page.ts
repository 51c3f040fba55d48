import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import { type UnitAbilities, unitAbilities } from '../organisations.policy.ts';
import { type DelegationLine, listDelegationsOfUnit } from '../people/delegation.store.ts';
import { listPostsOfUnit, type PostAt } from '../people/post.store.ts';
import { listSigningOfUnit, type SigningAuthority } from '../people/signing-authority.store.ts';
import { listPersonNames } from '../person.store.ts';
import { listPredecessors, listSuccessors, type Succession } from '../succession.store.ts';
import type { UnitAt, UnitLabel } from '../unit.rules.ts';
import { findUnit, type KnownUnit, listUnitLabels, listUnitsAt } from '../unit.store.ts';
import type { UnitPanel, UnitPanelContributor } from '../unit-duty.contributor.ts';
import { type FunctionHolding, listFunctionsOfUnit } from '../unit-function.store.ts';
import {
  listNamesOfUnit,
  listReorganisationsOfUnit,
  type NamePeriod,
  type ReorganisationLine,
} from './unit-page.store.ts';

export interface UnitPageModel {
  readonly unit: KnownUnit;
  readonly day: Day;
  readonly parent: UnitLabel | null;
  readonly children: readonly UnitAt[];
  readonly names: readonly NamePeriod[];
  readonly functions: readonly FunctionHolding[];
  readonly posts: readonly PostAt[];
  readonly people: ReadonlyMap<Id, string>;
  readonly signing: readonly SigningAuthority[];
  readonly delegations: readonly DelegationLine[];
  readonly delegationUnits: ReadonlyMap<Id, UnitLabel>;
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
  readonly reorganisations: readonly ReorganisationLine[];
  readonly panels: readonly UnitPanel[];
  readonly may: UnitAbilities;
}

/** Everything a unit's page shows, in a number of queries that does not grow with its rows. */
export async function loadUnitPage(
  view: View,
  unitId: Id,
  day: Day,
  panels: { readonly contributors: readonly UnitPanelContributor[]; readonly locale: Locale },
): Promise<UnitPageModel | null> {
  const { tx } = view;
  const unit = await findUnit(tx, unitId, day);
  if (!unit) return null;
  const posts = await listPostsOfUnit(tx, unitId, day);
  const delegations = await listDelegationsOfUnit(tx, unitId);
  const reorganisations = await listReorganisationsOfUnit(tx, unitId);
  const others = delegations.flatMap((line) => [line.fromUnitId, line.toUnitId]);
  const labels = await listUnitLabels(tx, [...others, ...(unit.parentId ? [unit.parentId] : [])], day);
  const personIds = [...posts.map((post) => post.personId), ...reorganisations.map((line) => line.recordedBy)];
  const shown: UnitPanel[] = [];
  for (const contribute of panels.contributors) {
    const panel = await contribute(view, unitId, panels.locale);
    if (panel) shown.push(panel);
  }
  return {
    unit,
    day,
    parent: unit.parentId ? (labels.get(unit.parentId) ?? null) : null,
    children: (await listUnitsAt(tx, day)).filter((other) => other.parentId === unitId),
    names: await listNamesOfUnit(tx, unitId),
    functions: await listFunctionsOfUnit(tx, unitId),
    posts,
    people: await listPersonNames(
      view,
      personIds.filter((id) => id !== null),
    ),
    signing: await listSigningOfUnit(tx, unitId),
    delegations,
    delegationUnits: labels,
    predecessors: await listPredecessors(tx, unitId, day),
    successors: await listSuccessors(tx, unitId, day),
    reorganisations,
    panels: shown,
    may: unitAbilities(view.actor, unit, view.today),
  };
}
