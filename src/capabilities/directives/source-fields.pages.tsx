import type { Translate } from '../../kernel/translate.ts';
import { type FieldError, FileField, SecrecyGate, TextArea } from '../../ui/index.ts';

export interface SourceTyped {
  readonly text: string;
  readonly declared: boolean;
  readonly errors: readonly FieldError[];
}

/** The message beside a field. */
export const errorOf = ({ errors }: Pick<SourceTyped, 'errors'>, field: string): FieldError['message'] | undefined =>
  errors.find((error) => error.field === field)?.message;

const READ = ['.docx', '.docm', '.pdf', '.txt', '.md', '.html', '.htm', '.png', '.jpg', '.jpeg'];

interface Props {
  t: Translate;
  /** whose words stand at the fields */
  form: 'receive' | 'review';
  typed: SourceTyped;
  /** endings that this form takes beside those that every reader does */
  more?: readonly string[];
}

/** The declaration first, then one box: paste or choose a file. */
export const SourceFields = ({ t, form, typed, more = [] }: Props) => (
  <SecrecyGate t={t} checked={typed.declared} error={errorOf(typed, 'no_state_secrets')}>
    <TextArea
      name="text"
      label={t(`${form}.text`)}
      hint={t(`${form}.text.hint`)}
      value={typed.text}
      rows={14}
      error={errorOf(typed, 'text')}
      paper
    />
    <FileField
      t={t}
      name="file"
      label={t(`${form}.file`)}
      hint={t(`${form}.file.hint`)}
      accept={[...READ, ...more]}
      error={errorOf(typed, 'file')}
    />
  </SecrecyGate>
);
