import { signedIn } from '../../kernel/actor.ts';
import { formatDay, parseDay } from '../../kernel/day.ts';
import type { Refusal } from '../../kernel/result.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { safeNext } from '../accounts/index.ts';
import { ClockPage } from './clock.pages.tsx';
import { demonstrationPaths } from './demonstration.paths.ts';
import { moveClock, type NewDayWork } from './move-clock.ts';

export interface DemonstrationDeps {
  readonly newDayWorks: (schema: string) => readonly NewDayWork[];
}

const watch = { ...signedIn, name: 'demonstration.move-clock' };

/** In production these routes are not declared at all. */
export const demonstrationRoutes = (deps: DemonstrationDeps): Route[] => [
  get('/demonstration', watch, (x) => showClock(x)),
  post('/demonstration/next-deadline', watch, 'demonstration.move-clock', (x) =>
    x.submit((change) => moveClock(change, parseDay(x.form.text('day')), deps.newDayWorks(x.province.schema)), {
      to: () => safeNext(x.form.text('_return') || demonstrationPaths.clock),
      notice: (day) => ({ key: 'demonstration.moved', params: { day: formatDay(day) } }),
      onRefusal: (refusal, status) => showClock(x, refusal, status),
    }),
  ),
];

function showClock(x: Exchange, refusal?: Refusal, status = 200): Promise<Response> {
  const problem = refusal ? x.t(refusal.key, refusal.params) : undefined;
  return x.page(
    { title: x.t('demonstration.title'), place: 'demonstration', status },
    <ClockPage t={x.t} today={x.today} typed={x.form.text('day')} problem={problem} tokens={x.formTokens} />,
  );
}
