import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { CSV_TYPE, writeCsv } from '../../../platform/open-data/csv.ts';
import { activityPaths } from '../activities.paths.ts';
import { checkActivities } from '../activity.policy.ts';
import { confirmationPaths } from './confirmation.paths.ts';
import { overseeAcceptance } from './confirmation.policy.ts';
import { waitingFilter } from './desk.rules.ts';
import { drawConfirmationSample, judgeSample } from './draw-sample.ts';
import { loadSample, loadSamples } from './load-sample.ts';
import { SamplePage } from './sample.pages.tsx';
import { listFrameOf } from './sample.store.ts';
import { SamplesPage } from './samples.pages.tsx';

const SAMPLE = '/activities/confirmation/samples/:id{[0-9a-f-]+}';
const NOT_FOUND: Refusal = { kind: 'not-found', key: 'refusal.notFound' };
const USUAL_SIZE = 30;

/** Samples of confirmed work: drawn, looked at, drawn again by anybody. */
export const sampleRoutes: readonly Route[] = [
  get(confirmationPaths.samples, checkActivities, (x) => showSamples(x, null)),
  post(confirmationPaths.samples, checkActivities, 'activity.draw-sample', (x) => {
    const [size, seed] = [Number(x.form.text('size')), x.form.text('seed')];
    const command = {
      size,
      seed: seed === '' ? Number.NaN : Number(seed),
      filter: waitingFilter(new URLSearchParams()),
    };
    return x.submit((change) => drawConfirmationSample(change, command), {
      to: (id) => confirmationPaths.sample(id),
      notice: 'sample.drawn',
      onRefusal: (refusal, status) => (refusal.fields ? showSamples(x, refusal, status) : x.refused(refusal)),
    });
  }),
  get(SAMPLE, overseeAcceptance, (x) => showSample(x)),
  get(`${SAMPLE}/frame.csv`, overseeAcceptance, async (x) => {
    const id = parseId(x.param('id'));
    const found = id && (await x.view((view) => loadSample(view, id, false)));
    if (!id || !found) return x.refused(NOT_FOUND);
    const rows = await x.view((view) => listFrameOf(view.tx, id));
    const columns = (['unit_id', 'activity_id', 'revision_id', 'drawn'] as const).map((name) => ({
      name,
      title: name,
      type: name === 'drawn' ? ('boolean' as const) : ('string' as const),
      description: name,
    }));
    const cells = rows.map((row) => [row.unitId, row.activityId, row.revisionId, String(row.drawn)]);
    const bytes = new TextEncoder().encode(writeCsv({ columns, rows: cells }, true));
    return x.download(bytes, { name: 'danh-sach-chon-mau.csv', type: CSV_TYPE });
  }),
  post(`${SAMPLE}/verdicts`, checkActivities, 'activity.judge-sample', async (x) => {
    const sampleId = parseId(x.param('id'));
    if (!sampleId) return x.refused(NOT_FOUND);
    return x.submit((change) => judgeSample(change, { sampleId, verdicts: verdictsIn(x) }), {
      to: () => confirmationPaths.sample(sampleId),
      notice: ({ judged, left }) => ({ key: 'sample.saved', params: { judged, left: left.length } }),
      onRefusal: (refusal, status) =>
        refusal.kind === 'not-found' ? x.refused(refusal) : showSample(x, refusal, status),
    });
  }),
];

const verdictsIn = (x: Exchange) =>
  x.form.names.flatMap((name) => {
    const id = name.startsWith('verdict-') ? parseId(name.slice('verdict-'.length)) : null;
    const value = x.form.text(name);
    if (!id || (value !== 'right' && value !== 'wrong')) return [];
    return [{ id, isRight: value === 'right', words: x.form.text(`words-${id}`) }];
  });

const crumbs = (x: Exchange) => [
  { label: x.t('activity.title'), href: activityPaths.hub },
  { label: x.t('confirmation.title'), href: confirmationPaths.desk },
];

async function showSamples(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const model = await x.view(loadSamples);
  // The day is a seed that nobody chose for what it draws.
  const typed = refusal
    ? { size: x.form.text('size'), seed: x.form.text('seed') }
    : { size: String(USUAL_SIZE), seed: x.today.replaceAll('-', '') };
  const errors = Object.entries(refusal?.fields ?? {}).map(([field, key]) => ({ field, message: x.t(key) }));
  return x.page(
    { title: x.t('confirmation.title'), place: 'performance', breadcrumbs: crumbs(x).slice(0, 1), status },
    <SamplesPage t={x.t} model={model} tokens={x.formTokens} typed={typed} errors={errors} />,
  );
}

async function showSample(x: Exchange, refusal?: Refusal, status = 200): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadSample(view, id, x.query.get('again') === 'yes')));
  if (!model) return x.refused(NOT_FOUND);
  const words = refusal && x.t(Object.values(refusal.fields ?? {})[0] ?? refusal.key, refusal.params);
  return x.page(
    { title: x.t('sample.title'), place: 'performance', breadcrumbs: crumbs(x), status },
    <SamplePage t={x.t} model={model} tokens={x.formTokens} refusal={words} />,
  );
}
