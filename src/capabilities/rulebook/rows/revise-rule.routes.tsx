import { parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { findRule } from '../rule.store.ts';
import { rulePaths } from '../rulebook.paths.ts';
import { manageRules } from '../rulebook.policy.ts';
import { reviseRule } from './revise-rule.ts';
import { RuleFormPage } from './rule-form.pages.tsx';
import { readRule, typedRule } from './rule-form.rules.ts';
import { rowPage } from './rule-page.routes.tsx';

/** The form that corrects a row. */
export const reviseRuleRoutes: readonly Route[] = [
  get('/administration/rules/rows/:id/revision', manageRules, (x) => showRevision(x)),
  post('/administration/rules/rows/:id/revision', manageRules, 'rule.revise', (x) =>
    x.submit((change) => reviseTyped(change, x), {
      to: (id) => rulePaths.rule(id),
      notice: 'rule.saved',
      onRefusal: (refusal, status) => showRevision(x, { refusal, status }),
    }),
  ),
];

interface Sent {
  readonly refusal: Refusal;
  readonly status: number;
}

async function reviseTyped(change: Change, x: Exchange): Promise<Result<string>> {
  const id = parseId(x.param('id'));
  const row = id && (await findRule(change.tx, id));
  if (!row) return notFound();
  const content = readRule(row.set, row.list, x.form);
  if (!content.ok) return content;
  return reviseRule(change, { id: row.id, version: Number(x.form.text('_version')), content: content.value });
}

async function showRevision(x: Exchange, sent?: Sent): Promise<Response> {
  const id = parseId(x.param('id'));
  const row = id && (await x.view(({ tx }) => findRule(tx, id)));
  if (!row) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const model = {
    action: rulePaths.revision(row.id),
    ...{ set: row.set, list: row.list, subjects: null, isNew: false, version: row.version },
    typed: sent ? x.form : typedRule(row.set, row.list, row),
    refusal: sent?.refusal,
    back: rulePaths.rule(row.id),
  };
  return x.page(
    { ...rowPage(x, row, x.t('rule.revise')), status: sent?.status },
    <RuleFormPage t={x.t} tokens={x.formTokens} model={model} />,
  );
}
