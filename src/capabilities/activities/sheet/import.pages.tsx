import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  CellReport,
  CheckboxField,
  FileField,
  Form,
  FormActions,
  SecrecyGate,
  SubmitButton,
} from '../../../ui/index.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import type { SheetRemark } from './sheet-columns.rules.ts';

export interface ImportPageProps {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly declared: boolean;
  readonly remarks: readonly SheetRemark[];
  /** a message key about the file as a whole */
  readonly problem: string | null;
}

const MEGABYTES = 8;

export const ImportPage = ({ t, tokens, declared, remarks, problem }: ImportPageProps) => (
  <>
    {problem && <Callout tone="brocade">{t(problem)}</Callout>}
    {remarks.length > 0 && (
      <>
        <Callout tone="brocade">{t('activity.sheet.remarks', { count: remarks.length })}</Callout>
        <CellReport
          t={t}
          caption={t('activity.sheet.title')}
          about="expected"
          remarks={remarks.slice(0, SHOWN).map((remark) => ({
            address: remark.address,
            column: t(`activity.field.${remark.column}`),
            found: remark.found,
            words: t(remark.key, remark.params),
          }))}
        />
      </>
    )}
    <Form action={recordingPaths.importing} csrf={tokens.csrf} idempotencyKey={tokens.key} upload>
      <p>
        <a href={recordingPaths.template} download>
          {t('activity.sheet.template')}
        </a>
      </p>
      <SecrecyGate t={t} checked={declared}>
        <FileField
          t={t}
          name="file"
          label={t('activity.sheet.file')}
          hint={t('activity.sheet.file.hint')}
          accept={['.xlsx']}
          megabytes={MEGABYTES}
        />
      </SecrecyGate>
      <CheckboxField name="known" label={t('activity.sheet.known.all')} />
      <FormActions>
        <SubmitButton>{t('activity.sheet.send')}</SubmitButton>
      </FormActions>
    </Form>
  </>
);

const SHOWN = 200;
