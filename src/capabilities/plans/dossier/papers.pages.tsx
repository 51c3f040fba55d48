import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, StatusTag } from '../../../ui/index.ts';
import { documentPaths, type OutgoingSummary } from '../../documents/index.ts';
import { capitalised } from '../cycle/official-words.rules.ts';

/** The papers of a record with number, day and where each stands. */
export const PapersTable = ({ t, papers }: { t: Translate; papers: readonly OutgoingSummary[] }) => (
  <DataTable
    t={t}
    caption={t('dossier.papers')}
    columns={paperColumns(t)}
    rows={papers}
    empty={<EmptyState title={t('dossier.papers.empty')}>{t('dossier.papers.empty.text')}</EmptyState>}
  />
);

const paperColumns = (t: Translate): Column<OutgoingSummary>[] => [
  {
    key: 'paper',
    header: t('dossier.paper'),
    heading: true,
    cell: (paper) => <a href={documentPaths.show(paper.documentId)}>{capitalised(paper.title)}</a>,
  },
  {
    key: 'number',
    header: t('dossier.paper.number'),
    nowrap: true,
    cell: (paper) =>
      paper.number && paper.issuedOn
        ? `${paper.number}/${paper.symbol} (${formatDay(paper.issuedOn)})`
        : t('dossier.paper.unnumbered'),
  },
  {
    key: 'state',
    header: t('cycle.column.state'),
    nowrap: true,
    cell: (paper) => (
      <StatusTag tone={paper.state === 'issued' ? 'forest' : 'gold'}>{t(`paper.state.${paper.state}`)}</StatusTag>
    ),
  },
];
