import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import { Callout, DefinitionList, Form, FormActions, Panel, SubmitButton, TextArea } from '../../../../ui/index.ts';
import { documentPaths } from '../../../documents/index.ts';
import { dossierPaths, type OpinionRound, reasonOf, type SentForm, type Tokens } from '../../../plans/index.ts';
import type { Conference } from '../conference/conference.rules.ts';
import { reviewPaths } from '../review.paths.ts';
import type { Review, ReviewSection } from '../review.rules.ts';
import { FiguresTable } from './figures-table.pages.tsx';
import type { ReviewUnit, UnitReport, YearFigure } from './review-unit.rules.ts';
import { WritingForm, Written } from './unit-writing.pages.tsx';

export interface UnitPartModel {
  readonly review: Review;
  readonly sections: readonly ReviewSection[];
  readonly part: ReviewUnit;
  readonly unitName: string;
  /** what was sent, or is being written */
  readonly report: UnitReport | null;
  /** as records count them now */
  readonly figures: readonly YearFigure[];
  readonly rounds: readonly OpinionRound[];
  readonly conference: Conference | null;
  readonly returnedWith: string | null;
  readonly writes: boolean;
  readonly mayReturn: boolean;
}

export interface PartProps {
  readonly t: Translate;
  readonly model: UnitPartModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** One unit's part: its report by the đề cương, the figures of its years, and what else it is asked. */
export const UnitPartPage = (props: PartProps) => {
  const { t, model, sent } = props;
  const { review, part, conference } = model;
  return (
    <>
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      {part.state === 'returned' && (
        <Callout tone="brocade" title={t('lookback.part.returned')}>
          {model.returnedWith}
        </Callout>
      )}
      {model.writes ? <WritingForm {...props} /> : <Written t={t} model={model} />}
      <Panel title={t('lookback.figures')}>
        <FiguresTable
          t={t}
          review={review}
          figures={part.state === 'sent' && model.report ? model.report.figures : model.figures}
        />
      </Panel>
      {model.mayReturn && <ReturnForm {...props} />}
      <Panel title={t('lookback.alsoAsked')}>
        <DefinitionList
          items={[
            { term: t('lookback.demandedBy'), detail: `${review.demandedBy} (${formatDay(review.demandedOn)})` },
            ...(review.guidanceDocumentId
              ? [
                  {
                    term: t('lookback.step.guidance'),
                    detail: <a href={documentPaths.show(review.guidanceDocumentId)}>{t('lookback.guidance.open')}</a>,
                  },
                ]
              : []),
            ...model.rounds.map((round) => ({
              term: t('opinion.round', { number: round.number }),
              detail: (
                <a href={dossierPaths.round(round.id)}>
                  {t('opinion.round.answerBy', { day: formatDay(round.answerBy) })}
                </a>
              ),
            })),
            ...(conference
              ? [
                  {
                    term: t('lookback.step.conference'),
                    detail: `${conference.startsAt}, ${formatDay(conference.heldOn)}, ${conference.place}`,
                  },
                ]
              : []),
          ]}
        />
      </Panel>
    </>
  );
};

const ReturnForm = ({ t, model: { review, part }, tokens, sent }: PartProps) => (
  <details open={sent !== null}>
    <summary>{t('lookback.return')}</summary>
    <Form
      action={reviewPaths.unitReturn(review.id, part.unitId)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={part.version}
      label={t('lookback.return')}
    >
      <TextArea name="words" label={t('lookback.return.words')} value={sent?.text('words') ?? ''} rows={3} required />
      <FormActions>
        <SubmitButton tone="secondary">{t('lookback.return')}</SubmitButton>
      </FormActions>
    </Form>
  </details>
);
