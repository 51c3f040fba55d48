import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { isOfUnit } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import { onProduct } from './keep-product.ts';
import { type Finding, findPlacement, insertPlacement, insertVisit, removePlacement } from './placement.store.ts';
import type { GateProduct } from './product.store.ts';
import { shortDays, signedAmount } from './stock.rules.ts';
import { insertMovement, listMovements } from './stock.store.ts';

export interface PlaceProduct {
  readonly productId: Id;
  readonly gate: string;
  readonly cluster: string;
  readonly panel: string;
  readonly language: string;
  readonly copies: number;
  readonly placedOn: Day;
  readonly expiresOn: Day | null;
  /** whose photos show it */
  readonly activityId: Id | null;
  /** why more goes out than came in */
  readonly words: string;
}

/** Copies are put up at a gate: they leave the stock. What shows a border is reviewed first (must-not-miss 36). */
export const placeProduct = (change: Change, command: PlaceProduct): Promise<Result<Id>> =>
  onProduct(change, command.productId, 'product.place', async (product, actId) => {
    if (product.showsBorder && product.reviewPassed !== true) return conflict('activity.product.refusal.notReviewed');
    const errors = await errorsOf(change, product, command);
    if (Object.keys(errors).length > 0) return invalid(errors);
    const { words: why, ...placement } = command;
    const id = change.newId();
    const amount = signedAmount('placed', command.copies);
    const moved = { kind: 'placed' as const, language: command.language, amount, movedOn: command.placedOn };
    const words = why.trim() || null;
    const movements = await listMovements(change.tx, product.id);
    if (!words && shortDays([...movements, moved]).some(({ language }) => language === command.language))
      return invalid({ words: 'activity.product.error.short' });
    await insertPlacement(change.tx, { ...placement, id, actId });
    await insertMovement(change.tx, {
      ...moved,
      id: change.newId(),
      productId: product.id,
      placementId: id,
      words,
      actId,
    });
    return ok(id);
  });

async function errorsOf(change: Change, product: GateProduct, command: PlaceProduct): Promise<Record<string, string>> {
  const lists = await listCodeChoices(change.tx, ['border-gates', 'languages'], change.today);
  const isIn = (list: keyof typeof lists, code: string): boolean =>
    lists[list].items.some((item) => item.code === code);
  const errors: Record<string, string> = {};
  if (!isIn('border-gates', command.gate)) errors.gate = 'activity.kind.error.code';
  if (!isIn('languages', command.language)) errors.language = 'activity.kind.error.code';
  if (!Number.isInteger(command.copies) || command.copies < 1 || command.copies > 10_000_000)
    errors.copies = 'activity.product.error.copies';
  if (command.placedOn > change.today) errors.placedOn = 'activity.product.error.ahead';
  if (command.expiresOn && command.expiresOn < command.placedOn) errors.expiresOn = 'activity.product.error.expired';
  if (!command.expiresOn && product.expiresOn && product.expiresOn < command.placedOn)
    errors.placedOn = 'activity.product.error.expired';
  const shown = command.activityId && (await findActivity(change.tx, command.activityId, change.today));
  if (command.activityId && !(shown && isOfUnit(actorOf(change), shown.place)))
    errors.activityId = 'activity.product.error.activity';
  return errors;
}

export interface VisitPlacement {
  readonly placementId: Id;
  readonly visitedOn: Day;
  readonly found: Finding;
  readonly words: string;
}

/** Somebody looked whether it still stands well. @returns the product */
export async function visitPlacement(change: Change, command: VisitPlacement): Promise<Result<Id>> {
  const placement = await findPlacement(change.tx, command.placementId);
  if (!placement) return notFound();
  return onProduct(change, placement.productId, 'product.visit', async (product, actId) => {
    if (command.visitedOn > change.today) return invalid({ visitedOn: 'activity.product.error.ahead' });
    if (command.visitedOn < placement.placedOn) return invalid({ visitedOn: 'activity.product.error.beforePlaced' });
    const { placementId, visitedOn, found } = command;
    const words = command.words.trim() || null;
    await insertVisit(change.tx, { id: change.newId(), placementId, visitedOn, found, words, actId });
    return ok(product.id);
  });
}

export interface TakeDown {
  readonly placementId: Id;
  readonly removedOn: Day;
  /** copies that can be used again and go back to the stock */
  readonly reusable: number;
}

/** It no longer stands there; what can be used again comes back to the stock. @returns the product */
export async function takeDown(change: Change, command: TakeDown): Promise<Result<Id>> {
  const found = await findPlacement(change.tx, command.placementId);
  if (!found) return notFound();
  return onProduct(change, found.productId, 'product.take-down', async (product, actId) => {
    const { placementId, removedOn, reusable } = command;
    if (removedOn > change.today) return invalid({ removedOn: 'activity.product.error.ahead' });
    if (removedOn < found.placedOn) return invalid({ removedOn: 'activity.product.error.beforePlaced' });
    if (!Number.isInteger(reusable) || reusable < 0 || reusable > found.copies)
      return invalid({ reusable: 'activity.product.error.reusable' });
    if (!(await removePlacement(change.tx, placementId, removedOn, actId)))
      return conflict('activity.product.refusal.removed');
    const moved = { kind: 'taken-back' as const, language: found.language, amount: reusable, movedOn: removedOn };
    if (reusable > 0)
      await insertMovement(change.tx, {
        ...moved,
        id: change.newId(),
        productId: product.id,
        placementId,
        words: null,
        actId,
      });
    return ok(product.id);
  });
}
