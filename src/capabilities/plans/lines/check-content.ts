import type { Change } from '../../../platform/change.ts';
import { listDutiesOfUnit } from '../../obligations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { CODE_LISTS, type CodeList } from './content/code-lists.rules.ts';

import { type FormField, sameField } from './content/line-fields.rules.ts';
import type { LineContent } from './line.rules.ts';
import { findUnitNamed } from './named-unit.store.ts';
import type { PlanPlace } from './plan-place.store.ts';

export interface Checked {
  /** the lead recognised as a unit, and what may not stand put back to what stood there */
  readonly content: LineContent;
  readonly errors: Readonly<Record<string, string>>;
}

/** Asks lists, units and obligations about what differs from before, and nothing about what does not. */
export async function checkContent(
  change: Change,
  place: Pick<PlanPlace, 'unitId'>,
  former: LineContent,
  wanted: LineContent,
): Promise<Checked> {
  const errors: Record<string, string> = {};
  let content = await withLead(change, former, wanted, errors);
  const coded = CODED.filter(({ field }) => !sameField(field, former, content));
  if (coded.length > 0) {
    const lists = await listCodeChoices(change.tx, CODE_LISTS, change.today);
    for (const { field, list } of coded) {
      const known = new Set(lists[list].items.map((item) => item.code).concat(codesIn(former, field)));
      if (codesIn(content, field).every((code) => known.has(code))) continue;
      errors[field] = 'plan.line.error.code';
      content = { ...content, [field]: former[field] };
    }
  }
  if (content.obligationIds.some((id) => !former.obligationIds.includes(id))) {
    const duties = await listDutiesOfUnit(change.tx, place.unitId, change.today);
    const own = new Set([...duties.map((duty) => duty.obligationId), ...former.obligationIds]);
    content = { ...content, obligationIds: content.obligationIds.filter((id) => own.has(id)) };
  }
  return { content, errors };
}

const CODED = [
  { field: 'taskGroup', list: 'plan-task-groups' },
  { field: 'channel', list: 'channels' },
  { field: 'informationKind', list: 'information-kinds' },
  { field: 'languages', list: 'languages' },
  { field: 'sibling', list: 'sibling-plans' },
  { field: 'money', list: 'funding-sources' },
] as const satisfies readonly { field: FormField; list: CodeList }[];

function codesIn(content: LineContent, field: (typeof CODED)[number]['field']): readonly string[] {
  const value = content[field];
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : Object.keys(value);
}

/** A name that no unit bears stays a name: partners outside the province lead work too. A dissolved unit cannot. */
async function withLead(
  change: Change,
  former: LineContent,
  wanted: LineContent,
  errors: Record<string, string>,
): Promise<LineContent> {
  if (wanted.leadName === former.leadName) return { ...wanted, leadUnitId: former.leadUnitId };
  const unit = wanted.leadName === '' ? null : await findUnitNamed(change.tx, wanted.leadName, change.today);
  if (!unit || unit.living) return { ...wanted, leadUnitId: unit?.id ?? null };
  errors.leadName = 'plan.line.error.leadEnded';
  return { ...wanted, leadName: former.leadName, leadUnitId: former.leadUnitId };
}

export { CODE_LISTS };
