import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { draftOutgoing, officialName } from '../../../documents/index.ts';
import { listUnitsAt, type UnitAt } from '../../../organisations/index.ts';
import { loadGeneralRules } from '../../../rulebook/index.ts';
import { cycleLabel } from '../../cycle/cycle.rules.ts';
import { findCycle } from '../../cycle/cycle.store.ts';
import { listNamedGroups } from '../../cycle/draft-guidance.ts';
import { groupedNames } from '../../cycle/official-words.rules.ts';
import { listLines } from '../../lines/line.store.ts';
import { loadTableWords } from '../../load-table-words.ts';
import { planTable } from '../../plan-table.document.ts';
import { listSeenItems } from '../dossier.store.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import { paperHeadOf } from '../paper-head.ts';
import { insertRound, listRounds } from './opinion.store.ts';
import { opinionRequest } from './opinion-papers.document.ts';

export interface AskOpinions extends OnDossier {
  readonly unitIds: readonly Id[];
  readonly answerBy: Day | null;
}

/** Opens a round on the items as they stand and drafts its công văn; until it is closed nobody edits the items. */
export async function askOpinions(change: Change, command: AskOpinions): Promise<Result<Id>> {
  return moveDossier(change, command, 'ask-opinions', async (dossier, actId) => {
    const { answerBy } = command;
    if (!answerBy || answerBy < change.today) return invalid({ answerBy: 'opinion.answerBy.past' });
    const known = new Map((await listUnitsAt(change.tx, change.today)).map((unit) => [unit.id, unit]));
    const units = [...new Set(command.unitIds)].flatMap((id) => known.get(id) ?? []);
    if (units.length === 0) return invalid({ units: 'opinion.units.missing' });
    const items = await listSeenItems(change.tx, dossier.planId);
    if (items.length === 0) return invalid({ units: 'opinion.items.missing' });
    const cycle = await findCycle(change.tx, dossier.cycleId);
    const standingBody = actorOf(change).unitId;
    const head = await paperHeadOf(change, standingBody);
    if (!head.ok) return head;
    const rules = await loadGeneralRules(change.tx, change.today);
    const silenceAgrees = rules.get('opinion-silence') === 'agrees';
    const period = cycle ? cycleLabel(cycle, 'vi') : '';
    const content = opinionRequest(head.value, {
      draft: draftPlanName(period),
      intro: `Thực hiện nhiệm vụ xây dựng Kế hoạch công tác thông tin đối ngoại ${period} của tỉnh, cơ quan thường trực đã tổng hợp đề xuất của các cơ quan, đơn vị, địa phương thành dự thảo gửi kèm.`,
      addressees: await addresseesOf(change, dossier.cycleId, units),
      answerBy,
      silenceAgrees,
      annex: {
        title: `Dự thảo danh mục nhiệm vụ ${period}`,
        landscape: true,
        body: [planTable(await listLines(change.tx, dossier.planId), await loadTableWords(change))],
      },
    });
    const letter = await draftOutgoing(change, {
      issuerUnitId: standingBody,
      draftingUnitId: standingBody,
      purpose: 'opinion-request',
      subject: { type: 'plan', id: dossier.planId },
      content,
      recipients: units.map((unit) => ({ name: unit.name, unitId: unit.id })),
    });
    if (!letter.ok) return letter;
    const rounds = await listRounds(change.tx, dossier.planId);
    const number = (rounds[0]?.number ?? 0) + 1;
    await insertRound(change.tx, {
      id: change.newId(),
      planId: dossier.planId,
      reviewId: null,
      draftName: null,
      number,
      askedOn: change.today,
      answerBy,
      silenceAgrees,
      letterDocumentId: letter.value,
      items,
      topics: [],
      unitIds: units.map((unit) => unit.id),
      actId,
    });
    return ok({ details: { round: number, units: units.length } });
  });
}

/** As the letters of a round quote it. */
export const draftPlanName = (period: string): string => `dự thảo Kế hoạch công tác thông tin đối ngoại ${period}`;

/** "Các sở, ban, ngành" instead of twenty names, where everybody of the group is asked; others by name. */
async function addresseesOf(change: Change, cycleId: Id, units: readonly UnitAt[]): Promise<string[]> {
  const asked = new Set<string>([actorOf(change).unitId, ...units.map(({ id }) => id)]);
  const whole = (await listNamedGroups(change, cycleId)).filter(({ members }) =>
    [...members].every((id) => asked.has(id)),
  );
  const named = units.map(({ id, name }) => ({ unitId: id, name: officialName(name) }));
  return groupedNames(named, whole).map(({ name }) => name);
}
