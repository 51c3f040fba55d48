import type { Actor, PostKind } from '../../src/kernel/actor.ts';
import type { Id } from '../../src/kernel/ids.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';

/** Ids that are the same in every run: `testId(7)`. */
export const testId = (number: number): Id => {
  const random = new Uint8Array(10);
  new DataView(random.buffer).setUint32(6, number);
  return uuidv7(1_400_000_000_000, random);
};

/** Somebody who acts, for rules and policies that need no database. */
export const anActor = (parts: Partial<Actor> & { postKind?: PostKind } = {}): Actor => ({
  accountId: testId(1),
  personId: testId(2),
  postId: testId(3),
  postKind: 'officer',
  unitId: testId(4),
  unitPath: testId(4),
  functions: [],
  delegationId: null,
  ...parts,
});
