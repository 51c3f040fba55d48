import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, StatusTag, type Tone } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { sectionWords } from '../draft/section.rules.ts';
import { InterchangeLinks } from '../interchange/interchange.pages.tsx';
import type { SeenDirective } from '../load-directive.ts';
import { deadlineWords } from '../reading/deadline-words.rules.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import type { EditionLine } from './edition-changes.rules.ts';

interface Props {
  t: Translate;
  seen: SeenDirective;
  number: number;
  lines: readonly EditionLine[];
}

/** What was published, exactly, and what it changed. */
export const EditionPage = ({ t, seen, number, lines }: Props) => (
  <>
    <DirectiveTabs t={t} seen={seen} current="edition" />
    <DataTable
      t={t}
      caption={t('edition.list')}
      columns={columnsOf(t, number > 1)}
      rows={lines}
      empty={<EmptyState title={t('publication.nothing')} />}
    />
    <InterchangeLinks t={t} seen={seen} />
    {number > 1 && (
      <p>
        <a href={directivePaths.edition(seen.directive.id, number - 1)}>
          {t('edition.before', { edition: number - 1 })}
        </a>
      </p>
    )}
    {number < seen.directive.editionNumber && (
      <p>
        <a href={directivePaths.edition(seen.directive.id, number + 1)}>
          {t('edition.after', { edition: number + 1 })}
        </a>
      </p>
    )}
  </>
);

const TONES: Readonly<Record<EditionLine['change'], Tone>> = {
  same: 'neutral',
  added: 'forest',
  changed: 'gold',
  removed: 'brocade',
};

const columnsOf = (t: Translate, compared: boolean): Column<EditionLine>[] => [
  {
    key: 'action',
    header: t('publication.column.obligation'),
    heading: true,
    cell: ({ obligation }) => obligation.action,
  },
  {
    key: 'section',
    header: t('publication.column.section'),
    nowrap: true,
    cell: (line) => sectionWords(t, line.obligation.section),
  },
  {
    key: 'lead',
    header: t('draft.field.lead'),
    cell: ({ obligation }) => obligation.leadNames.join('; '),
  },
  {
    key: 'deadline',
    header: t('draft.field.deadline'),
    cell: ({ obligation }) =>
      obligation.general ? t('reading.decision.general') : deadlineWords(t, obligation.deadline),
  },
  ...(compared ? [changeColumn(t)] : []),
];

const changeColumn = (t: Translate): Column<EditionLine> => ({
  key: 'change',
  header: t('edition.column.change'),
  cell: ({ change, fields }) => (
    <>
      <StatusTag tone={TONES[change]}>{t(`edition.change.${change}`)}</StatusTag>{' '}
      {fields.map((field) => t(`draft.field.${field}`)).join(', ')}
    </>
  ),
});
