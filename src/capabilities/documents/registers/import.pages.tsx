import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/card.tsx';
import { CheckboxField, FileField, Form, FormActions, SecrecyGate, SubmitButton } from '../../../ui/form.tsx';
import { StatusTag } from '../../../ui/status.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { documentPaths } from '../document.paths.ts';
import { notation } from '../document.rules.ts';
import { type CheckedRow, isRight } from './import-register.ts';

export interface ImportModel {
  readonly kind: 'incoming' | 'outgoing';
  readonly error: string | null;
  /** rows of the file that came back; null before one was sent */
  readonly rows: readonly CheckedRow[] | null;
  /** kept aside under their hashes, so that nobody chooses them twice */
  readonly seen: readonly string[];
  readonly secrecyError?: string | undefined;
}

interface ImportProps {
  readonly t: Translate;
  readonly model: ImportModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

const SHOWN = 200;

/** A book comes in as it is kept elsewhere; what is wrong is told row by row before anything is stored. */
export const ImportPage = ({ t, model, tokens }: ImportProps) => {
  const wrong = model.rows?.filter((row) => !isRight(row)) ?? [];
  const right = (model.rows?.length ?? 0) - wrong.length;
  return (
    <div class="stack">
      {model.rows && wrong.length > 0 && (
        <Callout tone="gold" title={t('book.import.report', { right, wrong: wrong.length })}>
          {t('book.import.nothing')}
        </Callout>
      )}
      <Form
        action={documentPaths.registerImport(model.kind)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        upload
        label={t('book.import')}
        fields={model.seen.length > 0 ? { seen: model.seen.join(' ') } : {}}
      >
        <SecrecyGate t={t} checked={model.rows !== null} error={model.secrecyError}>
          <FileField
            t={t}
            name="file"
            label={t('book.import.file')}
            hint={t('book.import.hint')}
            error={model.error}
            accept={['.xlsx', '.edxml', '.xml']}
            multiple
          />
        </SecrecyGate>
        {right > 0 && wrong.length > 0 && (
          <CheckboxField name="rightRowsOnly" label={t('book.import.rightOnly', { right })} />
        )}
        <FormActions>
          <SubmitButton>{t('book.import')}</SubmitButton>
        </FormActions>
      </Form>
      {wrong.length > 0 && <Report t={t} rows={wrong.slice(0, SHOWN)} />}
    </div>
  );
};

const Report = ({ t, rows }: { t: Translate; rows: readonly CheckedRow[] }) => (
  <DataTable
    t={t}
    caption={t('book.import.reportTable')}
    captionVisible
    rows={rows}
    empty={null}
    columns={[
      { key: 'line', header: t('book.import.line'), align: 'end', cell: (row) => row.line },
      {
        key: 'paper',
        header: t('book.column.notation'),
        heading: true,
        cell: (row) => notation(row.fields) || row.fields.subject || '–',
      },
      { key: 'why', header: t('book.import.why'), cell: (row) => <Why t={t} row={row} /> },
    ]}
  />
);

const Why = ({ t, row }: { t: Translate; row: CheckedRow }) => (
  <>
    {row.twin && <StatusTag tone="gold">{t('book.import.twin')}</StatusTag>}
    {Object.entries(row.errors).map(([field, key]) => (
      <p>
        {t(`book.import.column.${field}`)}: {t(key)}
      </p>
    ))}
  </>
);
