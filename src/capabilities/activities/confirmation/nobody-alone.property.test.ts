import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anActor, testId } from '../../../../test/support/province.ts';
import type { Actor, PostKind } from '../../../kernel/actor.ts';
import { decideActivityAct } from '../activity.lifecycle.ts';
import type { ActivityState } from '../activity.rules.ts';
import type { ActivityAction, ActivitySituation } from '../activity-guards.rules.ts';

const UNITS = ['unit', 'standing', 'office', 'other'] as const;
type Unit = (typeof UNITS)[number];
const FUNCTIONS: Readonly<Record<Unit, readonly string[]>> = {
  unit: [],
  standing: ['standing-body'],
  office: ['ppc-office'],
  other: ['finance-body'],
};
const KINDS: readonly PostKind[] = ['head', 'deputy', 'officer', 'clerk', 'administrator'];

/** A person may hold posts in several units: the same person acts from any of them. */
const anyActor = fc.record({
  person: fc.nat(4),
  unit: fc.constantFrom('unit', ...UNITS),
  kind: fc.constantFrom('officer', ...KINDS),
});
type Who = { person: number; unit: Unit; kind: PostKind };
const ACTIONS = [
  'hand-in',
  'revise',
  'confirm',
  'take-back-confirmation',
  'check',
  'take-back-check',
  'return',
] as const;
const aStep = fc.record({ who: anyActor, action: fc.constantFrom(...ACTIONS) });

const actorOf = ({ person, unit, kind }: Who): Actor =>
  anActor({
    personId: testId(person + 1),
    postKind: kind,
    unitId: testId(100 + UNITS.indexOf(unit)),
    unitPath: testId(100 + UNITS.indexOf(unit)),
    functions: FUNCTIONS[unit],
  });

/** What happened so far, kept by the test in words of practice 13 and of nothing else. */
interface Story {
  state: ActivityState;
  recorded: number | null;
  confirmed: number | null;
  checked: number | null;
}

/** Who may do what, written down from practice 13, not from the guards. */
function allowed({ person, unit, kind }: Who, action: ActivityAction, owner: Unit, story: Story): boolean {
  if (kind === 'administrator') return false;
  const ofOwner = unit === owner;
  const checks = !ofOwner && (owner === 'standing' ? unit === 'office' : unit === 'standing');
  switch (action) {
    case 'hand-in':
      return ofOwner && (story.state === 'planned' || story.state === 'returned');
    case 'revise':
      return ofOwner && ['planned', 'recorded', 'returned'].includes(story.state);
    case 'confirm':
      return ofOwner && story.state === 'recorded' && person !== story.recorded;
    case 'take-back-confirmation':
      return ofOwner && story.state === 'unit-confirmed' && person === story.confirmed;
    case 'check':
      return checks && story.state === 'unit-confirmed' && person !== story.recorded && person !== story.confirmed;
    case 'take-back-check':
      return checks && story.state === 'checked' && person === story.checked;
    case 'return':
      if (person === story.recorded) return false;
      return (story.state === 'recorded' && (ofOwner || checks)) || (story.state === 'unit-confirmed' && checks);
    default:
      return false;
  }
}

function after(story: Story, action: ActivityAction, person: number): Story {
  switch (action) {
    case 'hand-in':
      return { ...story, state: 'recorded', recorded: person };
    case 'revise':
      return story.state === 'recorded' ? { ...story, recorded: person } : story;
    case 'confirm':
      return { ...story, state: 'unit-confirmed', confirmed: person };
    case 'take-back-confirmation':
      return { ...story, state: 'recorded', confirmed: null };
    case 'check':
      return { ...story, state: 'checked', checked: person };
    case 'take-back-check':
      return { ...story, state: 'unit-confirmed', checked: null };
    default:
      return { ...story, state: 'returned', confirmed: null };
  }
}

const situationOf = (story: Story, owner: Unit): ActivitySituation => ({
  activity: {
    state: story.state,
    recordedOn: null,
    recordedBy: story.recorded === null ? null : testId(story.recorded + 1),
    confirmedBy: story.confirmed === null ? null : testId(story.confirmed + 1),
    checkedBy: story.checked === null ? null : testId(story.checked + 1),
  },
  place: {
    unitId: testId(100 + UNITS.indexOf(owner)),
    unitPath: testId(100 + UNITS.indexOf(owner)),
    unitFunctions: FUNCTIONS[owner],
    partnerIds: [],
  },
});

test('whoever acts in whatever order: three hands, never one twice, and the standing body is checked by the office', () => {
  let acts = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('unit', ...UNITS),
      fc.array(aStep, { minLength: 30, maxLength: 60 }),
      (owner, steps) => {
        let story: Story = { state: 'planned', recorded: null, confirmed: null, checked: null };
        for (const { who, action } of steps) {
          const decided = decideActivityAct(actorOf(who), action, situationOf(story, owner)).ok;
          assert.equal(decided, allowed(who, action, owner, story), `${JSON.stringify(who)} ${action} ${story.state}`);
          if (!decided) continue;
          acts += 1;
          story = after(story, action, who.person);
          if (story.confirmed !== null) assert.notEqual(story.confirmed, story.recorded);
          if (story.checked !== null) assert.ok(story.checked !== story.recorded && story.checked !== story.confirmed);
        }
      },
    ),
    { numRuns: 500 },
  );
  assert.ok(acts > 1_000, `only ${acts} acts were possible`);
});
