import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  DownloadLinks,
  Form,
  FormActions,
  KeyFigure,
  KeyFigures,
  type PageQuery,
  Pagination,
  SubmitButton,
} from '../../../ui/index.ts';
import { reportPaths } from '../reports.paths.ts';
import type { RoundModel } from './load-round.ts';
import { PROGRESS, type ReportProgress } from './progress.rules.ts';
import { Units } from './round-units.pages.tsx';

export interface RoundProps {
  readonly t: Translate;
  readonly model: RoundModel;
  readonly today: Day;
  readonly query: PageQuery;
  readonly page: number;
  readonly progress: ReportProgress | null;
  readonly mayReceive: boolean;
  readonly mayRemind: boolean;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly refused: string | null;
}

/** "Đơn vị nào chưa gửi báo cáo?": figures that open their units, the units, and what can be done for them. */
export const RoundPage = (props: RoundProps) => {
  const { t, model, query, today } = props;
  const { round, counts } = model;
  const sheetIn = (format: string): string =>
    `${reportPaths.roundSheet(round.id)}?${new URLSearchParams({ progress: props.progress ?? '', format })}`;
  const waiting = props.mayReceive && model.units.some(({ state }) => state === 'sent');
  return (
    <>
      {props.refused && <Callout tone="brocade">{props.refused}</Callout>}
      {round.outsideValidity && <Callout tone="gold">{t('report.outside')}</Callout>}
      {round.movedByLaw && <Callout tone="gold">{t('report.movedByLaw', { day: formatDay(round.dueOn) })}</Callout>}
      <KeyFigures label={t('report.whoIsSilent')}>
        {PROGRESS.filter((progress) => progress !== 'asked' || counts.asked > 0).map((progress) => (
          <KeyFigure
            value={counts[progress]}
            label={t(`report.progress.${progress}`)}
            href={`${reportPaths.round(round.id)}?progress=${progress}`}
            link={t('report.figure.open')}
          />
        ))}
      </KeyFigures>
      {props.mayRemind && counts.silent + counts.waiting > 0 && <Remind {...props} />}
      {waiting ? (
        <Form
          action={reportPaths.receipts(round.id)}
          label={t('report.receipts')}
          csrf={props.tokens.csrf}
          idempotencyKey={props.tokens.key}
        >
          <p class="hint">{t('report.receipts.hint')}</p>
          <Units {...props} />
          <FormActions>
            <SubmitButton>{t('report.receipts.submit')}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <Units {...props} />
      )}
      <Pagination t={t} query={query} page={props.page} total={model.total} />
      <DownloadLinks t={t} xlsx={sheetIn('xlsx')} csv={sheetIn('csv')} dictionary={sheetIn('dictionary')} />
      <p class="soft">{t('report.asOf', { day: formatDay(today) })}</p>
    </>
  );
};

const Remind = ({ t, model, tokens }: RoundProps) => (
  <ButtonForm action={reportPaths.remind(model.round.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
    {t('report.remind')}
  </ButtonForm>
);
