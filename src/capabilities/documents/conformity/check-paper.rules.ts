import type { LaidOutDocument } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { addresseeRules } from './addressee.rules.ts';
import { annexRules } from './annex.rules.ts';
import { bodyRules } from './body.rules.ts';
import { capitalRules } from './capitals.rules.ts';
import { closingRules } from './closing.rules.ts';
import { componentRules } from './component.rules.ts';
import { dateRules, dayOfPaper } from './date.rules.ts';
import { DECREE, type Fault, type FormatRule } from './format-rule.rules.ts';
import { headRules } from './head.rules.ts';
import { letterRules } from './letters.rules.ts';
import { numberRules } from './number.rules.ts';
import { numberingRules } from './numbering.rules.ts';
import { pageRules } from './page.rules.ts';
import { pageNumberRules } from './page-number.rules.ts';
import { findParts } from './paper-parts.rules.ts';
import { signatureRules } from './signature.rules.ts';

/** Every row of the decree that a machine can see, in the order of its annexes. */
export const FORMAT_RULES: readonly FormatRule[] = [
  ...pageRules,
  ...letterRules,
  ...pageNumberRules,
  ...headRules,
  ...numberRules,
  ...dateRules,
  ...componentRules,
  ...bodyRules,
  ...numberingRules,
  ...addresseeRules,
  ...closingRules,
  ...signatureRules,
  ...annexRules,
  ...capitalRules,
];

export type Outcome = 'pass' | 'substitute' | 'fail' | 'note' | 'not-applicable';

export interface RuleResult {
  readonly rule: FormatRule;
  readonly outcome: Outcome;
  readonly faults: readonly Fault[];
}

export interface PaperReport {
  readonly document: LaidOutDocument;
  /** "Kế hoạch"; null for a công văn, or where no type name was found */
  readonly typeName: string | null;
  readonly isLetter: boolean;
  readonly isDraft: boolean;
  /** dated before the decree took effect; an old paper followed other rules */
  readonly isOlder: boolean;
  readonly results: readonly RuleResult[];
  /** faults in all, without notes */
  readonly faults: number;
}

/** More of one kind are the same fault of the whole document. */
const MOST_FAULTS = 20;

/** Checks a document, whoever made it, against the decree. */
export function checkPaper(document: LaidOutDocument): PaperReport {
  const parts = findParts(document);
  const results = FORMAT_RULES.map((rule): RuleResult => {
    const verdict = rule.check(parts);
    if (verdict === null) return { rule, outcome: 'not-applicable', faults: [] };
    if (verdict === 'substitute') return { rule, outcome: 'substitute', faults: [] };
    const outcome = verdict.length === 0 ? 'pass' : rule.severity === 'note' ? 'note' : 'fail';
    return { rule, outcome, faults: verdict.slice(0, MOST_FAULTS) };
  });
  const failed = results.filter(({ outcome }) => outcome === 'fail');
  const { type, isLetter, marked } = parts;
  const faults = failed.reduce((sum, result) => sum + result.faults.length, 0);
  const day = dayOfPaper(parts);
  const isOlder = day !== null && day < DECREE.validFrom;
  return { document, typeName: type?.name ?? null, isLetter, isDraft: marked, isOlder, results, faults };
}
