import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { agencyOf } from '../open-data/agency.ts';
import { periodWords } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import { overseeReports, receiveReports, seeReports, workOnReports } from '../reports.policy.ts';
import { answerFinding, noteFinding } from './answer-finding.ts';
import { ChecksPage, ReportChecksPage } from './check.pages.tsx';
import { checkPaths } from './check.paths.ts';
import { checkData } from './check.sheet.ts';
import { reasonWords } from './finding-words.pages.tsx';
import { loadAllFindings, loadChecks, loadReportChecks } from './load-checks.ts';

export const checkRoutes: readonly Route[] = [
  get(checkPaths.list, overseeReports, showChecks),
  get(checkPaths.data(':format'), overseeReports, sendChecks),
  get(checkPaths.report(':id'), seeReports, (x) => showReportChecks(x, null, 200)),
  post(checkPaths.report(':id'), workOnReports, 'report.answer-finding', (x) => {
    const id = parseId(x.param('id'));
    const words = x.form.text('words');
    const key = x.form.text('finding');
    return x.submit<Id>(async (change) => (id ? answerFinding(change, { reportId: id, key, words }) : notFound()), {
      to: () => (id ? checkPaths.report(id) : checkPaths.list),
      notice: 'checks.answered',
      onRefusal: (refusal, status) => showReportChecks(x, refusal, status),
    });
  }),
  post(checkPaths.note(':id'), receiveReports, 'report.note-finding', (x) => {
    const findingId = parseId(x.param('id'));
    const version = Number(x.form.text(FORM_FIELDS.version));
    return x.submit<Id>(
      async (change) =>
        findingId ? noteFinding(change, { findingId, version, words: x.form.text('words') }) : notFound(),
      { to: () => checkPaths.list, notice: 'checks.noted' },
    );
  }),
];

async function showReportChecks(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadReportChecks(view, id)));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const reason = refusal && x.t(Object.values(refusal.fields ?? {})[0] ?? refusal.key, refusal.params);
  return x.page(
    {
      title: `${x.t('checks.title')}, ${periodWords(model.round, x.locale)}`,
      place: 'reports',
      subtitle: x.t('checks.subtitle', { count: model.findings.length }),
      status,
      breadcrumbs: [
        { href: reportPaths.hub, label: x.t('ui.nav.reports') },
        { href: reportPaths.report(model.report.id), label: x.t('checks.back') },
      ],
    },
    <ReportChecksPage
      t={x.t}
      model={model}
      tokens={x.formTokens}
      sent={reason === null ? null : { key: x.form.text('finding'), words: x.form.text('words'), reason }}
    />,
  );
}

async function showChecks(x: Exchange): Promise<Response> {
  const page = pageNumber(x.query);
  const model = await x.view((view) => loadChecks(view, x.query, page));
  return x.page(
    {
      title: x.t('checks.title'),
      place: 'reports',
      subtitle: x.t('checks.subtitle', { count: model.total }),
      breadcrumbs: [{ href: reportPaths.hub, label: x.t('ui.nav.reports') }],
    },
    <ChecksPage
      t={x.t}
      model={model}
      query={{ path: checkPaths.list, params: Object.fromEntries(x.query) }}
      page={page}
    />,
  );
}

async function sendChecks(x: Exchange): Promise<Response> {
  const found = await x.view(async (view) => ({
    ...(await loadAllFindings(view, x.query)),
    agency: await agencyOf(view, x.locale),
  }));
  const reason = (finding: (typeof found.findings)[number]) => reasonWords(x.t, finding);
  return sendDataset(x, checkData({ t: x.t, today: x.today, reason, ...found }), x.param('format'));
}
