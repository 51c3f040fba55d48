import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import {
  Callout,
  DataTable,
  ErrorSummary,
  type FieldError,
  FileField,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SecrecyGate,
  StatusTag,
  SubmitButton,
  type Tone,
} from '../../../../ui/index.ts';
import { coveragePaths } from '../coverage.paths.ts';
import type { CoverageImport, CoverageImportState } from './coverage-import.store.ts';

export interface CoverageImportFormProps {
  t: Translate;
  former: readonly CoverageImport[];
  tokens: { readonly csrf: string; readonly key: string };
  megabytes: number;
  declared: boolean;
  errors: readonly FieldError[];
  /** why the file as a whole was not read, such as that it was taken over before */
  refusal?: string | undefined;
}

/** A list comes as a file; the template for who has none. */
export const CoverageImportFormPage = ({
  t,
  former,
  tokens,
  megabytes,
  declared,
  errors,
  refusal,
}: CoverageImportFormProps) => (
  <>
    <ErrorSummary t={t} errors={errors} />
    {refusal && <Callout tone="brocade">{refusal}</Callout>}
    <Panel>
      <Form action={coveragePaths.importForm} csrf={tokens.csrf} idempotencyKey={tokens.key} upload>
        <SecrecyGate t={t} checked={declared} error={errorAt(errors, 'no_state_secrets')}>
          <FileField
            t={t}
            name="file"
            label={t('coverage.import.file')}
            accept={['.xlsx']}
            megabytes={megabytes}
            error={errorAt(errors, 'file')}
          />
        </SecrecyGate>
        <FormActions>
          <SubmitButton>{t('coverage.import.read')}</SubmitButton>
          <LinkButton href={coveragePaths.template} tone="quiet">
            {t('coverage.import.template')}
          </LinkButton>
        </FormActions>
      </Form>
    </Panel>
    <DataTable
      t={t}
      caption={t('coverage.import.former')}
      captionVisible
      rows={former}
      empty={null}
      columns={[
        {
          key: 'name',
          header: t('coverage.import.name'),
          heading: true,
          cell: (each) => <a href={coveragePaths.imported(each.id)}>{each.name}</a>,
        },
        { key: 'day', header: t('coverage.import.day'), nowrap: true, cell: (each) => formatDay(each.madeOn) },
        { key: 'added', header: t('coverage.sheet'), align: 'end', cell: (each) => each.added },
        { key: 'state', header: t('coverage.import.state'), cell: (each) => <ImportTag t={t} state={each.state} /> },
      ]}
    />
  </>
);

const errorAt = (errors: readonly FieldError[], field: string) => errors.find((each) => each.field === field)?.message;

const TONES: Readonly<Record<CoverageImportState, Tone>> = {
  mapping: 'gold',
  imported: 'forest',
  undone: 'neutral',
  dropped: 'neutral',
};

export const ImportTag = ({ t, state }: { t: Translate; state: CoverageImportState }) => (
  <StatusTag tone={TONES[state]}>{t(`coverage.import.state.${state}`)}</StatusTag>
);
