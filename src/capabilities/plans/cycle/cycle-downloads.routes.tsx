import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { oversee, seePlans } from '../plans.policy.ts';
import { cyclePaths } from './cycle.paths.ts';
import { titleOf } from './hub.pages.tsx';
import { loadCycle } from './load-cycle.ts';
import { dayWords } from './step-words.rules.ts';
import { CALENDAR_TYPE, stepsCalendar } from './steps.calendar.ts';
import { unitsSheet } from './units.sheet.ts';

/** The list of units as a sheet, the steps as a calendar. */
export const cycleDownloadRoutes: readonly Route[] = [
  get(cyclePaths.sheet(':id'), seePlans, downloadUnits),
  get(cyclePaths.calendar(':id'), seePlans, downloadSteps),
];

export const NOT_FOUND = { kind: 'not-found', key: 'refusal.notFound' } as const;

export function loadModel(x: Exchange) {
  const id = parseId(x.param('id'));
  return id ? x.view((view) => loadCycle(view, id, x.locale)) : Promise.resolve(null);
}

export const seesAll = (x: Exchange): boolean => x.actor !== null && oversee(x.actor);

async function downloadUnits(x: Exchange): Promise<Response> {
  const model = seesAll(x) ? await loadModel(x) : null;
  if (!model) return x.refused(NOT_FOUND);
  const name = `ke-hoach-${model.cycle.period.replace('..', '-')}-don-vi.xlsx`;
  return x.download(await writeXlsx(unitsSheet(x.t, model.units, x.today)), { name, type: XLSX_TYPE });
}

async function downloadSteps(x: Exchange): Promise<Response> {
  const model = await loadModel(x);
  if (!model) return x.refused(NOT_FOUND);
  const steps = model.steps.map((step) => ({ ...step, words: dayWords(x.t, step) }));
  const text = await stepsCalendar(x.t, titleOf(x.t, model.cycle), model.cycle, steps);
  return x.download(text, { name: `ke-hoach-${model.cycle.period.replace('..', '-')}.ics`, type: CALENDAR_TYPE });
}
