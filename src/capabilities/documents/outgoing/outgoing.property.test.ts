import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { type InventedProvince, openInventedProvince } from '../../../../test/support/invented-province.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { addDays, type Day, day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import {
  agreeOutgoing,
  draftOutgoing,
  dropOutgoing,
  findIssue,
  findOutgoing,
  freezeOutgoing,
  issueHere,
  type OutgoingCommand,
  recallOutgoing,
  recordSignature,
  returnOutgoing,
  reviseOutgoing,
  setNumbering,
} from './index.ts';
import { aDraft, aPaper } from './outgoing.fixtures.ts';

/** What an office says of a paper, told without looking at the product's table. */
interface Remembered {
  stage: 'writing' | 'agreed' | 'before-signature' | 'signed' | 'out' | 'called-back' | 'gone';
  words: string;
  seen: string | null;
  number: number | null;
  datedOn: Day | null;
}

const ACTS = ['revise', 'agree', 'return', 'freeze', 'sign', 'issue', 'recall', 'drop'] as const;
type Act = (typeof ACTS)[number];
interface Move {
  readonly paper: number;
  readonly act: Act;
  readonly day: number;
}

let province: InventedProvince;
let issuer: Id;
let leader: Actor;
before(async () => {
  province = await openInventedProvince();
  issuer = (await province.unit('so-tttt')).id;
  leader = { ...province.officer, postKind: 'head' };
  const numbering = { unitId: issuer, mode: 'here' as const, firstNumber: 1, from: day('2014-01-01'), basis: null };
  await province.work.succeed((change) => setNumbering(change, numbering));
});
after(() => province.work.close());

const allowed: Record<Act, readonly Remembered['stage'][]> = {
  revise: ['writing', 'agreed'],
  agree: ['writing'],
  return: ['writing', 'agreed', 'before-signature', 'signed'],
  freeze: ['writing', 'agreed'],
  sign: ['before-signature'],
  issue: ['signed'],
  recall: ['out'],
  drop: ['writing', 'agreed', 'before-signature', 'signed'],
};

test('in any history no number is given twice or dated back, nothing frozen changes, what is recalled stays', async () => {
  let year = 2014;
  const move = fc.record({ paper: fc.nat(2), act: fc.constantFrom(...ACTS), day: fc.nat(20) });
  // Some papers begin near their number, so that numbers meet more often than chance has it.
  const moves = fc
    .tuple(fc.array(move, { minLength: 10, maxLength: 30 }), fc.nat(2))
    .map(([rest, first]) => [
      ...(['agree', 'freeze', 'sign', 'issue'] as const).map((act) => ({ paper: first, act, day: 3 })),
      ...rest,
    ]);
  await fc.assert(
    fc.asyncProperty(moves, async (history) => {
      year += 1;
      await play(history, day(`${year}-03-01`));
    }),
    { numRuns: 25 },
  );
});

async function play(history: readonly Move[], start: Day): Promise<void> {
  const today = addDays(start, 30);
  const who = { actor: leader, today };
  const ids: Id[] = [];
  const memory: Remembered[] = [];
  for (const words of ['một', 'hai', 'ba']) {
    const draft = aDraft({ issuerUnitId: issuer, draftingUnitId: issuer }, { subject: words });
    ids.push(await province.work.succeed((change) => draftOutgoing(change, draft), who));
    memory.push({ stage: 'writing', words, seen: null, number: null, datedOn: null });
  }
  let last = { number: 0, day: start };
  for (const [index, { paper, act, day: offset }] of history.entries()) {
    const [id, remembered] = [ids[paper], memory[paper]];
    assert.ok(id && remembered);
    const now = await province.work.view((view) => findOutgoing(view.tx, id));
    const on = addDays(start, offset);
    const command = { documentId: id, version: now?.version ?? 0 };
    const result = await province.work.change(carryOut(act, command, on, `lời ${index}`), who);
    const dated = act !== 'issue' || (on >= last.day && on >= start);
    const expected = allowed[act].includes(remembered.stage) && dated;
    assert.equal(result.ok, expected, `${act} on a paper that is ${remembered.stage}`);
    if (!expected) continue;
    if (act === 'issue') last = { number: last.number + 1, day: on };
    memory[paper] = remember(remembered, act, `lời ${index}`, last);
  }
  for (const [at, id] of ids.entries()) await compare(id, memory[at] as Remembered);
}

function carryOut(act: Act, command: OutgoingCommand, on: Day, words: string) {
  const signer = { signerName: 'Nguyễn Văn Thử', signerLines: ['GIÁM ĐỐC'] };
  return (change: Change): Promise<Result<unknown>> => {
    switch (act) {
      case 'revise':
        return reviseOutgoing(change, { ...command, content: aPaper({ subject: words }) });
      case 'agree':
        return agreeOutgoing(change, command);
      case 'return':
        return returnOutgoing(change, { ...command, remarks: 'xem lại' });
      case 'freeze':
        return freezeOutgoing(change, command);
      case 'sign':
        return recordSignature(change, { ...command, ...signer, signedOn: addDays(on, -60) });
      case 'issue':
        return issueHere(change, { ...command, issuedOn: on });
      case 'recall':
        return recallOutgoing(change, { ...command, reason: 'sai' });
      case 'drop':
        return dropOutgoing(change, command);
    }
  };
}

function remember(before: Remembered, act: Act, words: string, last: { number: number; day: Day }): Remembered {
  switch (act) {
    case 'revise':
      return { ...before, stage: 'writing', words, seen: null };
    case 'agree':
      return { ...before, stage: 'agreed' };
    case 'return':
      return { ...before, stage: 'writing', seen: null };
    case 'freeze':
      return { ...before, stage: 'before-signature', seen: before.words };
    case 'sign':
      return { ...before, stage: 'signed' };
    case 'issue':
      return { ...before, stage: 'out', number: last.number, datedOn: last.day };
    case 'recall':
      return { ...before, stage: 'called-back' };
    case 'drop':
      return { ...before, stage: 'gone' };
  }
}

const STATE = {
  writing: 'draft',
  agreed: 'agreed',
  'before-signature': 'for-signing',
  signed: 'for-signing',
  out: 'issued',
  'called-back': 'recalled',
  gone: 'dropped',
} as const;

async function compare(id: Id, remembered: Remembered): Promise<void> {
  const [paper, issue] = await province.work.view(async ({ tx }) => [
    await findOutgoing(tx, id),
    await findIssue(tx, id),
  ]);
  assert.equal(paper?.state, STATE[remembered.stage]);
  assert.equal(paper?.content.subject, remembered.seen ?? remembered.words);
  assert.equal(issue?.sequence ?? null, remembered.number);
  assert.equal(issue?.issuedOn ?? null, remembered.datedOn);
  if (issue) assert.equal(issue.contentId, paper?.contentId);
}
