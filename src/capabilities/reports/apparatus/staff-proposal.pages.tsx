import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  CheckboxGroup,
  DataTable,
  DayField,
  DefinitionList,
  EmptyState,
  Form,
  FormActions,
  Panel,
  StatusTag,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
import type { PostAt } from '../../organisations/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../plans/index.ts';
import { apparatusPaths } from './apparatus.paths.ts';
import { isStaffGap } from './staff-gaps.rules.ts';
import type { ProposalUnit, StaffProposal } from './staff-proposal.store.ts';

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

const ProposalTag = ({ t, proposal }: { t: Translate; proposal: StaffProposal }) => {
  if (proposal.decisionOn) return <StatusTag tone="forest">{t('apparatus.decided')}</StatusTag>;
  if (proposal.issuedOn) return <StatusTag tone="sky">{t('apparatus.left')}</StatusTag>;
  return <StatusTag tone="gold">{t(`paper.state.${proposal.paperState}`)}</StatusTag>;
};

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

interface ProposalProps {
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
      {model.proposes && proposal.issuedOn && !proposal.decisionOn && <DecisionForm {...props} />}
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

const DecisionForm = ({ t, model, tokens, sent }: ProposalProps) => {
  const { proposal, posts, unitNames } = model;
  const error = (field: string) => {
    const key = sent?.refusal.fields?.[field];
    return key ? t(key) : undefined;
  };
  return (
    <Panel title={t('apparatus.decision')}>
      <Form
        action={apparatusPaths.decision(proposal.id)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={proposal.version}
        label={t('apparatus.decision')}
      >
        <TextField
          name="number"
          label={t('apparatus.decision.number')}
          value={sent?.text('number') ?? ''}
          error={error('number')}
          size="medium"
          required
        />
        <DayField
          t={t}
          name="decidedOn"
          label={t('apparatus.decision.day')}
          value={sent?.text('decidedOn') ?? ''}
          error={error('decidedOn')}
          required
        />
        <TextField
          name="decidedBy"
          label={t('apparatus.decidedBy')}
          value={sent?.text('decidedBy') || t('apparatus.decidedBy.usual')}
          error={error('decidedBy')}
          required
        />
        {posts.length > 0 && (
          <CheckboxGroup
            name="post"
            label={t('apparatus.filled')}
            hint={t('apparatus.filled.hint')}
            values={sent?.all('post') ?? []}
            choices={posts.map(({ id, title, unitId }) => ({
              value: id,
              label: `${unitNames.get(unitId) ?? ''}: ${title}`,
            }))}
          />
        )}
        <FormActions>
          <SubmitButton>{t('apparatus.decision.save')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};
