import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, type FieldError, MarkedText, Panel, Quote, SideBySide } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { deadlineWords } from '../reading/deadline-words.rules.ts';
import { doubtWords } from '../reading/reason-words.rules.ts';
import type { DraftObligation } from './draft.rules.ts';
import { hasWords } from './flag.messages.ts';
import { ObligationForm, type ObligationFormPlace } from './obligation-form.pages.tsx';
import type { ObligationTyped } from './obligation-form.rules.ts';
import { sectionWords } from './section.rules.ts';
import { doubtsOf, surenessOf } from './sureness.rules.ts';

interface Props {
  t: Translate;
  place: ObligationFormPlace;
  typed: ObligationTyped;
  errors: readonly FieldError[];
  /** somebody changed it since the form was opened: how it stands now is shown beside what was typed */
  stale: boolean;
  /** the paragraphs around the clause, and where the clause stands in them */
  context: { readonly text: string; readonly start: number; readonly end: number };
}

/** One obligation beside its sentence: correct it, and see why the compiler read it so. */
export const ObligationPage = ({ t, place, typed, errors, stale, context }: Props) => {
  const { obligation, directiveId } = place;
  const mark = { id: obligation.lineageId, start: context.start, end: context.end, kind: 'obligation' } as const;
  return (
    <>
      {stale && <NowCallout t={t} obligation={obligation} />}
      <SideBySide>
        <MarkedText text={context.text} marks={[mark]} label={t('obligation.quote')} />
        <div>
          <ObligationForm
            t={t}
            action={directivePaths.obligation(directiveId, obligation.lineageId)}
            back={directivePaths.card(directiveId, obligation.lineageId)}
            tokens={place.tokens}
            version={obligation.version}
            typed={typed}
            errors={errors}
          />
          {obligation.confidence && <Why t={t} directiveId={directiveId} obligation={obligation} />}
        </div>
      </SideBySide>
    </>
  );
};

const NowCallout = ({ t, obligation }: { t: Translate; obligation: DraftObligation }) => {
  const { action, lead, deadline } = obligation.fields;
  return (
    <Callout tone="gold" title={t('obligation.stale')}>
      {[action, lead.join(', '), deadlineWords(t, deadline)].join(' · ')}
    </Callout>
  );
};

/** What the reader should compare, what stood in the sentence, and where the whole explanation is. */
const Why = ({ t, directiveId, obligation }: { t: Translate; directiveId: Id; obligation: DraftObligation }) => {
  const doubts = doubtsOf(obligation);
  const signs = obligation.flags.filter(hasWords);
  return (
    <Panel
      id="why"
      title={t('obligation.why', { sureness: t(`reading.sureness.${surenessOf(obligation)}`) })}
      actions={<a href={directivePaths.explanation(directiveId, obligation.lineageId)}>{t('obligation.why.all')}</a>}
    >
      {doubts.length === 0 && <p>{t('obligation.why.nothing')}</p>}
      <ul>
        {doubts.map((doubt) => (
          <li>
            <strong>{t(`draft.field.${doubt.field}`)}.</strong> {doubtWords(t, doubt)}
          </li>
        ))}
      </ul>
      {signs.length > 0 && (
        <>
          <p>{t('obligation.why.flags')}</p>
          <ul>
            {signs.map((flag) => (
              <li>{t(`flag.${flag}`)}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
};

export const QuoteOf = ({ t, obligation }: { t: Translate; obligation: DraftObligation }) => (
  <Quote source={sectionWords(t, obligation.section)}>{obligation.quote}</Quote>
);
