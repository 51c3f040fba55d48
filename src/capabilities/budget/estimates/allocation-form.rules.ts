import { parseId } from '../../../kernel/ids.ts';
import { parseDong } from '../../../kernel/money.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { parsePot } from '../budget.rules.ts';
import type { EstimateAmount } from './estimate.rules.ts';

/** Rows that a form offers for units that are not in it yet; saving offers them anew. */
export const NEW_ROWS = 2;
export const rowField = (at: number): string => `row-${at}`;
export const newField = (at: number, part: 'unit' | 'pot' | 'amount' | 'integrated'): string => `new-${at}-${part}`;

/**
 * The amounts of a form: those that stood there as they were typed, and the new rows that name a unit. An empty field
 * leaves its row out; what cannot be read is told at its field.
 */
export function readAmounts(
  text: (name: string) => string,
  standing: readonly EstimateAmount[],
): Result<EstimateAmount[]> {
  const wrong: Record<string, string> = {};
  const amountAt = (field: string) => {
    const amount = text(field) === '' ? null : parseDong(text(field));
    if (text(field) !== '' && amount === null) wrong[field] = 'estimate.amount.wrong';
    return amount;
  };
  const kept = standing.flatMap((each, at): EstimateAmount[] => {
    const amount = amountAt(rowField(at));
    return amount === null || amount === 0 ? [] : [{ ...each, amount }];
  });
  const added = Array.from({ length: NEW_ROWS }, (_, at) => at).flatMap((at): EstimateAmount[] => {
    const unitId = parseId(text(newField(at, 'unit')));
    const pot = parsePot(text(newField(at, 'pot')));
    const amount = amountAt(newField(at, 'amount'));
    if (!unitId || !pot || amount === null || amount === 0) return [];
    return [{ ...pot, unitId, lineId: null, integrated: text(newField(at, 'integrated')) === 'yes', amount }];
  });
  return Object.keys(wrong).length > 0 ? invalid(wrong) : ok([...kept, ...added]);
}
