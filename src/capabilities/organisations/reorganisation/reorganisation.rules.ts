import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, type Result } from '../../../kernel/result.ts';

export const REORGANISATION_KINDS = ['merge', 'split', 'dissolve'] as const;
export type ReorganisationKind = (typeof REORGANISATION_KINDS)[number];

/** Who takes over: the id of a unit that exists, or `new-1`, `new-2` … for one that the act begins. */
export type HeirKey = string;

export interface NewUnitDraft {
  readonly key: HeirKey;
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
}

/** What a person has written: which units, from when, by which document, and what goes where. */
export interface ReorganisationDraft {
  readonly kind: ReorganisationKind;
  readonly effectiveOn: Day;
  readonly basis: string;
  readonly note: string | null;
  /** units that the act is about; one that also stands in `to` goes on */
  readonly from: readonly Id[];
  readonly to: readonly Id[];
  readonly begins: readonly NewUnitDraft[];
  /** null: of the kind of the first unit that ends */
  readonly newKind: string | null;
  readonly newParentId: Id | null;
  readonly newInLine: boolean;
  /** null until somebody has seen the preview: then the usual answers count */
  readonly choices: Choices | null;
}

export interface Choices {
  /** successors of each ending unit, which also take its open duties */
  readonly heirs: ReadonlyMap<Id, readonly HeirKey[]>;
  readonly people: ReadonlyMap<Id, HeirKey | null>;
  readonly children: ReadonlyMap<Id, HeirKey | null>;
  readonly functions: ReadonlyMap<Id, HeirKey | null>;
}

export const endingUnits = (draft: ReorganisationDraft): Id[] => draft.from.filter((id) => !draft.to.includes(id));

/** Units that take over from others, in the order of the form: first those that exist. */
export const heirKeys = (draft: ReorganisationDraft): HeirKey[] => [
  ...draft.to,
  ...draft.begins.map((unit) => unit.key),
];

/** What makes the act impossible whatever the records say, or null. */
export function draftProblem(draft: ReorganisationDraft): Result<never> | null {
  const heirs = heirKeys(draft).length;
  const ending = endingUnits(draft).length;
  switch (draft.kind) {
    case 'merge':
      if (heirs !== 1) return invalid({ to: 'reorganisation.merge.one' });
      return ending < (draft.begins.length === 1 ? 2 : 1) ? invalid({ from: 'reorganisation.merge.several' }) : null;
    case 'split':
      if (draft.from.length !== 1) return invalid({ from: 'reorganisation.split.one' });
      return heirs < 2 ? invalid({ to: 'reorganisation.split.several' }) : null;
    case 'dissolve':
      return draft.from.length === 1 && ending === 1 ? null : invalid({ from: 'reorganisation.dissolve.one' });
  }
}

/** Everything of ending units that the act must give a place. */
export interface UnitBelongings {
  readonly unitIds: readonly Id[];
  readonly functions: readonly { readonly id: Id; readonly unitId: Id }[];
}

/**
 * The usual answers: everything goes to the one successor; where there are several, open duties go to each (a
 * district's to every commune) while people and functions wait for somebody's choice.
 */
export function usualChoices(draft: ReorganisationDraft, belongings: UnitBelongings): Choices {
  const keys = heirKeys(draft);
  const only = keys.length === 1 ? (keys[0] ?? null) : null;
  const each = <Value>(ids: readonly Id[], value: Value) => new Map(ids.map((id) => [id, value]));
  const { unitIds, functions } = belongings;
  return {
    heirs: each(unitIds, keys),
    people: each(unitIds, only),
    children: each(unitIds, only),
    functions: each(
      functions.map(({ id }) => id),
      only,
    ),
  };
}

/** Choices that name somebody who takes no part are dropped, not followed. */
export function soundChoices(choices: Choices, draft: ReorganisationDraft, belongings: UnitBelongings): Choices {
  const keys = new Set(heirKeys(draft));
  const known = (key: HeirKey | null | undefined): HeirKey | null => (key && keys.has(key) ? key : null);
  const { unitIds, functions } = belongings;
  return {
    heirs: new Map(unitIds.map((id) => [id, (choices.heirs.get(id) ?? []).filter((key) => keys.has(key))])),
    people: new Map(unitIds.map((id) => [id, known(choices.people.get(id))])),
    children: new Map(unitIds.map((id) => [id, known(choices.children.get(id))])),
    functions: new Map(functions.map(({ id }) => [id, known(choices.functions.get(id))])),
  };
}

/** A unit that begins has no id before the act is confirmed; the preview stands in with one that is always the same. */
export const previewId = (key: HeirKey): Id =>
  (key.startsWith('new-') ? `00000000-0000-7000-8000-${key.slice(4).padStart(12, '0')}` : key) as Id;

/** Records that begin on the day or after it cannot end on it. */
export const tooEarly = (names: readonly string[]): Result<never> | null =>
  names.length === 0 ? null : conflict('reorganisation.later', { names: names.join(', ') });
