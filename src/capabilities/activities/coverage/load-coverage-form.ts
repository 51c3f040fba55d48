import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listPersonNames } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { maySee } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import { type ActivityChoice, listActivityChoices } from './activity-choice.store.ts';
import {
  mayCheckItem,
  mayGroup,
  mayReviseItem,
  maySeeItem,
  recordCoverage,
  seesAllCoverage,
} from './coverage.policy.ts';
import type { CoverageItem } from './coverage.rules.ts';
import { findItem, listStory } from './coverage.store.ts';
import { type CoverageFactRow, listCoverageFacts } from './coverage-fact.store.ts';
import { listOutlets } from './coverage-list.store.ts';
import { COVERAGE_LISTS, type CoverageLists } from './coverage-words.rules.ts';
import { unitNames } from './load-coverage.ts';

export interface CoverageFormModel {
  readonly item: CoverageItem | null;
  readonly lists: CoverageLists;
  readonly outlets: readonly string[];
  readonly activities: readonly Choice[];
  readonly requests: readonly Choice[];
}

interface Choice {
  readonly id: Id;
  readonly title: string;
  readonly day: string;
}

/** @param itemId null for a new one. @returns null when there is none, or for whoever may not change it */
export async function loadCoverageForm(
  view: View,
  itemId: Id | null,
  activityId: Id | null,
): Promise<CoverageFormModel | null> {
  const actor = actorOf(view);
  const item = itemId && (await findItem(view.tx, itemId));
  if (itemId && (!item || !mayReviseItem(actor, item))) return null;
  const keep = item ? [item.activityId, item.requestId] : [await seenActivity(view, activityId)];
  const choices = await listActivityChoices(view.tx, { unitId: actor.unitId, today: view.today, keep });
  return {
    item: item ?? null,
    lists: await listCodeChoices(view.tx, COVERAGE_LISTS, view.today),
    outlets: await listOutlets(view.tx, seesAllCoverage(actor) ? null : actor.unitId),
    activities: choices.filter((each) => !each.isRequest).map(choiceOf),
    requests: choices.filter((each) => each.isRequest).map(choiceOf),
  };
}

/** What an address names is offered only to whoever may see it. */
async function seenActivity(view: View, id: Id | null): Promise<Id | null> {
  const found = id && (await findActivity(view.tx, id, view.today));
  return found && maySee(actorOf(view), found.place) ? id : null;
}

const choiceOf = ({ id, title, startsOn }: ActivityChoice): Choice => ({ id, title, day: formatDay(startsOn) });

export interface CoverageItemModel {
  readonly item: CoverageItem;
  readonly unit: string;
  readonly story: readonly (CoverageItem & { readonly unit: string })[];
  readonly facts: readonly (CoverageFactRow & { readonly person: string })[];
  readonly lists: CoverageLists;
  readonly linked: readonly ActivityChoice[];
  readonly may: {
    readonly revise: boolean;
    readonly group: boolean;
    readonly check: boolean;
    readonly restore: boolean;
  };
}

const MOST_FACTS = 100;

/** @returns null when there is none, or for whoever may not see it */
export async function loadCoverageItem(view: View, itemId: Id): Promise<CoverageItemModel | null> {
  const actor = actorOf(view);
  const item = await findItem(view.tx, itemId);
  if (!item || !maySeeItem(actor, item)) return null;
  const story = (await listStory(view.tx, item.storyId)).filter((each) => maySeeItem(actor, each));
  const facts = await listCoverageFacts(view.tx, itemId, MOST_FACTS);
  const units = await unitNames(
    view,
    [item, ...story].map((each) => each.unitId),
  );
  const names = await listPersonNames(view, [...new Set(facts.flatMap((fact) => fact.personId ?? []))]);
  const keep = [item.activityId, item.requestId];
  const choices = await listActivityChoices(view.tx, { unitId: item.unitId, today: view.today, keep });
  const unitOf = (id: Id): string => units.get(id)?.shortName ?? '';
  return {
    item,
    unit: unitOf(item.unitId),
    story: story.map((each) => ({ ...each, unit: unitOf(each.unitId) })),
    facts: facts.map((fact) => ({ ...fact, person: (fact.personId && names.get(fact.personId)) || '' })),
    lists: await listCodeChoices(view.tx, COVERAGE_LISTS, view.today),
    linked: choices.filter((each) => keep.includes(each.id)),
    may: {
      revise: mayReviseItem(actor, item),
      group: mayGroup(actor, item),
      check: mayCheckItem(actor, item),
      restore: item.state === 'withdrawn' && recordCoverage.allows(actor) && actor.unitId === item.unitId,
    },
  };
}
