import { addDays } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listOutgoingOf } from '../../documents/index.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import {
  agreeDossier,
  answerOpinion,
  answerRemarks,
  appraiseLines,
  askFinance,
  askOpinions,
  closeOpinions,
  draftCover,
  findDossier,
  findProvincialPlan,
  giveFinanceOpinion,
  listCycleUnits,
  listItems,
  listOpinions,
  listRemarks,
  listRounds,
  listRoundUnits,
  passDossier,
  recordMinistryReceipt,
  replyToOpinions,
  returnDossier,
  sendToMinistry,
  submitDossier,
} from '../../plans/index.ts';
import { listCodes } from '../../rulebook/index.ts';
import type { ProvinceAct } from './plan-course.rules.ts';
import type { Scene } from './play-course.ts';
import { COMMITTEE, cast, cycleOf, FINANCE, issuePaper, NOT_NOW, OFFICE, STANDING_BODY } from './play-cycle.ts';
import { decideAll } from './play-decisions.ts';
import { issueLetters } from './play-papers.ts';

interface Way {
  readonly cycleId: Id;
  readonly planId: Id;
  readonly version: number;
}

/** Each act of the provincial plan's way, by whoever it belongs to. */
export async function playProvince(scene: Scene, act: ProvinceAct): Promise<Result<unknown>> {
  const cycle = await cycleOf(scene);
  const plan = cycle && (await findProvincialPlan(scene.tx, cycle.id));
  const dossier = plan && (await findDossier(scene.tx, plan.id));
  if (!cycle || !dossier) return NOT_NOW;
  const done = await ACTS[act](scene, { cycleId: cycle.id, planId: dossier.planId, version: dossier.version });
  if (done.ok) await issueLetters(scene, dossier.planId);
  return done;
}

const ACTS: Readonly<Record<ProvinceAct, (scene: Scene, way: Way) => Promise<Result<unknown>>>> = {
  decide: (scene, { cycleId }) => decideAll(scene, cycleId),
  'ask-opinions': async (scene, way) => {
    const unitIds = (await listCycleUnits(scene.tx, way.cycleId)).map((unit) => unit.unitId);
    const officer = await cast(scene, STANDING_BODY, 'officer');
    const others = unitIds.filter((id) => id !== officer.actor?.unitId);
    return askOpinions(officer, { ...way, unitIds: others, answerBy: addDays(scene.cycle.close_opinions, -1) });
  },
  'answer-opinions': answerAll,
  'close-opinions': async (scene, way) => {
    const officer = await cast(scene, STANDING_BODY, 'officer');
    await replyToAll(officer, way.planId);
    return closeOpinions(officer, way);
  },
  'ask-finance': async (scene, way) => askFinance(await cast(scene, STANDING_BODY, 'officer'), way),
  appraise: appraiseAll,
  submit: async (scene, way) => submitDossier(await cast(scene, STANDING_BODY, 'head'), { ...way, form: 'plan' }),
  office: passOn,
  'return-dossier': async (scene, way) => {
    const [item] = await listItems(scene.tx, way.cycleId);
    const remarks = new Map(item && scene.cycle.remark ? [[item.id, scene.cycle.remark.words]] : []);
    return returnDossier(await cast(scene, COMMITTEE, 'deputy'), { ...way, words: '', remarks });
  },
  'submit-again': async (scene, way) => {
    const head = await cast(scene, STANDING_BODY, 'head');
    const open = (await listRemarks(scene.tx, way.planId)).filter((remark) => remark.answer === null);
    const answers = new Map(open.map((remark) => [remark.id, scene.cycle.remark?.answer ?? '']));
    if (answers.size > 0) await answerRemarks(head, { planId: way.planId, answers });
    return submitDossier(head, { ...way, form: 'plan' });
  },
  'office-again': passOn,
  agree: async (scene, way) => agreeDossier(await cast(scene, COMMITTEE, 'deputy'), { ...way, words: '' }),
  issue: async (scene, { planId }) => {
    const papers = await listOutgoingOf(scene.tx, 'plan', planId);
    const draft = papers.find((paper) => paper.purpose === 'provincial-plan' && paper.state === 'agreed');
    return draft ? issuePaper(scene, OFFICE, draft.documentId, scene.cycle.issue) : NOT_NOW;
  },
  'send-to-ministry': sendOn,
  'ministry-receipt': async (scene, way) => {
    const { receive, arrival } = scene.cycle.ministry;
    const officer = await cast(scene, STANDING_BODY, 'officer', 'head');
    return recordMinistryReceipt(officer, { ...way, receivedOn: receive, arrivalNumber: arrival });
  },
};

