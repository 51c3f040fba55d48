import type { Id } from '../../../../kernel/ids.ts';
import { actorOf, type View } from '../../../../platform/change.ts';
import { listSeen } from '../../acts/reading.store.ts';
import { listLines, listRevisions } from '../../lines/line.store.ts';
import { loadTableWords } from '../../load-table-words.ts';
import type { TableWords } from '../../plan-table.document.ts';
import { type DossierModel, loadDossier } from '../load-dossier.ts';
import { type ComparedItem, compareWith, compareYears, type GoneItem } from './changes.rules.ts';
import { findPlanBefore, listContinuedItems } from './changes.store.ts';

export interface ChangesModel extends DossierModel {
  /** against what this reader last saw; the first time everything is new */
  readonly sinceSeen: readonly ComparedItem[];
  readonly seenBefore: boolean;
  /** against last year's plan of the province; null where there is none */
  readonly sinceLastYear: { readonly items: readonly ComparedItem[]; readonly gone: readonly GoneItem[] } | null;
  readonly words: TableWords;
}

export async function loadChanges(view: View, planId: Id): Promise<ChangesModel | null> {
  const model = await loadDossier(view, planId);
  if (!model) return null;
  const seen = await listSeen(view.tx, actorOf(view).personId, planId);
  const contents = await listRevisions(view.tx, [...seen.values()]);
  const known = new Map(
    [...seen].flatMap(([lineId, revisionId]) => {
      const content = contents.get(revisionId);
      return content ? [[lineId, { revisionId, content }] as const] : [];
    }),
  );
  return {
    ...model,
    sinceSeen: compareWith(model.items, known),
    seenBefore: seen.size > 0,
    sinceLastYear: await lastYear(view, model),
    words: await loadTableWords(view),
  };
}

async function lastYear({ tx }: View, { cycle, plan, items }: DossierModel): Promise<ChangesModel['sinceLastYear']> {
  const before = await findPlanBefore(tx, cycle.id);
  if (!before) return null;
  const continued = await listContinuedItems(tx, plan.id);
  const withPast = items.map((item) => ({ ...item, continues: continued.get(item.id) ?? [] }));
  return compareYears(withPast, await listLines(tx, before.planId));
}
