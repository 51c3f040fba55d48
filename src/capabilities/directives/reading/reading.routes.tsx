import { formatDay } from '../../../kernel/day.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { readDirectives, workOnDirectives } from '../directive.policy.ts';
import { isSettled, isSure } from '../draft/draft.rules.ts';
import { directiveIdOf } from '../draft/draft-page.routes.tsx';
import { recompileDirective } from '../draft/recompile-directive.ts';
import { loadDirective, type SeenDirective } from '../load-directive.ts';
import { shortLabel } from '../metadata.rules.ts';
import { cardOf, unsureFirst } from './card.rules.ts';
import { type LoadedReading, loadReading, openNames, unitNamer } from './load-reading.ts';
import { countSentences, headingLines, marksOf, marksOnSheet, sheetAt, startsIn } from './paper.rules.ts';
import { ReadingPage } from './reading.pages.tsx';

export const readingRoutes: readonly Route[] = [
  get('/directives/:id', readDirectives, showReading),
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

async function showReading(x: Exchange): Promise<Response> {
  const loaded = await x.view(async (view) => {
    const seen = await loadDirective(view, x.param('id'));
    return seen.ok ? { seen: seen.value, reading: await loadReading(view, seen.value) } : seen.refusal;
  });
  if (!('seen' in loaded)) return x.refused(loaded);
  const { seen, reading } = loaded;
  if (!reading) return x.refused({ kind: 'conflict', key: 'directive.notNow.received' });
  const { directive } = seen;
  const model = modelOf(seen, reading, Number.parseInt(x.query.get('sheet') ?? '1', 10) || 1);
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
        mayAmend: amendable,
        sentenceHref: (id) => (onSheet.has(id) ? `#sentence-${id}` : directivePaths.directive(directive.id)),
      }}
    />,
  );
}

function modelOf(seen: SeenDirective, reading: LoadedReading, wantedSheet: number) {
  const { canonical } = reading.text;
  const sheet = sheetAt(canonical, wantedSheet);
  const text = canonical.slice(...sheet.span);
  const { obligations } = reading.draft;
  const { findings } = reading.answer;
  const shows = seen.may.seeFindings ? 'with-findings' : 'without-findings';
  const findingHref = (id: string) => `${directivePaths.findings(seen.directive.id)}#finding-${id}`;
  const marks = marksOf(obligations, reading.answer, shows, findingHref);
  const here = reading.answer.sentences
    .filter((each) => startsIn([each.start, each.end], sheet.span))
    .map((each) => ({ ...each, start: each.start - sheet.span[0], end: each.end - sheet.span[0] }));
  return {
    seen,
    text,
    sheet,
    marks: marksOnSheet(marks, sheet.span),
    headings: headingLines(text, here),
    cards: unsureFirst(obligations.filter((each) => startsIn(each.anchor, sheet.span))).map((each) =>
      cardOf(each, reading.meanings, unitNamer(reading.book)),
    ),
    sentences: countSentences(reading.answer.sentences, canonical),
    findings: seen.may.seeFindings ? findings.map((finding) => finding.message) : [],
    openNames: openNames(obligations, reading.meanings),
    counts: {
      obligations: obligations.filter((each) => each.decision !== 'rejected').length,
      settled: obligations.filter((each) => isSettled(each) && each.decision !== 'rejected').length,
      sure: obligations.filter(isSure).length,
      cited: reading.answer.citation_entities.filter((entity) => !entity.self).length,
    },
  };
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
  return <LinkButton href={directivePaths.correction(id)}>{x.t('reading.correct')}</LinkButton>;
};
