import type { Deadline } from '../../../compiler/index.ts';
import type { PublishedObligation } from '../directive.events.ts';
import { sameValue } from '../draft/operation.rules.ts';

export const CHANGED_PARTS = [
  'deadline',
  'lead',
  'coordinators',
  'deliverable',
  'recipients',
  'general',
  'words',
] as const;
/** What of an obligation is no longer the same. */
export type ChangedPart = (typeof CHANGED_PARTS)[number];

/** Empty when the new document only says again what the old one said. */
export const changedParts = (old: PublishedObligation, now: PublishedObligation): ChangedPart[] =>
  CHANGED_PARTS.filter((part) => !sameValue(READ[part](old), READ[part](now)));

const READ: Readonly<Record<ChangedPart, (each: PublishedObligation) => unknown>> = {
  deadline: ({ deadline }) => ruleOf(deadline),
  lead: ({ leadUnitIds, leadNames }) => agencies(leadUnitIds, leadNames),
  coordinators: ({ coordinatorUnitIds, coordinatorNames }) => agencies(coordinatorUnitIds, coordinatorNames),
  deliverable: ({ deliverable }) => plain(deliverable ?? ''),
  recipients: ({ recipients }) => recipients.map(({ role, agency }) => `${role} ${plain(agency)}`).sort(),
  general: ({ general }) => general,
  words: ({ quote }) => plain(quote.text),
};

/** Units are the same whatever they are called; where no unit is known the names speak. */
const agencies = (ids: readonly string[], names: readonly string[]): readonly string[] =>
  (ids.length > 0 ? [...ids] : names.map(plain)).sort();

/** The rule without the words that state it: "trước ngày 01/7" and "chậm nhất ngày 30/6" differ, their spelling does not. */
const ruleOf = ({ text: _, items, ...rule }: Deadline): unknown => ({
  ...rule,
  ...(rule.event !== undefined && { event: plain(rule.event) }),
  ...(items && { items: items.map(ruleOf) }),
});

/** Words alone: without the sign of the list item, spaces, capitals and the last full stop. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-–+*•]|\d{1,2}(?:\.\d{1,2})*[.)]|\p{L}\))\s*/u, '')
    .replace(/[\s.;,:]+$/, '');
