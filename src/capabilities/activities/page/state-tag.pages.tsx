import type { Translate } from '../../../kernel/translate.ts';
import { StatusTag, type Tone } from '../../../ui/index.ts';
import type { ActivityState } from '../activity.rules.ts';

const TONES: Readonly<Record<ActivityState, Tone>> = {
  planned: 'sky',
  recorded: 'gold',
  'unit-confirmed': 'forest',
  checked: 'forest',
  returned: 'brocade',
  withdrawn: 'neutral',
};

/** Where an activity stands, as word, shape and colour. */
export const StateTag = ({ t, state }: { t: Translate; state: ActivityState }) => (
  <StatusTag tone={TONES[state]}>{t(`activity.state.${state}`)}</StatusTag>
);
