import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Panel } from '../../../ui/index.ts';
import { type Fraction, formulaOf, percentOf } from './formula.rules.ts';

export interface Tokens {
  readonly csrf: string;
  readonly key: string;
}

/** A form that came back with what was typed. */
export interface Sent {
  readonly refusal: Refusal;
  readonly text: (name: string) => string;
}

export const reasonOf = (t: Translate, { refusal }: Sent): string =>
  t(Object.values(refusal.fields ?? {})[0] ?? refusal.key, refusal.params);

/** The numbers of a unit with the sentence that makes them. */
export const Fractions = ({
  t,
  fractions,
  formula,
}: {
  t: Translate;
  fractions: readonly Fraction[];
  formula: number;
}) => (
  <ul class="figures">
    {fractions.map((fraction) => (
      <li class="figure">
        <span class="figure-value numeral">
          {fraction.of === 0 ? '–' : t('scorecard.fraction', { counted: fraction.counted, of: fraction.of })}
        </span>
        <span class="figure-label">
          {t(`scorecard.measure.${fraction.measure}`)}
          <span class="small soft"> · {shareWords(t, fraction)}</span>
        </span>
        <a class="figure-link" href={`#${fraction.measure}`}>
          {t('scorecard.formula.see')}
          <span class="visually-hidden"> {t(`scorecard.measure.${fraction.measure}`)}</span>
        </a>
      </li>
    ))}
    <li class="visually-hidden">{t('scorecard.formula.version', { formula })}</li>
  </ul>
);

function shareWords(t: Translate, fraction: Fraction): string {
  if (fraction.of === 0) return t('scorecard.nothing');
  const percent = percentOf(fraction);
  return percent === null ? t('scorecard.few') : t('scorecard.percent', { percent });
}

export const FormulaWords = ({
  t,
  measure,
  formula,
}: {
  t: Translate;
  measure: Fraction['measure'];
  formula: number;
}) => <p class="hint">{t(`scorecard.formula.${measure}`, { days: formulaOf(formula).updateDays })}</p>;

export const Said = ({ title, words }: { title: string; words: string }) => (
  <Panel title={title} level={3}>
    <p>{words}</p>
  </Panel>
);
