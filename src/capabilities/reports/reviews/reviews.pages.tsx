import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, Pagination, StatusTag, type Tone } from '../../../ui/index.ts';
import { ReportTabs } from '../report-tabs.pages.tsx';
import { reviewPaths } from './review.paths.ts';
import { capitalisedName, type Review, type ReviewState } from './review.rules.ts';
import type { PartState } from './units/review-unit.rules.ts';

export const REVIEW_PAGE = 50;

export interface ReviewsModel {
  readonly reviews: readonly Review[];
  readonly parts: ReadonlyMap<Id, { readonly asked: number; readonly sent: number }>;
  readonly total: number;
  readonly page: number;
  /** the unit whose own parts are shown; null for those who see reviews as a whole */
  readonly ownUnit: Id | null;
}

const TONE: Readonly<Record<ReviewState, Tone>> = {
  opened: 'gold',
  collecting: 'gold',
  drafting: 'gold',
  'in-opinion': 'gold',
  'opinions-closed': 'gold',
  convened: 'sky',
  held: 'sky',
  reported: 'sky',
  concluded: 'forest',
  closed: 'forest',
};

export const ReviewTag = ({ t, state }: { t: Translate; state: ReviewState }) => (
  <StatusTag tone={TONE[state]}>{t(`lookback.state.${state}`)}</StatusTag>
);

const PART_TONE: Readonly<Record<PartState, Tone>> = {
  asked: 'gold',
  drafted: 'sky',
  sent: 'forest',
  returned: 'brocade',
};

export const PartTag = ({ t, state }: { t: Translate; state: PartState }) => (
  <StatusTag tone={PART_TONE[state]}>{t(`lookback.part.${state}`)}</StatusTag>
);

/** All reviews, or those that ask one's unit. */
export const ReviewsPage = ({ t, model }: { t: Translate; model: ReviewsModel }) => (
  <div class="stack">
    <ReportTabs t={t} current="reviews" />
    <DataTable
      t={t}
      caption={t('lookback.list')}
      rows={model.reviews}
      empty={<EmptyState title={t('lookback.empty')}>{t('lookback.empty.text')}</EmptyState>}
      columns={columnsOf(t, model)}
    />
    <Pagination
      t={t}
      query={{ path: reviewPaths.list, params: {} }}
      page={model.page}
      pageSize={REVIEW_PAGE}
      total={model.total}
    />
  </div>
);

const columnsOf = (t: Translate, { ownUnit, parts }: ReviewsModel): Column<Review>[] => [
  {
    key: 'review',
    header: t('lookback.one'),
    heading: true,
    cell: (review) => (
      <a href={ownUnit ? reviewPaths.unit(review.id, ownUnit) : reviewPaths.show(review.id)}>
        {capitalisedName(review, t.locale)}
      </a>
    ),
  },
  { key: 'years', header: t('lookback.years'), nowrap: true, cell: (review) => yearsInWords(review) },
  { key: 'due', header: t('lookback.reportsBy'), nowrap: true, cell: (review) => formatDay(review.reportsBy) },
  ...(ownUnit
    ? []
    : [
        {
          key: 'sent',
          header: t('lookback.sent'),
          align: 'end' as const,
          cell: (review: Review) => `${parts.get(review.id)?.sent ?? 0} / ${parts.get(review.id)?.asked ?? 0}`,
        },
      ]),
  {
    key: 'state',
    header: t('lookback.state'),
    nowrap: true,
    cell: (review) => <ReviewTag t={t} state={review.state} />,
  },
];

export const yearsInWords = ({ firstYear, lastYear }: Pick<Review, 'firstYear' | 'lastYear'>): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
