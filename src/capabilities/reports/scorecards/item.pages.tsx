import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  DefinitionList,
  Form,
  FormActions,
  LinkButton,
  Panel,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import { ItemState } from './card.pages.tsx';
import { recordPath } from './item-link.paths.ts';
import type { ItemModel } from './load-scorecard.ts';
import { scorecardPaths } from './scorecard.paths.ts';
import { FormulaWords, reasonOf, Said, type Sent, type Tokens } from './scorecard-words.pages.tsx';

interface ItemProps {
  readonly t: Translate;
  readonly model: ItemModel;
  readonly tokens: Tokens;
  readonly sent: Sent | null;
}

/** One record of a number: what it is, how it was counted, what the unit says, what was answered. */
export const ItemPage = (props: ItemProps) => {
  const { t, model, sent } = props;
  const { item, edition } = model;
  return (
    <div class="stack">
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <Panel
        title={t(`scorecard.measure.${item.measure}`)}
        actions={<LinkButton href={recordPath(item.recordKind, item.recordId)}>{t('scorecard.item.open')}</LinkButton>}
      >
        <FormulaWords t={t} measure={item.measure} formula={edition.formula} />
        <DefinitionList
          items={[
            { term: t(`scorecard.record.${item.recordKind}`), detail: item.label },
            { term: t('scorecard.item.due'), detail: item.dueOn ? formatDay(item.dueOn) : '–' },
            { term: t('scorecard.item.done'), detail: item.doneOn ? formatDay(item.doneOn) : '–' },
            { term: t('scorecard.item.state'), detail: <ItemState t={t} item={item} /> },
          ]}
        />
      </Panel>
      {item.objection && item.objectedOn && (
        <Said title={t('scorecard.objection', { day: formatDay(item.objectedOn) })} words={item.objection} />
      )}
      {item.answer && item.settledOn && item.outcome && (
        <Said
          title={t('scorecard.answer', { day: formatDay(item.settledOn) })}
          words={`${t(`scorecard.outcome.${item.outcome}`)}: ${item.answer}`}
        />
      )}
      {model.mayObject && <ObjectionForm {...props} />}
      {model.maySettle && <SettlementForm {...props} />}
    </div>
  );
};

const ObjectionForm = ({ t, model: { edition, item }, tokens, sent }: ItemProps) => (
  <Panel title={t('scorecard.object')}>
    <Form
      action={scorecardPaths.objection(edition.id, item.id)}
      label={t('scorecard.object')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
    >
      <TextArea
        name="words"
        label={t('scorecard.object.words')}
        hint={t('scorecard.object.hint')}
        value={sent?.text('words') ?? ''}
        maxlength={4000}
        required
      />
      <FormActions>
        <SubmitButton>{t('scorecard.item.object')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);

const SettlementForm = ({ t, model: { edition, item }, tokens, sent }: ItemProps) => (
  <Panel title={t('scorecard.settle')}>
    <Form
      action={scorecardPaths.settlement(edition.id, item.id)}
      label={t('scorecard.settle')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
    >
      <RadioGroup
        name="outcome"
        label={t('scorecard.settle.outcome')}
        value={sent?.text('outcome') ?? ''}
        choices={(['counted', 'left-out', 'kept'] as const).map((value) => ({
          value,
          label: t(`scorecard.outcome.${value}`),
        }))}
        required
      />
      <TextArea
        name="words"
        label={t('scorecard.settle.words')}
        value={sent?.text('words') ?? ''}
        maxlength={4000}
        required
      />
      <FormActions>
        <SubmitButton>{t('scorecard.settle')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);
