import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  DataTable,
  EmptyState,
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { confirmationPaths } from './confirmation.paths.ts';
import { seenText } from './desk.rules.ts';
import type { PreviewModel } from './load-preview.ts';

export interface PreviewProps {
  t: Translate;
  model: PreviewModel;
  most: number;
  tokens: { readonly csrf: string; readonly key: string };
  /** of a return that lacked its words */
  error?: string | undefined;
}

/** The exact list, each in the version shown here; then one act, or its opposite with words. */
export const PreviewPage = ({ t, model, most, tokens, error }: PreviewProps) => {
  const { rows, own, desk, units } = model;
  const seen = seenText(rows.map(({ id, version }) => ({ id, version })));
  const fields = { seen, level: desk.level };
  const stated = rows.filter((row) => row.stated).length;
  if (rows.length === 0) return <EmptyState title={t('confirmation.refusal.nothing')} action={<Back t={t} />} />;
  return (
    <div class="stack">
      <ErrorSummary t={t} errors={error ? [{ field: 'words', message: error }] : []} />
      <Callout tone="sky">
        {t('confirmation.preview.count', { count: rows.length, units: new Set(rows.map((row) => row.unitId)).size })}.{' '}
        {t('confirmation.preview.nothing')}
        {stated > 0 && ` ${t('confirmation.preview.stated', { count: stated })}`}
        {model.more && ` ${t('confirmation.preview.more', { most })}`}
      </Callout>
      {own.length > 0 && (
        <Callout tone="gold">
          {t('confirmation.preview.own', {
            count: own.length,
            titles: own
              .slice(0, 5)
              .map((row) => row.title)
              .join('; '),
          })}
        </Callout>
      )}
      <Form action={confirmationPaths.acts} csrf={tokens.csrf} idempotencyKey={tokens.key} fields={fields}>
        <FormActions>
          <SubmitButton>{t(`confirmation.do.${desk.level}`, { count: rows.length })}</SubmitButton>
          <Back t={t} />
        </FormActions>
      </Form>
      <DataTable
        t={t}
        caption={t('confirmation.preview.title')}
        rows={rows}
        empty={null}
        columns={[
          {
            key: 'title',
            header: t('confirmation.field.title'),
            heading: true,
            cell: (row) => <a href={activityPaths.activity(row.id)}>{row.title}</a>,
          },
          { key: 'unit', header: t('confirmation.field.unit'), cell: (row) => units.get(row.unitId)?.shortName ?? '' },
          { key: 'day', header: t('confirmation.field.day'), nowrap: true, cell: (row) => formatDay(row.startsOn) },
          {
            key: 'proof',
            header: t('confirmation.field.proof'),
            cell: (row) => (row.stated ? t('activity.stated') : t('confirmation.proven')),
          },
        ]}
      />
      <Panel title={t('confirmation.return')}>
        <Form action={confirmationPaths.returns} csrf={tokens.csrf} idempotencyKey={tokens.key} fields={fields}>
          <TextArea
            name="words"
            label={t('confirmation.return.words')}
            hint={t('confirmation.return.hint')}
            rows={2}
            error={error}
            required
          />
          <FormActions>
            <SubmitButton tone="secondary">{t('confirmation.return')}</SubmitButton>
          </FormActions>
        </Form>
      </Panel>
    </div>
  );
};

export const Back = ({ t }: { t: Translate }) => (
  <LinkButton href={confirmationPaths.desk} tone="quiet">
    {t('confirmation.back')}
  </LinkButton>
);
