import type { PostKind } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';

/** Somebody who holds a post in a unit on a day. */
export interface Recipient {
  readonly unitId: Id;
  readonly personId: Id;
  readonly postKind: PostKind;
  readonly focalPoint: boolean;
}

/** Who does a unit's work: the focal points it named, else its officers, else whoever leads it, else its clerks. */
export function workersOf(people: readonly Recipient[], unitId: Id): Recipient[] {
  const own = people.filter((person) => person.unitId === unitId && person.postKind !== 'administrator');
  const groups = [
    own.filter((person) => person.focalPoint),
    own.filter((person) => person.postKind === 'officer'),
    own.filter(leads),
    own,
  ];
  return oncePerPerson(groups.find((group) => group.length > 0) ?? []);
}

/** Who answers for a unit; where it has no head, those who do its work. */
export function headsOf(people: readonly Recipient[], unitId: Id): Recipient[] {
  const heads = people.filter((person) => person.unitId === unitId && leads(person));
  return heads.length > 0 ? oncePerPerson(heads) : workersOf(people, unitId);
}

const leads = ({ postKind }: Recipient): boolean => postKind === 'head' || postKind === 'deputy';

/** A person with two posts in a unit is told once. */
export const oncePerPerson = (people: readonly Recipient[]): Recipient[] => [
  ...new Map(people.map((person) => [person.personId, person])).values(),
];
