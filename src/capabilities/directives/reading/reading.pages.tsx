import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout, LinkButton, MarkedText, SideBySide } from '../../../ui/index.ts';
import { AmendmentNotes } from '../amendment/amendment-notes.pages.tsx';
import { type CardOrder, directivePaths } from '../directive.paths.ts';
import { InterchangeLinks } from '../interchange/interchange.pages.tsx';
import type { SeenDirective } from '../load-directive.ts';
import type { CardPlace } from './card.pages.tsx';
import type { CardModel } from './card.rules.ts';
import { Cards } from './cards.pages.tsx';
import { DirectiveTabs } from './directive-tabs.pages.tsx';
import { HowItWasRead, type SourceModel } from './how-it-was-read.pages.tsx';
import type { PaperMark, SentenceCount, Sheet } from './paper.rules.ts';

export interface ReadingModel {
  readonly seen: SeenDirective;
  readonly source: SourceModel;
  readonly text: string;
  readonly sheet: Sheet;
  readonly marks: readonly PaperMark[];
  readonly headings: ReadonlySet<number>;
  readonly order: CardOrder;
  readonly cards: readonly CardModel[];
  /** obligations to look at on other sheets, in the order in which to look */
  readonly elsewhere: readonly { readonly lineageId: Id; readonly sheet: number }[];
  readonly sentences: SentenceCount;
  readonly findings: readonly string[];
  readonly openNames: number;
  /** operations of people that the present reading leaves nothing to apply to */
  readonly unapplied: number;
  readonly counts: Counts;
}

export interface Counts {
  readonly obligations: number;
  readonly settled: number;
  readonly sure: number;
  readonly cited: number;
}

const SHOWN_FINDINGS = 3;

export const ReadingPage = ({ t, model, place }: { t: Translate; model: ReadingModel; place: CardPlace }) => (
  <>
    <DirectiveTabs t={t} seen={model.seen} current="reading" findings={model.findings.length} />
    <AmendmentNotes t={t} seen={model.seen} />
    <HowItWasRead t={t} directiveId={model.seen.directive.id} source={model.source} mayAmend={place.mayAmend} />
    {model.findings.length > 0 && <FindingsCallout t={t} model={model} />}
    {model.openNames > 0 && place.mayAmend && (
      <Callout
        tone="gold"
        title={t('reading.openNames', { count: model.openNames })}
        action={<a href={directivePaths.actors(model.seen.directive.id)}>{t('reading.openNames.see')}</a>}
      />
    )}
    {model.unapplied > 0 && place.mayAmend && (
      <Callout
        tone="gold"
        title={t('reading.unapplied', { count: model.unapplied })}
        action={<a href={directivePaths.history(model.seen.directive.id)}>{t('reading.tab.history')}</a>}
      />
    )}
    <p class="narrow-only">
      <a href="#cards">{t('reading.toCards', { count: model.counts.obligations })}</a>
    </p>
    <SideBySide>
      <MarkedText
        text={model.text}
        marks={model.marks}
        headings={model.headings}
        label={t('reading.text')}
        foot={<PaperFoot t={t} model={model} mayAmend={place.mayAmend} />}
      />
      <section id="cards" aria-labelledby="cards-title">
        <h2 id="cards-title" class="visually-hidden">
          {t('reading.cards')}
        </h2>
        <Cards t={t} model={model} place={place} />
        {place.mayAmend && <DraftActions t={t} model={model} csrf={place.csrf} />}
      </section>
    </SideBySide>
    <InterchangeLinks t={t} seen={model.seen} />
  </>
);

/** What concerns the whole draft and is seldom needed. */
const DraftActions = ({ t, model, csrf }: { t: Translate; model: ReadingModel; csrf: string }) => {
  const { id, version, state } = model.seen.directive;
  return (
    <div class="card-actions">
      <LinkButton href={directivePaths.newObligation(id)}>{t('reading.add')}</LinkButton>
      <ButtonForm action={directivePaths.compilations(id)} csrf={csrf} version={version} tone="link">
        {t('reading.reread')}
      </ButtonForm>
      {state === 'correcting' ? (
        <a href={directivePaths.correction(id)}>{t('correction.discard')}</a>
      ) : (
        <a href={directivePaths.withdrawal(id)}>{t('withdrawal.submit')}</a>
      )}
    </div>
  );
};

const FindingsCallout = ({ t, model }: { t: Translate; model: ReadingModel }) => (
  <Callout
    tone="brocade"
    title={t('reading.findings', { count: model.findings.length })}
    action={<a href={directivePaths.findings(model.seen.directive.id)}>{t('reading.findings.see')}</a>}
  >
    {model.findings.slice(0, SHOWN_FINDINGS).join(' ')}
  </Callout>
);

const PaperFoot = ({ t, model, mayAmend }: { t: Translate; model: ReadingModel; mayAmend: boolean }) => {
  const { sentences, sheet, seen } = model;
  const { id } = seen.directive;
  return (
    <>
      {t('reading.sentences', { context: sentences.context, unclassed: sentences.unclassed })}
      {sheet.of > 1 && (
        <>
          {' · '}
          {t('reading.sheet', { number: sheet.number, of: sheet.of })}
          {sheet.number > 1 && (
            <a href={directivePaths.sheet(id, sheet.number - 1, model.order)}> {t('ui.page.previous')}</a>
          )}
          {sheet.number < sheet.of && (
            <a href={directivePaths.sheet(id, sheet.number + 1, model.order)}> {t('ui.page.next')}</a>
          )}
        </>
      )}
      {mayAmend && (
        <>
          {' · '}
          <a href={directivePaths.source(id)}>{t('reading.source')}</a>
        </>
      )}
    </>
  );
};
