import { parseDay } from '../../../kernel/day.ts';
import { invalid, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { directivePaths } from '../directive.paths.ts';
import { errorsOf } from '../form-errors.routes.tsx';
import { CorrectionsPage } from './corrections.pages.tsx';
import { correctionsPaths } from './corrections.paths.ts';
import { takeCorrections } from './corrections.policy.ts';
import { countCorrected } from './corrections.store.ts';
import { CORRECTIONS_TYPE, correctionsFile } from './corrections-file.rules.ts';
import { exportCorrections } from './export-corrections.ts';

/** Stands before `/directives/:id`, whose parameter would swallow it. */
export const correctionsRoutes: readonly Route[] = [
  get(correctionsPaths.corrections, takeCorrections, (x) => showCorrections(x, null)),
  post(correctionsPaths.corrections, takeCorrections, 'directive.export-corrections', takeOut),
];

async function showCorrections(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const count = await x.view((view) => countCorrected(view.tx, { drafts: false, since: null }));
  return x.page(
    {
      title: x.t('corrections.title'),
      place: 'directives',
      status,
      breadcrumbs: [{ href: directivePaths.list, label: x.t('directives.title') }],
    },
    <CorrectionsPage
      t={x.t}
      count={count}
      since={refusal ? x.form.text('since') : ''}
      errors={refusal ? errorsOf(x, refusal) : []}
      csrf={x.formTokens.csrf}
    />,
  );
}

/** What is published only: a draft is for those who read it. The answer is the file itself. */
function takeOut(x: Exchange): Promise<Response> {
  const typed = x.form.text('since').trim();
  const since = typed === '' ? null : parseDay(typed);
  const { code: province } = x.province;
  return x.submit(
    async (change) =>
      typed !== '' && !since
        ? invalid({ since: 'corrections.sinceWrong' })
        : exportCorrections(change, { drafts: false, since, province }),
    {
      to: () => correctionsPaths.corrections,
      onRefusal: (refusal, status) => showCorrections(x, refusal, status),
      finish: (_, annotations) =>
        x.download(correctionsFile(annotations), { name: `nhung-cho-da-sua_${province}.json`, type: CORRECTIONS_TYPE }),
    },
  );
}
