import { addDays, addMonths } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { translator } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import { kindMessages } from '../../activities/index.ts';
import { officialName } from '../../documents/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { isOfUnits } from '../report.rules.ts';
import type { SituatedReport } from '../report.store.ts';
import { listDoneWork } from './done-work.store.ts';
import { loadAimedFigures } from './load-report-figures.ts';
import { type Missed, missedOf } from './missed-work.rules.ts';
import { type OfferFacts, offeredWords } from './offered-words.rules.ts';
import { listPlannedWork } from './planned-work.store.ts';
import { type FormSection, sectionsOf } from './report-form.rules.ts';
import { countMissedOfUnits, findReportUnits, type ReportUnits } from './report-scope.store.ts';
import { type Answer, listAnswers, listSections, type SectionSource } from './section.store.ts';

/** A section as it stands: a person's words, or what the records offer as a start. */
export interface WrittenSection extends FormSection {
  readonly words: string;
  readonly offered: boolean;
  readonly sources: readonly SectionSource[];
}

/** All that a report says today. */
export interface ReportWork {
  readonly units: ReportUnits;
  readonly silent: readonly { readonly id: Id; readonly name: string }[];
  readonly who: string;
  readonly sections: readonly WrittenSection[];
  /** the sum of the versions of its sections: what an editor began with */
  readonly base: number;
  readonly missed: readonly Missed[];
  readonly answers: ReadonlyMap<string, Answer>;
}

const viUnits = translator('vi', kindMessages);

/** A bounded number of queries, whatever the number of units and records. */
export async function loadReportWork(view: View, situated: SituatedReport): Promise<ReportWork> {
  const { tx, today } = view;
  const { report, round } = situated;
  const ofUnit = isOfUnits(round);
  const units = await findReportUnits(tx, situated);
  const labels = await listUnitLabels(tx, [report.unitId, ...units.silent], today);
  const name = officialName(labels.get(report.unitId)?.name ?? '');
  const aimed = await loadAimedFigures(tx, round, units, ofUnit ? report.unitId : null);
  const planned = ofUnit ? await listPlannedWork(tx, { unitId: report.unitId, from: round.from, to: round.to }) : [];
  const missed = missedOf(planned, aimed);
  const rows = new Map((await listSections(tx, report.id)).map((row) => [row.code, row]));
  const form = sectionsOf(round);
  const offers = form.every(({ code }) => rows.has(code))
    ? null
    : await loadOffer(view, situated, units, { name, missed, planned: planned.length });
  return {
    units,
    silent: units.silent
      .map((id) => ({ id, name: labels.get(id)?.name ?? '' }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    who: name,
    sections: form.map((section): WrittenSection => {
      const row = rows.get(section.code);
      if (row) return { ...section, words: row.words, offered: false, sources: row.sources };
      return { ...section, words: offers ? offeredWords(section.offer, offers) : '', offered: true, sources: [] };
    }),
    base: [...rows.values()].reduce((sum, row) => sum + row.version, 0),
    missed,
    answers: new Map((await listAnswers(tx, report.id)).map((answer) => [answer.subject, answer])),
  };
}

async function loadOffer(
  { tx, today }: View,
  { report, round }: SituatedReport,
  { counted, silent }: ReportUnits,
  { name, missed, planned }: { readonly name: string; readonly missed: readonly Missed[]; readonly planned: number },
): Promise<OfferFacts> {
  const ofUnit = isOfUnits(round);
  const { 'activity-kinds': kinds } = await listCodeChoices(tx, ['activity-kinds'], today);
  const after = { from: addDays(round.to, 1), to: addMonths(round.to, 6) };
  return {
    who: ofUnit ? name : 'toàn tỉnh',
    from: round.from,
    to: round.to,
    done: await listDoneWork(tx, { from: round.from, to: round.to, units: counted }),
    kindNames: new Map(kinds.items.map((item) => [item.code, item.name])),
    measureUnit: (code) => viUnits(`activity.measureUnit.${code}`),
    missed,
    planned,
    gathered: ofUnit ? null : { silent: silent.length, missed: await countMissedOfUnits(tx, round.period) },
    ahead: ofUnit ? (await listPlannedWork(tx, { unitId: report.unitId, ...after })).map(({ title }) => title) : [],
    noActivity: report.noActivity,
  };
}
