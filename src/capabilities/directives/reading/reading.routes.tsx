import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { readDirectives, workOnDirectives } from '../directive.policy.ts';
import type { DirectiveDeps } from '../directive-deps.contributor.ts';
import { directiveIdOf } from '../draft/draft-page.routes.tsx';
import { recompileDirective } from '../draft/recompile-directive.ts';
import { loadDirective, type SeenDirective } from '../load-directive.ts';
import { shortLabel } from '../metadata.rules.ts';
import { orderOf } from './card.rules.ts';
import { loadFirstDues, loadReading } from './load-reading.ts';
import { ReadingPage } from './reading.pages.tsx';
import { modelOf } from './reading-model.rules.ts';

export const readingRoutes = (deps: DirectiveDeps): readonly Route[] => [
  get('/directives/:id', readDirectives, (x) => showReading(x, deps)),
  post('/directives/:id/compilations', workOnDirectives, 'directive.recompile', (x) =>
    x.submit(
      (change) =>
        recompileDirective(change, { directiveId: directiveIdOf(x), version: Number(x.form.text('_version')) }),
      {
        to: directivePaths.directive,
        notice: 'reading.reread.done',
      },
    ),
  ),
];

async function showReading(x: Exchange, deps: DirectiveDeps): Promise<Response> {
  const loaded = await x.view(async (view) => {
    const seen = await loadDirective(view, x.param('id'));
    if (!seen.ok) return seen.refusal;
    const reading = await loadReading(view, seen.value);
    const dues = reading ? await loadFirstDues(view, seen.value, reading, deps.publication) : new Map<Id, Day>();
    return { seen: seen.value, reading, dues };
  });
  if (!('seen' in loaded)) return x.refused(loaded);
  const { seen, reading, dues } = loaded;
  if (!reading) return x.refused({ kind: 'conflict', key: 'directive.notNow.received' });
  const { directive } = seen;
  const wanted = { sheet: Number.parseInt(x.query.get('sheet') ?? '1', 10) || 1, order: orderOf(x.query) };
  const model = modelOf(seen, reading, dues, wanted, x.locale);
  const subtitle = x.t('reading.subtitle', {
    label: shortLabel(directive),
    issuer: directive.issuerName ? `${directive.issuerName} · ` : '',
    ...model.counts,
  });
  const amendable = seen.may.amend && (directive.state === 'reading' || directive.state === 'correcting');
  const onSheet = new Set(model.cards.map((card) => card.lineageId));
  return x.page(
    {
      title: directive.subject,
      place: 'directives',
      subtitle,
      wide: true,
      actions: <PrimaryAction x={x} seen={seen} model={model} amendable={amendable} />,
      breadcrumbs: [{ href: directivePaths.list, label: x.t('directives.title') }],
    },
    <ReadingPage
      t={x.t}
      model={model}
      place={{
        directiveId: directive.id,
        day: formatDay(reading.book.day),
        csrf: x.formTokens.csrf,
        order: wanted.order,
        mayAmend: amendable,
        sentenceHref: (id) => (onSheet.has(id) ? `#sentence-${id}` : directivePaths.directive(directive.id)),
      }}
    />,
  );
}

type Model = ReturnType<typeof modelOf>;

const PrimaryAction = (props: { x: Exchange; seen: SeenDirective; model: Model; amendable: boolean }) => {
  const { x, seen, model, amendable } = props;
  const { id, state } = seen.directive;
  const open = model.counts.obligations - model.counts.settled;
  if (amendable && model.counts.sure > 0) {
    return (
      <LinkButton href={directivePaths.confirmations(id)} tone="primary">
        {x.t('reading.confirmAll', { count: model.counts.sure })}
      </LinkButton>
    );
  }
  if (amendable && open === 0) {
    return (
      <LinkButton href={directivePaths.publication(id)} tone="primary">
        {x.t('reading.publish')}
      </LinkButton>
    );
  }
  if (state !== 'published' || !seen.may.amend) return null;
  return (
    <>
      <LinkButton href={directivePaths.correction(id)}>{x.t('reading.correct')}</LinkButton>
      {seen.may.publish && <LinkButton href={directivePaths.ending(id)}>{x.t('ending.title')}</LinkButton>}
    </>
  );
};
