import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable } from '../../../ui/index.ts';
import { activityPaths } from '../../activities/activities.paths.ts';
import { checkPaths } from '../checks/check.paths.ts';
import type { PictureFilter } from '../pictures/picture-filter.rules.ts';
import { PICTURES, picturePaths } from '../pictures/pictures.paths.ts';

/** A list with its page and its files. */
interface Listed {
  readonly title: string;
  readonly page: string;
  readonly files: readonly { readonly label: string; readonly href: string }[];
}

interface OpenDataProps {
  readonly t: Translate;
  readonly year: number;
  readonly oversees: boolean;
}

/** Where every list leaves, in one place. */
export const OpenDataPage = (props: OpenDataProps) => (
  <div class="stack">
    <p>{props.t('openData.intro')}</p>
    <DataTable
      t={props.t}
      caption={props.t('openData.title')}
      columns={columns(props.t)}
      rows={listsOf(props)}
      empty={null}
    />
  </div>
);

function listsOf({ t, year, oversees }: OpenDataProps): Listed[] {
  const filter: PictureFilter = { year, unitId: null, kind: null };
  return [
    ...PICTURES.map((picture) => ({
      title: t(`pictures.${picture}.data`, { year }),
      page: picturePaths.filtered(filter),
      files: fourFiles(t, (format) => picturePaths.dataOf(picture, format, filter)),
    })),
    {
      title: t('openData.activities'),
      page: activityPaths.hub,
      files: fourFiles(t, (format) => `${activityPaths.hub}.xlsx?format=${format}`),
    },
    {
      title: t('openData.coverage'),
      page: activityPaths.coverage,
      files: fourFiles(t, (format) => `${activityPaths.coverage}.csv?format=${format}`),
    },
    ...(oversees
      ? [
          {
            title: t('openData.checks'),
            page: checkPaths.list,
            files: fourFiles(t, (format) => checkPaths.data(format)),
          },
        ]
      : []),
  ];
}

const fourFiles = (t: Translate, href: (format: string) => string): Listed['files'] => [
  { label: t('ui.table.xlsx'), href: href('xlsx') },
  { label: t('ui.table.csv'), href: href('csv') },
  { label: t('openData.csvBom'), href: href('csv-bom') },
  { label: t('ui.table.dictionary'), href: href('dictionary') },
];

const columns = (t: Translate): Column<Listed>[] => [
  { key: 'list', header: t('openData.list'), heading: true, cell: ({ title }) => title },
  {
    key: 'page',
    header: t('openData.page'),
    cell: ({ title, page }) => (
      <a href={page}>
        {t('openData.page')}
        <span class="visually-hidden"> {title}</span>
      </a>
    ),
  },
  {
    key: 'files',
    header: t('openData.files'),
    cell: ({ title, files }) =>
      files.map(({ label, href }) => (
        <>
          <a href={href} download>
            {label}
            <span class="visually-hidden"> {title}</span>
          </a>{' '}
        </>
      )),
  },
];
