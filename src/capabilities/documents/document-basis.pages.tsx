import type { Translate } from '../../kernel/translate.ts';
import { Panel } from '../../ui/card.tsx';
import { ButtonForm, Form, FormActions, SelectField, SubmitButton, TextField } from '../../ui/form.tsx';
import { DataTable } from '../../ui/table.tsx';
import { BasisDrawing } from './basis-graph.pages.tsx';
import { layBasisOut } from './basis-graph.rules.ts';
import type { DocumentPageProps } from './document.pages.tsx';
import { documentPaths } from './document.paths.ts';
import { RELATION_KINDS } from './document.rules.ts';
import type { RelationEdge } from './relation.store.ts';

/** What the paper stands on and what stands on it: drawn, and as a table that can be added to. */
export const Basis = ({ t, model, tokens }: DocumentPageProps) => {
  const { document, title, down, up } = model;
  return (
    <Panel title={t('document.basis')}>
      {down.length === 0 ? (
        <p>{t('document.basis.empty')}</p>
      ) : (
        <BasisDrawing t={t} graph={layBasisOut({ id: document.id, label: title }, down)} />
      )}
      <DataTable
        t={t}
        caption={t('document.basis.table')}
        rows={[...down.filter((edge) => edge.depth === 1), ...up]}
        empty=""
        columns={[
          {
            key: 'kind',
            header: t('document.relation.kind'),
            nowrap: true,
            cell: (edge) =>
              t(edge.fromId === document.id ? `document.relation.${edge.kind}` : `document.relation.by.${edge.kind}`),
          },
          {
            key: 'label',
            header: t('document.relation.label'),
            heading: true,
            cell: (edge) => <OtherSide edge={edge} own={document.id} />,
          },
          {
            key: 'origin',
            header: t('document.description'),
            cell: (edge) => (
              <>
                {t(`document.relation.${edge.origin}`)}
                {edge.toId === null && ` · ${t('document.relation.unknown')}`}
              </>
            ),
          },
          ...(model.keeps ? [removal(t, document.id, tokens.csrf)] : []),
        ]}
      />
      {model.keeps && (
        <details>
          <summary>{t('document.relation.add')}</summary>
          <Form action={documentPaths.relations(document.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
            <SelectField
              name="kind"
              label={t('document.relation.kind')}
              choices={RELATION_KINDS.map((kind) => ({ value: kind, label: t(`document.relation.${kind}`) }))}
            />
            <TextField
              name="canonical"
              label={t('document.relation.canonical')}
              error={model.errors.canonical}
              size="medium"
              required
            />
            <TextField name="label" label={t('document.relation.label')} />
            <FormActions>
              <SubmitButton tone="secondary">{t('document.relation.add')}</SubmitButton>
            </FormActions>
          </Form>
        </details>
      )}
    </Panel>
  );
};

const OtherSide = ({ edge, own }: { edge: RelationEdge; own: string }) => {
  if (edge.fromId !== own) {
    return <a href={documentPaths.show(edge.fromId)}>{edge.fromLabel}</a>;
  }
  return edge.toId ? <a href={documentPaths.show(edge.toId)}>{edge.toLabel}</a> : edge.toLabel;
};

const removal = (t: Translate, documentId: string, csrf: string) => ({
  key: 'remove',
  header: t('document.relation.remove'),
  cell: (edge: RelationEdge) =>
    edge.fromId === documentId ? (
      <ButtonForm
        action={`${documentPaths.relation(documentId, edge.id)}/removal`}
        csrf={csrf}
        tone="link"
        label={`${t('document.relation.remove')}: ${edge.toLabel}`}
      >
        {t('document.relation.remove')}
      </ButtonForm>
    ) : null,
});
