import type { PublishedObligation } from '../directive.events.ts';
import { FIELD_NAMES, type FieldName } from '../draft/draft.rules.ts';
import { sameValue } from '../draft/operation.rules.ts';

export interface EditionLine {
  readonly obligation: PublishedObligation;
  /** against the edition before; a first edition has only `same` */
  readonly change: 'same' | 'added' | 'changed' | 'removed';
  readonly fields: readonly FieldName[];
}

/** An edition with what it changed: its obligations in their order, then those that it no longer has. */
export function editionLines(
  now: readonly PublishedObligation[],
  before: readonly PublishedObligation[] | null,
): EditionLine[] {
  const earlier = new Map(before?.map((each) => [each.lineageId, each]));
  const kept = new Set(now.map((each) => each.lineageId));
  const lines = now.map((obligation): EditionLine => {
    const old = earlier.get(obligation.lineageId);
    if (!old) return { obligation, change: before ? 'added' : 'same', fields: [] };
    const fields = changedFields(old, obligation);
    const otherwise = old.general !== obligation.general || !sameValue(old.leadUnitIds, obligation.leadUnitIds);
    return { obligation, change: fields.length > 0 || otherwise ? 'changed' : 'same', fields };
  });
  const removed = (before ?? []).filter((each) => !kept.has(each.lineageId));
  return [...lines, ...removed.map((obligation): EditionLine => ({ obligation, change: 'removed', fields: [] }))];
}

const READ: Readonly<Record<FieldName, (each: PublishedObligation) => unknown>> = {
  action: (each) => each.action,
  lead: (each) => each.leadNames,
  coordinators: (each) => each.coordinatorNames,
  recipients: (each) => each.recipients.map(({ role, agency }) => ({ role, agency })),
  deadline: (each) => each.deadline,
  deliverable: (each) => each.deliverable,
  role: (each) => each.role,
  modality: (each) => each.modality,
};

const changedFields = (old: PublishedObligation, now: PublishedObligation): FieldName[] =>
  FIELD_NAMES.filter((field) => !sameValue(READ[field](old), READ[field](now)));