/** The covering letter is numbered before it goes. */
async function sendOn(scene: Scene, way: Way): Promise<Result<unknown>> {
  const officer = await cast(scene, STANDING_BODY, 'officer', 'head');
  const cover = await draftCover(officer, way);
  if (!cover.ok) return cover;
  await issueLetters(scene, way.planId);
  const version = (await findDossier(scene.tx, way.planId))?.version ?? 0;
  return sendToMinistry(officer, { ...way, version, way: 'trunk', sentOn: scene.on });
}

async function passOn(scene: Scene, way: Way): Promise<Result<unknown>> {
  const officer = await cast(scene, OFFICE, 'officer', 'head');
  const list = await listCodes(scene.tx, 'dossier-checklist', scene.on);
  return passDossier(officer, { ...way, checked: list.map((item) => item.code), words: '' });
}

/** Most units agree, one has something to say, a few stay silent. */
async function answerAll(scene: Scene, { planId }: Way): Promise<Result<unknown>> {
  const round = (await listRounds(scene.tx, planId)).find((each) => each.closedOn === null);
  if (!round) return NOT_NOW;
  const asked = new Map((await listRoundUnits(scene.tx, round.id)).map((unit) => [unit.unitId, unit]));
  for (const [place, code] of Object.keys(scene.cycle.sends).entries()) {
    const unit = await findUnitByCode(scene.tx, code, scene.on);
    const own = unit && asked.get(unit.id);
    if (!own || own.answeredOn !== null || place % 6 === 5) continue;
    const comments = new Map<Id | null, string>(place === 2 ? [[null, COMMENT]] : []);
    const officer = await cast(scene, code, 'officer', 'head');
    await answerOpinion(officer, { roundId: round.id, version: own.version, comments, documentId: null });
  }
  return ok(null);
}

const COMMENT = 'Đề nghị ghi rõ đầu mối phối hợp của từng nhiệm vụ ở địa phương.';

async function replyToAll(officer: Change, planId: Id): Promise<void> {
  const round = (await listRounds(officer.tx, planId)).find((each) => each.closedOn === null);
  const open = round ? (await listOpinions(officer.tx, round.id)).filter((each) => each.answer === 'comment') : [];
  const reply = { reply: 'accepted', words: 'Đã bổ sung đơn vị phối hợp tại các nhiệm vụ liên quan.' } as const;
  const replies = new Map(open.filter((each) => each.reply === null).map((each) => [each.id, reply]));
  if (round && replies.size > 0) await replyToOpinions(officer, { roundId: round.id, replies });
}

/** Finance agrees to what is planned, except that it rounds down what is left over below a million. */
async function appraiseAll(scene: Scene, way: Way): Promise<Result<unknown>> {
  const officer = await cast(scene, FINANCE, 'officer', 'head');
  const items = (await listItems(scene.tx, way.cycleId)).filter((item) => Object.keys(item.content.money).length > 0);
  const appraised = items.map((item) => ({
    itemId: item.id,
    revisionId: item.revisionId,
    amounts: item.content.money,
    note: '',
  }));
  const kept = appraised.length > 0 ? await appraiseLines(officer, { cycleId: way.cycleId, items: appraised }) : ok(0);
  return kept.ok ? giveFinanceOpinion(officer, { ...way, words: OPINION }) : kept;
}

const OPINION =
  'Thống nhất với kinh phí dự kiến trong dự thảo. Kinh phí được cân đối trong dự toán ngân sách hằng năm theo phân cấp; các đơn vị chủ động lồng ghép, huy động nguồn xã hội hóa.';
