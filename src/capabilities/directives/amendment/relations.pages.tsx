import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  Card,
  CheckboxField,
  DayField,
  EmptyState,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  LinkButton,
  Panel,
  Quote,
  RadioGroup,
  SelectField,
  StatusTag,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import { RELATION_MODES } from './amendment.rules.ts';
import type { Comparison } from './load-comparison.ts';
import type { RelationsView } from './load-relations.ts';

export interface RelationTyped {
  readonly target: string;
  readonly mode: string;
  readonly effectiveOn: string;
  readonly quote: string;
  readonly checked: boolean;
}

interface Props {
  t: Translate;
  model: RelationsView;
  typed: RelationTyped;
  errors: readonly FieldError[];
  tokens: { csrf: string; key: string };
}

/** Which documents in force this one changes, and whether somebody has agreed with what that means. */
export const RelationsPage = (props: Props) => {
  const { t, model, tokens } = props;
  const { directive } = model.seen;
  return (
    <div class="stack">
      <DirectiveTabs t={t} seen={model.seen} current="amendments" />
      <p>{t('amendment.intro')}</p>
      {model.comparisons.length === 0 && <EmptyState title={t('amendment.none')}>{t('amendment.none.how')}</EmptyState>}
      {model.comparisons.map((comparison) => (
        <RelationCard
          t={t}
          comparison={comparison}
          directiveId={directive.id}
          text={model.text}
          csrf={tokens.csrf}
          version={directive.version}
        />
      ))}
      {model.comparisons.length > 0 && (
        <p>
          <a href={directivePaths.changes(directive.id)}>{t('change.see')}</a>
        </p>
      )}
      {model.hints.map((hint) => (
        <Callout
          tone="sky"
          title={hint.targetId && t(`amendment.hint.${hint.mode}`, { label: hint.label })}
          action={
            hint.targetId && (
              <a href={`${directivePaths.amendments(directive.id)}?target=${hint.targetId}#relate`}>
                {t('amendment.hint.use')}
              </a>
            )
          }
        >
          {t('amendment.hint', { sentence: hint.sentence })}
          {!hint.targetId && ` ${t('amendment.hint.unknown', { label: hint.label })}`}
        </Callout>
      ))}
      <Panel title={t('amendment.add')} id="relate">
        {model.targets.length === 0 ? <p>{t('amendment.targets.none')}</p> : <RelateForm {...props} />}
      </Panel>
    </div>
  );
};

const RelationCard = (props: {
  t: Translate;
  comparison: Comparison;
  directiveId: RelationsView['seen']['directive']['id'];
  text: string;
  csrf: string;
  version: number;
}) => {
  const { t, comparison, directiveId, csrf, version } = props;
  const { relation, target, label, changes, settled } = comparison;
  const count = (kind: string) => changes.filter((each) => each.kind === kind).length;
  const counts = { changed: count('changed'), ended: count('ended'), added: count('added') };
  return (
    <Card
      title={label}
      href={directivePaths.amendment(directiveId, target.id)}
      subtitle={t('amendment.from', {
        mode: t(`amendment.mode.${relation.mode}`),
        day: formatDay(relation.effectiveOn),
      })}
      status={
        <StatusTag tone={settled ? 'forest' : 'gold'}>
          {t(settled ? 'amendment.state.settled' : 'amendment.state.open')}
        </StatusTag>
      }
      actions={
        <>
          <LinkButton href={directivePaths.amendment(directiveId, target.id)} tone={settled ? 'secondary' : 'primary'}>
            {t('amendment.compare')}
          </LinkButton>
          <ButtonForm
            action={`${directivePaths.amendment(directiveId, target.id)}/removal`}
            csrf={csrf}
            version={version}
            tone="link"
            label={t('amendment.remove.label', { label })}
          >
            {t('amendment.remove')}
          </ButtonForm>
        </>
      }
    >
      <Quote>{props.text.slice(...relation.span)}</Quote>
      <p>{t('amendment.counts', { ...counts, same: count('same') + count('kept') })}</p>
    </Card>
  );
};

const RelateForm = ({ t, model, typed, errors, tokens }: Props) => {
  const { directive } = model.seen;
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <Form
      action={directivePaths.amendments(directive.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={directive.version}
    >
      <ErrorSummary t={t} errors={errors} />
      <SelectField
        name="target"
        label={t('amendment.target')}
        value={typed.target}
        blank={t('amendment.target.choose')}
        choices={model.targets}
        error={errorOf('target')}
        required
      />
      <RadioGroup
        name="mode"
        label={t('amendment.mode')}
        value={typed.mode}
        choices={RELATION_MODES.map((mode) => ({ value: mode, label: t(`amendment.mode.${mode}`) }))}
        error={errorOf('mode')}
        required
      />
      <DayField
        t={t}
        name="effective_on"
        label={t('amendment.effectiveOn')}
        value={typed.effectiveOn}
        error={errorOf('effective_on')}
        required
      />
      <TextArea
        name="quote"
        label={t('amendment.quote')}
        hint={t('amendment.quote.hint')}
        value={typed.quote}
        rows={3}
        error={errorOf('quote')}
        required
      />
      {(model.warnings.length > 0 || errorOf('checked')) && (
        <>
          <Callout tone="gold" title={t('amendment.warning.title')}>
            {model.warnings.map((key) => t(key)).join(' ')}
          </Callout>
          <CheckboxField
            name="checked"
            label={t('amendment.warning.checked')}
            checked={typed.checked}
            error={errorOf('checked')}
          />
        </>
      )}
      <FormActions>
        <SubmitButton>{t('amendment.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};
