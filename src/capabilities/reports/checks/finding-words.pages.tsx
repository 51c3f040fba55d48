import type { Translate } from '../../../kernel/translate.ts';
import { StatusTag, type Tone } from '../../../ui/index.ts';
import type { Finding } from './finding.rules.ts';
import type { FindingState } from './finding.store.ts';

/** The sentence of a finding. */
export function reasonWords(
  t: Translate,
  { check, variant, params }: Pick<Finding, 'check' | 'variant' | 'params'>,
): string {
  const signs = String(params.signs ?? '')
    .split(' ')
    .filter(Boolean);
  const amounts = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? value.toLocaleString('vi-VN') : value,
  ]);
  const words = { ...Object.fromEntries(amounts), signs: signs.map((sign) => t(`checks.sign.${sign}`)).join(', ') };
  return t(`checks.reason.${check}.${variant}`, words);
}

export const STATE_TONE: Readonly<Record<FindingState, Tone>> = { open: 'gold', answered: 'sky', noted: 'forest' };

export const StateOfFinding = ({ t, state }: { t: Translate; state: FindingState }) => (
  <StatusTag tone={STATE_TONE[state]}>{t(`checks.state.${state}`)}</StatusTag>
);
