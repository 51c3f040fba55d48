import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, EmptyState, Form, FormActions, SubmitButton } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { deadlineWords } from '../reading/deadline-words.rules.ts';
import type { DraftObligation } from './draft.rules.ts';
import { SURE_RIGHT_OF_100 } from './sureness.rules.ts';

interface Props {
  t: Translate;
  directiveId: Id;
  sure: readonly DraftObligation[];
  tokens: { csrf: string; key: string };
}

/** Everything that would be confirmed, with its sentence; the form carries exactly what is shown. */
export const ConfirmationsPage = ({ t, directiveId, sure, tokens }: Props) => (
  <>
    <p>{t('confirmations.text')}</p>
    <p class="hint">{t('confirmations.measured', { right: SURE_RIGHT_OF_100 })}</p>
    <DataTable
      t={t}
      caption={t('confirmations.title')}
      rows={sure}
      empty={<EmptyState title={t('confirmations.none')} />}
      columns={[
        { key: 'action', header: t('draft.field.action'), heading: true, cell: (row) => row.fields.action },
        { key: 'lead', header: t('confirmations.column.lead'), cell: (row) => row.fields.lead.join('; ') },
        {
          key: 'deadline',
          header: t('confirmations.column.deadline'),
          cell: (row) => deadlineWords(t, row.fields.deadline),
        },
        { key: 'quote', header: t('confirmations.column.quote'), cell: (row) => row.quote },
      ]}
    />
    {sure.length > 0 && (
      <Form action={directivePaths.confirmations(directiveId)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
        {sure.map((each) => (
          <input type="hidden" name="shown" value={`${each.lineageId} ${each.version}`} />
        ))}
        <FormActions>
          <SubmitButton>{t('confirmations.submit', { count: sure.length })}</SubmitButton>
          <a href={directivePaths.directive(directiveId)}>{t('obligation.back')}</a>
        </FormActions>
      </Form>
    )}
  </>
);
