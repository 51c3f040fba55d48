import { formatDong } from '../../../kernel/money.ts';
import { Card, CheckboxField, DefinitionList, Difference, StatusTag, TextArea, type Tone } from '../../../ui/index.ts';
import { timeWords } from '../lines/content/line-time.rules.ts';
import { totalOf } from '../lines/line.rules.ts';
import { fieldChanges, writtenFields } from './line-words.rules.ts';
import type { ReadLine } from './reading.rules.ts';
import type { ReviewProps } from './review.pages.tsx';

const TONES: Readonly<Record<ReadLine['standing'], Tone>> = {
  waiting: 'gold',
  approved: 'forest',
  returned: 'sky',
  removed: 'neutral',
};

interface LineProps extends ReviewProps {
  line: ReadLine;
  /** this person may agree or send back */
  reads: boolean;
}

/** One line: the words that changed since the last look, all its columns, and the two answers. */
export const ReviewLine = (props: LineProps) => {
  const { t, line, model } = props;
  const columns = writtenFields(t, line.content, model.names);
  const { content } = line;
  const total = totalOf(content);
  const summary = [
    line.news && line.news !== 'new' && t(`plan.review.news.${line.news}`),
    timeWords(content.time, t.locale),
    content.leadName,
    total > 0 && formatDong(total),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <Card
      id={`line-${line.id}`}
      title={`${line.number}. ${line.content.title}`}
      tone={line.news ? 'gold' : undefined}
      status={<StatusTag tone={TONES[line.standing]}>{t(`plan.review.standing.${line.standing}`)}</StatusTag>}
      subtitle={summary}
      level={3}
    >
      {line.before && <Changes {...props} before={line.before} />}
      {line.message && <p>{t('plan.review.asked', { message: line.message })}</p>}
      <details open={line.news === 'new'}>
        <summary>{t('plan.review.columns')}</summary>
        <DefinitionList
          compact
          items={columns.map(({ field, words }) => ({ term: t(`plan.line.field.${field}`), detail: words }))}
        />
      </details>
      {props.reads && line.standing !== 'removed' && <Answers {...props} />}
    </Card>
  );
};

const Changes = ({ t, line, model, before }: LineProps & { before: ReadLine['content'] }) => (
  <DefinitionList
    compact
    items={fieldChanges(t, before, line.content, model.names).map((change) => ({
      term: t(`plan.line.field.${change.field}`),
      detail: <Difference t={t} before={change.before} after={change.after} />,
    }))}
  />
);

/** What was shown goes along: nobody agrees to words that they did not see. */
const Answers = ({ t, line, sent }: LineProps) => {
  const shown = `${line.id}:${line.revisionId}`;
  const typed = sent?.message(`message-${line.id}`) ?? '';
  return (
    <>
      <input type="hidden" name="shown" value={shown} />
      {line.standing === 'waiting' && (
        <CheckboxField
          name="line"
          id={`approve-${line.id}`}
          value={shown}
          label={t('plan.review.agree')}
          checked={sent?.ticked.includes(shown) ?? false}
        />
      )}
      {line.standing !== 'returned' && (
        <details open={typed !== ''}>
          <summary>{t('plan.review.returnThis')}</summary>
          <TextArea name={`message-${line.id}`} label={t('plan.review.message')} value={typed} rows={2} />
        </details>
      )}
    </>
  );
};
