import type { Translate } from '../../../kernel/translate.ts';
import { StatusTag, type Tone } from '../../../ui/index.ts';
import type { Decision } from './sent-line.rules.ts';

const TONE: Readonly<Record<Decision, Tone>> = {
  keep: 'forest',
  merge: 'forest',
  amend: 'forest',
  cut: 'neutral',
  postpone: 'sky',
};

/** The decision in force, or that there is none, as word, shape and colour. */
export const DecisionTag = ({ t, decision }: { t: Translate; decision: Decision | '' }) =>
  decision === '' ? (
    <StatusTag tone="gold">{t('consolidation.decision.none')}</StatusTag>
  ) : (
    <StatusTag tone={TONE[decision]}>{t(`consolidation.decision.${decision}`)}</StatusTag>
  );
