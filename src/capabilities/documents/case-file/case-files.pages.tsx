import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, Panel } from '../../../ui/card.tsx';
import { Form, FormActions, SelectField, SubmitButton, TextField } from '../../../ui/form.tsx';
import { StatusTag } from '../../../ui/status.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { documentPaths } from '../document.paths.ts';
import type { CaseFile } from './case-file.rules.ts';

export interface CaseFilesModel {
  readonly files: readonly CaseFile[];
  readonly terms: readonly { readonly code: string; readonly name: string }[];
  readonly keeps: boolean;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

interface CaseFilesProps {
  readonly t: Translate;
  readonly model: CaseFilesModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** The case files of a unit, and the form that opens one. */
export const CaseFilesPage = (props: CaseFilesProps) => {
  const { t, model } = props;
  return (
    <div class="stack">
      <DataTable
        t={t}
        caption={t('caseFiles.title')}
        rows={model.files}
        empty={<EmptyState title={t('caseFiles.empty')}>{t('caseFiles.empty.hint')}</EmptyState>}
        columns={[
          {
            key: 'title',
            header: t('caseFile.name'),
            heading: true,
            cell: (row) => <a href={documentPaths.caseFile(row.id)}>{row.title}</a>,
          },
          { key: 'notation', header: t('caseFile.notation'), nowrap: true, cell: (row) => row.notation },
          { key: 'year', header: t('caseFile.year'), align: 'end', cell: (row) => row.year },
          { key: 'term', header: t('caseFile.maintenance'), cell: (row) => termOf(model, row) },
          { key: 'count', header: t('caseFile.documents.count'), align: 'end', cell: (row) => row.documents },
          { key: 'state', header: t('caseFile.period'), cell: (row) => standing(t, row) },
        ]}
      />
      {model.keeps && <OpenForm {...props} />}
    </div>
  );
};

const termOf = ({ terms }: CaseFilesModel, row: CaseFile) =>
  terms.find(({ code }) => code === row.maintenance)?.name ?? row.maintenance;

const standing = (t: Translate, { endedOn }: CaseFile) =>
  endedOn ? (
    <StatusTag tone="forest">{t('caseFile.closedOn', { day: formatDay(endedOn) })}</StatusTag>
  ) : (
    <StatusTag tone="gold">{t('caseFile.isOpen')}</StatusTag>
  );

const OpenForm = ({ t, model: { typed, errors, terms }, tokens }: CaseFilesProps) => (
  <Panel title={t('caseFile.open')}>
    <Form action={documentPaths.caseFiles} csrf={tokens.csrf} idempotencyKey={tokens.key} label={t('caseFile.open')}>
      <TextField name="title" label={t('caseFile.name')} value={typed.title} error={errors.title} required />
      <TextField
        name="notation"
        label={t('caseFile.notation')}
        hint={t('caseFile.notation.hint')}
        value={typed.notation}
        error={errors.notation}
        size="medium"
        required
      />
      <TextField name="year" label={t('caseFile.year')} value={typed.year} error={errors.year} size="short" required />
      <SelectField
        name="maintenance"
        label={t('caseFile.maintenance')}
        value={typed.maintenance}
        error={errors.maintenance}
        blank="–"
        choices={terms.map(({ code, name }) => ({ value: code, label: name }))}
        size="medium"
        required
      />
      <TextField name="rights" label={t('caseFile.rights')} value={typed.rights} size="medium" />
      <FormActions>
        <SubmitButton>{t('caseFile.open')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);
