import type { Id } from '../../kernel/ids.ts';
import type { Change } from '../../platform/change.ts';
import type { PresetPeople } from './preset-people.rules.ts';
import { insertDemonstrationAccounts, insertPeople, insertPosts, insertSigning } from './preset-people.store.ts';

interface Place {
  readonly unitId: (code: string) => Id;
  readonly actId: Id;
  readonly demonstration: boolean;
}

/** People, posts and what hangs on them. Outside a demonstration whatever is invented stays out. @returns people */
export async function installPeople(change: Change, all: PresetPeople, place: Place): Promise<number> {
  const wanted = <Entry extends { demonstration: boolean }>(entries: readonly Entry[]) =>
    entries.filter((entry) => place.demonstration || !entry.demonstration);
  const people = wanted(all.people).map((entry) => ({ ...entry, id: change.newId() }));
  const personId = new Map(people.map((person) => [person.code, person.id]));
  const posts = wanted(all.posts).map((entry) => ({
    ...entry,
    id: change.newId(),
    unitId: place.unitId(entry.unit),
    personId: entry.person === null ? null : certain(personId.get(entry.person), entry.person),
  }));
  const postId = new Map(posts.map((post) => [post.code, post.id]));
  const signing = wanted(all.signing_authority).map((entry) => ({
    ...entry,
    postId: certain(postId.get(entry.post), entry.post),
  }));
  const accounts = wanted(all.accounts).map((entry, position) => ({
    personId: certain(personId.get(entry.person), entry.person),
    login: entry.login,
    label: {
      position,
      role: entry.role,
      vi: entry.label,
      en: entry.label_en,
      purposeVi: entry.purpose,
      purposeEn: entry.purpose_en,
      postId: certain(postId.get(entry.post), entry.post),
    },
  }));
  await insertPeople(change, people);
  await insertPosts(change, posts, place.actId);
  await insertSigning(change, signing, place.actId);
  await insertDemonstrationAccounts(change, accounts);
  return people.length;
}

function certain<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`the preset does not explain ${code}`);
  return value;
}
