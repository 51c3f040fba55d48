import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { OnTask } from '../tasks/act-on-task.ts';
import { checkTasks } from '../tasks/task.policy.ts';
import { CheckPage } from './check.pages.tsx';
import { checkPaths } from './check.paths.ts';
import { checkResults } from './check-results.ts';
import { loadChecks } from './load-checks.ts';

export const checkRoutes: Route[] = [
  get(checkPaths.list, checkTasks, (x) => showChecks(x, null, 200)),
  post(checkPaths.list, checkTasks, 'task.check', (x) =>
    x.submit((change) => checkResults(change, tickedOf(x)), {
      to: () => checkPaths.list,
      notice: ({ checked, left }) => ({
        key: left > 0 ? 'check.done.some' : 'check.done',
        params: { checked, left },
      }),
      onRefusal: (refusal, status) => showChecks(x, refusal, status),
    }),
  ),
];

async function showChecks(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const checks = await x.view(loadChecks);
  return x.page(
    {
      title: x.t('check.title'),
      subtitle: x.t('check.subtitle', { count: checks.toCheck.total }),
      place: 'work',
      breadcrumbs: [{ label: x.t('ui.nav.work'), href: '/' }],
      status,
    },
    <CheckPage
      t={x.t}
      checks={checks}
      tokens={x.formTokens}
      sent={refusal && { refusal, ticked: x.form.all('task') }}
    />,
  );
}

/** `id:version` of every ticked line. */
const tickedOf = (x: Exchange): OnTask[] =>
  x.form.all('task').flatMap((value) => {
    const [id = '', version] = value.split(':');
    const taskId = parseId(id);
    return taskId ? [{ taskId, version: Number(version) || 0 }] : [];
  });
