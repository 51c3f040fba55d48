import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout, FormActions, LinkButton, Progress } from '../../../ui/index.ts';
import type { ImportModel } from './load-import.ts';
import type { SheetReport } from './plan-import.rules.ts';
import { planSheetPaths } from './plan-sheet.paths.ts';
import { Figures, Remarks } from './report-cells.pages.tsx';

export interface ImportReportProps {
  t: Translate;
  model: ImportModel;
  tokens: { readonly csrf: string; readonly key: string };
  /** why the last attempt was refused */
  refusal?: string;
}

/** One sheet that came in: being read, read, refused, taken over. */
export const ImportReportPage = (props: ImportReportProps) => {
  const { t, model, refusal } = props;
  const { made, report, stalled } = model;
  return (
    <div class="stack">
      {refusal && <Callout tone="brocade">{refusal}</Callout>}
      {stalled && <Callout tone="brocade">{t('planSheet.stalled')}</Callout>}
      {made.state === 'reading' && !stalled && <Reading t={t} done={made.rowsDone} total={made.rowsTotal} />}
      {made.refusal && <Callout tone="brocade">{t(made.refusal.key, made.refusal.params)}</Callout>}
      {made.state === 'imported' && <TakenOver {...props} />}
      {report && <Figures t={t} report={report} />}
      {report && made.state === 'checked' ? <Waiting {...props} report={report} /> : <Onwards {...props} />}
      {report && <Remarks t={t} model={model} report={report} />}
    </div>
  );
};

const Reading = ({ t, done, total }: { t: Translate; done: number; total: number }) => (
  <div role="status">
    {total === 0 ? (
      <p>{t('planSheet.reading.begin')}</p>
    ) : (
      <Progress
        t={t}
        id="reading"
        label={t('planSheet.reading')}
        parts={[
          { label: t('planSheet.reading.done'), value: done, tone: 'forest' },
          { label: t('planSheet.reading.left'), value: total - done, tone: 'neutral' },
        ]}
      />
    )}
    <p class="hint">{t('planSheet.reading.leave')}</p>
  </div>
);

const TakenOver = ({ t, model: { made }, tokens }: ImportReportProps) => (
  <Callout
    tone="forest"
    action={
      <ButtonForm action={planSheetPaths.undo(made.planId, made.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
        {t('planSheet.undo')}
      </ButtonForm>
    }
  >
    {t('planSheet.importedOn', {
      day: made.importedOn ? formatDay(made.importedOn) : '',
      added: made.added,
      updated: made.updated,
    })}{' '}
    {t('planSheet.undo.hint')}
  </Callout>
);

/** Nothing is written before this is pressed; with errors only the person's own wish takes over the rest. */
const Waiting = ({ t, model: { made }, tokens, report: { counts } }: ImportReportProps & { report: SheetReport }) => {
  const count = counts.add + counts.update;
  const which = counts.wrong === 0 ? 'all' : 'right';
  return (
    <>
      {counts.errors > 0 ? (
        <Callout tone="gold">{t('planSheet.someWrong', { errors: counts.errors, rows: counts.wrong })}</Callout>
      ) : (
        <Callout tone="forest">{t(count > 0 ? 'planSheet.allRight' : 'planSheet.nothingNew')}</Callout>
      )}
      <FormActions>
        {count > 0 && (
          <ButtonForm
            action={planSheetPaths.take(made.planId, made.id)}
            csrf={tokens.csrf}
            idempotencyKey={tokens.key}
            fields={{ which, expected: String(count) }}
            tone={which === 'all' ? 'primary' : 'secondary'}
          >
            {t(`planSheet.take.${which}`, { count })}
          </ButtonForm>
        )}
        <OtherFile t={t} planId={made.planId} />
      </FormActions>
    </>
  );
};

const Onwards = ({ t, model: { made, stalled } }: ImportReportProps) =>
  made.state === 'reading' && !stalled ? null : (
    <FormActions>
      {made.state === 'imported' && (
        <LinkButton href={planSheetPaths.plan(made.planId)}>{t('planSheet.toPlan')}</LinkButton>
      )}
      <OtherFile t={t} planId={made.planId} />
    </FormActions>
  );

const OtherFile = ({ t, planId }: { t: Translate; planId: string }) => (
  <LinkButton href={planSheetPaths.form(planId)} tone="quiet">
    {t('planSheet.again')}
  </LinkButton>
);
