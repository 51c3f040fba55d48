import type { Translate } from '../../../kernel/translate.ts';
import {
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/form.tsx';
import { documentPaths } from '../document.paths.ts';
import type { SignerChoice } from './paper.rules.ts';

export const EDIT_FIELDS = ['subject', 'addressees', 'bases', 'body', 'recipients', 'archive', 'signerLines'] as const;
export type EditedWords = Readonly<Record<(typeof EDIT_FIELDS)[number], string>>;

export interface EditPaperModel {
  readonly documentId: string;
  readonly version: number;
  readonly words: EditedWords;
  readonly signers: readonly SignerChoice[];
  readonly errors: Readonly<Record<string, string>>;
}

interface EditPaperProps {
  readonly t: Translate;
  readonly model: EditPaperModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** The words of a draft, each field as many lines as it has items. Form and numbers are set by the program. */
export const EditPaperPage = ({ t, model, tokens }: EditPaperProps) => {
  const { words, errors, signers } = model;
  const lines = words.signerLines;
  const choices = signers.map((each) => each.lines.join(' / '));
  return (
    <>
      <ErrorSummary t={t} errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <Form
        action={documentPaths.paperAct(model.documentId, 'edit')}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={model.version}
        guarded
      >
        <TextField name="subject" label={t('document.subject')} value={words.subject} error={errors.subject} required />
        <Lines t={t} name="addressees" value={words.addressees} rows={3} />
        <Lines t={t} name="bases" value={words.bases} rows={4} />
        <TextArea
          name="body"
          label={t('paper.edit.body')}
          hint={t('paper.edit.body.hint')}
          value={words.body}
          error={errors.body}
          rows={18}
          paper
        />
        <Lines t={t} name="recipients" value={words.recipients} rows={6} />
        <TextField name="archive" label={t('letterhead.archive')} value={words.archive} size="medium" />
        <SelectField
          name="signerLines"
          label={t('paper.signerLines')}
          value={lines}
          error={errors.signerLines}
          choices={[...new Set([lines, ...choices])].filter(Boolean).map((value) => ({ value, label: value }))}
        />
        <FormActions>
          <SubmitButton>{t('document.save')}</SubmitButton>
          <LinkButton href={documentPaths.show(model.documentId)} tone="link">
            {t('paper.edit.back')}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
};

const Lines = (props: { t: Translate; name: 'addressees' | 'bases' | 'recipients'; value: string; rows: number }) => (
  <TextArea
    name={props.name}
    label={props.t(`paper.edit.${props.name}`)}
    hint={props.t('paper.edit.lines')}
    value={props.value}
    rows={props.rows}
  />
);
