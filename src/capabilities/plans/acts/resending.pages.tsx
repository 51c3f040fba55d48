import { formatDay } from '../../../kernel/day.ts';
import { Callout, Card, EmptyState, Form, FormActions, Panel, StatusTag, SubmitButton } from '../../../ui/index.ts';
import { missingFields } from '../lines/content/line-completeness.rules.ts';
import { linePaths } from '../lines/lines.paths.ts';
import { actsPaths } from './acts.paths.ts';
import { isWritable } from './line.lifecycle.ts';
import type { SendingProps } from './sending.pages.tsx';
import { SendingHistory } from './sending-history.pages.tsx';

/** The lines that came back, each with what was asked; those that were completed leave together. */
export const ResendingPage = ({ t, model, tokens, attempt }: SendingProps) => {
  const back = model.lines.filter((line) => isWritable(line.state));
  const ready = back.filter(
    (line) => line.revisionId !== line.sentRevisionId && missingFields(line.content).length === 0,
  );
  if (back.length === 0)
    return <EmptyState title={t('plan.act.resend.none')}>{t('plan.act.resend.none.text')}</EmptyState>;
  return (
    <>
      {attempt && <Callout tone="brocade">{t(attempt.refusal.key, attempt.refusal.params)}</Callout>}
      {back.map((line) => {
        const message = model.returns.find((each) => each.lineId === line.id);
        return (
          <Card
            title={line.content.title}
            href={linePaths.line(model.plan.id, line.id)}
            level={2}
            tone={ready.includes(line) ? 'forest' : 'gold'}
            status={
              <StatusTag tone={ready.includes(line) ? 'forest' : 'gold'}>
                {t(ready.includes(line) ? 'plan.act.resend.ready' : 'plan.act.resend.open')}
              </StatusTag>
            }
            subtitle={message && t('plan.act.returned.on', { day: formatDay(message.returnedOn) })}
          >
            {message && <p>{message.message}</p>}
          </Card>
        );
      })}
      <Panel>
        {ready.length === 0 ? (
          <p>{t('plan.act.resend.none.ready')}</p>
        ) : model.byClick ? (
          <Form action={actsPaths.resending(model.plan.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
            {ready.map((line) => (
              <input type="hidden" name="line" value={`${line.id}:${line.revisionId}`} />
            ))}
            <p>{t('plan.act.resend.what', { count: ready.length })}</p>
            <FormActions>
              <SubmitButton>{t('plan.act.resend')}</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          <p>{t('plan.act.resend.byHead')}</p>
        )}
      </Panel>
      <SendingHistory t={t} model={model} />
    </>
  );
};
