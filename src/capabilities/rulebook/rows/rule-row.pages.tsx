import { type Day, formatInstant } from '../../../kernel/day.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DefinitionList, Panel } from '../../../ui/card.tsx';
import { DayField, ErrorSummary, Form, FormActions, SubmitButton, TextArea } from '../../../ui/form.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import type { RuleRow, ValueOf } from '../rule.rules.ts';
import type { HistoryLine } from '../rule-history.store.ts';
import { changesBetween, type FieldChange, type FieldWords, fieldWords } from './rule-changes.rules.ts';
import { RefusalNote } from './rule-form.pages.tsx';
import { BasisWords, OriginWords, RuleState } from './rule-state.pages.tsx';
import { deadlinesWords } from './rule-words.rules.ts';

export interface RuleRowModel {
  readonly row: RuleRow;
  readonly today: Day;
  readonly history: readonly (HistoryLine & { readonly who: string | null })[];
}

/** One row: everything it says, where it comes from, and every state it had. */
export const RuleRowPage = ({ t, model }: { t: Translate; model: RuleRowModel }) => {
  const { row, today, history } = model;
  const own = ({ name }: FieldWords) => name !== 'basis' && !name.startsWith('deadline.');
  const deadlines = deadlinesWords(t, (row.value as Partial<ValueOf<'deadline-catalogue'>>).deadline ?? null);
  const words = fieldWords(t, row, row).filter(own);
  const items = words.map(({ label, words }) => ({ term: label, detail: words }));
  return (
    <div class="stack">
      <Panel>
        <DefinitionList
          items={[
            { term: t('rules.column.state'), detail: <RuleState t={t} row={row} today={today} /> },
            ...items,
            { term: t('rule.field.deadlines'), detail: deadlines.join('; ') },
            { term: t('rule.field.basis'), detail: <BasisWords t={t} content={row} /> },
            { term: t('rules.column.origin'), detail: <OriginWords t={t} row={row} /> },
          ]}
        />
      </Panel>
      <Panel title={t('rule.history')}>
        <Timeline
          label={t('rule.history')}
          entries={history.map((line) => ({
            when: formatInstant(line.at),
            datetime: line.at,
            what: t(`rule.history.${line.action}`),
            who: line.who ?? t('rule.history.system'),
            detail: <LineDetail t={t} row={row} line={line} />,
          }))}
        />
      </Panel>
    </div>
  );
};

const LineDetail = ({ t, row, line }: { t: Translate; row: RuleRow; line: HistoryLine }) => (
  <>
    {line.note && <p>{line.note}</p>}
    {line.before && <Changes t={t} changes={changesBetween(t, row, line.before, line.after)} />}
  </>
);

/** Entry by entry, what was and what is. */
export const Changes = ({ t, changes }: { t: Translate; changes: readonly FieldChange[] }) =>
  changes.length === 0 ? null : (
    <ul class="plain-list">
      {changes.map(({ label, before, after }) => (
        <li>
          {label}: <del>{before || t('rule.history.nothing')}</del> → <ins>{after || t('rule.history.nothing')}</ins>
        </li>
      ))}
    </ul>
  );

export interface RuleActModel {
  readonly action: string;
  readonly act: 'end' | 'withdraw';
  readonly version: number;
  readonly typed: { text(name: string): string };
  readonly refusal?: Refusal;
  readonly back: string;
}

interface RuleActProps {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly model: RuleActModel;
}

/** Ends a row by a document, or takes back one that was entered by mistake. */
export const RuleActPage = ({ t, tokens, model }: RuleActProps) => {
  const wrong = model.refusal?.fields ?? {};
  const shared = (name: string) => ({
    name,
    label: t(`rule.field.${name}`),
    required: true,
    error: wrong[name] && t(wrong[name]),
    value: model.typed.text(name),
  });
  return (
    <>
      <p>{t(`rule.${model.act}.text`)}</p>
      <RefusalNote t={t} refusal={model.refusal} />
      <ErrorSummary t={t} errors={Object.entries(wrong).map(([field, key]) => ({ field, message: t(key) }))} />
      <Form action={model.action} csrf={tokens.csrf} idempotencyKey={tokens.key} version={model.version}>
        {model.act === 'end' && <DayField t={t} {...shared('last')} />}
        <TextArea {...shared(model.act === 'end' ? 'document' : 'reason')} rows={2} />
        <FormActions>
          <SubmitButton tone={model.act === 'end' ? 'primary' : 'danger'}>{t(`rule.${model.act}`)}</SubmitButton>
          <a href={model.back}>{t('rule.cancel')}</a>
        </FormActions>
      </Form>
    </>
  );
};
