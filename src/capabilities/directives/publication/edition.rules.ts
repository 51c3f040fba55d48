import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { EditionPublished, PublishedObligation } from '../directive.events.ts';
import type { DirectiveRow } from '../directive.store.ts';
import { type Meaning, openNamesOf } from '../draft/actor-names.rules.ts';
import { type Draft, type DraftObligation, isSettled } from '../draft/draft.rules.ts';
import { documentLabel } from '../metadata.rules.ts';

/** What publishing waits for. */
export interface Obstacles {
  /** neither confirmed, nor general, nor rejected */
  readonly open: number;
  /** names that nobody has said the meaning of */
  readonly names: readonly string[];
  /** nothing would be published */
  readonly empty: boolean;
  /** an amendment that amends nothing */
  readonly unchanged: boolean;
  /** documents that this one changes, whose comparison nobody has agreed with as it stands */
  readonly comparisons: number;
}

export function obstaclesOf(
  draft: Draft,
  meanings: ReadonlyMap<string, Meaning>,
): Omit<Obstacles, 'unchanged' | 'comparisons'> {
  const names = openNamesOf(draft.obligations, meanings);
  const open = draft.obligations.filter((each) => !isSettled(each)).length;
  return { open, names, empty: draft.obligations.every((each) => each.decision === 'rejected') };
}

export const isReady = (obstacles: Obstacles): boolean =>
  obstacles.open === 0 &&
  obstacles.names.length === 0 &&
  !obstacles.empty &&
  !obstacles.unchanged &&
  obstacles.comparisons === 0;

/** The edition as it is announced, without what only publishing gives it. */
export function editionOf(
  directive: DirectiveRow,
  textId: Id,
  draft: Draft,
  meanings: ReadonlyMap<string, Meaning>,
  publishedOn: Day,
): Omit<EditionPublished, 'editionId' | 'editionNumber'> {
  const published = draft.obligations.filter((each) => each.decision !== 'rejected');
  return {
    directiveId: directive.id,
    documentId: directive.documentId,
    textId,
    publishedOn,
    documentLabel: documentLabel(directive),
    obligations: published.map((each, index) => publishedOf(each, index + 1, meanings)),
  };
}

function publishedOf(
  { lineageId, section, anchor, quote, fields, decision }: DraftObligation,
  position: number,
  meanings: ReadonlyMap<string, Meaning>,
): PublishedObligation {
  const unitsOf = (names: readonly string[]): Id[] => [
    ...new Set(names.flatMap((name) => meanings.get(name)?.unitIds ?? [])),
  ];
  const leadUnitIds = unitsOf(fields.lead);
  return {
    lineageId,
    position,
    section,
    quote: { start: anchor[0], end: anchor[1], text: quote },
    action: fields.action,
    deliverable: fields.deliverable,
    role: fields.role,
    modality: fields.modality,
    general: decision === 'general',
    leadNames: fields.lead,
    leadUnitIds,
    coordinatorNames: fields.coordinators,
    // A body that leads does not also coordinate with itself, as "các sở, ngành" would make it.
    coordinatorUnitIds: unitsOf(fields.coordinators).filter((id) => !leadUnitIds.includes(id)),
    recipients: fields.recipients.map((to) => ({ ...to, unitId: onlyUnit(meanings.get(to.agency)) })),
    deadline: fields.deadline,
  };
}

const onlyUnit = (meaning: Meaning | undefined): Id | null =>
  meaning?.unitIds.length === 1 ? (meaning.unitIds[0] ?? null) : null;
