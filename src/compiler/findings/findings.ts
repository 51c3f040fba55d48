import type { Finding } from '../answer.ts';
import { addresseeRules } from './addressees.ts';
import { citationConflictRules } from './citation-conflicts.ts';
import { citationFactRules } from './citation-facts.ts';
import { citationFormRules } from './citation-form.ts';
import { citationTypeRules } from './citation-types.ts';
import { citationWordingRules } from './citation-wording.ts';
import { coordinationRules } from './coordination.ts';
import { dayOffRules } from './days-off.ts';
import { deadlineRules } from './deadlines.ts';
import { dependencyRules } from './dependencies.ts';
import { documentDateRules } from './document-date.ts';
import { documentFormRules } from './document-form.ts';
import { dutyRules } from './duties.ts';
import { endedAgencyRules } from './ended-agencies.ts';
import type { FindingContext, Rule } from './finding.ts';
import { numberingRules } from './numbering.ts';
import { partnerRules } from './partners.ts';
import { productRules } from './products.ts';
import { recipientFormRules } from './recipient-form.ts';
import { recipientRules } from './recipients.ts';
import { reportingRules } from './reporting.ts';
import { selfTypeRules } from './self-type.ts';
import { wordingRules } from './wording.ts';

const rules: Rule[] = [
  ...citationConflictRules,
  ...citationWordingRules,
  ...citationFormRules,
  ...citationTypeRules,
  ...citationFactRules,
  ...addresseeRules,
  ...partnerRules,
  ...recipientRules,
  ...recipientFormRules,
  ...reportingRules,
  ...coordinationRules,
  ...dutyRules,
  ...productRules,
  ...endedAgencyRules,
  ...dependencyRules,
  ...deadlineRules,
  ...dayOffRules,
  ...numberingRules,
  ...documentFormRules,
  ...documentDateRules,
  ...selfTypeRules,
  ...wordingRules,
];
/** More of one kind tell nothing new and come from noise. */
const mostOfOneKind = 60;

/** Runs every rule and numbers the findings in the order of their places. */
export function findFindings(context: FindingContext): Finding[] {
  const found = rules.flatMap((rule) => rule(context).slice(0, mostOfOneKind));
  found.sort((one, other) => (one.evidence[0]?.[0] ?? 0) - (other.evidence[0]?.[0] ?? 0));
  return found.map((draft, at) => ({ id: `f${at + 1}`, ...draft }));
}
