import { CheckboxGroup, DayField, Form, FormActions, Panel, SubmitButton, TextField } from '../../../ui/index.ts';
import { apparatusPaths } from './apparatus.paths.ts';
import type { ProposalProps } from './staff-proposal.pages.tsx';

/** The decision and the posts of the register that it fills. */
export const StaffDecisionForm = ({ t, model, tokens, sent }: ProposalProps) => {
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
