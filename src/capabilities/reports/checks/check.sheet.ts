import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { DataColumn, Dataset } from '../../../platform/open-data/dataset.ts';
import { CHECKS } from './finding.rules.ts';
import type { KeptFinding } from './finding.store.ts';

export interface CheckDataParts {
  readonly t: Translate;
  readonly agency: string;
  readonly today: Day;
  readonly findings: readonly KeptFinding[];
  readonly names: ReadonlyMap<Id, { readonly name: string; readonly nameEn: string }>;
  /** the sentence of a finding */
  readonly reason: (finding: KeptFinding) => string;
}

/** Findings with their sentence and what was answered, as the list shows them. */
export function checkData({ t, agency, today, findings, names, reason }: CheckDataParts): Dataset {
  const column = (name: string, key: string, width: number, more: Partial<DataColumn> = {}): DataColumn => ({
    name,
    type: 'string',
    title: t(`checks.column.${key}`),
    description: t(`checks.column.${key}`),
    width,
    ...more,
  });
  const words = (prefix: string, codes: readonly string[]) =>
    Object.fromEntries(codes.map((code) => [code, t(`${prefix}.${code}`)]));
  return {
    name: 'diem-can-xem-lai',
    title: t('checks.data.title'),
    description: t('checks.intro'),
    agency,
    asOf: today,
    terms: t('checks.data.terms'),
    columns: [
      column('check', 'check', 18, { codes: words('checks.check', CHECKS) }),
      column('unit_name', 'unit', 36),
      column('period', 'period', 12),
      column('reason', 'reason', 80),
      column('state', 'state', 16, { codes: words('checks.state', ['open', 'answered', 'noted']) }),
      column('answer', 'answer', 60),
      column('found_on', 'found', 12, { type: 'date' }),
    ],
    rows: findings.map((finding) => [
      finding.check,
      (t.locale === 'vi' ? names.get(finding.unitId)?.name : names.get(finding.unitId)?.nameEn) ?? '',
      finding.period,
      reason(finding),
      finding.state,
      finding.answer ?? '',
      { day: finding.foundOn },
    ]),
  };
}
