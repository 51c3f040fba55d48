import type { Id } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/translate.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Duty } from '../../obligations/index.ts';
import { listPersonNames, listUnitsAt } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { isWritable } from '../acts/line.lifecycle.ts';
import { listReturns } from '../acts/reading.store.ts';
import { CODE_LISTS } from './content/code-lists.rules.ts';
import { codeNames } from './content/code-names.rules.ts';
import { lineForDuty } from './content/line-beginning.rules.ts';
import { missingFields } from './content/line-completeness.rules.ts';
import { inputValues, typedValues } from './content/line-values.rules.ts';
import { mayRead, mayWrite } from './line.policy.ts';
import { emptyLine, type LineContent, type PlanLine } from './line.rules.ts';
import { listLines, listLinesAsSent, listLinesByIds } from './line.store.ts';
import type { Attempt, LineFormModel } from './line-form.rules.ts';
import { findRevision, listStepsAfter } from './line-history.store.ts';
import { listDutiesToPlan } from './list-duties-to-plan.ts';
import { clashOf } from './load-clash.ts';
import { findPlanPlace, type PlanPlace } from './plan-place.store.ts';

export interface AskLineForm {
  readonly planId: Id;
  readonly lineId: Id | null;
  /** the obligation that a new line is to answer */
  readonly obligationId: Id | null;
  readonly locale: Locale;
  readonly attempt: Attempt | null;
}

/** @returns null when there is no such line or this person may not see it */
export async function loadLineForm(view: View, asked: AskLineForm): Promise<LineFormModel | null> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const place = await findPlanPlace(tx, asked.planId, today);
  if (!place || !mayRead(actor, place)) return null;
  const line = asked.lineId && (await lineFor(view, place, asked.lineId));
  if (asked.lineId && line?.planId !== place.id) return null;
  const active = mayWrite(actor, place) && !place.unitEnded && place.cycleState !== 'closed';
  const writable = active && (line ? isWritable(line.state) : place.state === 'drafting');
  if (!line && !mayWrite(actor, place)) return null;
  const duties = await listDutiesToPlan(view, place);
  const lists = await listCodeChoices(tx, CODE_LISTS, today);
  const content = line?.content ?? newContent(place, duties, asked.obligationId);
  const sources = lists['funding-sources'].items.map((item) => item.code);
  const clash = await clashOf(view, place, line, asked.attempt);
  const shown = clash?.values ?? (asked.attempt && typedValues(asked.attempt.typed));
  return {
    place,
    line,
    content,
    values: shown ?? inputValues(content, asked.locale, sources),
    baseRevisionId: clash || !asked.attempt ? (line?.revisionId ?? null) : asked.attempt.baseRevisionId,
    errors: clash ? {} : (asked.attempt?.refusal.fields ?? {}),
    conflicts: clash?.conflicts ?? [],
    lists,
    names: codeNames(lists),
    units: writable ? (await listUnitsAt(tx, today)).map((unit) => unit.name) : [],
    duties,
    next: line && writable ? await nextIncomplete(view, line) : null,
    writable,
    personId: actor.personId,
    ...(await whatCameBefore(view, line)),
  };
}

/** The unit's own people see the line as it stands, all others as it was sent. */
async function lineFor(view: View, place: PlanPlace, lineId: Id): Promise<PlanLine | null> {
  const own = mayWrite(actorOf(view), place);
  const lines = own ? await listLinesByIds(view.tx, [lineId]) : await listLinesAsSent(view.tx, place.id);
  return lines.find((line) => line.id === lineId) ?? null;
}

/** Going round: after the last line the first one follows. */
async function nextIncomplete(view: View, current: PlanLine): Promise<LineFormModel['next']> {
  const lines = await listLines(view.tx, current.planId);
  const at = lines.findIndex((line) => line.id === current.id);
  const others = [...lines.slice(at + 1), ...lines.slice(0, at)];
  const next = others.find((line) => isWritable(line.state) && missingFields(line.content).length > 0);
  return next ? { id: next.id, title: next.content.title } : null;
}

const newContent = (place: PlanPlace, duties: readonly Duty[], obligationId: Id | null): LineContent => {
  const lead = { id: place.unitId, name: place.unitName };
  const duty = duties.find((each) => each.obligationId === obligationId);
  return duty ? lineForDuty(duty, lead, place.period) : { ...emptyLine, leadUnitId: lead.id, leadName: lead.name };
};

/** Who saved last, what one's own last change can go back to, and what the reader asked for. */
async function whatCameBefore(
  view: View,
  line: PlanLine | null,
): Promise<Pick<LineFormModel, 'returnMessage' | 'lastSaved' | 'undoTo'>> {
  if (!line) return { returnMessage: null, lastSaved: null, undoTo: null };
  const last = await findRevision(view.tx, line.id, line.revisionId);
  const names = last?.savedBy ? await listPersonNames(view, [last.savedBy]) : new Map<Id, string>();
  const [before] = line.revisionNumber > 1 ? await listStepsAfter(view.tx, line.id, line.revisionNumber - 2) : [];
  const returns = line.state === 'returned' ? await listReturns(view.tx, line.planId) : [];
  const own = last?.savedBy === actorOf(view).personId;
  return {
    returnMessage: returns.find((row) => row.lineId === line.id)?.message ?? null,
    lastSaved: last?.savedBy ? { name: names.get(last.savedBy) ?? '', day: last.savedOn } : null,
    undoTo: own && before && before.number < line.revisionNumber ? before.id : null,
  };
}
