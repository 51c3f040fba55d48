import type { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import { keyOf, type Mark, type RuleContent, type RulePlace, type RuleSet } from './rule.rules.ts';
import { ruleSetFileSchemas } from './rule-set.rules.ts';

/** A row of a preset as it is stored: `originKey` names it in every version of the preset. */
export interface PresetRule extends RulePlace {
  readonly originKey: string;
  readonly content: RuleContent;
}

export interface CodeList {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

export interface RulePreset {
  readonly origin: string;
  readonly version: number;
  readonly lists: readonly CodeList[];
  readonly rules: readonly PresetRule[];
}

export const RULE_FILES = Object.keys(ruleSetFileSchemas) as (keyof typeof ruleSetFileSchemas)[];

/**
 * The rows of a rule set's files.
 * @param files parsed JSON by the name of the file, without its ending
 * @throws ZodError when a file does not fit, Error when two rows are the same
 */
export function parseRulePreset(files: Readonly<Record<string, unknown>>): RulePreset {
  const file = <Name extends keyof typeof ruleSetFileSchemas>(name: Name) =>
    ruleSetFileSchemas[name].parse(files[name]) as z.output<(typeof ruleSetFileSchemas)[Name]>;
  const { origin, version, holidays, swapped_days: swappedDays } = file('holidays');
  const deadlines = file('deadline-rules');
  const { lists } = file('code-lists');
  const planning = file('plan-cycles');
  const rules = [
    ...rowsOf('holiday', holidays),
    ...rowsOf('swapped-day', swappedDays),
    ...rowsOf('working-week', file('working-hours').weeks),
    ...rowsOf('deadline-settings', deadlines.settings),
    ...rowsOf('deadline-general', deadlines.general),
    ...rowsOf('deadline-catalogue', deadlines.catalogue),
    ...rowsOf('document-type', file('document-types').types),
    ...rowsOf('cycle-preset', planning.presets),
    ...rowsOf('cycle-step', planning.steps),
    ...rowsOf('cycle-due-day', planning.due_days),
    ...rowsOf('urging-rung', planning.rungs),
    ...rowsOf('spending-norm', file('spending-norms').rows),
    ...rowsOf('indicator', file('indicators').rows),
    ...rowsOf('report-regime', file('report-regimes').rows),
    ...rowsOf('event-clock', file('event-clocks').rows),
    ...rowsOf('integrity-check', file('integrity-checks').rows),
    ...lists.flatMap((list) => rowsOf('code-item', list.items, list.code)),
  ];
  return {
    origin,
    version,
    lists: lists.map((list) => ({ code: list.code, name: list.name, nameEn: list.name_en })),
    rules: named(rules),
  };
}

interface FileRow {
  readonly code?: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly basis: { readonly document: string | null; readonly mark: Mark };
}

function rowsOf(set: RuleSet, rows: readonly FileRow[], list = ''): Omit<PresetRule, 'originKey'>[] {
  return rows.map(({ code = '', from, to, basis, ...value }) => {
    const content: RuleContent = { value, from, to, basis: basis.document, mark: basis.mark };
    return { set, list, key: keyOf(set, code, content), content };
  });
}

/**
 * Holidays are told apart by year and name, and by their order where two share both: a corrected day is the same
 * row. All others begin on a day, and that day names them.
 */
function named(rules: readonly Omit<PresetRule, 'originKey'>[]): PresetRule[] {
  const seen = new Map<string, number>();
  return rules.map((rule) => {
    const dated = rule.set === 'holiday' || rule.set === 'swapped-day';
    const base = dated ? rule.key : `${rule.key}@${rule.content.from}`;
    const place = `${rule.set} ${rule.list} ${base}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    if (count > 1 && rule.set !== 'holiday') throw new Error(`the preset has ${place} twice`);
    return { ...rule, originKey: count === 1 ? base : `${base}-${count}` };
  });
}
