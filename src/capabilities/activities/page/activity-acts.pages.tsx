import type { Child } from 'hono/jsx';
import { ButtonForm, Form, FormActions, LinkButton, SubmitButton, TextArea } from '../../../ui/index.ts';
import type { ActivityAction } from '../activity-guards.rules.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import type { ActivityProps } from './activity.pages.tsx';

/** The buttons that the lifecycle and the reader's place allow, and no other. */
export const ActivityActs = (props: ActivityProps) => {
  const { t, model } = props;
  const { activity, acts } = model;
  const waits = activity.state === 'recorded' && model.own && !acts.includes('confirm');
  if (acts.length === 0) return null;
  return (
    <>
      {waits && <p class="hint">{t('activity.waitsForOther')}</p>}
      <FormActions>
        <Clicks {...props} />
        {acts.includes('revise') && (
          <LinkButton href={recordingPaths.edit(activity.id)}>{t('activity.complete')}</LinkButton>
        )}
      </FormActions>
      {acts.includes('return') && <WordsForm {...props} act="return" action={recordingPaths.return(activity.id)} />}
      {acts.includes('withdraw') && (
        <WordsForm {...props} act="withdraw" action={recordingPaths.withdrawal(activity.id)}>
          <p class="hint">{t('activity.act.withdraw.hint')}</p>
        </WordsForm>
      )}
    </>
  );
};

const Clicks = ({ t, model, tokens }: ActivityProps) => {
  const { id, version, state, content } = model.activity;
  const path: Partial<Record<ActivityAction, string>> = {
    ...(content.startsOn <= model.today && { 'hand-in': recordingPaths.handIn(id) }),
    confirm: recordingPaths.confirmation(id),
    check: recordingPaths.check(id),
    'take-back-confirmation': recordingPaths.removal(recordingPaths.confirmation(id)),
    'take-back-check': recordingPaths.removal(recordingPaths.check(id)),
    restore: recordingPaths.restoration(id),
    'restore-planned': recordingPaths.restoration(id),
  };
  return (
    <>
      {model.acts.flatMap((act) =>
        path[act]
          ? [
              <ButtonForm
                action={path[act]}
                csrf={tokens.csrf}
                idempotencyKey={tokens.key}
                version={version}
                tone={PRIMARY.includes(act) ? 'primary' : 'secondary'}
              >
                {t(`activity.act.${act}${act === 'hand-in' && state === 'returned' ? '.returned' : ''}`)}
              </ButtonForm>,
            ]
          : [],
      )}
    </>
  );
};

const PRIMARY: readonly ActivityAction[] = ['hand-in', 'confirm', 'check'];

interface WordsFormProps extends ActivityProps {
  readonly act: 'return' | 'withdraw';
  readonly action: string;
  readonly children?: Child;
}

const WordsForm = ({ t, model, tokens, attempt, act, action, children }: WordsFormProps) => {
  const came = attempt?.form === act ? attempt : null;
  const error = came?.refusal.fields?.words;
  return (
    <details class="fold" open={came !== null}>
      <summary>{t(`activity.act.${act}`)}</summary>
      <Form
        action={action}
        label={t(`activity.act.${act}`)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={model.activity.version}
      >
        {children}
        <TextArea
          name="words"
          id={`${act}-words`}
          label={t(`activity.act.${act}.words`)}
          value={came?.value('words') ?? ''}
          error={error && t(error)}
          rows={2}
          required
        />
        <FormActions>
          <SubmitButton tone="secondary">{t(`activity.act.${act}`)}</SubmitButton>
        </FormActions>
      </Form>
    </details>
  );
};
