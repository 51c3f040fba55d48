import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import { CellReport, DataTable, KeyFigure, KeyFigures } from '../../../../ui/index.ts';
import { coveragePaths } from '../coverage.paths.ts';
import { languagesOf, nameOf } from '../coverage-words.rules.ts';
import type { CoverageImportModel, Waiting } from './load-coverage-import.ts';
import type { CellFinding } from './read-rows.rules.ts';

/** What was read of a sheet. */
export const Figures = ({ t, waiting: { matched } }: { t: Translate; waiting: Waiting }) => (
  <KeyFigures label={t('coverage.import.figures')}>
    <KeyFigure value={matched.rows} label={t('coverage.import.rows')} />
    <KeyFigure value={matched.items.length} label={t('coverage.import.right')} />
    <KeyFigure value={matched.known.length} label={t('coverage.import.known')} />
    <KeyFigure value={matched.wrong} label={t('coverage.import.wrong')} />
  </KeyFigures>
);

const FIRST = 5;

export const Preview = ({ t, waiting: { matched } }: { t: Translate; waiting: Waiting }) => (
  <DataTable
    t={t}
    caption={t('coverage.import.preview')}
    captionVisible
    rows={matched.items.slice(0, FIRST)}
    empty={null}
    columns={[
      { key: 'title', header: t('coverage.field.title'), heading: true, cell: ({ content }) => content.title },
      { key: 'outlet', header: t('coverage.field.outlet'), cell: ({ content }) => content.outlet },
      {
        key: 'day',
        header: t('coverage.field.publishedOn'),
        nowrap: true,
        cell: ({ content }) => formatDay(content.publishedOn),
      },
      {
        key: 'language',
        header: t('coverage.field.language'),
        cell: ({ content }) => nameOf(languagesOf(matched.lists), content.language, t.locale),
      },
      { key: 'address', header: t('coverage.field.address'), cell: ({ content }) => content.address || '–' },
    ]}
  />
);

const SHOWN = 200;

export const Remarks = ({
  t,
  model,
  waiting,
  weight,
}: {
  t: Translate;
  model: CoverageImportModel;
  waiting: Waiting;
  weight: 'error' | 'note';
}) => {
  const remarks = waiting.matched.findings.filter((finding) => finding.weight === weight);
  if (remarks.length === 0) return null;
  return (
    <>
      <CellReport
        t={t}
        caption={t(weight === 'error' ? 'coverage.import.expected' : 'coverage.import.understood')}
        about={weight === 'error' ? 'expected' : 'understood'}
        remarks={remarks.slice(0, SHOWN).map((finding) => remarkOf(t, finding, waiting.letters))}
      />
      {weight === 'error' && (
        <p class="downloads">
          <a href={`${coveragePaths.errors(model.made.id)}?${new URLSearchParams(queryOf(waiting))}`}>
            {t('coverage.import.errors')}
          </a>
        </p>
      )}
    </>
  );
};

const queryOf = ({ mapping, defaults }: Waiting): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, String(column)])),
  defaultCountry: defaults.country,
  defaultLanguage: defaults.language,
});

/** A cell as the program shows it where it is put right. */
export const remarkOf = (t: Translate, finding: CellFinding, letters: readonly string[]) => ({
  address: finding.column === null ? String(finding.row) : `${letters[finding.column] ?? ''}${finding.row}`,
  column: t(`coverage.field.${finding.field}`),
  found: finding.found,
  words: t(`coverage.finding.${finding.code}`),
});
