import { formatDay } from '../../../kernel/day.ts';
import { invalid, notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change, View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { Choice } from '../../../ui/form.tsx';
import { listCodeLists } from '../code-list.store.ts';
import { RULE_SETS, type RuleSet } from '../rule.rules.ts';
import { sectionOf } from '../rule-sections.rules.ts';
import { rulePaths } from '../rulebook.paths.ts';
import { manageRules } from '../rulebook.policy.ts';
import { addRule } from './add-rule.ts';
import { loadNames } from './load-section.ts';
import { hasCode } from './rule-fields.rules.ts';
import { RuleFormPage } from './rule-form.pages.tsx';
import { readRule } from './rule-form.rules.ts';
import { rulebookPage } from './section.routes.tsx';
import { typedFrom } from './typed-field.rules.ts';

/** The form that adds a row. */
export const addRuleRoutes: readonly Route[] = [
  get('/administration/rule-sets/:set/new', manageRules, (x) => showNew(x)),
  post('/administration/rule-sets/:set', manageRules, 'rule.add', (x) =>
    x.submit((change) => addTyped(change, x), {
      to: (id) => rulePaths.rule(id),
      notice: 'rule.added',
      onRefusal: (refusal, status) => showNew(x, { refusal, status }),
    }),
  ),
];

interface Sent {
  readonly refusal: Refusal;
  readonly status: number;
}

const setOf = (x: Exchange): RuleSet | null => RULE_SETS.find((set) => set === x.param('set')) ?? null;

async function addTyped(change: Change, x: Exchange): Promise<Result<string>> {
  const set = setOf(x);
  const list = x.query.get('list') ?? '';
  if (!set || !(await listIsKnown(change, set, list))) return notFound();
  const content = readRule(set, list, x.form);
  const code = x.form.text('code');
  const codeError = hasCode(set) ? codeProblem(set, code) : null;
  if (codeError) return invalid({ code: codeError, ...(content.ok ? {} : content.refusal.fields) });
  return content.ok ? addRule(change, { set, list, code, content: content.value }) : content;
}

function codeProblem(set: RuleSet, code: string): string | null {
  if (!code) return 'rule.error.required';
  const shape = set === 'name-in-language' ? /^[a-z0-9-]+\/[A-Za-z0-9.-]+$/ : /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/;
  return shape.test(code) ? null : 'rule.error.code';
}

async function listIsKnown({ tx }: View, set: RuleSet, list: string): Promise<boolean> {
  if (set === 'name-in-language') return /^[a-z]{2,20}$/.test(list);
  return set === 'code-item' ? (await listCodeLists(tx)).some(({ code }) => code === list) : list === '';
}

async function showNew(x: Exchange, sent?: Sent): Promise<Response> {
  const set = setOf(x);
  const list = x.query.get('list') ?? '';
  const known = set && (await x.view((view) => listIsKnown(view, set, list)));
  if (!set || !known) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const subjects = set === 'name-in-language' ? await x.view((view) => nameless(view, x, list)) : null;
  const blank = typedFrom({ from: [formatDay(x.today)], mark: ['U'] });
  const model = {
    action: rulePaths.rules(set, list),
    ...{ set, list, subjects, isNew: true, typed: sent ? x.form : blank, refusal: sent?.refusal },
    back: rulePaths.section(sectionOf(set), { list }),
  };
  return x.page(
    { ...rulebookPage(x, x.t('rule.add.title', { set: x.t(`rules.set.${set}`).toLowerCase() })), status: sent?.status },
    <RuleFormPage t={x.t} tokens={x.formTokens} model={model} />,
  );
}

/** What has no name in the language yet. */
async function nameless(view: View, x: Exchange, language: string): Promise<Choice[]> {
  const { things } = await loadNames(view, language, x.locale);
  const missing = things.filter((thing) => thing.translated === null);
  return missing.map((thing) => ({
    value: thing.key,
    label: thing.group ? `${thing.group}: ${thing.name}` : thing.name,
  }));
}
