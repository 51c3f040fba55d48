import type { Tx } from '../../../platform/database/tenant.ts';
import { officialName } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { totalsByUnit } from '../figures/index.ts';
import { samePeriodLastYear } from '../regimes/report-period.rules.ts';
import { isOfUnits, periodWords } from '../report.rules.ts';
import type { SituatedReport } from '../report.store.ts';
import { loadReportIndicators } from '../writing/load-report-figures.ts';
import { sectionsOf } from '../writing/report-form.rules.ts';
import { listSections } from '../writing/section.store.ts';
import {
  type CheckedActivity,
  listCheckedActivities,
  listLikeSections,
  listNeighbours,
} from './check-material.store.ts';
import type { CheckMaterial } from './check-report.rules.ts';
import type { Narrative } from './copied-narrative.rules.ts';
import type { Thresholds } from './finding.rules.ts';
import { printsOf } from './shingles.rules.ts';
import { stockSentences, withoutRecordLists } from './stock-words.rules.ts';

/** More neighbours than these are another event's. */
const NEIGHBOURS = 5000;
const LIKE = 8;

/** A bounded number of queries, whatever the number of units and records. */
export async function loadCheckMaterial(
  tx: Tx,
  situated: SituatedReport,
  thresholds: Thresholds,
): Promise<CheckMaterial> {
  const { report, round } = situated;
  const days = { unitId: report.unitId, from: round.from, to: round.to };
  const own = isOfUnits(round) ? await listCheckedActivities(tx, days) : [];
  const near = own.length > 0 ? await listNeighbours(tx, days, Math.max(0, thresholds['same-event']), NEIGHBOURS) : [];
  const words = await loadWords(tx, situated);
  return {
    unitId: report.unitId,
    ...words,
    ...(await loadFigures(tx, situated)),
    events: [...own, ...near],
    counts: own.flatMap((activity) =>
      activity.counts.map((amount) => ({ unitId: report.unitId, amount, record: recordOf(activity) })),
    ),
    activities: own.map((activity) => ({ ...activity, period: { from: round.from, to: round.to } })),
  };
}

const recordOf = ({ id, unitId, title, from }: CheckedActivity) => ({
  kind: 'activity' as const,
  id,
  unitId,
  label: title,
  day: from,
});

/** The report's sections, and those that it may have taken its words from, the older first. */
async function loadWords(
  tx: Tx,
  { report, round }: SituatedReport,
): Promise<Pick<CheckMaterial, 'narratives' | 'sections' | 'offered'>> {
  const titles = new Map(sectionsOf(round).map(({ code, title }) => [code, title]));
  const sections = (await listSections(tx, report.id)).map(({ code, words }) => ({
    id: code,
    label: titles.get(code) ?? code,
    text: words,
  }));
  const prints = sections.flatMap(({ text }) => printsOf(withoutRecordLists(text)));
  const like = await listLikeSections(tx, { id: report.id, unitId: report.unitId, to: round.to }, prints, LIKE);
  const narrative = (id: string, unitId: string, period: string, code: string, text: string): Narrative => ({
    id,
    unitId,
    period: periodWords({ period }, 'vi'),
    label: titles.get(code) ?? code,
    text: withoutRecordLists(text),
    asked: id === code,
  });
  const labels = await listUnitLabels(tx, [report.unitId], round.to);
  const { 'activity-kinds': kinds } = await listCodeChoices(tx, ['activity-kinds'], round.to);
  return {
    sections,
    narratives: [
      ...like.map((one) => narrative(`${one.reportId}/${one.code}`, one.unitId, one.period, one.code, one.words)),
      ...sections.map(({ id, text }) => narrative(id, report.unitId, round.period, id, text)),
    ],
    offered: stockSentences({
      who: officialName(labels.get(report.unitId)?.name ?? ''),
      from: round.from,
      to: round.to,
      kindNames: new Map(kinds.items.map(({ code, name }) => [code, name])),
      measureUnit: (code) => code,
    }),
  };
}

/** Figures of the report for its words, and those of all units in both years for the jumps. */
async function loadFigures(
  tx: Tx,
  { report, round }: SituatedReport,
): Promise<Pick<CheckMaterial, 'figures' | 'years'>> {
  if (!isOfUnits(round)) return { figures: [], years: [] };
  const indicators = await loadReportIndicators(tx, round);
  const now = await totalsByUnit(tx, { indicators, from: round.from, to: round.to, units: 'all' });
  const before = await totalsByUnit(tx, { indicators, ...samePeriodLastYear(round), units: 'all' });
  const own = now.get(report.unitId);
  return {
    figures: indicators.map(({ code, name }) => ({
      unitId: report.unitId,
      indicator: code,
      label: name,
      names: namesOf(name),
      reported: own?.get(code)?.reported ?? 0,
      stated: own?.get(code)?.stated ?? 0,
    })),
    // A unit without any record of last year has nothing to be compared with.
    years: [...before.keys()].flatMap((unitId) =>
      indicators.map(({ code, name }) => ({
        unitId,
        indicator: code,
        label: name,
        now: now.get(unitId)?.get(code)?.reported ?? 0,
        before: before.get(unitId)?.get(code)?.reported ?? 0,
      })),
    ),
  };
}

/** "Lớp tập huấn, bồi dưỡng" is also "lớp tập huấn"; a single word would be anything. */
function namesOf(name: string): string[] {
  const [first = ''] = name.split(/[,(]/);
  return [...new Set([name, first.trim()])].filter((words) => words.split(' ').length > 1);
}
