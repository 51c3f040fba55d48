import type { Modality, ObligationRole, ResultRecipient } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { PublishedObligation } from '../../directives/index.ts';
import type { DeadlineRule } from '../deadline.rules.ts';
import type { Holder } from '../schedule/task-plan.rules.ts';
import type { TaskPart } from '../tasks/task.rules.ts';

/** An obligation as one edition states it; never changed afterwards. */
export interface ObligationContent {
  readonly textId: Id;
  readonly section: string;
  readonly quote: { readonly start: number; readonly end: number; readonly text: string };
  readonly action: string;
  readonly deliverable: string | null;
  readonly role: ObligationRole;
  readonly modality: Modality;
  readonly general: boolean;
  readonly leadNames: readonly string[];
  readonly coordinatorNames: readonly string[];
  readonly recipients: readonly (ResultRecipient & { readonly unitId: Id | null })[];
  readonly rule: DeadlineRule;
}

/** The obligation in force, with those who owe it. */
export interface KnownObligation {
  readonly id: Id;
  readonly revisionId: Id;
  readonly openedOn: Day;
  readonly withdrawnOn: Day | null;
  /** the amendment by which another document ended it; no edition of its own document brings it back */
  readonly endedById: Id | null;
  /** the amendment with which it begins: until its day there are no tasks */
  readonly waitsForId: Id | null;
  readonly content: ObligationContent;
  readonly holders: readonly Holder[];
}

export const contentOf = (published: PublishedObligation, textId: Id): ObligationContent => ({
  textId,
  section: published.section,
  quote: published.quote,
  action: published.action,
  deliverable: published.deliverable,
  role: published.role,
  modality: published.modality,
  general: published.general,
  leadNames: published.leadNames,
  coordinatorNames: published.coordinatorNames,
  recipients: published.recipients,
  rule: published.deadline,
});

/** A unit that leads owes the lead's task only, even when it is also named among the coordinators. */
export function partsOf(published: PublishedObligation): { unitId: Id; part: TaskPart }[] {
  if (published.general) return [];
  const leads = new Set(published.leadUnitIds);
  const coordinators = new Set(published.coordinatorUnitIds.filter((id) => !leads.has(id)));
  return [
    ...[...leads].map((unitId) => ({ unitId, part: 'lead' as const })),
    ...[...coordinators].map((unitId) => ({ unitId, part: 'coordinator' as const })),
  ];
}

/** Same words, same rule, same units: its tasks stay as they are. */
export const isUnchanged = (known: KnownObligation, published: PublishedObligation, textId: Id): boolean =>
  known.withdrawnOn === null &&
  canonical(known.content) === canonical(contentOf(published, textId)) &&
  unitKey(known.holders) === unitKey(partsOf(published));

const unitKey = (parts: readonly { unitId: Id; part: TaskPart }[]): string =>
  parts
    .map(({ unitId, part }) => `${unitId} ${part}`)
    .sort()
    .join();

/** The same text for the same value, whatever order its keys were stored in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
