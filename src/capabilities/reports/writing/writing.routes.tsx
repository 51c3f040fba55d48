import { formatInstant } from '../../../kernel/day.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { reportPaths } from '../reports.paths.ts';
import { seeReports, workOnReports } from '../reports.policy.ts';
import { acceptOffered } from './accept-offered.ts';
import { answerMissed } from './answer-missed.ts';
import { declareNoActivity, takeBackNoActivity } from './declare-no-activity.ts';
import { loadReportPage } from './load-report-page.ts';
import { atReport, headOfReport, reportIdOf, showReport, wordsOf } from './report-exchange.routes.tsx';
import { saveSections } from './save-sections.ts';
import { WritingPage } from './writing.pages.tsx';

export const writingRoutes: readonly Route[] = [
  get(atReport(reportPaths.report(':id')), seeReports, (x) => showReport(x, null, 200)),
  get(atReport(reportPaths.writing(':id')), workOnReports, (x) => showWriting(x, null, 200)),
  post(atReport(reportPaths.writing(':id')), workOnReports, 'report.write', (x) =>
    x.submit((change) => saveTyped(x, change, false), {
      to: () => reportPaths.report(reportIdOf(x)),
      notice: 'report.saved',
      onRefusal: (refusal, status) => showWriting(x, refusal, status),
    }),
  ),
  post(atReport(`${reportPaths.writing(':id')}/draft`), workOnReports, 'report.write', saveDraft),
  get(atReport(`${reportPaths.writing(':id')}/version`), workOnReports, async (x) =>
    x.json({ ok: true, notice: null }),
  ),
  post(atReport(reportPaths.offered(':id')), workOnReports, 'report.accept', (x) =>
    act(x, (change) => acceptOffered(change, { reportId: reportIdOf(x) }), 'report.accepted'),
  ),
  post(atReport(reportPaths.answers(':id')), workOnReports, 'report.answer', (x) => {
    const { text } = x.form;
    const answer = { subject: text('subject'), cause: text('cause'), remedy: text('remedy') };
    return act(x, (change) => answerMissed(change, { reportId: reportIdOf(x), ...answer }), 'report.saved');
  }),
  post(atReport(reportPaths.noActivity(':id')), workOnReports, 'report.no-activity', (x) => {
    const confirmed = x.form.text('confirmed') !== '';
    return act(x, (change) => declareNoActivity(change, { reportId: reportIdOf(x), confirmed }), 'report.saved');
  }),
  remove(atReport(reportPaths.noActivity(':id')), workOnReports, 'report.some-activity', (x) =>
    act(x, (change) => takeBackNoActivity(change, { reportId: reportIdOf(x) }), 'report.saved'),
  ),
];

const act = (x: Exchange, useCase: (change: Change) => Promise<Result<unknown>>, notice: string): Promise<Response> =>
  x.submit(useCase, {
    to: () => reportPaths.report(reportIdOf(x)),
    notice,
    onRefusal: (refusal, status) => showReport(x, refusal, status),
  });

const CODES = ['direction', 'results', 'limits', 'next'];

const saveTyped = (x: Exchange, change: Change, partly: boolean): Promise<Result<number>> => {
  const typed = CODES.filter((code) => x.form.all(`words.${code}`).length > 0);
  const words = Object.fromEntries(typed.map((code) => [code, x.form.text(`words.${code}`)]));
  return saveSections(change, { reportId: reportIdOf(x), base: Number(x.form.text('base')) || 0, words, partly });
};

/** What the page that saves by itself gets back. */
async function saveDraft(x: Exchange): Promise<Response> {
  const action = reportPaths.writing(reportIdOf(x));
  let time = '';
  return x.submit(
    (change) => {
      time = formatInstant(change.now).slice(-5);
      return saveTyped(x, change, true);
    },
    {
      to: () => action,
      finish: (_, base) =>
        x.json({
          ok: true,
          base: String(base),
          key: x.formTokens.key,
          action,
          status: x.t('report.savedAt', { time }),
          notice: null,
          errors: {},
          echoes: {},
          values: {},
        }),
      onRefusal: async (refusal, status) =>
        x.json(
          { ok: false, key: x.formTokens.key, message: wordsOf(x, refusal), errors: {}, gone: status === 404 },
          status,
        ),
    },
  );
}

async function showWriting(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view((view) => loadReportPage(view, reportIdOf(x)));
  if (!model?.mine || !x.actor) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  if (!model.work) return showReport(x, { kind: 'conflict', key: `report.refusal.state.${model.report.state}` }, 409);
  return x.page(
    { ...headOfReport(x, model, x.t('report.writing')), status },
    <WritingPage
      t={x.t}
      reportId={model.report.id}
      work={model.work}
      personId={x.actor.personId}
      tokens={x.formTokens}
      sent={refusal && { words: wordsOf(x, refusal), text: x.form.text }}
    />,
  );
}
