import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import { recordCoverage, seeCoverage } from './coverage.policy.ts';
import { CoverageFormPage } from './coverage-form.pages.tsx';
import { CoverageItemPage } from './coverage-item.pages.tsx';
import { ungroupItem } from './group-items.ts';
import { loadCoverageForm, loadCoverageItem } from './load-coverage-form.ts';
import { recordItem } from './record-item.ts';
import { type OnItem, restoreItem, reviseItem, withdrawItem } from './revise-item.ts';
import { emptyItem, readItem, shownItem, type TypedItem, typedItem } from './typed-item.rules.ts';

const ITEM = '/coverage/:id{[0-9a-f-]+}';
const NOT_FOUND: Refusal = { kind: 'not-found', key: 'refusal.notFound' };

/** One item: entered, looked at, changed, withdrawn. */
export const coverageItemRoutes: readonly Route[] = [
  get(coveragePaths.create, recordCoverage, (x) => showForm(x, null)),
  post(coveragePaths.create, recordCoverage, 'coverage.record', async (x) => {
    const typed = typedItem((name) => x.form.text(name));
    const content = readItem(typed);
    return x.submit(
      (change) =>
        content.ok
          ? recordItem(change, { content: content.value, another: x.form.has('another') })
          : Promise.resolve(content),
      {
        to: (id) => coveragePaths.item(id),
        notice: 'coverage.saved',
        onRefusal: (refusal, status) => showForm(x, { typed, refusal }, status),
      },
    );
  }),
  get(ITEM, seeCoverage, async (x) => {
    const id = parseId(x.param('id'));
    const model = id && (await x.view((view) => loadCoverageItem(view, id)));
    if (!model) return x.refused(NOT_FOUND);
    return x.page(
      { title: model.item.title, place: 'performance', breadcrumbs: [crumb(x)] },
      <CoverageItemPage t={x.t} model={model} tokens={x.formTokens} />,
    );
  }),
  get(`${ITEM}/edit`, recordCoverage, (x) => showForm(x, null)),
  post(`${ITEM}/edit`, recordCoverage, 'coverage.revise', async (x) => {
    const on = onItem(x);
    if (!on) return x.refused(NOT_FOUND);
    const typed = typedItem((name) => x.form.text(name));
    const content = readItem(typed);
    return x.submit(
      (change) =>
        content.ok
          ? reviseItem(change, { ...on, content: content.value, another: x.form.has('another') })
          : Promise.resolve(content),
      {
        to: (id) => coveragePaths.item(id),
        notice: 'coverage.saved',
        onRefusal: (refusal, status) => showForm(x, { typed, refusal }, status),
      },
    );
  }),
  post(`${ITEM}/withdrawal`, recordCoverage, 'coverage.withdraw', async (x) => {
    const on = onItem(x);
    if (!on) return x.refused(NOT_FOUND);
    return x.submit((change) => withdrawItem(change, { ...on, words: x.form.text('words') }), {
      to: (id) => coveragePaths.item(id),
      notice: 'coverage.withdrawn',
    });
  }),
  post(`${ITEM}/restoration`, recordCoverage, 'coverage.restore', async (x) => {
    const on = onItem(x);
    if (!on) return x.refused(NOT_FOUND);
    return x.submit((change) => restoreItem(change, on), {
      to: (id) => coveragePaths.item(id),
      notice: 'coverage.restored',
    });
  }),
  post(`${ITEM}/ungroup`, recordCoverage, 'coverage.ungroup', async (x) => {
    const itemId = parseId(x.param('id'));
    if (!itemId) return x.refused(NOT_FOUND);
    return x.submit((change) => ungroupItem(change, { itemId }), {
      to: () => coveragePaths.item(itemId),
      notice: 'coverage.ungrouped',
    });
  }),
];

const crumb = (x: Exchange) => ({ label: x.t('coverage.title'), href: coveragePaths.list });

function onItem(x: Exchange): OnItem | null {
  const itemId = parseId(x.param('id'));
  return itemId && { itemId, version: Number(x.form.text(FORM_FIELDS.version)) };
}

interface Attempt {
  readonly typed: TypedItem;
  readonly refusal: Refusal;
}

async function showForm(x: Exchange, attempt: Attempt | null, status = 200): Promise<Response> {
  const itemId = x.param('id') ? parseId(x.param('id')) : null;
  const activityId = parseId(x.query.get('activity') ?? '');
  if (x.param('id') && !itemId) return x.refused(NOT_FOUND);
  const model = await x.view((view) => loadCoverageForm(view, itemId, activityId));
  if (!model) return x.refused(NOT_FOUND);
  const { refusal } = attempt ?? {};
  const same = refusal?.key.startsWith('coverage.refusal.sameAddress');
  if (refusal && !refusal.fields && !same) return x.refused(refusal);
  const fields = Object.entries(refusal?.fields ?? (refusal ? { address: refusal.key } : {}));
  return x.page(
    { title: x.t(itemId ? 'coverage.edit' : 'coverage.new'), place: 'performance', breadcrumbs: [crumb(x)], status },
    <CoverageFormPage
      t={x.t}
      model={model}
      tokens={x.formTokens}
      typed={attempt?.typed ?? (model.item ? shownItem(model.item) : emptyItem(activityId ?? ''))}
      errors={fields.map(([field, key]) => ({ field, message: x.t(key, refusal?.params) }))}
      same={same ? { itemId: String(refusal?.params?.item ?? '') } : undefined}
    />,
  );
}
