import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/translate.ts';
import { type CardOrder, directivePaths } from '../directive.paths.ts';
import { openNamesOf, unitNamer } from '../draft/actor-names.rules.ts';
import { isSettled } from '../draft/draft.rules.ts';
import { isSure } from '../draft/sureness.rules.ts';
import { messageIn, weightiestFirst } from '../findings/findings.rules.ts';
import type { SeenDirective } from '../load-directive.ts';
import { notesToShow } from '../source-note.rules.ts';
import { cardOf, groupOf, ordered, unsureFirst } from './card.rules.ts';
import type { LoadedReading } from './load-reading.ts';
import { countSentences, headingLines, marksOf, marksOnSheet, sheetAt, sheetOf, startsIn } from './paper.rules.ts';

/** One sheet of the text with its marks, and the cards of the obligations that begin on it. */
export function modelOf(
  seen: SeenDirective,
  reading: LoadedReading,
  dues: ReadonlyMap<Id, Day>,
  wanted: { readonly sheet: number; readonly order: CardOrder },
  locale: Locale,
) {
  const { canonical } = reading.text;
  const sheet = sheetAt(canonical, wanted.sheet);
  const text = canonical.slice(...sheet.span);
  const { obligations } = reading.draft;
  const { findings } = reading.answer;
  const shows = seen.may.seeFindings ? 'with-findings' : 'without-findings';
  const findingHref = (id: string) => `${directivePaths.findings(seen.directive.id)}#finding-${id}`;
  const marks = marksOf(obligations, reading.answer, shows, findingHref, locale);
  const here = reading.answer.sentences
    .filter((each) => startsIn([each.start, each.end], sheet.span))
    .map((each) => ({ ...each, start: each.start - sheet.span[0], end: each.end - sheet.span[0] }));
  const onSheet = obligations.filter((each) => startsIn(each.anchor, sheet.span));
  return {
    seen,
    source: { origin: reading.text.origin, notes: notesToShow(reading.text.notes) },
    text,
    sheet,
    marks: marksOnSheet(marks, sheet.span),
    headings: headingLines(text, here),
    order: wanted.order,
    cards: ordered(onSheet, wanted.order).map((each) =>
      cardOf(each, reading.meanings, unitNamer(reading.book), dues.get(each.lineageId) ?? null),
    ),
    /** obligations to look at on other sheets; they are not among the cards */
    elsewhere: unsureFirst(
      obligations.filter((each) => groupOf(each) === 'look' && !startsIn(each.anchor, sheet.span)),
    ).map(({ lineageId, anchor }) => ({ lineageId, sheet: sheetOf(canonical, anchor[0]) })),
    sentences: countSentences(reading.answer.sentences, canonical),
    findings: seen.may.seeFindings ? weightiestFirst(findings).map((each) => messageIn(each, locale)) : [],
    openNames: openNamesOf(obligations, reading.meanings).length,
    unapplied: reading.draft.unapplied.length,
    counts: {
      obligations: obligations.filter((each) => each.decision !== 'rejected').length,
      settled: obligations.filter((each) => isSettled(each) && each.decision !== 'rejected').length,
      sure: obligations.filter(isSure).length,
      cited: reading.answer.citation_entities.filter((entity) => !entity.self).length,
    },
  };
}
