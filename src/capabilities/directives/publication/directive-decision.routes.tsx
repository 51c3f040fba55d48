import type { Id } from '../../../kernel/ids.ts';
import { notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { nextDirectiveState } from '../directive.lifecycle.ts';
import { directivePaths } from '../directive.paths.ts';
import { workOnDirectives } from '../directive.policy.ts';
import { directiveIdOf, draftPage } from '../draft/draft-page.routes.tsx';
import { errorsOf } from '../form-errors.routes.tsx';
import { loadDirective } from '../load-directive.ts';
import { correctEdition, type DecideOnDirective, discardCorrection, withdrawDirective } from './correct-edition.ts';
import { DirectiveDecisionPage } from './directive-decision.pages.tsx';

interface Kind {
  readonly words: 'correction' | 'correction.discard' | 'withdrawal';
  readonly title: string;
  readonly lifecycle: 'correct' | 'discard' | 'withdraw';
  readonly action: (id: Id) => string;
  readonly notice: string;
  readonly useCase: (change: Change, command: DecideOnDirective) => Promise<Result<Id>>;
}

const correction: Kind = {
  words: 'correction',
  title: 'correction.title',
  lifecycle: 'correct',
  action: directivePaths.correction,
  notice: 'correction.open',
  useCase: correctEdition,
};
const discarding: Kind = {
  words: 'correction.discard',
  title: 'correction.discard',
  lifecycle: 'discard',
  action: (id) => `${directivePaths.correction(id)}/removal`,
  notice: 'correction.discarded',
  useCase: discardCorrection,
};
const withdrawal: Kind = {
  words: 'withdrawal',
  title: 'withdrawal.title',
  lifecycle: 'withdraw',
  action: directivePaths.withdrawal,
  notice: 'withdrawal.done',
  useCase: withdrawDirective,
};

export const directiveDecisionRoutes: readonly Route[] = [
  get('/directives/:id/correction', workOnDirectives, (x) => showCorrection(x)),
  post('/directives/:id/correction', workOnDirectives, 'directive.correct', (x) => decide(x, correction)),
  remove('/directives/:id/correction', workOnDirectives, 'directive.discard', (x) => decide(x, discarding)),
  get('/directives/:id/withdrawal', workOnDirectives, (x) => show(x, withdrawal, null)),
  post('/directives/:id/withdrawal', workOnDirectives, 'directive.withdraw', (x) => decide(x, withdrawal)),
];

/** The same address opens a correction, and leaves one that is open. */
async function showCorrection(x: Exchange): Promise<Response> {
  const seen = await x.view((view) => loadDirective(view, x.param('id')));
  return show(x, seen.ok && seen.value.directive.state === 'correcting' ? discarding : correction, null);
}

async function show(x: Exchange, kind: Kind, refusal: Refusal | null, status = 200): Promise<Response> {
  const seen = await x.view(async (view) => {
    const found = await loadDirective(view, x.param('id'));
    return found.ok && !found.value.may.amend ? notFound() : found;
  });
  if (!seen.ok) return x.refused(refusal ?? seen.refusal);
  const { directive } = seen.value;
  if (!nextDirectiveState(directive.state, kind.lifecycle)) {
    return x.refused(refusal ?? { kind: 'conflict', key: `directive.notNow.${directive.state}` });
  }
  return draftPage(
    x,
    directive,
    { title: x.t(kind.title), subtitle: directive.subject, status },
    <DirectiveDecisionPage
      t={x.t}
      words={kind.words}
      action={kind.action(directive.id)}
      back={directivePaths.directive(directive.id)}
      version={directive.version}
      reason={x.form.text('reason')}
      errors={refusal ? errorsOf(x, refusal) : []}
      tokens={x.formTokens}
    />,
  );
}

function decide(x: Exchange, kind: Kind): Promise<Response> {
  const command = {
    directiveId: directiveIdOf(x),
    version: Number(x.form.text('_version')),
    reason: x.form.text('reason').slice(0, 2000),
  };
  return x.submit((change) => kind.useCase(change, command), {
    to: directivePaths.directive,
    notice: kind.notice,
    onRefusal: (refusal, status) => show(x, kind, refusal, status),
  });
}
