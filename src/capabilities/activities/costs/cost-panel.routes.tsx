import { type Actor, holds } from '../../../kernel/actor.ts';
import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { dong, formatAmount, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, CheckboxGroup, DataTable, Form, FormActions, Panel, SubmitButton } from '../../../ui/index.ts';
import { isOfUnit, oversees, workOnActivities } from '../activity.policy.ts';
import type { ActivityPanel } from '../page/activity-panel.contributor.ts';
import { type LinkedPayment, listFreePayments, listPaymentsOf } from './cost.store.ts';
import { costPaths } from './costs.paths.ts';

/** How many payments are offered. */
const MOST_OFFERED = 12;

/** What was paid for an activity; its unit links payments that it made. */
export const costPanel: ActivityPanel = async (view, { activity, place }, { t, tokens }) => {
  if (!view.actor || !seesMoney(view.actor, place)) return null;
  const paid = await listPaymentsOf(view.tx, activity.id);
  const own = isOfUnit(view.actor, place) && activity.state !== 'withdrawn';
  const { lineId } = activity.content;
  const offered = own ? await listFreePayments(view.tx, activity.unitId, lineId, MOST_OFFERED) : [];
  if (paid.length === 0 && offered.length === 0) return null;
  const total = dong(paid.reduce((sum, { amount }) => sum + amount, 0));
  return (
    <Panel id="cost" title={t('activity.cost')}>
      {paid.length > 0 && (
        <p>
          {t('activity.cost.total')}: <strong class="numeral">{formatDong(total)}</strong>
        </p>
      )}
      <DataTable
        t={t}
        caption={t('activity.cost')}
        columns={[
          {
            key: 'words',
            header: t('activity.cost.words'),
            heading: true,
            cell: (row: LinkedPayment) => row.words,
          },
          { key: 'day', header: t('activity.cost.paidOn'), nowrap: true, cell: (row) => formatDay(row.paidOn) },
          { key: 'document', header: t('activity.cost.document'), cell: (row) => row.documentNumber },
          { key: 'amount', header: t('activity.cost.amount'), align: 'end', cell: (row) => formatAmount(row.amount) },
          {
            key: 'unlink',
            header: '',
            cell: (row) =>
              own && (
                <ButtonForm
                  action={`${costPaths.one(activity.id, row.id)}/removal`}
                  csrf={tokens.csrf}
                  idempotencyKey={tokens.key}
                  tone="link"
                  label={`${t('activity.cost.unlink')}: ${row.words}`}
                >
                  {t('activity.cost.unlink')}
                </ButtonForm>
              ),
          },
        ]}
        rows={paid}
        empty={<p class="soft">{t('activity.cost.none')}</p>}
      />
      {offered.length > 0 && (
        <details>
          <summary>{t('activity.cost.link')}</summary>
          <Form action={costPaths.of(activity.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
            <CheckboxGroup
              name="spending"
              label={t('activity.cost.link')}
              hint={t('activity.cost.link.hint')}
              choices={offered.map((payment) => ({ value: payment.id, label: paymentWords(t, payment) }))}
            />
            <FormActions>
              <SubmitButton tone="secondary">{t('activity.cost.link')}</SubmitButton>
            </FormActions>
          </Form>
        </details>
      )}
    </Panel>
  );
};

/** The unit itself, whoever oversees the province, and Finance; a partner sees the work and not its money. */
const seesMoney = (actor: Actor, { unitId }: { readonly unitId: Id }): boolean =>
  workOnActivities.allows(actor) && (actor.unitId === unitId || oversees(actor) || holds(actor, 'finance-body'));

const paymentWords = (t: Translate, { paidOn, words, documentNumber, amount }: LinkedPayment): string =>
  [formatDay(paidOn), words, documentNumber && `${t('activity.cost.document')} ${documentNumber}`, formatDong(amount)]
    .filter(Boolean)
    .join(' · ');
