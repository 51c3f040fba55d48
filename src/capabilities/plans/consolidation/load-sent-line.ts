import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listActionsOf } from '../../obligations/index.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { CODE_LISTS } from '../lines/content/code-lists.rules.ts';
import { type CodeNames, codeNames } from '../lines/content/code-names.rules.ts';
import type { LineContent } from '../lines/line.rules.ts';
import { listRevisions } from '../lines/line.store.ts';
import type { Plan } from '../plan.rules.ts';
import { findProvincialPlan } from '../plan.store.ts';
import { mayDecide } from './consolidation.policy.ts';
import { type DecidedLine, listSentLines } from './decision.store.ts';
import { findItem, type Item } from './item.store.ts';
import { listDecisions, type PastDecision } from './sent-line-page.store.ts';
import { type BlockLine, listMeetings } from './suggestion.store.ts';
import { type Meeting, type Suggestion, suggestionsFor } from './suggestions.rules.ts';

export interface SentLinePage {
  readonly line: DecidedLine;
  readonly content: LineContent;
  readonly names: CodeNames;
  readonly duties: ReadonlyMap<string, { readonly action: string }>;
  readonly decisions: readonly PastDecision[];
  readonly item: Item | null;
  readonly suggestions: readonly Suggestion<BlockLine & Meeting>[];
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly province: Plan | null;
  /** this person, now */
  readonly decides: boolean;
}

/** A unit's line as the reader has it, what was decided, and what it may be the same as. */
export async function loadSentLine(view: View, cycleId: Id, lineId: Id): Promise<SentLinePage | null> {
  const { tx, today } = view;
  const [line] = await listSentLines(tx, cycleId, [lineId], today);
  const content = line && (await listRevisions(tx, [line.revisionId])).get(line.revisionId);
  if (!line || !content) return null;
  const province = await findProvincialPlan(tx, cycleId);
  const decisions = await listDecisions(tx, lineId);
  const item = line.itemId && (await findItem(tx, cycleId, line.itemId));
  const meetings = await listMeetings(tx, cycleId, lineId);
  const suggestions = suggestionsFor({ title: content.title, itemId: line.itemId }, meetings);
  const unitIds = [
    line.unitId,
    ...decisions.flatMap((each) => each.unitId ?? []),
    ...suggestions.map(({ other }) => other.unitId),
    ...(item ? item.origins.map((origin) => origin.unitId) : []),
  ];
  return {
    line,
    content,
    names: codeNames(await listCodeChoices(tx, CODE_LISTS, today)),
    duties: await listActionsOf(tx, content.obligationIds),
    decisions,
    item: item || null,
    suggestions,
    units: await listUnitLabels(tx, [...new Set(unitIds)], today),
    province,
    decides: province?.state === 'consolidating' && mayDecide(actorOf(view), [line]),
  };
}
