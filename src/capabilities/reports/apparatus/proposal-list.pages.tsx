import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, EmptyState, Panel, StatusTag } from '../../../ui/index.ts';
import { apparatusPaths } from './apparatus.paths.ts';
import type { StaffProposal } from './staff-proposal.store.ts';

/** What was proposed, whether it has left, and what was decided. */
export const ProposalList = ({ t, proposals }: { t: Translate; proposals: readonly StaffProposal[] }) => (
  <Panel title={t('apparatus.proposals')}>
    <DataTable
      t={t}
      caption={t('apparatus.proposals')}
      rows={proposals}
      empty={<EmptyState title={t('apparatus.proposals.empty')}>{t('apparatus.proposals.empty.text')}</EmptyState>}
      columns={[
        {
          key: 'paper',
          header: t('apparatus.form'),
          heading: true,
          cell: (row) => <a href={apparatusPaths.proposal(row.id)}>{t(`apparatus.form.${row.form}`)}</a>,
        },
        { key: 'drafted', header: t('apparatus.draftedOn'), nowrap: true, cell: (row) => formatDay(row.draftedOn) },
        { key: 'units', header: t('apparatus.units'), align: 'end', cell: (row) => row.units },
        {
          key: 'state',
          header: t('lookback.state'),
          nowrap: true,
          cell: (row) => <ProposalTag t={t} proposal={row} />,
        },
      ]}
    />
  </Panel>
);

export const ProposalTag = ({ t, proposal }: { t: Translate; proposal: StaffProposal }) => {
  if (proposal.decisionOn) return <StatusTag tone="forest">{t('apparatus.decided')}</StatusTag>;
  if (proposal.issuedOn) return <StatusTag tone="sky">{t('apparatus.left')}</StatusTag>;
  return <StatusTag tone="gold">{t(`paper.state.${proposal.paperState}`)}</StatusTag>;
};
