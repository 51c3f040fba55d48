import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/index.ts';
import { directivePaths } from '../../directives/directive.paths.ts';
import type { FactRow } from '../tasks/task-history.store.ts';
import { amendmentOf, paperWords } from './amendment-words.rules.ts';
import type { AmendmentWords } from './amendment-words.store.ts';

interface Props {
  t: Translate;
  /** the newest first */
  facts: readonly FactRow[];
  amendments: ReadonlyMap<string, AmendmentWords>;
}

/** Above a task: by which paper, from which day and with which sentence it ended or goes on elsewhere. */
export const TaskAmended = ({ t, facts, amendments }: Props) => {
  const fact = facts.find((each) => amendmentOf(each).length > 0);
  const words = fact && amendments.get(amendmentOf(fact)[0] ?? '');
  if (!fact || !words) return null;
  const params = { paper: paperWords(t, words), day: formatDay(words.effectiveOn) };
  const late = Number(fact.details.late ?? 0);
  return (
    <Callout
      tone={fact.kind === 'ended' ? 'brocade' : 'sky'}
      action={<a href={directivePaths.changes(words.byDirectiveId ?? words.targetId)}>{t('amended.see')}</a>}
    >
      {t(fact.kind === 'ended' ? 'amended.task.ended' : 'amended.task.carried', params)}{' '}
      {late > 0 && t('amended.task.late', { days: late })} “{words.sentence ?? words.reason}”
    </Callout>
  );
};
