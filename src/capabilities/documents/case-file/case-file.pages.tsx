import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DefinitionList, EmptyState, Panel } from '../../../ui/card.tsx';
import { ButtonForm } from '../../../ui/form.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { documentPaths } from '../document.paths.ts';
import { notation } from '../document.rules.ts';
import type { CaseFile, CaseFileDocument } from './case-file.rules.ts';
import { CloseCaseFile, FindPapers } from './case-file-acts.pages.tsx';

export interface CaseFileModel {
  readonly file: CaseFile;
  readonly term: string;
  readonly documents: readonly CaseFileDocument[];
  /** what was searched for, and what was found that is not in the file yet */
  readonly q: string;
  readonly found: readonly CaseFileDocument[];
  readonly keeps: boolean;
  readonly error: string | null;
}

export interface CaseFileProps {
  readonly t: Translate;
  readonly model: CaseFileModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

export const CaseFilePage = (props: CaseFileProps) => {
  const { t, model } = props;
  const { file } = model;
  return (
    <>
      <Panel>
        <DefinitionList
          items={[
            { term: t('caseFile.notation'), detail: file.notation },
            { term: t('caseFile.maintenance'), detail: model.term },
            { term: t('caseFile.rights'), detail: file.rights },
            { term: t('caseFile.startedOn'), detail: formatDay(file.startedOn) },
          ]}
        />
      </Panel>
      <Documents {...props} />
      {model.keeps && !file.endedOn && <FindPapers {...props} />}
      {model.keeps && !file.endedOn && <CloseCaseFile {...props} />}
    </>
  );
};

const Documents = ({ t, model, tokens }: CaseFileProps) => (
  <Panel title={t('caseFile.documents')}>
    <DataTable
      t={t}
      caption={t('caseFile.documents')}
      rows={model.documents}
      empty={<EmptyState title={t('caseFile.documents.empty')}>{t('caseFile.documents.hint')}</EmptyState>}
      columns={[
        {
          key: 'notation',
          header: t('document.notation'),
          heading: true,
          cell: (row) => <a href={documentPaths.show(row.id)}>{notation(row) || row.subject}</a>,
        },
        {
          key: 'issuedOn',
          header: t('document.issuedOn'),
          nowrap: true,
          cell: (row) => (row.issuedOn ? formatDay(row.issuedOn) : '–'),
        },
        { key: 'subject', header: t('document.subject'), cell: (row) => row.subject },
        { key: 'issuer', header: t('document.issuer'), cell: (row) => row.issuerName ?? '–' },
        {
          key: 'take',
          header: t('caseFile.take'),
          cell: (row) =>
            model.keeps && !model.file.endedOn ? (
              <ButtonForm
                action={`${documentPaths.caseFileDocument(model.file.id, row.id)}/removal`}
                csrf={tokens.csrf}
                idempotencyKey={tokens.key}
                tone="link"
                label={`${t('caseFile.take')}: ${notation(row) || row.subject}`}
              >
                {t('caseFile.take')}
              </ButtonForm>
            ) : (
              '–'
            ),
        },
      ]}
    />
  </Panel>
);
