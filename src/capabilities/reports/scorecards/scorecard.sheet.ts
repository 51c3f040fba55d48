import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Dataset } from '../../../platform/open-data/dataset.ts';
import type { Edition } from './edition.store.ts';
import { MEASURES, RECORD_KINDS } from './formula.rules.ts';
import type { ItemRow } from './item.store.ts';

export interface ScorecardDataParts {
  readonly t: Translate;
  readonly agency: string;
  readonly edition: Edition;
  readonly items: readonly ItemRow[];
  readonly names: ReadonlyMap<Id, { readonly name: string; readonly nameEn: string }>;
}

/** Every item with its place in numerator and denominator: summing two columns gives the numbers of the page. */
export function scorecardData({ t, agency, edition, items, names }: ScorecardDataParts): Dataset {
  const column = (name: string, type: Dataset['columns'][number]['type'], width = 16) => ({
    name,
    type,
    width,
    title: t(`scorecard.data.${name}`),
    description: t(`scorecard.data.${name}.text`),
  });
  const words = (prefix: string, codes: readonly string[]) =>
    Object.fromEntries(codes.map((code) => [code, t(`${prefix}.${code}`)]));
  return {
    name: `theo-doi-don-vi-${edition.year}`,
    title: t('scorecard.data.title', { year: edition.year }),
    description: t('scorecard.data.text', { formula: edition.formula, year: edition.year }),
    agency,
    asOf: edition.asOf,
    terms: t(edition.state === 'released' ? 'scorecard.data.terms.released' : 'scorecard.data.terms.own'),
    columns: [
      column('unit_id', 'string', 12),
      column('unit_name', 'string', 36),
      { ...column('measure', 'string'), codes: words('scorecard.measure', MEASURES) },
      { ...column('record_kind', 'string'), codes: words('scorecard.record', RECORD_KINDS) },
      column('record_id', 'string', 12),
      column('record_label', 'string', 60),
      column('due_on', 'date', 12),
      column('done_on', 'date', 12),
      column('in_numerator', 'integer', 8),
      column('in_denominator', 'integer', 8),
      {
        ...column('objection', 'string'),
        codes: words('scorecard.outcome', ['counted', 'left-out', 'kept', 'waiting']),
      },
    ],
    rows: items.map((item) => {
      const inQuestion = item.outcome !== 'left-out';
      const name = names.get(item.unitId);
      return [
        item.unitId,
        (t.locale === 'vi' ? name?.name : name?.nameEn) ?? '',
        item.measure,
        item.recordKind,
        item.recordId,
        item.label,
        item.dueOn && { day: item.dueOn },
        item.doneOn && { day: item.doneOn },
        inQuestion && (item.counts || item.outcome === 'counted') ? 1 : 0,
        inQuestion ? 1 : 0,
        item.outcome ?? (item.objectionId ? 'waiting' : ''),
      ];
    }),
  };
}
