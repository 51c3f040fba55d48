import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import {
  findUnit,
  listPersonNames,
  listSigningOfUnit,
  listStaffedPosts,
  listUnitsAt,
  type SigningAuthority,
} from '../../organisations/index.ts';
import type { Signature } from '../format/official-document.rules.ts';

/** Words above a name that somebody is entitled to (practice 4); the name itself comes with the signed paper. */
export interface SignatureChoice extends Signature {
  readonly authorityId: Id;
  readonly postId: Id;
  /** who holds the post on that day */
  readonly personId: Id | null;
  readonly prefix: SigningAuthority['prefix'];
  readonly field: string | null;
  /** an act of the collective, "TM. …"; an act in the head's own competence has no such line */
  readonly collective: boolean;
}

/** Who may sign papers of a unit on a day; for a committee also its office, by order of the Chair. Heads first. */
export async function signaturesOf(tx: Tx, unitId: Id, day: Day): Promise<SignatureChoice[]> {
  const unit = await findUnit(tx, unitId, day);
  if (!unit) return [];
  const offices = (await listUnitsAt(tx, day)).filter((each) => each.kind === 'ppc-office' && each.parentId === unitId);
  const own = await listSigningOfUnit(tx, unitId);
  const byOrder = [];
  for (const office of offices) byOrder.push(...(await listSigningOfUnit(tx, office.id)).filter(isByOrder));
  const holders = new Map((await listStaffedPosts(tx, day)).map((post) => [post.postId, post.personId]));
  return [...own, ...byOrder]
    .filter(({ from, to }) => from <= day && (to === null || day < to))
    .map((authority) => choiceOf(authority, holders.get(authority.postId) ?? null));
}

const isByOrder = ({ prefix }: SigningAuthority): boolean => prefix === 'TL' || prefix === 'TUQ';

const choiceOf = (authority: SigningAuthority, personId: Id | null): SignatureChoice => ({
  authorityId: authority.id,
  postId: authority.postId,
  personId,
  prefix: authority.prefix,
  field: authority.field,
  collective: authority.titleLines[0]?.startsWith('TM.') ?? false,
  lines: authority.titleLines,
  name: null,
});

/** Names of those who hold the posts, for the form in which the signature is noted. */
export const listSignerNames = (view: View, choices: readonly SignatureChoice[]): Promise<Map<Id, string>> =>
  listPersonNames(
    view,
    choices.flatMap(({ personId }) => personId ?? []),
  );
