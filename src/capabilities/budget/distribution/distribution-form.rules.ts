import { parseId } from '../../../kernel/ids.ts';
import { type Dong, parseDong } from '../../../kernel/money.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { INTEGRATED, type Pot, potKey } from '../budget.rules.ts';
import type { LaidAmount, LaidLine } from './distribution.rules.ts';

/** Names of the fields of one line. */
export const amountField = (lineId: string, pot: Pot): string => `amount-${lineId}-${potKey(pot).replace(':', '-')}`;
export const integratedField = (lineId: string): string => `integrated-${lineId}`;

interface Sent {
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

/** The ticked lines with their amounts; what cannot be read is told at its field, and nothing is stored. */
export function readDistribution(form: Sent, pots: readonly Pot[], shown: readonly ShownLine[]): Result<LaidLine[]> {
  const wrong: Record<string, string> = forgotten(form, pots, shown);
  const amountAt = (field: string): Dong => {
    const text = form.text(field);
    const amount = text === '' ? (0 as Dong) : parseDong(text);
    if (amount === null || amount < 0) wrong[field] = 'distribution.amount.wrong';
    return amount ?? (0 as Dong);
  };
  const lines = form.all('line').flatMap((text): LaidLine[] => {
    const lineId = parseId(text);
    if (!lineId) return [];
    const drawn = pots.map(
      (pot): LaidAmount => ({
        source: pot.source,
        tag: pot.tag,
        drawn: amountAt(amountField(lineId, pot)),
        integrated: 0 as Dong,
      }),
    );
    const integrated = amountAt(integratedField(lineId));
    const beside = drawn.find((each) => each.source === INTEGRATED && each.tag === '');
    const others = drawn.filter((each) => each !== beside);
    const last = { source: INTEGRATED, tag: '', drawn: beside?.drawn ?? (0 as Dong), integrated };
    return [{ lineId, amounts: [...others, last] }];
  });
  return Object.keys(wrong).length > 0 ? invalid(wrong) : ok(lines);
}

/** A line as the form showed it. */
export interface ShownLine {
  readonly lineId: string;
  readonly drawn: ReadonlyMap<string, Dong>;
  readonly integrated: Dong;
}

/** Amounts that somebody changed without ticking their line would be lost without a word. */
function forgotten(form: Sent, pots: readonly Pot[], shown: readonly ShownLine[]): Record<string, string> {
  const ticked = new Set(form.all('line'));
  const changed = (field: string, known: Dong | undefined): boolean =>
    form.has(field) && (form.text(field) === '' ? 0 : parseDong(form.text(field))) !== (known ?? 0);
  const lines = shown.filter(
    ({ lineId, drawn, integrated }) =>
      !ticked.has(lineId) &&
      (pots.some((pot) => changed(amountField(lineId, pot), drawn.get(potKey(pot)))) ||
        changed(integratedField(lineId), integrated)),
  );
  return Object.fromEntries(lines.map(({ lineId }) => [`line-${lineId}`, 'distribution.unticked']));
}
