import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anActor, testId } from '../../../../test/support/province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import {
  DOSSIER_ACTIONS,
  DOSSIER_STATES,
  type DossierAction,
  type DossierState,
  decideOnDossier,
  possibleOnDossier,
} from './dossier.lifecycle.ts';

const person = (number: number, parts: Partial<Actor>) => anActor({ personId: testId(100 + number), ...parts });
const PEOPLE = {
  standing: person(1, { functions: ['standing-body'] }),
  finance: person(2, { functions: ['finance-body'] }),
  office: person(3, { functions: ['ppc-office'] }),
  leader: person(4, { functions: ['approver'], postKind: 'deputy' }),
  clerkOfLeader: person(5, { functions: ['approver'], postKind: 'officer' }),
  district: person(6, {}),
  administrator: person(7, { functions: ['standing-body', 'ppc-office'], postKind: 'administrator' }),
};
type Who = keyof typeof PEOPLE;

/** What has happened, in words of practice 9 and 10; the oracle knows no table. */
interface Story {
  opinionsOpen: boolean;
  waitsForFinance: boolean;
  financeSaid: boolean;
  onTheWay: 'nowhere' | 'office' | 'leader';
  agreed: boolean;
  returned: boolean;
  signed: boolean;
}

const OWNERS: Record<DossierAction, readonly Who[]> = {
  'ask-opinions': ['standing'],
  'close-opinions': ['standing'],
  'ask-finance': ['standing'],
  'give-finance-opinion': ['finance'],
  submit: ['standing'],
  'office-complete': ['office'],
  'office-return': ['office'],
  'leader-agree': ['leader'],
  'leader-return': ['leader'],
  'draft-paper': ['standing', 'office'],
  'record-issue': ['standing', 'office'],
  amend: ['standing'],
  'send-to-ministry': ['standing', 'office'],
};

function possible(story: Story, action: DossierAction): boolean {
  const atDesk = !story.signed && !story.opinionsOpen && story.onTheWay === 'nowhere' && !story.agreed;
  switch (action) {
    case 'ask-opinions':
    case 'ask-finance':
      return atDesk && !story.waitsForFinance;
    case 'close-opinions':
      return story.opinionsOpen;
    case 'give-finance-opinion':
      return story.waitsForFinance;
    case 'submit':
      return atDesk && !story.waitsForFinance && (story.financeSaid || story.returned);
    case 'office-complete':
    case 'office-return':
      return story.onTheWay === 'office';
    case 'leader-agree':
      return story.onTheWay === 'leader';
    case 'leader-return':
      return story.onTheWay === 'leader' || story.agreed;
    case 'draft-paper':
    case 'record-issue':
      return !story.signed;
    case 'amend':
    case 'send-to-ministry':
      return story.signed;
  }
}

function happen(story: Story, action: DossierAction): void {
  const desk = { onTheWay: 'nowhere', agreed: false } as const;
  const changes: Partial<Record<DossierAction, Partial<Story>>> = {
    'ask-opinions': { opinionsOpen: true, returned: false, financeSaid: false },
    'close-opinions': { opinionsOpen: false },
    'ask-finance': { waitsForFinance: true, returned: false },
    'give-finance-opinion': { waitsForFinance: false, financeSaid: true },
    submit: { onTheWay: 'office', returned: false },
    'office-complete': { onTheWay: 'leader' },
    'office-return': { ...desk, returned: true },
    'leader-agree': { ...desk, agreed: true },
    'leader-return': { ...desk, returned: true },
    'record-issue': { ...desk, opinionsOpen: false, waitsForFinance: false, signed: true },
  };
  Object.assign(story, changes[action]);
}

test('random histories: the table allows what the story allows, to whom it belongs', () => {
  const step = fc.record({
    action: fc.constantFrom(...DOSSIER_ACTIONS),
    who: fc.constantFrom(...(Object.keys(PEOPLE) as Who[])),
    // Most steps are possible ones, taken by whoever they belong to, so that histories get far.
    onwards: fc.option(fc.nat(), { freq: 4 }),
  });
  const reached = new Set<DossierState>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      let state: DossierState = 'consolidating';
      const story: Story = {
        opinionsOpen: false,
        waitsForFinance: false,
        financeSaid: false,
        onTheWay: 'nowhere',
        agreed: false,
        returned: false,
        signed: false,
      };
      for (const step of steps) {
        const open = DOSSIER_ACTIONS.filter((each) => possible(story, each));
        // Signing on paper is possible at any time and ends the way: seldom, or hardly a history meets a leader.
        const next =
          step.onwards !== null && step.onwards % 16 > 0 ? open.filter((each) => each !== 'record-issue') : open;
        const action = step.onwards === null ? step.action : (next[step.onwards % next.length] ?? step.action);
        const actor = step.onwards === null ? step.who : (OWNERS[action][0] ?? step.who);
        const answer = decideOnDossier(PEOPLE[actor], action, state);
        const expected = possible(story, action) && OWNERS[action].includes(actor);
        assert.equal(answer.ok, expected, `${actor}: ${action} in ${state}`);
        assert.equal(possibleOnDossier(PEOPLE[actor], state).includes(action), expected);
        if (!answer.ok) continue;
        state = answer.value;
        happen(story, action);
        reached.add(state);
      }
    }),
    { numRuns: 1_000 },
  );
  assert.deepEqual(
    new Set(DOSSIER_STATES.slice(1)),
    new Set([...reached].filter((state) => state !== 'consolidating')),
  );
});
