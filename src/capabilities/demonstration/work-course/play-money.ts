import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import {
  distribute,
  integratedAmount,
  type LineMoney,
  listFundedLines,
  moneyOfLines,
  recordEstimate,
  recordSpending,
  settle,
} from '../../budget/index.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import type { WorkAct } from './work-act.rules.ts';
import { findLineByTitle } from './work-course.store.ts';
import { NOT_NOW, somebody, type WorkScene } from './work-scene.ts';

const INTEGRATED = 'integrated';

/** What was planned is not wholly given: nine tenths, in hundreds of thousands. */
const given = (planned: number): Dong => (Math.floor((planned * 0.9) / 100_000) * 100_000) as Dong;

/** In December, before the year: Finance records the decision that gives every unit its lump sum by source. */
export async function assignEstimate(scene: WorkScene): Promise<Result<unknown>> {
  const finance = await somebody(scene, scene.house.finance, 'officer', 'head');
  if (!finance) return NOT_NOW;
  const all: { unitId: Id; money: LineMoney[] }[] = [];
  for (const code of scene.units) all.push(...(await moneyOf(scene, code)));
  const amounts = all.flatMap(({ unitId, money }) =>
    money
      .filter((each) => each.source !== INTEGRATED && given(each.planned) > 0)
      .map(({ source, tag, planned }) => ({
        unitId,
        lineId: null,
        integrated: false,
        source,
        tag,
        amount: given(planned),
      })),
  );
  return recordEstimate(finance, {
    kind: 'assign',
    year: scene.year,
    documentNumber: '1385/QĐ-UBND',
    issuedOn: scene.on,
    amounts,
  });
}

async function moneyOf(scene: WorkScene, code: string): Promise<{ unitId: Id; money: LineMoney[] }[]> {
  const unit = await findUnitByCode(scene.tx, code, scene.on);
  const lines = unit ? await listFundedLines(scene.tx, { unitId: unit.id, year: scene.year }) : [];
  const ids = lines.map((line) => line.lineId);
  return unit && ids.length > 0 ? [{ unitId: unit.id, money: await moneyOfLines(scene.tx, scene.year, ids) }] : [];
}

/** In January each unit lays its lump sum on the lines that it planned. */
export async function distributeEstimate(scene: WorkScene, code: string): Promise<Result<unknown>> {
  const officer = await somebody(scene, code, 'officer', 'head');
  const [found] = await moneyOf(scene, code);
  if (!officer || !found) return NOT_NOW;
  const byLine = Map.groupBy(found.money, (each) => each.lineId);
  const lines = [...byLine].map(([lineId, money]) => ({
    lineId,
    amounts: money.flatMap(({ source, tag, planned }) =>
      source === INTEGRATED
        ? [integratedAmount(planned)]
        : [{ source, tag, drawn: given(planned), integrated: 0 as Dong }],
    ),
  }));
  if (lines.length === 0) return NOT_NOW;
  return distribute(officer, { unitId: found.unitId, year: scene.year, version: null, lines });
}

/** After the work its bill is paid; half of those who paid more say at once why. */
export async function payActivity(scene: WorkScene, act: Extract<WorkAct, { kind: 'pay' }>): Promise<Result<unknown>> {
  const { activity, share, voucher } = act;
  const officer = await somebody(scene, activity.unit, 'officer', 'head');
  const unit = await findUnitByCode(scene.tx, activity.unit, scene.on);
  const lineId = unit && activity.line ? await findLineByTitle(scene.tx, unit.id, scene.year, activity.line) : null;
  const planned = Object.values(activity.money).reduce((sum, each) => sum + each, 0);
  const amount = Math.round((given(planned) * share) / 10_000) * 10_000;
  if (!officer || !unit || amount <= 0) return NOT_NOW;
  return recordSpending(officer, {
    unitId: unit.id,
    lineId,
    amount: amount as Dong,
    paidOn: scene.on,
    documentNumber: voucher,
    words: `Thanh toán: ${activity.title}`,
    explanation: share > 1.1 ? 'Giá in, thuê thiết bị tăng so với lúc lập dự toán.' : null,
  });
}

/** In January after the year what was paid is settled, line by line. */
export async function settleYear(scene: WorkScene): Promise<Result<unknown>> {
  for (const [place, code] of scene.units.entries()) {
    const officer = await somebody(scene, code, 'officer', 'head');
    const [found] = await moneyOf(scene, code);
    const paid = found?.money.filter((each) => each.spent > 0) ?? [];
    if (!officer || !found || paid.length === 0) continue;
    const settled = await settle(officer, {
      unitId: found.unitId,
      year: scene.year,
      version: null,
      settledOn: scene.on,
      documentNumber: `${41 + place}/TB-STC`,
      places: paid.map(({ lineId, source, tag, spent }) => ({ lineId, source, tag, amount: spent })),
    });
    if (!settled.ok) return settled;
  }
  return ok(null);
}
