import { addMonths, type Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { EditionPublished, PublishedObligation } from '../../directives/index.ts';
import type { Beginning } from '../amendment/beginning.rules.ts';
import type { RecordedEvent } from '../deadline.rules.ts';
import type { DeadlineData } from '../schedule/load-deadline-data.ts';
import { calmDates, eventDates, type Holder, type WantedTask, wantedTasks } from '../schedule/task-plan.rules.ts';
import { type ExistingTask, keepObligation, type ObligationPlan, planObligation } from './edition-plan.rules.ts';
import { isUnchanged, type KnownObligation, partsOf } from './obligation.rules.ts';

/** What earlier editions of the directive left behind. */
export interface EditionState {
  readonly known: readonly KnownObligation[];
  readonly tasks: ReadonlyMap<Id, readonly ExistingTask[]>;
  readonly events: ReadonlyMap<Id, readonly RecordedEvent[]>;
  /** whether a unit stands in the PPC's line of direction */
  readonly inLine: ReadonlyMap<Id, boolean>;
  /** obligations that begin with an amendment of another document, and when */
  readonly begins: ReadonlyMap<Id, Beginning>;
}

export interface PlannedObligation {
  readonly id: Id;
  readonly kind: 'new' | 'unchanged' | 'changed' | 'withdrawn';
  /** null when the edition no longer holds it */
  readonly published: PublishedObligation | null;
  readonly plan: ObligationPlan;
}

export type Edition = Omit<EditionPublished, 'editionId' | 'editionNumber'>;

/** What publishing an edition does, obligation by obligation: the same for the preview and for the act. */
export function planEdition(
  edition: Edition,
  state: EditionState,
  data: DeadlineData,
  today: Day,
): PlannedObligation[] {
  const known = new Map(state.known.map((obligation) => [obligation.id, obligation]));
  const published = new Set(edition.obligations.map((obligation) => obligation.lineageId));
  const gone = state.known.filter((each) => !published.has(each.id) && each.withdrawnOn === null);
  return [
    ...edition.obligations.map((each) => planOne(each, known.get(each.lineageId) ?? null, edition, state, data, today)),
    ...gone.map((each) => ({
      id: each.id,
      kind: 'withdrawn' as const,
      published: null,
      plan: planObligation([], [], state.tasks.get(each.id) ?? []),
    })),
  ];
}

function planOne(
  published: PublishedObligation,
  known: KnownObligation | null,
  edition: Edition,
  state: EditionState,
  data: DeadlineData,
  today: Day,
): PlannedObligation {
  const id = published.lineageId;
  const existing = state.tasks.get(id) ?? [];
  if (known?.endedById) return { id, kind: 'unchanged', published, plan: NOTHING };
  if (state.begins.has(id)) return { id, kind: beginningKind(known, published, edition), published, plan: NOTHING };
  const horizon = { today, single: 'all' as const };
  if (known && isUnchanged(known, published, edition.textId)) {
    const wanted = wantedTasks(known.content.rule, published.general ? [] : known.holders, data, horizon);
    return { id, kind: 'unchanged', published, plan: keepObligation(wanted, existing) };
  }
  const holders = holdersOf(published, state, edition.publishedOn);
  const wanted = wantedTasks(published.deadline, holders, data, horizon);
  const older = known ? olderTasks(published, known, holders, state, data, today) : [];
  return { id, kind: known ? 'changed' : 'new', published, plan: planObligation(wanted, older, existing) };
}

const NOTHING: ObligationPlan = { opens: [], reissues: [], reopens: [], withdraws: [], keptClosed: [] };

/** Its tasks come with the day of the amendment, not with the edition. */
const beginningKind = (known: KnownObligation | null, published: PublishedObligation, { textId }: Edition) =>
  !known ? 'new' : isUnchanged(known, published, textId) ? 'unchanged' : 'changed';

/** A correction may move a day out of the horizon: the task that is open for it goes on all the same. */
const BEYOND_HORIZON_MONTHS = 24;

/** Every date of the new rule that a task of an earlier edition could be open for. */
function olderTasks(
  published: PublishedObligation,
  known: KnownObligation,
  holders: readonly Holder[],
  state: EditionState,
  data: DeadlineData,
  today: Day,
): WantedTask[] {
  const events = state.events.get(known.id) ?? [];
  const dates = [
    ...calmDates(published.deadline, data, known.openedOn, addMonths(today, BEYOND_HORIZON_MONTHS), 'all'),
    ...eventDates(published.deadline, data, events),
  ];
  return holders.flatMap(({ unitId, part, inLine }) =>
    dates.map((due) => ({ unitId, part, due, cooperationRequest: !inLine, eventId: null })),
  );
}

/** Whoever owes it from the edition on, or from the day on which it begins. */
export function holdersOf(published: PublishedObligation, state: EditionState, publishedOn: Day): Holder[] {
  const begins = state.begins.get(published.lineageId)?.on ?? publishedOn;
  const fromOn = begins > publishedOn ? begins : publishedOn;
  return partsOf(published).map(({ unitId, part }) => ({
    unitId,
    part,
    fromOn,
    inLine: state.inLine.get(unitId) ?? true,
  }));
}
