import { formatDay } from '../../../../kernel/day.ts';
import { Form, FormActions, LinkButton, Panel, SubmitButton, TextArea } from '../../../../ui/index.ts';
import { documentPaths } from '../../../documents/index.ts';
import { reviewPaths } from '../review.paths.ts';
import { PartTag } from '../reviews.pages.tsx';
import type { PartProps } from './unit-part.pages.tsx';

/** The report by the đề cương, while the unit writes it. */
export const WritingForm = ({ t, model, tokens, sent }: PartProps) => {
  const { review, sections, part, report } = model;
  return (
    <Form
      action={reviewPaths.unit(review.id, part.unitId)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={part.version}
      label={t('lookback.writing')}
      guarded
    >
      <p class="hint">{t('lookback.writing.hint', { day: formatDay(review.reportsBy) })}</p>
      {sections.map(({ id, title }) => {
        const name = `section-${id}`;
        const error = sent?.refusal.fields?.[name];
        return (
          <TextArea
            name={name}
            label={title}
            value={sent?.text(name) ?? report?.words[id] ?? ''}
            rows={4}
            error={error ? t(error) : undefined}
          />
        );
      })}
      <FormActions>
        <SubmitButton formaction={reviewPaths.unitPaper(review.id, part.unitId)}>
          {t('lookback.writing.paper')}
        </SubmitButton>
        <SubmitButton tone="secondary">{t('lookback.writing.save')}</SubmitButton>
        {part.documentId && part.state === 'drafted' && (
          <LinkButton href={documentPaths.show(part.documentId)}>{t('lookback.part.paper')}</LinkButton>
        )}
      </FormActions>
    </Form>
  );
};

/** The report as it was sent. */
export const Written = ({ t, model: { part, sections, report } }: Pick<PartProps, 't' | 'model'>) => (
  <Panel
    title={t('lookback.part')}
    actions={
      <>
        {part.documentId && <a href={documentPaths.show(part.documentId)}>{t('lookback.part.paper')}</a>}{' '}
        <PartTag t={t} state={part.state} />
      </>
    }
  >
    {report === null ? (
      <p class="soft">{t('lookback.part.nothing')}</p>
    ) : (
      sections.map(({ id, title }) => (
        <>
          <h3>{title}</h3>
          {(report.words[id] || t('lookback.part.noWords')).split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </>
      ))
    )}
  </Panel>
);
