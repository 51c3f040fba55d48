import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DataTable, DefinitionList, EmptyState, Panel } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
import type { PostAt } from '../../organisations/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../plans/index.ts';
import { ProposalTag } from './proposal-list.pages.tsx';
import { StaffDecisionForm } from './staff-decision.pages.tsx';
import { isStaffGap } from './staff-gaps.rules.ts';
import type { ProposalUnit, StaffProposal } from './staff-proposal.store.ts';

export interface ProposalModel {
  readonly proposal: StaffProposal;
  readonly units: readonly ProposalUnit[];
  readonly unitNames: ReadonlyMap<string, string>;
  /** posts of the register in these units */
  readonly posts: readonly PostAt[];
  readonly filled: ReadonlySet<Id>;
  readonly years: number;
  readonly proposes: boolean;
}

export interface ProposalProps {
  readonly t: Translate;
  readonly model: ProposalModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** One proposal: its paper, the units it is about, the decision and the posts that it filled. */
export const StaffProposalPage = (props: ProposalProps) => {
  const { t, model, sent } = props;
  const { proposal, unitNames } = model;
  return (
    <>
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <Panel
        title={t('apparatus.paper')}
        actions={<a href={documentPaths.show(proposal.documentId)}>{t('apparatus.paper.open')}</a>}
      >
        <ProposalTag t={t} proposal={proposal} />
      </Panel>
      {proposal.decisionOn && proposal.decisionNumber && (
        <Panel title={t('apparatus.decision')}>
          <DefinitionList
            items={[
              {
                term: t('apparatus.decision.number'),
                detail: `${proposal.decisionNumber} (${formatDay(proposal.decisionOn)})`,
              },
              { term: t('apparatus.decidedBy'), detail: proposal.decidedBy },
              {
                term: t('apparatus.filled'),
                detail: model.posts
                  .filter(({ id }) => model.filled.has(id))
                  .map(({ title, unitId }) => `${title}, ${unitNames.get(unitId) ?? ''}`)
                  .join('; '),
              },
            ]}
          />
        </Panel>
      )}
      {model.proposes && proposal.issuedOn && !proposal.decisionOn && <StaffDecisionForm {...props} />}
      <DataTable
        t={t}
        caption={t('apparatus.proposal.units')}
        captionVisible
        rows={model.units}
        empty={<EmptyState title={t('apparatus.empty')} />}
        columns={[
          {
            key: 'unit',
            header: t('staffRegister.unit'),
            heading: true,
            cell: ({ unitId }) => unitNames.get(unitId),
          },
          {
            key: 'gaps',
            header: t('apparatus.gaps'),
            cell: ({ gaps }) =>
              gaps
                .filter(isStaffGap)
                .map((gap) => t(`apparatus.gap.${gap}`, { years: model.years }))
                .join('; '),
          },
        ]}
      />
    </>
  );
};
