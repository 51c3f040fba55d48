import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, type Column, DataTable, DownloadLinks, EmptyState } from '../../../ui/index.ts';
import { indicatorPaths } from '../indicators/indicator.paths.ts';
import { proofPaths } from '../proof/proof.paths.ts';
import { reportPaths } from '../reports.paths.ts';
import type { FigureRow, FiguresPageModel } from './load-figures-page.ts';
import { differenceWords } from './report-figure.rules.ts';

interface FiguresProps {
  readonly t: Translate;
  readonly model: FiguresPageModel;
  readonly all: boolean;
}

/** The figures of a report beside what they are compared with; every number opens its records. */
export const FiguresPage = ({ t, model, all }: FiguresProps) => {
  const rows = all || model.round.form === 'spokesperson' ? model.rows : model.rows.filter(hasSomething);
  const { report } = model;
  return (
    <>
      {model.changedSince && (
        <Callout tone="gold" title={t('report.changed.since', { day: formatDay(model.changedSince as never) })}>
          {t('report.changed.text')}
        </Callout>
      )}
      {model.round.form === 'spokesperson' && <Callout tone="gold">{t('report.figures.press')}</Callout>}
      <p class="hint">
        {t(model.work ? 'report.figures.now' : 'report.figures.frozen')}{' '}
        {!model.work && model.edition && <a href={proofPaths.edition(model.edition.id)}>{t('proof.title')}</a>}
      </p>
      <DataTable
        t={t}
        caption={t('report.figures')}
        columns={columns(t, model)}
        rows={rows}
        empty={<EmptyState title={t('report.figures.none')}>{t('report.figures.none.text')}</EmptyState>}
      />
      {!all && rows.length < model.rows.length && (
        <p>
          <a href={`${reportPaths.figures(report.id)}?all=1`}>
            {t('report.figures.all', { count: model.rows.length - rows.length })}
          </a>
        </p>
      )}
      <DownloadLinks
        t={t}
        xlsx={reportPaths.data(report.id, 'xlsx')}
        csv={reportPaths.data(report.id, 'csv')}
        dictionary={reportPaths.data(report.id, 'dictionary')}
      />
    </>
  );
};

export const hasSomething = (row: FigureRow): boolean =>
  [row.said, row.stated, row.previous, row.lastYear, row.apart, row.now].some((number) => (number ?? 0) !== 0) ||
  row.target !== null;

const number = (value: number | null): string => (value === null ? '' : value.toLocaleString('vi-VN'));

function columns(t: Translate, { round, report }: FiguresPageModel): Column<FigureRow>[] {
  const records = (row: FigureRow): string =>
    indicatorPaths.records(row.indicator, {
      period: round.period,
      ...(round.sender === 'executing-body' && { unit: report.unitId }),
    });
  // A frozen figure opens the records that it was frozen with; of a draft, what is counted now.
  const opened = (row: FigureRow): string => {
    if (row.identity) return proofPaths.figure(row.identity);
    return row.declared ? indicatorPaths.show(row.indicator, { period: round.period }) : records(row);
  };
  const end = (key: keyof FigureRow & string, header: string, cell: Column<FigureRow>['cell']): Column<FigureRow> => ({
    key,
    header,
    align: 'end',
    cell,
  });
  return [
    {
      key: 'name',
      header: t('report.figure.indicator'),
      heading: true,
      cell: (row) => (
        <>
          <a href={opened(row)}>{row.name}</a>
          <p class="hint wide-name">
            {row.unitWord}
            {row.declared && ` · ${t('report.figure.declared')}`}
          </p>
        </>
      ),
    },
    end('said', t('report.figure.said'), (row) => (
      <>
        {number(row.said)}
        {row.now !== null && <span class="soft"> {t('report.figure.now', { number: number(row.now) })}</span>}
      </>
    )),
    end('confirmed', t('report.figure.confirmed'), (row) => (row.declared ? '' : number(row.confirmed))),
    end('checked', t('report.figure.checked'), (row) => (row.declared ? '' : number(row.checked))),
    end('stated', t('report.figure.stated'), (row) => (row.declared ? '' : number(row.stated))),
    end('previous', t('report.figure.previous'), (row) => compared(row.said, row.previous)),
    end('lastYear', t('report.figure.lastYear'), (row) => compared(row.said, row.lastYear)),
    end('target', t('report.figure.target'), (row) => number(row.target)),
    round.sender === 'executing-body'
      ? end('median', t('report.figure.median'), (row) => number(row.median))
      : end('apart', t('report.figure.apart'), (row) => number(row.apart)),
  ];
}

const compared = (now: number, before: number | null) =>
  before === null ? (
    ''
  ) : (
    <>
      {number(before)} <span class="soft">({differenceWords(now, before)})</span>
    </>
  );
