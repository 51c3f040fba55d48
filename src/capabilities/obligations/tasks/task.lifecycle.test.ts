import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anActor, testId } from '../../../../test/support/province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { day } from '../../../kernel/day.ts';
import {
  decideAct,
  lifecycleTable,
  possibleActs,
  TASK_ACTIONS,
  type TaskAction,
  type TaskSituation,
  taskLifecycle,
} from './task.lifecycle.ts';
import { isClosed, isOpen, TASK_STATES, type TaskState } from './task.rules.ts';

const UNIT = testId(10);
const person = (number: number, parts: Partial<Actor>): Actor => anActor({ personId: testId(100 + number), ...parts });
const PEOPLE: readonly Actor[] = [
  person(1, { unitId: UNIT, postKind: 'officer' }),
  person(2, { unitId: UNIT, postKind: 'head' }),
  person(3, { unitId: UNIT, postKind: 'administrator' }),
  person(4, { unitId: testId(11), functions: ['standing-body'] }),
  // the same person as the first, in a second post at the standing body
  person(1, { unitId: testId(11), functions: ['standing-body'] }),
  person(5, { unitId: testId(12), functions: ['ppc-office'] }),
  person(6, { unitId: testId(13) }),
];

/** What has happened, told apart from the table: the oracle answers from these words alone. */
interface Story {
  ended: 'withdrawn' | 'moved' | 'transferred' | null;
  readonly waits: 'event' | 'demand' | null;
  readonly dated: boolean;
  readonly cooperation: boolean;
  readonly ofStandingBody: boolean;
  started: boolean;
  returned: boolean;
  handedBy: string | null;
  confirmedBy: string | null;
  checked: boolean;
  extension: boolean;
  transfer: boolean;
}

function stateOf(story: Story): TaskState {
  if (story.ended) return story.ended;
  if (story.waits) return story.waits === 'event' ? 'awaiting-event' : 'awaiting-demand';
  if (story.checked) return 'checked';
  if (story.confirmedBy) return 'unit-confirmed';
  if (story.handedBy) return 'handed-in';
  return story.returned ? 'returned' : story.started ? 'in-progress' : 'not-started';
}

/** The rules of practice 13 to 15 in plain words. */
function expects(story: Story, who: Actor, action: TaskAction): boolean {
  const over = story.ended !== null || story.checked;
  const own = who.unitId === UNIT && who.postKind !== 'administrator';
  const checks = who.unitId !== UNIT && who.functions.includes(story.ofStandingBody ? 'ppc-office' : 'standing-body');
  const toDo = !over && !story.waits && !story.handedBy;
  const waitsForUnit = !over && story.handedBy !== null && !story.confirmedBy;
  const waitsForCheck = !over && story.confirmedBy !== null;
  switch (action) {
    case 'note-progress':
    case 'hand-in':
      return toDo && own;
    case 'take-back':
      return waitsForUnit && own && story.handedBy === who.personId;
    case 'confirm':
      return waitsForUnit && own && story.handedBy !== who.personId;
    case 'take-back-confirmation':
      return waitsForCheck && own && story.confirmedBy === who.personId;
    case 'receive':
      return waitsForUnit && checks && story.handedBy !== who.personId;
    case 'check':
      return waitsForCheck && checks && ![story.handedBy, story.confirmedBy].includes(who.personId);
    case 'return':
      return (waitsForUnit && (checks || (own && story.handedBy !== who.personId))) || (waitsForCheck && checks);
    case 'ask-extension':
      return toDo && own && story.dated && !story.cooperation && !story.extension;
    case 'decide-extension':
      return !over && !story.waits && checks && story.extension;
    case 'propose-transfer':
      return toDo && own && !story.transfer;
    case 'refuse-transfer':
      return !over && !story.waits && checks && story.transfer;
    case 'accept-transfer':
      return toDo && checks && story.transfer;
    case 'record-event':
      return !over && story.waits === 'event' && (own || checks);
    case 'open-demand':
      return !over && story.waits === 'demand' && (own || checks);
    case 'reissue':
    case 'reopen':
    case 'withdraw':
    case 'move':
    case 'carry-over':
    case 'end':
      return false;
  }
}

