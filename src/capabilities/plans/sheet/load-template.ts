import type { View } from '../../../platform/change.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { CODE_LISTS } from '../lines/check-content.ts';
import { listLines } from '../lines/line.store.ts';
import { findWritable } from './load-import.ts';
import type { TemplateModel } from './template.sheet.ts';

/** The plan's lines as they stand, and the words that may stand in them. @returns null for whoever may not write it */
export async function loadTemplate(view: View, planId: string): Promise<TemplateModel | null> {
  const place = await findWritable(view, planId);
  if (!place) return null;
  const lists = await listCodeChoices(view.tx, CODE_LISTS, view.today);
  const units = await listUnitsAt(view.tx, view.today);
  return {
    lines: await listLines(view.tx, place.id),
    lists: {
      taskGroup: lists['plan-task-groups'].items,
      channel: lists.channels.items,
      informationKind: lists['information-kinds'].items,
      languages: lists.languages.items,
      sibling: lists['sibling-plans'].items,
    },
    sources: lists['funding-sources'].items,
    units: units.map((unit) => unit.name),
  };
}
