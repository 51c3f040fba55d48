import { invalid, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { directivePaths } from '../directive.paths.ts';
import { workOnDirectives } from '../directive.policy.ts';
import { errorsOf } from '../form-errors.routes.tsx';
import { directiveIdOf, draftPage, settleCommand } from './draft-page.routes.tsx';
import { editObligation } from './edit-obligation.ts';
import { loadObligation } from './load-amendable.ts';
import { pathToNext } from './next-open.routes.tsx';
import { ObligationPage } from './obligation.pages.tsx';
import { parseFields, typedFields } from './obligation-form.rules.ts';
import { paragraphAround } from './paragraph.rules.ts';
import { typedObligation } from './typed-obligation.routes.tsx';

export const obligationRoutes: readonly Route[] = [
  get('/directives/:id/obligations/:lineage', workOnDirectives, (x) => showObligation(x, null)),
  post('/directives/:id/obligations/:lineage', workOnDirectives, 'directive.edit-obligation', edit),
];

async function showObligation(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const loaded = await x.view((view) => loadObligation(view, x.param('id'), x.param('lineage')));
  if (!loaded.ok) return x.refused(refusal ?? loaded.refusal);
  const { seen, record, obligation } = loaded.value;
  const place = { directiveId: seen.directive.id, obligation, tokens: x.formTokens };
  return draftPage(
    x,
    seen.directive,
    { title: x.t('obligation.edit'), subtitle: obligation.fields.action, status },
    <ObligationPage
      t={x.t}
      place={place}
      typed={refusal ? typedObligation(x.form) : typedFields(obligation.fields)}
      errors={refusal ? errorsOf(x, refusal) : []}
      stale={refusal?.kind === 'conflict'}
      context={paragraphAround(record.reading.text, obligation.anchor)}
    />,
  );
}

async function edit(x: Exchange): Promise<Response> {
  const typed = typedObligation(x.form);
  const before = await x.view((view) => loadObligation(view, x.param('id'), x.param('lineage')));
  if (!before.ok) return x.refused(before.refusal);
  const { fields, wrong } = parseFields(typed, before.value.obligation.fields.deadline);
  const command = { ...settleCommand(x), fields, confirm: x.form.has('confirm') };
  return x.submit(
    async (change) => (Object.keys(wrong).length > 0 ? invalid(wrong) : editObligation(change, command)),
    {
      to: () =>
        command.confirm ? pathToNext(x, before.value.record) : directivePaths.card(directiveIdOf(x), command.lineageId),
      notice: 'obligation.saved',
      onRefusal: (refusal, status) => showObligation(x, refusal, status),
    },
  );
}