function tell(story: Story, who: Actor, action: TaskAction): void {
  if (action === 'note-progress') story.started = true;
  if (action === 'hand-in') story.handedBy = who.personId;
  if (action === 'take-back') Object.assign(story, { handedBy: null, started: true, returned: false });
  if (action === 'confirm' || action === 'receive') story.confirmedBy = who.personId;
  if (action === 'take-back-confirmation') story.confirmedBy = null;
  if (action === 'check') story.checked = true;
  if (action === 'return') Object.assign(story, { handedBy: null, confirmedBy: null, returned: true });
  if (action === 'ask-extension' || action === 'decide-extension') story.extension = action === 'ask-extension';
  if (action === 'propose-transfer') story.transfer = true;
  if (action === 'refuse-transfer' || action === 'accept-transfer') story.transfer = false;
  if (action === 'accept-transfer') story.ended = 'transferred';
}

const situationOf = (story: Story): TaskSituation => ({
  task: {
    state: stateOf(story),
    statedOn: story.dated ? day('2014-06-30') : null,
    standing: false,
    cooperationRequest: story.cooperation,
    handedInBy: story.handedBy as never,
    confirmedBy: story.confirmedBy as never,
    part: 'lead',
  },
  place: {
    unitId: UNIT,
    unitPath: UNIT,
    unitFunctions: story.ofStandingBody ? ['standing-body'] : [],
    partnerIds: [UNIT],
  },
  extensionAsked: story.extension,
  transferProposed: story.transfer,
});

const stories = fc.record({
  ended: fc.constant(null),
  waits: fc.constantFrom(null, null, null, 'event' as const, 'demand' as const),
  dated: fc.boolean(),
  cooperation: fc.boolean(),
  ofStandingBody: fc.boolean(),
  started: fc.constant(false),
  returned: fc.constant(false),
  handedBy: fc.constant(null),
  confirmedBy: fc.constant(null),
  checked: fc.constant(false),
  extension: fc.constant(false),
  transfer: fc.constant(false),
});
const steps = fc.array(
  fc.record({ who: fc.integer({ min: 0, max: PEOPLE.length - 1 }), action: fc.constantFrom(...TASK_ACTIONS) }),
  { minLength: 20, maxLength: 120 },
);

test('property: whatever people try in whatever order, table and guards answer as practice says', () => {
  fc.assert(
    fc.property(stories, steps, (start, history) => {
      const story: Story = { ...start };
      for (const { who, action } of history) {
        const actor = PEOPLE[who] as Actor;
        const situation = situationOf(story);
        const answer = decideAct(actor, action, situation);
        assert.equal(answer.ok, expects(story, actor, action), `${action} in ${situation.task.state}`);
        assert.equal(possibleActs(actor, situation).includes(action), answer.ok, 'button and server agree');
        if (!answer.ok) continue;
        tell(story, actor, action);
        assert.equal(answer.value, stateOf(story), action);
        assert.ok(story.confirmedBy === null || story.confirmedBy !== story.handedBy);
      }
    }),
    { numRuns: 300 },
  );
});

test('every state is there, closed states are left only by the system or by taking back, ended ones never', () => {
  assert.deepEqual(Object.keys(taskLifecycle).sort(), [...TASK_STATES].sort());
  for (const state of TASK_STATES) {
    const actions = Object.keys(taskLifecycle[state]);
    assert.equal(actions.includes('withdraw'), isOpen(state), state);
    assert.equal(actions.includes('move'), isOpen(state), state);
    assert.equal(actions.includes('reissue'), isOpen(state), state);
    assert.equal(actions.includes('carry-over'), isOpen(state), state);
    assert.equal(actions.includes('end'), isOpen(state), state);
    if (isClosed(state)) assert.ok(!actions.includes('hand-in'), state);
  }
  for (const state of ['checked', 'moved', 'transferred'] as const) assert.deepEqual(taskLifecycle[state], {});
});

test('the documentation shows the table as it is', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(lifecycleTable()), 'README.md: paste what lifecycleTable() gives');
});
