import { formatInstant } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { workOnPlans } from '../plans.policy.ts';
import { addTypedLine } from './add-line.ts';
import { fieldWords } from './content/line-words.rules.ts';
import { fieldNames, type Saved, savedAnswer, valuesOf } from './line-answers.rules.ts';
import { linePaths } from './lines.paths.ts';
import { type LineWatch, loadLineWatch } from './load-line-watch.ts';
import { saveTypedLine } from './save-line.ts';

const PLAN = '/plans/:id{[0-9a-f-]+}';

/** What pages that save by themselves ask and send; the same use cases as the plain forms, answered as JSON. */
export const lineDraftRoutes: readonly Route[] = [
  post(`${PLAN}/lines/draft`, workOnPlans, 'plan.add-line', (x) =>
    answer(x, (change, planId) => addTypedLine(change, { planId, typed: x.form, partly: true })),
  ),
  post(`${PLAN}/lines/:line{[0-9a-f-]+}/draft`, workOnPlans, 'plan.save-line', (x) =>
    answer(x, (change, planId) => {
      const lineId = idIn(x.param('line'));
      const on = { planId, lineId, baseRevisionId: idIn(x.form.text('base')) };
      return saveTypedLine(change, { ...on, typed: x.form, partly: true, take: [] });
    }),
  ),
  get(`${PLAN}/lines/:line{[0-9a-f-]+}/version`, workOnPlans, watch),
  get(linePaths.drafts, workOnPlans, async (x) => x.json({ owner: x.actor?.personId, csrf: x.formTokens.csrf })),
];

/** An address that names nothing is refused as any other that names nothing. */
const NO_ID = '00000000-0000-7000-8000-000000000000' as Id;
const idIn = (text: string): Id => parseId(text) ?? NO_ID;

function answer(
  x: Exchange,
  useCase: (
    change: Change,
    planId: Id,
  ) => Promise<Result<Omit<Saved, 'theirs'> & { lineId: Id; theirs?: Saved['theirs'] }>>,
): Promise<Response> {
  const planId = idIn(x.param('id'));
  let time = '';
  return x.submit(
    (change) => {
      time = formatInstant(change.now).slice(-5);
      return useCase(change, planId);
    },
    {
      to: (saved) => linePaths.version(planId, saved.lineId, saved.revisionId as Id),
      finish: (_, saved) => {
        const action = linePaths.line(planId, saved.lineId);
        return x.json(savedAnswer(x.t, { theirs: [], ...saved }, { key: x.formTokens.key, action, time }));
      },
      onRefusal: (refusal, status) => refused(x, planId, refusal, status),
    },
  );
}

/** Says why nothing was saved; where two wrote in the same field, both contents go along. */
async function refused(x: Exchange, planId: Id, refusal: Refusal, status: number): Promise<Response> {
  const lineId = parseId(x.param('line'));
  const asked = { planId, lineId: lineId ?? NO_ID, baseRevisionId: parseId(x.form.text('base')), typed: x.form };
  const now = refusal.key === 'plan.line.conflict' ? await x.view((view) => loadLineWatch(view, asked)) : null;
  const common = { ok: false, key: x.formTokens.key, message: x.t(refusal.key, refusal.params) };
  const errors = Object.fromEntries(Object.entries(refusal.fields ?? {}).map(([name, key]) => [name, x.t(key)]));
  if (!now) return x.json({ ...common, errors, gone: status === 404 || status === 409 }, status);
  const { content } = now.line;
  const name = now.by ?? x.t('plan.line.colleague');
  const only = now.changed.filter((field) => !now.conflicts.includes(field));
  const conflicts = now.conflicts.map((field) => ({
    words: x.t('plan.line.theirs', {
      name,
      words: fieldWords(content, field, (code) => code, x.locale) || x.t('plan.line.theirs.empty'),
    }),
    values: valuesOf(content, [field], x.locale),
  }));
  return x.json({ ...common, base: now.line.revisionId, values: valuesOf(content, only, x.locale), conflicts }, status);
}

/** Asked every now and then, and after a draft that had arrived before. */
async function watch(x: Exchange): Promise<Response> {
  const asked = { planId: idIn(x.param('id')), lineId: idIn(x.param('line')), typed: null };
  const baseRevisionId = parseId(x.query.get('base') ?? '');
  const now = await x.view((view) => loadLineWatch(view, { ...asked, baseRevisionId }));
  if (!now) return x.json({ ok: false, gone: true }, 404);
  const { line, writable } = now;
  return x.json({
    ok: true,
    base: line.revisionId,
    saved: parseId(x.query.get('saved') ?? ''),
    key: x.formTokens.key,
    action: linePaths.line(line.planId, line.id),
    writable,
    notice: noticeOf(x, now),
  });
}

/** Somebody else wrote, or the line was sent while its form stood open. */
function noticeOf(x: Exchange, { writable, by, changed }: LineWatch): string | null {
  if (!writable) return x.t('plan.refusal.lineLocked');
  if (by === null || changed.length === 0) return null;
  return x.t('plan.line.changedBy', { name: by, fields: fieldNames(x.t, changed) });
}
