import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, DownloadLinks, EmptyState, Pagination } from '../../../ui/index.ts';
import type { Edition } from './edition.store.ts';
import { MEASURES, percentOf } from './formula.rules.ts';
import { type EditionModel, UNITS_PER_PAGE } from './load-scorecard.ts';
import { ReleaseForm } from './release-form.pages.tsx';
import { scorecardPaths } from './scorecard.paths.ts';
import type { Sent, Tokens } from './scorecard-words.pages.tsx';
import type { UnitFractions } from './unit-fraction.store.ts';

export interface EditionPageProps {
  readonly t: Translate;
  readonly model: EditionModel;
  readonly page: number;
  readonly mayRun: boolean;
  readonly tokens: Tokens;
  readonly sent: Sent | null;
}

/** All units by name, and the act by which others may see it. */
export const EditionPage = (props: EditionPageProps) => {
  const { t, model, page } = props;
  const { edition } = model;
  return (
    <div class="stack">
      <p>{t('scorecard.intro')}</p>
      <DataTable
        t={t}
        caption={t('scorecard.title')}
        columns={unitColumns(props)}
        rows={model.units}
        empty={<EmptyState title={t('scorecard.nothing')} />}
      />
      <Pagination
        t={t}
        query={{ path: scorecardPaths.edition(edition.id), params: {} }}
        page={page}
        pageSize={UNITS_PER_PAGE}
        total={model.total}
      />
      <DataLinks t={t} edition={edition} />
      {props.mayRun && edition.state === 'open' && <ReleaseForm {...props} />}
    </div>
  );
};

const unitColumns = ({ t, model: { edition } }: EditionPageProps): Column<UnitFractions>[] => [
  {
    key: 'unit',
    header: t('scorecard.column.unit'),
    heading: true,
    cell: (unit) => (
      <a href={scorecardPaths.unit(edition.id, unit.unitId)}>{t.locale === 'vi' ? unit.unitName : unit.unitNameEn}</a>
    ),
  },
  ...MEASURES.map(
    (measure): Column<UnitFractions> => ({
      key: measure,
      header: t(`scorecard.measure.${measure}`),
      align: 'end',
      cell: ({ fractions }) => {
        const fraction = fractions.find((each) => each.measure === measure);
        const percent = fraction && percentOf(fraction);
        return (
          <>
            {fraction ? t('scorecard.fraction', { counted: fraction.counted, of: fraction.of }) : '–'}
            {percent !== null && percent !== undefined && (
              <span class="soft"> ({t('scorecard.percent', { percent })})</span>
            )}
          </>
        );
      },
    }),
  ),
  {
    key: 'unsettled',
    header: t('scorecard.column.unsettled'),
    align: 'end',
    cell: ({ unsettled }) => unsettled || '–',
  },
];

/** Every item that stands behind what is shown: XLSX, CSV, dictionary. */
export const DataLinks = ({ t, edition }: { t: Translate; edition: Edition }) => (
  <DownloadLinks
    t={t}
    xlsx={scorecardPaths.data(edition.id, 'xlsx')}
    csv={scorecardPaths.data(edition.id, 'csv')}
    dictionary={scorecardPaths.data(edition.id, 'dictionary')}
  />
);

export const editionState = (t: Translate, edition: Edition): string =>
  t(`scorecard.state.${edition.state}`, {
    until: formatDay(edition.objectionsUntil),
    decision: edition.decisionNumber ?? '',
    on: edition.decisionOn ? formatDay(edition.decisionOn) : '',
  });
