import type { Translate } from '../../../kernel/translate.ts';
import { CheckboxField, Form, FormActions, Panel, StatusTag, SubmitButton, type Tone } from '../../../ui/index.ts';
import type { DecidedLine } from '../unit-documents/departures.rules.ts';
import { actsPaths } from './acts.paths.ts';
import type { IssuingProps } from './issuing.pages.tsx';

const TONES: Readonly<Record<NonNullable<DecidedLine['decision']>, Tone>> = {
  keep: 'forest',
  merge: 'forest',
  amend: 'sky',
  cut: 'neutral',
  postpone: 'gold',
};

/** What became of each line at the province; one that the unit goes on with in its own way is opened here. */
export const Fates = ({ t, model, tokens }: IssuingProps) => {
  const reopens = model.acts.includes('reopen-lines');
  const lines = (
    <div class="stack">
      {model.decided.map((line) => (
        <Fate t={t} line={line} tickable={reopens && line.state === 'locked'} decided={model.provinceIssued} />
      ))}
    </div>
  );
  if (!reopens) return <Panel title={t('plan.issue.fates')}>{lines}</Panel>;
  return (
    <Panel title={t('plan.issue.fates')}>
      <Form
        action={actsPaths.reopening(model.plan.id)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={model.plan.version}
      >
        <p class="hint">{t('plan.issue.reopen.hint')}</p>
        {lines}
        <FormActions>
          <SubmitButton tone="secondary">{t('plan.issue.reopen')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};

interface FateProps {
  t: Translate;
  line: DecidedLine;
  tickable: boolean;
  /** the province has its plan: a line without a decision is said to have none */
  decided: boolean;
}

const Fate = ({ t, line, tickable, decided }: FateProps) => (
  <div>
    {tickable ? (
      <CheckboxField name="line" id={`line-${line.id}`} value={line.id} label={line.content.title} />
    ) : (
      <p>{line.content.title}</p>
    )}
    <p>
      {line.decision ? (
        <StatusTag tone={TONES[line.decision]}>{t(`plan.issue.decision.${line.decision}`)}</StatusTag>
      ) : (
        decided && <span class="soft">{t('plan.issue.decision.none')}</span>
      )}{' '}
      <span class="soft">{line.reason}</span>
    </p>
  </div>
);
