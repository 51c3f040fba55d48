import { createHash } from 'node:crypto';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { DutyLine, DutyTransfer, UnitDutyContributor } from '../unit-duty.contributor.ts';
import {
  type Choices,
  draftProblem,
  endingUnits,
  previewId,
  type ReorganisationDraft,
  soundChoices,
  tooEarly,
  usualChoices,
} from './reorganisation.rules.ts';
import {
  type DescendantFact,
  type FunctionFact,
  listDescendants,
  listFunctionFacts,
  listLaterRecords,
  listPostFacts,
  listUnitFacts,
  type PostFact,
  type UnitFact,
} from './reorganisation-facts.store.ts';

export interface ReorganisationPreview {
  /** as it was written, the kind of new units decided */
  readonly draft: ReorganisationDraft & { readonly newKind: string };
  readonly choices: Choices;
  readonly ending: readonly UnitFact[];
  readonly heirs: readonly UnitFact[];
  readonly newParent: UnitFact | null;
  readonly functions: readonly FunctionFact[];
  readonly posts: readonly PostFact[];
  readonly children: readonly DescendantFact[];
  readonly descendants: readonly DescendantFact[];
  readonly duties: readonly DutyLine[];
  /** changes whenever anything that is shown changes: a confirmation of something else is refused */
  readonly fingerprint: string;
}

/**
 * What a reorganisation would do: which units end, go on or begin, who follows whom, where functions, people, units
 * below and open duties go. Nothing is written; `lock` is for the confirmation, which must see the same.
 */
export async function previewReorganisation(
  view: View,
  draft: ReorganisationDraft,
  duties: readonly UnitDutyContributor[],
  lock = false,
): Promise<Result<ReorganisationPreview>> {
  const problem = draftProblem(draft);
  if (problem) return problem;
  const { tx } = view;
  const day = draft.effectiveOn;
  const wanted = [...new Set([...draft.from, ...draft.to, ...(draft.newParentId ? [draft.newParentId] : [])])];
  const units = await listUnitFacts(tx, wanted, day, lock);
  if (units.length < wanted.length) return invalid({ from: 'reorganisation.notThere' });
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const pick = (ids: readonly Id[]) => ids.flatMap((id) => unitOf.get(id) ?? []);
  const ending = pick(endingUnits(draft));
  const [model] = [...ending, ...pick(draft.from)];
  if (!model) return invalid({ from: 'reorganisation.notThere' });
  const endingIds = ending.map((unit) => unit.id);
  if (draft.newParentId && endingIds.includes(draft.newParentId)) return conflict('reorganisation.parentEnds');
  const early = tooEarly(await listLaterRecords(tx, endingIds, day));
  if (early) return early;

  const functions = await listFunctionFacts(tx, endingIds, day);
  const belongings = { unitIds: endingIds, functions };
  const choices = draft.choices ? soundChoices(draft.choices, draft, belongings) : usualChoices(draft, belongings);
  const below = await listDescendants(
    tx,
    ending.map((unit) => unit.path),
    day,
  );
  const descendants = below.filter((unit) => !endingIds.includes(unit.id));
  const shown = {
    draft: { ...draft, newKind: draft.newKind ?? model.kind },
    choices,
    ending,
    heirs: pick(draft.to),
    newParent: draft.newParentId ? (unitOf.get(draft.newParentId) ?? null) : null,
    functions,
    posts: await listPostFacts(tx, endingIds, day),
    children: descendants.filter((unit) => endingIds.includes(unit.parentId)),
    descendants,
    duties: await previewDuties(view, transfersOf(draft, choices, previewId), duties),
  };
  return ok({ ...shown, fingerprint: fingerprintOf(shown) });
}

/** @param idOf the id of a successor: a stand-in before the act, the real one in it */
export const transfersOf = (draft: ReorganisationDraft, choices: Choices, idOf: (key: string) => Id): DutyTransfer[] =>
  endingUnits(draft).map((predecessorId) => ({
    predecessorId,
    successorIds: (choices.heirs.get(predecessorId) ?? []).map(idOf),
    effectiveOn: draft.effectiveOn,
  }));

async function previewDuties(
  view: View,
  transfers: readonly DutyTransfer[],
  contributors: readonly UnitDutyContributor[],
): Promise<DutyLine[]> {
  const lines: DutyLine[] = [];
  for (const contributor of contributors) lines.push(...(await contributor.preview(view, transfers)));
  return lines;
}

function fingerprintOf(shown: Omit<ReorganisationPreview, 'fingerprint'>): string {
  const { choices, ...rest } = shown;
  const entries = Object.values(choices).map((map: ReadonlyMap<Id, unknown>) => [...map]);
  const { choices: _, ...draft } = rest.draft;
  return createHash('sha256')
    .update(JSON.stringify({ ...rest, draft, entries }))
    .digest('base64url');
}
