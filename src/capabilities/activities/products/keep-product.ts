import { type Day, parseDay } from '../../../kernel/day.ts';
import { type Id, shortCode } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { isOfUnit } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import { keepsProduct, maySeeProduct } from './product.policy.ts';
import { type GateProduct, insertProduct, lockProduct, takeProductNumber } from './product.store.ts';
import { type Movement, type StockKind, shortDays, signedAmount, stockByLanguage } from './stock.rules.ts';
import { insertMovement, listMovements } from './stock.store.ts';

export interface AddProduct {
  readonly title: string;
  readonly form: string;
  /** dd/mm/yyyy or empty */
  readonly expiresOn: string;
  readonly showsBorder: boolean;
  /** that recorded how it was made */
  readonly activityId: Id | null;
}

/** A product of the actor's unit that stands or will stand at a border gate. @returns the product */
export async function addProduct(change: Change, command: AddProduct): Promise<Result<Id>> {
  const actor = actorOf(change);
  const found = command.activityId && (await findActivity(change.tx, command.activityId, change.today));
  if (command.activityId && !(found && isOfUnit(actor, found.place))) return notFound();
  const lists = await listCodeChoices(change.tx, ['gate-product-forms'], change.today);
  const errors: Record<string, string> = {};
  const title = command.title.replace(/\s+/g, ' ').trim();
  if (title === '' || title.length > 300) errors.title = 'activity.product.error.title';
  if (!lists['gate-product-forms'].items.some(({ code }) => code === command.form))
    errors.form = 'activity.kind.error.code';
  const expiresOn = command.expiresOn.trim() === '' ? null : parseDay(command.expiresOn);
  if (command.expiresOn.trim() !== '' && !expiresOn) errors.expiresOn = 'activity.product.error.day';
  if (Object.keys(errors).length > 0) return invalid(errors);
  const id = change.newId();
  const actId = await change.record({ action: 'product.add', subjectType: 'gate-product', subjectId: id });
  const { number, province } = await takeProductNumber(change.tx);
  const { form, showsBorder, activityId } = command;
  const code = shortCode(province, 'SP', number);
  const product = { id, shortCode: code, unitId: actor.unitId, activityId, actId };
  await insertProduct(change.tx, { ...product, title, form, expiresOn, showsBorder });
  return ok(id);
}

export interface MoveStock {
  readonly productId: Id;
  readonly kind: Exclude<StockKind, 'placed'>;
  readonly language: string;
  /** copies that moved; of `counted`, copies that were really there */
  readonly copies: number;
  readonly movedOn: Day;
  readonly words: string;
}

/**
 * What came in, went out, or was counted. More going out than is there is a contradiction: it is refused until
 * somebody says why, and then shown as one (must-not-miss 35).
 */
export const moveStock = (change: Change, command: MoveStock): Promise<Result<Id>> =>
  onProduct(change, command.productId, `product.${command.kind}`, async (product, actId) => {
    const words = command.words.trim() || null;
    const movements = await listMovements(change.tx, product.id);
    const checked = await checkMovement(change, command, movements);
    if (!checked.ok) return checked;
    const { kind, language, copies, movedOn } = command;
    const amount =
      kind === 'counted' ? copies - (stockByLanguage(movements).get(language) ?? 0) : signedAmount(kind, copies);
    if (amount === 0) return invalid({ copies: 'activity.product.error.same' });
    if (kind === 'counted' && !words) return invalid({ words: 'activity.product.error.why' });
    const moved = { kind, language, amount, movedOn };
    if (!words && shortDays([...movements, moved]).some((short) => short.language === language))
      return invalid({ words: 'activity.product.error.short' });
    await insertMovement(change.tx, {
      ...moved,
      id: change.newId(),
      productId: product.id,
      placementId: null,
      words,
      actId,
    });
    return ok(product.id);
  });

async function checkMovement(
  change: Change,
  command: MoveStock,
  movements: readonly Movement[],
): Promise<Result<null>> {
  const { languages } = await listCodeChoices(change.tx, ['languages'], change.today);
  const known = movements.some(({ language }) => language === command.language);
  if (!known && !languages.items.some(({ code }) => code === command.language))
    return invalid({ language: 'activity.kind.error.code' });
  if (!Number.isInteger(command.copies) || command.copies < (command.kind === 'counted' ? 0 : 1))
    return invalid({ copies: 'activity.product.error.copies' });
  if (command.copies > 10_000_000) return invalid({ copies: 'activity.product.error.copies' });
  if (command.movedOn > change.today) return invalid({ movedOn: 'activity.product.error.ahead' });
  return ok(null);
}

/** Every act on a product: lock, ask whose it is, let `apply` write. */
export async function onProduct<T>(
  change: Change,
  productId: Id,
  action: string,
  apply: (product: GateProduct, actId: Id) => Promise<Result<T>>,
): Promise<Result<T>> {
  const actor = actorOf(change);
  const product = await lockProduct(change.tx, productId, change.today);
  if (!product || !maySeeProduct(actor, product)) return notFound();
  if (!keepsProduct(actor, product)) return conflict('activity.product.refusal.otherUnit');
  const actId = await change.record({ action, subjectType: 'gate-product', subjectId: productId });
  return apply(product, actId);
}
