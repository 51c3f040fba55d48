import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DefinitionList, Panel } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/form.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import type { Letterhead } from './letterhead.rules.ts';
import type { LetterheadRow, NumberingRow } from './letterhead.store.ts';
import { HeadForm, NumberingForm } from './letterhead-forms.pages.tsx';

export interface LetterheadModel {
  readonly unitId: string;
  readonly letterhead: Letterhead;
  readonly firstNumber: number;
  readonly letterheads: readonly LetterheadRow[];
  readonly numberings: readonly NumberingRow[];
  readonly today: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

export interface LetterheadProps {
  readonly t: Translate;
  readonly model: LetterheadModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** How a unit's papers begin, and who numbers them: what holds now, how to change it from a day on, what held before. */
export const LetterheadPage = (props: LetterheadProps) => {
  const { t, model } = props;
  const { letterhead } = model;
  const errors = Object.entries(model.errors).map(([field, message]) => ({ field, message }));
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      <Panel title={t('letterhead.now')}>
        {letterhead.derived && <p class="hint">{t('letterhead.derived')}</p>}
        <DefinitionList
          items={[
            { term: t('letterhead.parentName'), detail: letterhead.issuer.parent },
            { term: t('letterhead.name'), detail: letterhead.issuer.name },
            { term: t('letterhead.place'), detail: letterhead.place },
            { term: t('letterhead.symbol'), detail: letterhead.symbol },
            { term: t('letterhead.archive'), detail: letterhead.archive },
            { term: t('paper.numbering'), detail: t(`paper.numbering.${letterhead.mode}`) },
          ]}
        />
      </Panel>
      <HeadForm {...props} />
      <NumberingForm {...props} />
      {(model.letterheads.length > 0 || model.numberings.length > 0) && <Before {...props} />}
    </>
  );
};

const Before = ({ t, model }: LetterheadProps) => (
  <Panel title={t('letterhead.before')}>
    <Timeline
      label={t('letterhead.before')}
      entries={[
        ...model.letterheads.map((row) => ({
          what: `${row.name} · ${row.symbol} · ${row.archive}`,
          when: formatDay(row.from),
          datetime: row.from,
          detail: row.basis ?? undefined,
        })),
        ...model.numberings.map((row) => ({
          what: t(`paper.numbering.${row.mode}`),
          when: formatDay(row.from),
          datetime: row.from,
          detail: row.basis ?? undefined,
        })),
      ]}
    />
  </Panel>
);
