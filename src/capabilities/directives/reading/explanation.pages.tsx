import type { Traced } from '../../../compiler/explain/index.ts';
import type { Span } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList, MarkedText, Panel, SideBySide } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import type { FieldName } from '../draft/draft.rules.ts';
import { paragraphAround } from '../draft/paragraph.rules.ts';
import type { JudgedField } from '../draft/sureness.rules.ts';
import { excerptAt } from './excerpt.rules.ts';
import type { ExplainedObligation } from './explain-obligation.ts';
import { sheetAt, sheetOf } from './paper.rules.ts';
import { reasonWords, verdictWords } from './reason-words.rules.ts';

interface Props {
  t: Translate;
  explained: ExplainedObligation;
}

/** The sentence with what was found in it, and beside it for each value where it came from. */
export const ExplanationPage = ({ t, explained }: Props) => {
  const { text, obligation, explanation, sameVersion } = explained;
  const context = paragraphAround(text, obligation.anchor);
  const from = obligation.anchor[0] - context.start;
  const found = explanation.obligation;
  const within = ([start, end]: Span): boolean => start >= from && end <= from + context.text.length;
  const mark =
    (kind: 'obligation' | 'deadline' | 'citation') =>
    ([start, end]: Span, index: number) => ({
      ...{ id: `${kind}-${index}`, start: start - from, end: end - from, kind },
    });
  const named = found ? [...found.lead.spans, ...found.coordinators.spans, ...found.role.spans].filter(within) : [];
  const marks = [
    { id: obligation.lineageId, start: context.start, end: context.end, kind: 'obligation' as const },
    ...(found?.deadline.spans ?? []).filter(within).map(mark('deadline')),
    ...named.map(mark('citation')),
  ];
  return (
    <>
      {!sameVersion && <Callout tone="sky" title={t('explanation.otherVersion')} />}
      <SideBySide>
        <MarkedText text={context.text} marks={marks} label={t('explanation.sentence')} />
        <div>
          <Verdict t={t} explained={explained} />
          {found && <Values t={t} explained={explained} />}
        </div>
      </SideBySide>
    </>
  );
};

const Verdict = ({ t, explained }: Props) => {
  const { verdict, section, obligation: found } = explained.explanation;
  const row = found && reasonWords(t, 'row', found.row);
  return (
    <Panel title={t(verdict.duty ? 'explanation.duty' : 'explanation.noDuty')}>
      <p>{verdictWords(t, verdict).join(' ')}</p>
      {row && <p>{t('explanation.row', { row })}</p>}
      {section?.heading && (
        <p class="hint">
          {t('explanation.section')}: {section.heading}
        </p>
      )}
    </Panel>
  );
};

const Values = ({ t, explained }: Props) => {
  const found = explained.explanation.obligation;
  if (!found) return null;
  const value = (field: JudgedField & FieldName, traced: Traced<string>) => ({
    term: t(`draft.field.${field}`),
    detail: <Value t={t} explained={explained} field={field} traced={traced} />,
  });
  return (
    <DefinitionList
      items={[
        value('lead', found.lead),
        value('role', { ...found.role, value: [t(`draft.role.${found.role.kind}`)] }),
        value('coordinators', found.coordinators),
        value('deadline', found.deadline),
        value('recipients', found.recipients),
      ]}
    />
  );
};

/** How many places of one value are quoted. */
const MOST_PLACES = 3;

const Value = (props: Props & { field: JudgedField & FieldName; traced: Traced<string> }) => {
  const { t, explained, field, traced } = props;
  const reason = reasonWords(t, field, traced.because);
  return (
    <>
      {traced.value.length > 0 && <strong>{traced.value.join('; ')}</strong>}
      {(reason || traced.value.length === 0) && <div>{reason ?? t('explanation.nothing')}</div>}
      {traced.spans.slice(0, MOST_PLACES).map((span) => (
        <Place t={t} id={explained.seen.directive.id} text={explained.text} span={span} />
      ))}
      {explained.obligation.edited.includes(field) && <p class="hint">{t('explanation.edited')}</p>}
    </>
  );
};

/** Words of the text around a value, and the way to their line. */
const Place = ({ t, id, text, span }: { t: Translate; id: Id; text: string; span: Span }) => {
  const { before, marked, after, lineStart } = excerptAt(text, span);
  const number = sheetOf(text, span[0]);
  const start = lineStart - sheetAt(text, number).span[0];
  return (
    <p class="hint">
      “{before}
      <mark class="source-mark mark-citation">{marked}</mark>
      {after}” <a href={`${directivePaths.sheet(id, number)}#c${Math.max(0, start)}`}>{t('explanation.place')}</a>
    </p>
  );
};
