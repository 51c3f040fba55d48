import { formatDay } from '../../../kernel/day.ts';
import { DayField, Form, FormActions, Panel, SelectField, SubmitButton, TextField } from '../../../ui/index.ts';
import { reportPaths } from '../reports.paths.ts';
import type { ReportPageProps } from '../writing/report.pages.tsx';

/** How the paper went to the ministry, then their number of arrival (practice 11). */
export const Ministry = ({ t, model, tokens, today, refused }: ReportPageProps) => {
  const { report, receiver } = model;
  const hidden = { csrf: tokens.csrf, idempotencyKey: tokens.key, version: report.version };
  if (!receiver?.sentOn)
    return (
      <Panel title={t('report.ministry.send')}>
        <Form action={reportPaths.sending(report.id)} label={t('report.ministry.send')} {...hidden}>
          <DayField t={t} name="sentOn" label={t('report.ministry.sentOn')} value={refused?.text('sentOn') || today} />
          <SelectField
            name="way"
            label={t('report.ministry.way')}
            value={refused?.text('way') || 'trunk'}
            choices={(['trunk', 'hand', 'post'] as const).map((way) => ({
              value: way,
              label: t(`ministry.way.${way}`),
            }))}
          />
          <FormActions>
            <SubmitButton>{t('report.ministry.send')}</SubmitButton>
          </FormActions>
        </Form>
      </Panel>
    );
  return (
    <Panel title={t('report.ministry.arrival')}>
      <p>
        {t('report.ministry.went', {
          day: formatDay(receiver.sentOn),
          way: t(`ministry.way.${receiver.way ?? 'trunk'}`),
        })}
      </p>
      <Form action={reportPaths.arrival(report.id)} label={t('report.ministry.arrival')} {...hidden}>
        <DayField
          t={t}
          name="receivedOn"
          label={t('report.ministry.receivedOn')}
          value={refused?.text('receivedOn') || today}
        />
        <TextField
          name="arrivalNumber"
          label={t('report.ministry.number')}
          value={refused?.text('arrivalNumber') ?? ''}
          size="short"
        />
        <FormActions>
          <SubmitButton>{t('report.ministry.arrival')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};
