import type { Translate } from '../../../kernel/translate.ts';
import {
  DataTable,
  EmptyState,
  Form,
  FormActions,
  KeyFigure,
  KeyFigures,
  type PageQuery,
  Pagination,
  SubmitButton,
} from '../../../ui/index.ts';
import { confirmationPaths } from './confirmation.paths.ts';
import { deskColumns } from './desk-columns.pages.tsx';
import { Filters } from './desk-filter.pages.tsx';
import { DeskTabs } from './desk-tabs.pages.tsx';
import type { DeskModel } from './load-desk.ts';
import { RISKS, THRESHOLDS, WEIGHTS } from './risk.rules.ts';

export interface DeskProps {
  t: Translate;
  model: DeskModel;
  query: PageQuery;
}

/** What waits for whoever looks, how long it has waited for them, and the way to a preview. */
export const DeskPage = ({ t, model, query }: DeskProps) => {
  const { desk, counts } = model;
  const tab = desk.level === 'unit' ? 'unit' : model.view;
  const { page: _, ...kept } = query.params;
  return (
    <>
      <DeskTabs t={t} current={tab} checks={model.checks} oversees={model.oversees} />
      <Clock t={t} model={model} />
      <Filters t={t} model={model} query={query} />
      {model.view === 'risk' && <p class="hint">{aboutRisks(t)}</p>}
      <Form method="get" action={confirmationPaths.preview} fields={{ ...kept, level: desk.level }}>
        <DataTable
          t={t}
          caption={t('confirmation.title')}
          columns={deskColumns(t, model)}
          rows={model.rows}
          query={query}
          empty={<EmptyState title={t('confirmation.empty')}>{t('confirmation.empty.hint')}</EmptyState>}
        />
        {counts.total > counts.own && (
          <FormActions>
            <SubmitButton name="which" value="ticked">
              {t('confirmation.previewTicked')}
            </SubmitButton>
            <SubmitButton tone="secondary" name="which" value="all">
              {t('confirmation.previewAll', { count: counts.total - counts.own })}
            </SubmitButton>
          </FormActions>
        )}
      </Form>
      <Pagination t={t} query={query} page={model.page} total={shownTotal(model)} />
    </>
  );
};

const shownTotal = ({ view, counts }: DeskModel): number =>
  view === 'risk' ? Math.min(counts.total, THRESHOLDS.compared) : counts.total;

/** The accepter's own clock. */
const Clock = ({ t, model: { counts, wishes, desk, oldestDays } }: { t: Translate; model: DeskModel }) => {
  const days = wishes[desk.level];
  return (
    <>
      <KeyFigures>
        <KeyFigure value={counts.total} label={t('confirmation.count.total')} />
        {days !== null && <KeyFigure value={counts.late} label={t('confirmation.count.late', { days })} />}
        <KeyFigure value={oldestDays} label={t('confirmation.count.oldest')} />
        <KeyFigure value={counts.stated} label={t('confirmation.count.stated')} />
        {counts.own > 0 && <KeyFigure value={counts.own} label={t('confirmation.count.own')} />}
      </KeyFigures>
      {days !== null && <p class="hint">{t('confirmation.clock', { days })}</p>}
    </>
  );
};

/** The points of every reason stand on the page. */
const aboutRisks = (t: Translate): string =>
  t('confirmation.risk.about', {
    most: THRESHOLDS.compared,
    weights: RISKS.map(
      (risk) =>
        `${t(`confirmation.risk.${risk}`, { days: THRESHOLDS.lateDays })} (${t('confirmation.risk.points', { points: WEIGHTS[risk] })})`,
    ).join('; '),
  });
