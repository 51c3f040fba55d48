import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  type PageQuery,
  Pagination,
  SelectField,
  withParams,
} from '../../../ui/index.ts';
import { periodWords } from '../report.rules.ts';
import { checkPaths } from './check.paths.ts';
import { FindingCard, type Tokens } from './finding.pages.tsx';
import { CHECKS } from './finding.rules.ts';
import type { KeptFinding } from './finding.store.ts';
import { reasonWords, StateOfFinding } from './finding-words.pages.tsx';
import { type ChecksModel, FINDINGS_PER_PAGE, type ReportChecksModel } from './load-checks.ts';

export interface ReportChecksProps {
  readonly t: Translate;
  readonly model: ReportChecksModel;
  readonly tokens: Tokens;
  /** a form that came back: of which finding, with what, and why */
  readonly sent: { readonly key: string; readonly words: string; readonly reason: string } | null;
}

/** What should be looked at again in one report; none of it stops the report. */
export const ReportChecksPage = ({ t, model, tokens, sent }: ReportChecksProps) => (
  <div class="stack">
    <p>{t('checks.intro')}</p>
    {sent && <Callout tone="brocade">{sent.reason}</Callout>}
    {model.unverified && <p class="hint">{t('checks.unverified')}</p>}
    {model.findings.length === 0 && <EmptyState title={t('checks.none')}>{t('checks.none.text')}</EmptyState>}
    {model.findings.map((finding) => (
      <FindingCard
        t={t}
        model={model}
        finding={finding}
        tokens={tokens}
        typed={sent?.key === finding.key ? sent.words : null}
      />
    ))}
  </div>
);

interface ChecksProps {
  readonly t: Translate;
  readonly model: ChecksModel;
  readonly query: PageQuery;
  readonly page: number;
}

/** All reports that have left: what nobody has explained stands first. */
export const ChecksPage = ({ t, model, query, page }: ChecksProps) => (
  <div class="stack">
    <p>{t('checks.intro')}</p>
    <FilterBar t={t} query={query} active={[model.filter.check, model.filter.state].filter(Boolean).length}>
      <SelectField
        name="check"
        label={t('checks.column.check')}
        blank={t('checks.filter.check.all')}
        value={model.filter.check ?? ''}
        choices={CHECKS.map((value) => ({ value, label: t(`checks.check.${value}`) }))}
      />
      <SelectField
        name="state"
        label={t('checks.column.state')}
        blank={t('checks.filter.state.all')}
        value={model.filter.state ?? ''}
        choices={(['open', 'answered', 'noted'] as const).map((value) => ({
          value,
          label: t(`checks.state.${value}`),
        }))}
      />
    </FilterBar>
    <DataTable
      t={t}
      caption={t('checks.title')}
      columns={columns(t, model)}
      rows={model.findings}
      empty={<EmptyState title={t('checks.none')}>{t('checks.none.text')}</EmptyState>}
    />
    <Pagination t={t} query={query} page={page} pageSize={FINDINGS_PER_PAGE} total={model.total} />
    <DownloadLinks
      t={t}
      xlsx={withParams({ ...query, path: checkPaths.data('xlsx') }, {})}
      csv={withParams({ ...query, path: checkPaths.data('csv') }, {})}
      dictionary={checkPaths.data('dictionary')}
    />
  </div>
);

const columns = (t: Translate, { names }: ChecksModel): Column<KeptFinding>[] => [
  {
    key: 'check',
    header: t('checks.column.check'),
    heading: true,
    cell: (finding) => <a href={checkPaths.report(finding.reportId)}>{t(`checks.check.${finding.check}`)}</a>,
  },
  {
    key: 'unit',
    header: t('checks.column.unit'),
    cell: ({ unitId }) => (t.locale === 'vi' ? names.get(unitId as Id)?.name : names.get(unitId as Id)?.nameEn),
  },
  { key: 'period', header: t('checks.column.period'), cell: (finding) => periodWords(finding, t.locale) },
  { key: 'reason', header: t('checks.column.reason'), cell: (finding) => reasonWords(t, finding) },
  { key: 'state', header: t('checks.column.state'), cell: ({ state }) => <StateOfFinding t={t} state={state} /> },
  { key: 'answer', header: t('checks.column.answer'), cell: ({ answer }) => answer ?? '–' },
  { key: 'found', header: t('checks.column.found'), nowrap: true, cell: ({ foundOn }) => formatDay(foundOn) },
];
