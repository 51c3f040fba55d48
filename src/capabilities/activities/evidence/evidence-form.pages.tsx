import {
  DayField,
  ErrorSummary,
  Fieldset,
  FileField,
  FORM_FIELDS,
  Form,
  FormActions,
  SecrecyGate,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import type { ActivityProps } from '../page/activity.pages.tsx';
import { PHOTO_TYPES } from '../recording/new-activity.pages.tsx';
import { recordingPaths } from '../recording/recording.paths.ts';

/** Photos, a file, a link, a document: whatever there is, in one sending. */
export const EvidenceForm = (props: ActivityProps) => {
  const { t, model, tokens, attempt } = props;
  const came = attempt?.form === 'prove' ? attempt : null;
  const errors = Object.entries(came?.refusal.fields ?? {});
  const undeclared = came?.refusal.fields?.[FORM_FIELDS.noStateSecrets];
  return (
    <details class="fold" open={came !== null || model.activity.stated}>
      <summary>{t('activity.evidence.add')}</summary>
      <Form
        action={recordingPaths.evidence(model.activity.id)}
        label={t('activity.evidence.add')}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={model.activity.version}
        upload
      >
        <ErrorSummary t={t} errors={errors.map(([field, key]) => ({ field, message: t(key) }))} />
        <SecrecyGate
          t={t}
          checked={(came?.value(FORM_FIELDS.noStateSecrets) ?? '') !== ''}
          error={undeclared && t(undeclared)}
        >
          <FileField
            t={t}
            {...entry(props, 'photos', 'activity.photos')}
            hint={t('activity.photos.hint')}
            accept={PHOTO_TYPES}
            multiple
          />
          <FileField
            t={t}
            {...entry(props, 'files', 'activity.files')}
            hint={t('activity.files.hint')}
            accept={FILE_KINDS}
            multiple
          />
        </SecrecyGate>
        <Words {...props} />
        <FormActions>
          <SubmitButton tone="secondary">{t('activity.evidence.send')}</SubmitButton>
        </FormActions>
      </Form>
    </details>
  );
};

const FILE_KINDS = ['.pdf', '.docx', '.xlsx', '.txt'] as const;

const Words = (props: ActivityProps) => {
  const { t, model } = props;
  const languages = model.names.lists.languages.items;
  const open = ['address', 'linkTitle', 'outlet', 'publishedOn', 'documentNumber', 'documentOn', 'keepWhole'].some(
    (name) => entry(props, name, 'activity.link').error,
  );
  return (
    <details class="fold" open={open}>
      <summary>{t('activity.evidence.more')}</summary>
      <Fieldset legend={t('activity.link')} columns>
        <TextField
          {...entry(props, 'address', 'activity.link.address')}
          hint={t('activity.link.address.hint')}
          type="url"
        />
        <TextField {...entry(props, 'linkTitle', 'activity.link.title')} />
        <TextField {...entry(props, 'outlet', 'activity.link.outlet')} />
        <SelectField
          {...entry(props, 'linkLanguage', 'activity.link.language')}
          blank={t('ui.form.choose')}
          choices={languages.map((item) => ({
            value: item.code,
            label: t.locale === 'en' ? item.nameEn : item.name,
          }))}
        />
        <DayField t={t} {...entry(props, 'publishedOn', 'activity.link.publishedOn')} />
      </Fieldset>
      <Fieldset legend={t('activity.document')} columns>
        <TextField {...entry(props, 'documentNumber', 'activity.document.number')} size="medium" />
        <DayField t={t} {...entry(props, 'documentOn', 'activity.document.day')} />
      </Fieldset>
      <TextField {...entry(props, 'keepWhole', 'activity.keepWhole')} hint={t('activity.keepWhole.hint')} />
    </details>
  );
};

const entry = ({ t, attempt }: ActivityProps, name: string, label: string) => {
  const came = attempt?.form === 'prove' ? attempt : null;
  const error = came?.refusal.fields?.[name];
  return { name, label: t(label), value: came?.value(name) ?? '', error: error && t(error) };
};
