import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { CheckboxField, FORM_FIELDS, Form, FormActions, Panel, SubmitButton } from '../../../ui/index.ts';
import { directivePaths } from '../../directives/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { maySee } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import type { ActivityDeps } from '../activity-deps.contributor.ts';
import { assignPoints } from './assign-points.ts';
import { assignWork } from './paper.policy.ts';
import { findPaper, listPoints } from './paper.store.ts';
import { activityPaperPaths } from './papers.paths.ts';

/** An issued notice is taken as a document that gives work. */
export const assignRoutes = (deps: ActivityDeps): readonly Route[] => [
  get(activityPaperPaths.directive(':id', ':paper'), assignWork, (x) => show(x, null)),
  post(activityPaperPaths.directive(':id', ':paper'), assignWork, 'directive.receive', (x) => {
    const paperId = parseId(x.param('paper'));
    const secrecyDeclared = x.form.has(FORM_FIELDS.noStateSecrets);
    return x.submit<Id>(
      async (change) =>
        paperId ? assignPoints(change, deps.content(x.province.schema), { paperId, secrecyDeclared }) : notFound(),
      {
        to: (id) => directivePaths.directive(id),
        notice: 'activity.paper.assigned',
        onRefusal: (refusal, status) => show(x, refusal, status),
      },
    );
  }),
];

async function load(view: View, x: Exchange) {
  const paperId = parseId(x.param('paper'));
  const paper = paperId && (await findPaper(view.tx, paperId));
  const found = paper && (await findActivity(view.tx, paper.activityId, view.today));
  if (!paper || !found || !maySee(actorOf(view), found.place)) return null;
  return { paper, title: found.activity.content.title, points: await listPoints(view.tx, paper.id) };
}

async function show(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const model = await x.view((view) => load(view, x));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const error = refusal?.fields?.[FORM_FIELDS.noStateSecrets];
  if (refusal && !error) return x.refused(refusal);
  const { paper, title, points } = model;
  const { t, formTokens: tokens } = x;
  return x.page(
    {
      title: t('activity.paper.assign'),
      subtitle: t(`activity.paper.purpose.${paper.purpose}`),
      place: 'performance',
      breadcrumbs: [{ href: activityPaths.activity(paper.activityId), label: title }],
      status,
    },
    <Panel>
      <p class="hint">{t('activity.paper.assign.hint')}</p>
      <ol class="stack-close">
        {points.map(({ sentence }, index) => (
          <li>
            {index + 1}. {sentence}.
          </li>
        ))}
      </ol>
      <Form
        action={activityPaperPaths.directive(paper.activityId, paper.id)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
      >
        <CheckboxField
          name={FORM_FIELDS.noStateSecrets}
          label={t('activity.paper.secrecy')}
          required
          {...(error ? { error: t(error) } : {})}
        />
        <FormActions>
          <SubmitButton>{t('activity.paper.assign')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>,
  );
}
