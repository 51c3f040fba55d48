import { copiedNarratives, type Narrative } from './copied-narrative.rules.ts';
import type { Finding, Thresholds } from './finding.rules.ts';
import { jumps, type YearOnYear } from './jump.rules.ts';
import { type CountedActivity, outsidePeriod } from './outside-period.rules.ts';
import { roundNumberHabits, type WrittenCount } from './round-numbers.rules.ts';
import { type EventRecord, sameEvents } from './same-event.rules.ts';
import { type FigureInWords, wrongWords } from './sum.rules.ts';

/** Everything a report is checked with, read from the database at one moment. */
export interface CheckMaterial {
  readonly unitId: string;
  readonly narratives: readonly Narrative[];
  /** sentences that the system offers to everybody */
  readonly offered: readonly string[];
  readonly sections: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  readonly figures: readonly FigureInWords[];
  /** of all units, so that a year in which everybody moved is no jump */
  readonly years: readonly YearOnYear[];
  /** the unit's own and those of others near them */
  readonly events: readonly EventRecord[];
  readonly counts: readonly WrittenCount[];
  readonly activities: readonly CountedActivity[];
}

/** All that should be asked about one unit's report, in the order of the checks. */
export function checkReport(material: CheckMaterial, thresholds: Thresholds): Finding[] {
  const { unitId } = material;
  const found = [
    ...copiedNarratives(material.narratives, thresholds['copied-narrative'], material.offered),
    ...sameEvents(material.events, thresholds['same-event']).map((finding) => ownFirst(finding, unitId)),
    ...jumps(material.years, thresholds.jump),
    ...wrongWords(material.figures, material.sections, thresholds.sum),
    ...roundNumberHabits(material.counts, thresholds['round-numbers']),
    ...outsidePeriod(material.activities, thresholds['outside-period']),
  ];
  return found.filter((finding) => finding.unitId === unitId);
}

/** An event of two units is asked of both; each sees its own record first. */
function ownFirst(finding: Finding, unitId: string): Finding {
  const own = finding.records.filter((record) => record.unitId === unitId);
  const others = finding.records.filter((record) => record.unitId !== unitId);
  if (own.length === 0) return finding;
  const [first, second] = [own[0]?.label ?? '', others[0]?.label ?? ''];
  return { ...finding, unitId, records: [...own, ...others], params: { ...finding.params, first, second } };
}
