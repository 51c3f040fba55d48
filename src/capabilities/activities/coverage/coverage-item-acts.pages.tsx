import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SubmitButton,
  TextField,
  Timeline,
} from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import type { CoverageItemProps } from './coverage-item.pages.tsx';
import type { CoverageItemModel } from './load-coverage-form.ts';

/** What this person may do with it. */
export const Acts = ({ t, model: { item, may }, tokens }: CoverageItemProps) => {
  const form = { csrf: tokens.csrf, idempotencyKey: tokens.key };
  if (may.restore) {
    return (
      <ButtonForm action={coveragePaths.restoration(item.id)} version={item.version} {...form}>
        {t('coverage.restore')}
      </ButtonForm>
    );
  }
  return (
    <>
      {may.check && (
        <ButtonForm action={coveragePaths.checks} fields={{ item: item.id }} tone="primary" {...form}>
          {t('coverage.mark.check')}
        </ButtonForm>
      )}
      {may.revise && (
        <Panel title={t('coverage.withdraw')}>
          <Form action={coveragePaths.withdrawal(item.id)} version={item.version} {...form}>
            <TextField name="words" label={t('coverage.withdraw.words')} hint={t('coverage.withdraw.hint')} required />
            <FormActions>
              <LinkButton href={coveragePaths.edit(item.id)}>{t('coverage.edit')}</LinkButton>
              <SubmitButton tone="danger">{t('coverage.withdraw')}</SubmitButton>
            </FormActions>
          </Form>
        </Panel>
      )}
    </>
  );
};

/** What happened to it, the newest first. */
export const History = ({ t, model: { facts, may }, tokens }: CoverageItemProps) => (
  <Panel title={t('coverage.history')}>
    <Timeline
      label={t('coverage.history')}
      entries={facts.map((fact, at) => ({
        when: formatDay(fact.happenedOn),
        what: t(`coverage.fact.${fact.kind}`),
        who: fact.person,
        detail:
          fact.words ??
          (at === firstMove(facts) && may.group ? <Undo t={t} actId={fact.actId} tokens={tokens} /> : undefined),
      }))}
    />
  </Panel>
);

/** Only the newest grouping can be undone from here; older ones were followed by it. */
const firstMove = (facts: CoverageItemModel['facts']): number => facts.findIndex((fact) => fact.toStoryId !== null);

const Undo = ({ t, actId, tokens }: { t: Translate; actId: string; tokens: CoverageItemProps['tokens'] }) => (
  <ButtonForm
    action={coveragePaths.undoGroup}
    csrf={tokens.csrf}
    idempotencyKey={tokens.key}
    fields={{ act: actId }}
    tone="link"
  >
    {t('coverage.undoGroup')}
  </ButtonForm>
);
