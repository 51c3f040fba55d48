import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, EmptyState, Panel } from '../../../ui/card.tsx';
import { CheckboxField, DayField, Form, FormActions, SelectField, SubmitButton, TextField } from '../../../ui/form.tsx';
import { StatusTag } from '../../../ui/status.tsx';
import { documentPaths } from '../document.paths.ts';
import type { Handling } from './handling.store.ts';
import type { HandlingModel } from './load-handling.ts';

interface HandlingProps {
  readonly t: Translate;
  readonly model: HandlingModel;
  readonly forms: {
    readonly csrf: string;
    readonly key: string;
    readonly errors: Readonly<Record<string, string>>;
  };
}

/** Who answers an incoming paper, by when, and how far it is. */
export const HandlingPanel = (props: HandlingProps) => {
  const { t, model } = props;
  return (
    <Panel title={t('handling.title')} id="handling">
      <div class="stack">
        {model.handlings.length === 0 && (
          <EmptyState title={t('handling.empty')}>{t('handling.empty.hint')}</EmptyState>
        )}
        {model.handlings.map((handling) => (
          <One {...props} handling={handling} />
        ))}
        {model.keeps && <PassOnForm {...props} />}
      </div>
    </Panel>
  );
};

const One = (props: HandlingProps & { handling: Handling }) => {
  const { t, model, handling } = props;
  const late = !handling.doneOn && handling.dueOn !== null && handling.dueOn < model.today;
  return (
    <Card
      title={handling.lead ? handling.unitName : t('book.together', { unit: handling.unitName })}
      level={3}
      subtitle={[handling.dueOn && t('handling.dueOn', { day: formatDay(handling.dueOn) }), handling.answerNumber]
        .filter(Boolean)
        .join(' · ')}
      status={
        <StatusTag tone={handling.doneOn ? 'forest' : late ? 'brocade' : 'gold'}>
          {handling.doneOn ? t('book.doneOn', { day: formatDay(handling.doneOn) }) : t('handling.open')}
        </StatusTag>
      }
    >
      {handling.progress && <p>{handling.progress}</p>}
      {model.notes.has(handling.id) && <ProgressForm {...props} />}
    </Card>
  );
};

const ProgressForm = ({ t, model, forms, handling }: HandlingProps & { handling: Handling }) => (
  <details>
    <summary>{t('handling.note')}</summary>
    <Form
      action={documentPaths.handling(model.documentId, handling.id)}
      csrf={forms.csrf}
      idempotencyKey={forms.key}
      label={t('handling.note')}
    >
      <TextField
        name="progress"
        id={`progress-${handling.id}`}
        label={t('book.column.progress')}
        value={handling.progress ?? ''}
      />
      <TextField
        name="answerNumber"
        id={`answer-${handling.id}`}
        label={t('book.column.answer')}
        value={handling.answerNumber ?? ''}
        size="medium"
      />
      <CheckboxField
        name="done"
        id={`done-${handling.id}`}
        label={t('handling.done')}
        checked={handling.doneOn !== null}
      />
      <FormActions>
        <SubmitButton tone="secondary">{t('document.save')}</SubmitButton>
      </FormActions>
    </Form>
  </details>
);

const PassOnForm = ({ t, model, forms }: HandlingProps) => (
  <details open={Boolean(forms.errors.dueOn)}>
    <summary>{t('handling.passOn')}</summary>
    <Form
      action={documentPaths.handlings(model.documentId)}
      csrf={forms.csrf}
      idempotencyKey={forms.key}
      label={t('handling.passOn')}
    >
      <SelectField
        name="unit"
        label={t('handling.unit')}
        choices={model.units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CheckboxField name="together" label={t('handling.together')} />
      <DayField t={t} name="dueOn" label={t('document.dueOn')} error={forms.errors.dueOn} />
      <FormActions>
        <SubmitButton tone="secondary">{t('handling.passOn')}</SubmitButton>
      </FormActions>
    </Form>
  </details>
);
