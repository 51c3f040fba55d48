import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { findSecrecyStamp } from '../../../kernel/secrecy-stamp.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { maySee } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import { readAddress } from './address.rules.ts';
import { type CoverageContent, LONGEST } from './coverage.rules.ts';
import { COVERAGE_LISTS } from './coverage-words.rules.ts';

export interface CheckedContent {
  readonly content: CoverageContent;
  readonly addressKey: string;
}

/**
 * What must hold of an item, whoever sends it: complete, not in the future, in codes of the lists, without a secrecy
 * stamp, at an address that is nobody's account, linked to work that the person may see.
 */
export async function checkContent(change: Change, typed: CoverageContent): Promise<Result<CheckedContent>> {
  const content = trimmed(typed);
  const address = readAddress(content.address);
  const lists = await listCodeChoices(change.tx, COVERAGE_LISTS, change.today);
  const has = (names: readonly (typeof COVERAGE_LISTS)[number][], code: string): boolean =>
    names.some((name) => lists[name].items.some((item) => item.code === code));
  const wrong: Record<string, string> = { ...lengthProblems(content) };
  if (!has(['countries'], content.country)) wrong.country = 'coverage.refusal.country';
  if (!has(['languages', 'press-languages'], content.language)) wrong.language = 'coverage.refusal.language';
  if (content.publishedOn > change.today) wrong.publishedOn = 'coverage.refusal.future';
  if (!address.ok) wrong.address = `coverage.refusal.address.${address.problem}`;
  if (findSecrecyStamp(`${content.title}\n${content.summary}`)) wrong.summary = 'coverage.refusal.stamped';
  if (Object.keys(wrong).length > 0) return invalid(wrong);
  if (!(await mayLink(change, content))) return notFound();
  return ok({
    content: { ...content, address: address.ok ? address.address : '' },
    addressKey: address.ok ? address.key : '',
  });
}

const trimmed = (content: CoverageContent): CoverageContent => ({
  ...content,
  outlet: oneLine(content.outlet),
  title: oneLine(content.title),
  summary: content.summary.trim(),
  reference: oneLine(content.reference),
  address: content.address.trim(),
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Messages by field: too long, or missing where a word must stand. */
export function lengthProblems(content: CoverageContent): Record<string, string> {
  const wrong: Record<string, string> = {};
  for (const [field, most] of Object.entries(LONGEST)) {
    if (content[field as keyof typeof LONGEST].length > most) wrong[field] = 'coverage.refusal.long';
  }
  if (content.outlet === '') wrong.outlet = 'coverage.refusal.outlet';
  if (content.title === '') wrong.title = 'coverage.refusal.title';
  return wrong;
}

async function mayLink(change: Change, content: CoverageContent): Promise<boolean> {
  for (const id of [content.activityId, content.requestId]) {
    if (id === null) continue;
    const found = await findActivity(change.tx, id, change.today);
    if (!found || !maySee(actorOf(change), found.place)) return false;
  }
  return true;
}
