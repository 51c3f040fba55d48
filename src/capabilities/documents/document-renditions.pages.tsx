import { formatInstant } from '../../kernel/day.ts';
import { EmptyState, Panel } from '../../ui/card.tsx';
import { FileField, Form, FormActions, SecrecyGate, SelectField, SubmitButton } from '../../ui/form.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { DocumentPageProps } from './document.pages.tsx';
import { documentPaths } from './document.paths.ts';
import { RENDITION_KINDS } from './document.rules.ts';

/** The files of the paper, and the way to add one behind the declaration. */
export const Renditions = ({ t, model, tokens }: DocumentPageProps) => (
  <Panel title={t('document.renditions')}>
    <DataTable
      t={t}
      caption={t('document.renditions')}
      rows={model.renditions}
      empty={<EmptyState title={t('document.renditions.empty')}>{t('document.renditions.hint')}</EmptyState>}
      columns={[
        {
          key: 'file',
          header: t('document.rendition.file'),
          heading: true,
          cell: (row) => <a href={documentPaths.rendition(model.document.id, row.id)}>{row.fileName}</a>,
        },
        { key: 'kind', header: t('document.rendition.kind'), cell: (row) => t(`document.rendition.${row.kind}`) },
        { key: 'at', header: t('document.issuedOn'), nowrap: true, cell: (row) => formatInstant(row.recordedAt) },
        {
          key: 'hash',
          header: t('document.rendition.hash'),
          cell: (row) => <code title={row.sha256}>{row.sha256.slice(0, 16)}</code>,
        },
      ]}
    />
    {model.keeps && (
      <details open={Boolean(model.errors.file)}>
        <summary>{t('document.rendition.add')}</summary>
        <Form
          action={documentPaths.renditions(model.document.id)}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          upload
        >
          <SecrecyGate t={t} error={model.errors.secrecy}>
            <SelectField
              name="kind"
              id="rendition-kind"
              label={t('document.rendition.kind')}
              choices={RENDITION_KINDS.map((kind) => ({ value: kind, label: t(`document.rendition.${kind}`) }))}
            />
            <FileField
              t={t}
              name="file"
              label={t('document.rendition.file')}
              error={model.errors.file}
              accept={['.pdf', '.docx', '.txt']}
              megabytes={12}
            />
          </SecrecyGate>
          <FormActions>
            <SubmitButton tone="secondary">{t('document.rendition.add')}</SubmitButton>
          </FormActions>
        </Form>
      </details>
    )}
  </Panel>
);
