import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  CLOCK_FIELD,
  DayField,
  ErrorSummary,
  FileField,
  FORM_FIELDS,
  Form,
  FormActions,
  SecrecyGate,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import type { NewActivityModel } from './load-new-activity.ts';
import { recordingPaths } from './recording.paths.ts';

interface Props {
  readonly t: Translate;
  readonly model: NewActivityModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** Việc gì, ngày, ở đâu, ảnh and Save on the first screen of a phone; the rest comes after it is kept. */
export const NewActivityPage = (props: Props) => {
  const { t, model, tokens } = props;
  return (
    <Form
      id="activity"
      action={recordingPaths.list()}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      upload
      fields={{ line: model.line?.id ?? '', obligation: model.obligation?.id ?? '', [CLOCK_FIELD]: '' }}
      queue={queueOf(t, model)}
    >
      {model.refusal && <Callout tone="brocade">{t(model.refusal)}</Callout>}
      <ErrorSummary t={t} errors={Object.entries(model.errors).map(([field, key]) => ({ field, message: t(key) }))} />
      <About t={t} model={model} />
      <TextField {...entry(props, 'title')} maxlength={2000} required />
      <DayField t={t} {...entry(props, 'startsOn')} hint={false} required />
      <TextField {...entry(props, 'place')} maxlength={2000} />
      <Photos {...props} />
      <FormActions>
        <SubmitButton>{t('activity.new.save')}</SubmitButton>
      </FormActions>
      <details class="fold" open={'kind' in model.errors || 'endsOn' in model.errors}>
        <summary>{t('activity.new.more')}</summary>
        <p class="hint">{t('activity.new.startsOn.hint')}</p>
        <p class="hint">{t('activity.photos.hint')}</p>
        <SelectField
          {...entry(props, 'kind')}
          hint={t('activity.new.kind.hint')}
          blank={t('activity.new.kind.guess')}
          choices={model.kinds.map((kind) => ({
            value: kind.code,
            label: t.locale === 'en' ? kind.nameEn : kind.name,
          }))}
        />
        <DayField t={t} {...entry(props, 'endsOn')} hint={t('activity.new.endsOn.hint')} />
      </details>
    </Form>
  );
};

const About = ({ t, model: { line, obligation } }: Pick<Props, 't' | 'model'>) => (
  <>
    {line && <p class="hint">{t('activity.new.forLine', { title: line.title })}</p>}
    {obligation && <p class="hint">{t('activity.new.forObligation', { action: obligation.action })}</p>}
  </>
);

const Photos = (props: Props) => {
  const { t, model } = props;
  const undeclared = model.errors[FORM_FIELDS.noStateSecrets];
  return (
    <SecrecyGate
      compact
      t={t}
      checked={model.value(FORM_FIELDS.noStateSecrets) !== ''}
      error={undeclared && t(undeclared)}
    >
      <FileField t={t} {...entry(props, 'photos', 'activity.photos')} accept={PHOTO_TYPES} hint={false} multiple />
    </SecrecyGate>
  );
};

/** Named by type, so that a phone hands over a HEIC picture as JPEG. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

const entry = ({ t, model }: Props, name: string, label = `activity.field.${name}`) => {
  const error = model.errors[name];
  return { name, label: t(label), value: model.value(name), error: error && t(error) };
};

/** What the page says and asks when there is no network. */
const queueOf = (t: Translate, model: NewActivityModel) => ({
  tokens: recordingPaths.tokens,
  owner: model.personId,
  words: {
    kept: t('activity.queue.kept'),
    lost: t('activity.queue.lost'),
    signIn: t('activity.queue.signIn'),
    old: t('activity.queue.old', { day: formatDay(model.today) }),
    sent: t('activity.queue.sent'),
    refused: t('activity.queue.refused'),
    smaller: t('activity.queue.smaller'),
  },
});
