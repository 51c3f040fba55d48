import type { Tx } from '../../../platform/database/tenant.ts';
import { officialName } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { isOfUnits, periodWords } from '../report.rules.ts';
import type { SituatedReport } from '../report.store.ts';
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
import { loadCheckedFigures } from './load-checked-figures.ts';
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
    ...(await loadCheckedFigures(tx, situated)),
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
