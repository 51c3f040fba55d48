import type { Span } from '../../../compiler/index.ts';
import { type Day, parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change, View } from '../../../platform/change.ts';
import type { DirectiveRow } from '../directive.store.ts';
import type { DraftRecord } from '../draft/load-draft.ts';
import { foldAmendments, RELATION_MODES, type Relation, type RelationMode } from './amendment.rules.ts';
import { listAmendmentsOfTargets, listChangedBy } from './amendment.store.ts';
import { decideOnTarget } from './decide-on-target.ts';
import { listAmendmentOperations } from './operation.store.ts';
import { type OrderOf, orderRefusal, orderWarnings } from './order.rules.ts';
import { findQuote } from './quote.rules.ts';
import { listTargets, lockDirectives, type Target } from './target.store.ts';

export interface RelateDirective {
  readonly directiveId: Id;
  readonly version: number;
  readonly targetId: Id | null;
  readonly mode: string;
  /** dd/mm/yyyy as typed */
  readonly effectiveOn: string;
  /** the sentence that says so, as typed or pasted */
  readonly quote: string;
  /** whatever looks unusual was checked */
  readonly checked: boolean;
}

/**
 * Says that a draft replaces, amends or repeals a directive in force, from which day, and with which sentence.
 * Refused in the office's words where the order of the documents forbids it; what looks unusual must be ticked.
 */
export async function relateDirective(change: Change, command: RelateDirective): Promise<Result<Id>> {
  const { directiveId, version, targetId } = command;
  const mode = RELATION_MODES.find((each) => each === command.mode);
  const effectiveOn = parseDay(command.effectiveOn);
  const wrong = {
    ...(!targetId && { target: 'amendment.missing.target' }),
    ...(!mode && { mode: 'amendment.missing.mode' }),
    ...(!effectiveOn && { effective_on: 'receive.wrongDay' }),
  };
  if (!targetId || !mode || !effectiveOn) return invalid(wrong);
  const action = 'directive.relate';
  return decideOnTarget(change, { directiveId, version, targetId, action }, async (record) => {
    const span: Span | null = findQuote(record.text.canonical, command.quote);
    if (!span) return invalid({ quote: command.quote.trim() ? 'amendment.quote.notFound' : 'amendment.quote.missing' });
    const order = await loadOrder(change, record, { targetId, mode, effectiveOn, span });
    if (!order) return notFound();
    const refusal = orderRefusal(order);
    if (refusal) return invalid({ target: refusal });
    if (orderWarnings(order).length > 0 && !command.checked) return invalid({ checked: 'amendment.warning.tick' });
    return ok({ kind: 'relate', targetId, mode, effectiveOn, span });
  });
}

/** Takes back what was said, as long as it is not published. */
export const unrelateDirective = (
  change: Change,
  command: { directiveId: Id; version: number; targetId: Id },
): Promise<Result<Id>> =>
  decideOnTarget(change, { ...command, action: 'directive.unrelate' }, async (_, relation) =>
    relation ? ok({ kind: 'unrelate', targetId: command.targetId }) : notFound('amendment.gone'),
  );

/** What looks unusual about a relation, for whoever is about to say it. */
export async function warningsOf(view: View, record: DraftRecord, relation: Relation): Promise<string[]> {
  const order = await loadOrder(view, record, relation);
  return order ? orderWarnings(order) : [];
}

/**
 * Locks what the draft changes, and asks again whether the order of the documents allows it: two people may publish
 * replacements of one document at the same moment.
 */
export async function lockTargets(change: Change, record: DraftRecord): Promise<Result<null>> {
  const own = record.directive.id;
  const relations = foldAmendments(await listAmendmentOperations(change.tx, own));
  if (relations.length === 0) return ok(null);
  const ids = relations.map(({ targetId }) => targetId);
  await lockDirectives(change.tx, ids);
  const done = new Set(
    (await listAmendmentsOfTargets(change.tx, ids)).flatMap((each) =>
      each.byDirectiveId === own ? [each.targetId] : [],
    ),
  );
  for (const relation of relations.filter(({ targetId }) => !done.has(targetId))) {
    const order = await loadOrder(change, record, relation);
    const refusal = order && orderRefusal(order);
    if (refusal) return conflict(refusal);
  }
  return ok(null);
}

async function loadOrder(view: View, record: DraftRecord, relation: Relation): Promise<OrderOf | null> {
  const [target] = await listTargets(view.tx, [relation.targetId]);
  if (!target) return null;
  const amendments = await listAmendmentsOfTargets(view.tx, [target.id]);
  const { directive, answer } = record;
  return {
    by: byOf(directive, answer.metadata.issuer_level),
    target: { ...target, issuer: issuerOf(target), endsOn: endOf(amendments) },
    mode: relation.mode as RelationMode,
    effectiveOn: relation.effectiveOn,
    changedByTarget: await listChangedBy(view.tx, target.id),
  };
}

const byOf = (directive: DirectiveRow, level: OrderOf['by']['issuer']['level']): OrderOf['by'] => ({
  id: directive.id,
  issuedOn: directive.issuedOn,
  issuer: { name: directive.issuerName, unitId: directive.issuerUnitId, level },
});

const issuerOf = (target: Target): OrderOf['target']['issuer'] => ({
  name: target.issuerName,
  unitId: target.issuerUnitId,
  level: target.issuerLevel,
});

/** The day on which a directive ends, or ended. */
export const endOf = (amendments: readonly { mode: string; effectiveOn: Day }[]): Day | null =>
  amendments.find(({ mode }) => mode !== 'amend')?.effectiveOn ?? null;
