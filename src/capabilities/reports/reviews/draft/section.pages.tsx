import type { Id } from '../../../../kernel/ids.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import {
  Callout,
  CheckboxField,
  EmptyState,
  Form,
  FormActions,
  Panel,
  SubmitButton,
  TextArea,
} from '../../../../ui/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../../plans/index.ts';
import { reviewPaths } from '../review.paths.ts';
import type { Review, ReviewSection } from '../review.rules.ts';
import { FiguresTable } from '../units/figures-table.pages.tsx';
import type { YearFigure } from '../units/review-unit.rules.ts';
import type { SentReport } from '../units/review-unit.store.ts';

export interface SectionModel {
  readonly review: Review;
  readonly section: ReviewSection;
  readonly reports: readonly SentReport[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly figures: readonly YearFigure[];
  readonly writes: boolean;
}

interface SectionProps {
  readonly t: Translate;
  readonly model: SectionModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** A part of the draft beside what each unit reported on it; taken words come below with the unit's name. */
export const SectionPage = (props: SectionProps) => {
  const { t, model, sent } = props;
  const { review, section } = model;
  return (
    <>
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      {model.writes ? (
        <Form
          action={reviewPaths.section(review.id, section.id)}
          csrf={props.tokens.csrf}
          idempotencyKey={props.tokens.key}
          version={review.version}
          label={section.title}
          guarded
        >
          <TextArea
            name="words"
            label={t('lookback.section.words')}
            value={sent?.text('words') ?? section.words}
            rows={10}
            paper
          />
          <FormActions>
            <SubmitButton>{t('lookback.section.save')}</SubmitButton>
          </FormActions>
          <UnitWords t={t} model={model} />
        </Form>
      ) : (
        <Panel title={section.title}>
          {(section.words || t('lookback.section.empty')).split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </Panel>
      )}
      <Panel title={t('lookback.section.from')}>
        <p>{namesOf(model, section.sources).join('; ') || t('lookback.section.from.none')}</p>
      </Panel>
      <Panel title={t('lookback.figures.province')}>
        <FiguresTable t={t} review={review} figures={model.figures} />
      </Panel>
    </>
  );
};

const namesOf = ({ unitNames }: SectionModel, ids: readonly Id[]): string[] =>
  ids.flatMap((id) => unitNames.get(id) ?? []);

const UnitWords = ({ t, model }: Pick<SectionProps, 't' | 'model'>) => {
  const { reports, section, unitNames } = model;
  const said = reports.filter(({ words }) => words[section.id]);
  if (said.length === 0) return <EmptyState title={t('lookback.section.nobody')} />;
  return (
    <>
      <h2>{t('lookback.section.units')}</h2>
      {said.map(({ unitId, words }) => (
        <div class="card">
          <CheckboxField
            name="take"
            id={`take-${unitId}`}
            value={unitId}
            label={t('lookback.section.take', { unit: unitNames.get(unitId) ?? '' })}
          />
          {(words[section.id] ?? '').split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </div>
      ))}
      <FormActions>
        <SubmitButton>{t('lookback.section.save')}</SubmitButton>
      </FormActions>
    </>
  );
};
