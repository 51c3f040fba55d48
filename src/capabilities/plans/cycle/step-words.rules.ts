import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Tone } from '../../../ui/index.ts';
import type { CycleStep, StatedDay } from './cycle.rules.ts';

export function lookOf(t: Translate, step: CycleStep, today: Day): { tone: Tone; status: string } {
  if (step.doneOn)
    return {
      tone: step.doneOn > step.dueOn ? 'brocade' : 'forest',
      status: t('cycle.step.done', { day: formatDay(step.doneOn) }),
    };
  return step.dueOn < today
    ? { tone: 'brocade', status: t('cycle.step.late') }
    : { tone: 'gold', status: t('cycle.step.ahead') };
}

/** "trước 01/07/2014" says the last day too; a day off says for which day it is urged. */
export function dayWords(t: Translate, { statedOn, bound, dueOn, urgedOn }: StatedDay): string {
  const said = t(`cycle.day.${bound}`, { day: formatDay(statedOn), last: formatDay(dueOn) });
  return urgedOn === dueOn ? said : `${said}; ${t('cycle.day.urged', { day: formatDay(urgedOn) })}`;
}
