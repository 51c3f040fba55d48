import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Tone } from '../../../ui/index.ts';
import type { CycleStep, StatedDay } from './cycle.rules.ts';

/**
 * How a step stands: taken on a day, passed by although nobody noted it (a later one was taken), due and not noted, or
 * ahead.
 */
export function lookOf(
  t: Translate,
  step: CycleStep,
  all: readonly CycleStep[],
  today: Day,
): { tone: Tone; status: string } {
  if (step.doneOn) {
    const tone = step.doneOn > step.dueOn ? 'brocade' : 'forest';
    return { tone, status: t('cycle.step.done', { day: formatDay(step.doneOn) }) };
  }
  if (all.some((later) => later.position > step.position && later.doneOn !== null))
    return { tone: 'neutral', status: t('cycle.step.passed') };
  return step.dueOn < today
    ? { tone: 'brocade', status: t('cycle.step.late') }
    : { tone: 'gold', status: t('cycle.step.ahead') };
}

/** "trước 01/07/2014" says the last day too; a day off says for which day it is urged. */
export function dayWords(t: Translate, { statedOn, bound, dueOn, urgedOn }: StatedDay): string {
  const said = t(`cycle.day.${bound}`, { day: formatDay(statedOn), last: formatDay(dueOn) });
  return urgedOn === dueOn ? said : `${said}; ${t('cycle.day.urged', { day: formatDay(urgedOn) })}`;
}
