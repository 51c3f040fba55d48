import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import { Form, FormActions, Panel, SubmitButton, TextArea, Timeline } from '../../../../ui/index.ts';
import { dossierPaths } from '../dossier.paths.ts';
import type { DossierModel } from '../load-dossier.ts';
import type { LineRemark } from './submission.rules.ts';

interface RoundsProps {
  readonly t: Translate;
  readonly model: DossierModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly names: ReadonlyMap<string, string>;
}

interface RemarksProps extends Omit<RoundsProps, 'names'> {
  readonly mayAnswer: boolean;
}

/** Each submission with what was done about it, and the remarks that wait for an answer. */
export const SubmissionRounds = (props: RoundsProps) => {
  const { t, model } = props;
  if (model.submissions.length === 0) return null;
  return (
    <Panel title={t('dossier.rounds')}>
      <Timeline
        label={t('dossier.rounds')}
        entries={model.submissions.flatMap((submission) => [
          ...model.acts
            .filter((act) => act.submissionId === submission.id)
            .toReversed()
            .map((act) => ({
              when: formatDay(act.happenedOn),
              what: t(`submission.act.${act.act}`),
              who: act.personId ? props.names.get(act.personId) : undefined,
              detail: act.words || undefined,
            })),
          {
            when: formatDay(submission.submittedOn),
            what: t('submission.number', { number: submission.number }),
          },
        ])}
      />
    </Panel>
  );
};

/** Ý kiến chỉ đạo with their answers; the open ones as a form for whoever answers. */
export const Remarks = ({ t, model, tokens, mayAnswer }: RemarksProps) => {
  if (model.remarks.length === 0) return null;
  const titles = new Map(model.items.map((item) => [item.id, item.content.title]));
  const open = model.remarks.filter((remark) => remark.answer === null);
  const words = (remark: LineRemark) => (
    <li>
      <strong>{titles.get(remark.lineId) ?? ''}</strong>: {remark.words}
      {remark.answer !== null && <span class="soft"> → {remark.answer}</span>}
    </li>
  );
  return (
    <Panel title={t('submission.remarks')}>
      <ul class="stack-close">{model.remarks.map(words)}</ul>
      {mayAnswer && open.length > 0 && (
        <Form
          action={dossierPaths.remarks(model.dossier.planId)}
          label={t('submission.remarks')}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
        >
          {open.map((remark) => (
            <TextArea
              name={`answer-${remark.id}`}
              label={`${t('submission.answer')}: ${titles.get(remark.lineId) ?? ''}`}
              hint={remark.words}
              value=""
              rows={2}
            />
          ))}
          <FormActions>
            <SubmitButton>{t('submission.answer.submit')}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Panel>
  );
};
