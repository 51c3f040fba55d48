import { lintRule, lintRules, type Metadata } from '../../../compiler/index.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { type Exchange, statusOf } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { FORM_FIELDS, LinkButton } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { documentLabel } from '../metadata.rules.ts';
import { readSourceFile } from '../read-source-file.ts';
import { receiveErrors, sourceProblem } from '../receive.routes.tsx';
import type { SourceTyped } from '../source-fields.pages.tsx';
import { findingModels } from './findings.rules.ts';
import { EMPTY_REVIEW, ReviewFormPage, ReviewResultPage } from './review.pages.tsx';
import { reviewPaths } from './review.paths.ts';
import { readRules, reviewDrafts } from './review.policy.ts';
import { reviewDraft } from './review-draft.ts';
import { RulePage, RulesPage } from './rules.pages.tsx';

export const reviewRoutes: readonly Route[] = [
  get(reviewPaths.review, reviewDrafts, (x) => showForm(x, EMPTY_REVIEW)),
  post(reviewPaths.review, reviewDrafts, 'draft.review', review),
  get(reviewPaths.rules, readRules, showRules),
  get('/review/rules/:group/:name', readRules, showRule),
];

const home = (x: Exchange) => ({ href: directivePaths.list, label: x.t('directives.title') });

const showForm = (x: Exchange, model: SourceTyped, status = 200): Promise<Response> =>
  x.page(
    {
      title: x.t('review.title'),
      subtitle: x.t('review.subtitle'),
      place: 'directives',
      status,
      breadcrumbs: [home(x)],
      actions: <LinkButton href={reviewPaths.rules}>{x.t('review.rules')}</LinkButton>,
    },
    <ReviewFormPage t={x.t} model={model} tokens={x.formTokens} />,
  );

/** Answered with the result itself: nothing was made that an address could lead to. */
async function review(x: Exchange): Promise<Response> {
  const text = x.form.raw('text');
  const file = x.form.files.find((each) => each.field === 'file' && each.bytes.length > 0);
  const declared = x.form.has(FORM_FIELDS.noStateSecrets);
  const model = { text, declared, errors: [] };
  const again = (refusal: Refusal) =>
    showForm(x, { text, declared, errors: receiveErrors(x, refusal) }, statusOf[refusal.kind]);
  const problem = x.problem ?? sourceProblem(text, file !== undefined, declared);
  if (problem) return again(problem);
  const bytes = file?.bytes ?? Buffer.from(text, 'utf8');
  const source = await readSourceFile(bytes);
  const receivedHow = file ? 'uploaded' : 'pasted';
  const reviewed = await reviewDraft(x.view, { bytes, receivedHow, source });
  if (!reviewed.ok) return again(reviewed.refusal);
  const { answer, text: read } = reviewed.value;
  const findings = findingModels(answer, read, x.locale, x.today);
  return x.page(
    {
      title: x.t('review.title'),
      subtitle: reviewedWords(x, answer.metadata, findings.length),
      place: 'directives',
      breadcrumbs: [home(x), { href: reviewPaths.review, label: x.t('review.title') }],
    },
    <ReviewResultPage t={x.t} model={model} tokens={x.formTokens} findings={findings} />,
  );
}

/** The printed sheet says which draft it speaks of, as far as the draft names itself. */
function reviewedWords(x: Exchange, { title, type_code, number, symbol }: Metadata, count: number): string {
  if (!title) return x.t('findings.subtitle', { count });
  const label = documentLabel({ typeCode: type_code, number, symbol, subject: title });
  return x.t('findings.subtitle.of', { label, count });
}

function showRules(x: Exchange): Promise<Response> {
  return x.page(
    {
      title: x.t('review.rules'),
      subtitle: x.t('review.rules.subtitle', { count: Object.keys(lintRules).length }),
      place: 'directives',
      breadcrumbs: [home(x)],
    },
    <RulesPage t={x.t} />,
  );
}

function showRule(x: Exchange): Promise<Response> {
  const id = `${x.param('group')}/${x.param('name')}`;
  const rule = lintRule(id);
  if (!rule) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  return x.page(
    {
      title: rule.title[x.locale],
      place: 'directives',
      breadcrumbs: [home(x), { href: reviewPaths.rules, label: x.t('review.rules') }],
    },
    <RulePage t={x.t} id={id} rule={rule} />,
  );
}
