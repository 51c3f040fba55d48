import { formatDay, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change, View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/form.tsx';
import { findRule } from '../rule.store.ts';
import { listHistory } from '../rule-history.store.ts';
import { sectionOf } from '../rule-sections.rules.ts';
import { rulePaths } from '../rulebook.paths.ts';
import { manageRules, seeRules } from '../rulebook.policy.ts';
import { endRule, withdrawRule } from './end-rule.ts';
import { rowPage, sectionPath } from './rule-page.routes.tsx';
import { RuleActPage, RuleRowPage } from './rule-row.pages.tsx';
import { ruleWords } from './rule-words.rules.ts';
import { mayChange, rulebookPage } from './section.routes.tsx';

/** Names of people by id, which the capability to the right keeps. */
export type PersonNames = (view: View, ids: readonly Id[]) => Promise<Map<Id, string>>;

export const ruleRowRoutes = (personNames: PersonNames): readonly Route[] => [
  get('/administration/rules/rows/:id', seeRules, (x) => showRow(x, personNames)),
  get('/administration/rules/rows/:id/end', manageRules, (x) => showAct(x, 'end')),
  post('/administration/rules/rows/:id/end', manageRules, 'rule.end', (x) =>
    x.submit((change) => endTyped(change, x), {
      to: (id) => rulePaths.rule(id),
      notice: 'rule.ended',
      onRefusal: (refusal, status) => showAct(x, 'end', { refusal, status }),
    }),
  ),
  get('/administration/rules/rows/:id/withdrawal', manageRules, (x) => showAct(x, 'withdraw')),
  post('/administration/rules/rows/:id/withdrawal', manageRules, 'rule.withdraw', (x) =>
    x.submit((change) => withdrawTyped(change, x), {
      to: (id) => rulePaths.rule(id),
      notice: 'rule.withdrawn',
      onRefusal: (refusal, status) => showAct(x, 'withdraw', { refusal, status }),
    }),
  ),
];

const versionOf = (x: Exchange): number => Number(x.form.text('_version'));

async function endTyped(change: Change, x: Exchange): Promise<Result<Id>> {
  const id = parseId(x.param('id'));
  const last = parseDay(x.form.text('last'));
  if (!id) return notFound();
  if (!last) return invalid({ last: x.form.text('last') ? 'rule.error.day' : 'rule.error.required' });
  return endRule(change, { id, version: versionOf(x), last, document: x.form.text('document') });
}

async function withdrawTyped(change: Change, x: Exchange): Promise<Result<Id>> {
  const id = parseId(x.param('id'));
  return id ? withdrawRule(change, { id, version: versionOf(x), reason: x.form.text('reason') }) : notFound();
}

async function showRow(x: Exchange, personNames: PersonNames): Promise<Response> {
  const id = parseId(x.param('id'));
  const model =
    id &&
    (await x.view(async (view) => {
      const row = await findRule(view.tx, id);
      const history = row ? await listHistory(view.tx, row.id) : [];
      const names = await personNames(
        view,
        history.flatMap((line) => line.personId ?? []),
      );
      return row && { row, history: history.map((line) => ({ ...line, who: names.get(line.personId as Id) ?? null })) };
    }));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { row } = model;
  const page = rulebookPage(x, ruleWords(x.t, row).title);
  const section = { href: sectionPath(row), label: x.t(`rules.section.${sectionOf(row.set)}`) };
  const actions = mayChange(x) && !row.withdrawn && (
    <>
      <LinkButton href={rulePaths.withdrawal(row.id)}>{x.t('rule.withdraw')}</LinkButton>
      <LinkButton href={rulePaths.end(row.id)}>{x.t('rule.end')}</LinkButton>
      <LinkButton href={rulePaths.revision(row.id)} tone="primary">
        {x.t('rule.revise')}
      </LinkButton>
    </>
  );
  return x.page(
    { ...page, breadcrumbs: [...page.breadcrumbs, section], actions: actions || undefined },
    <RuleRowPage t={x.t} model={{ ...model, today: x.today }} />,
  );
}

async function showAct(
  x: Exchange,
  act: 'end' | 'withdraw',
  sent?: { refusal: Refusal; status: number },
): Promise<Response> {
  const id = parseId(x.param('id'));
  const row = id && (await x.view(({ tx }) => findRule(tx, id)));
  if (!row) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const blank = { text: (name: string) => (name === 'last' && row.to ? formatDay(row.to) : '') };
  const model = {
    action: act === 'end' ? rulePaths.end(row.id) : rulePaths.withdrawal(row.id),
    ...{
      act,
      version: row.version,
      typed: sent ? x.form : blank,
      refusal: sent?.refusal,
      back: rulePaths.rule(row.id),
    },
  };
  return x.page(
    { ...rowPage(x, row, x.t(`rule.${act}`)), status: sent?.status },
    <RuleActPage t={x.t} tokens={x.formTokens} model={model} />,
  );
}
