import { type Finding, findingKey } from './finding.rules.ts';
import { plainWords, type Shingled, sharedPercent, shingled } from './shingles.rules.ts';

/** A section of a report in the unit's own words. */
export interface Narrative {
  readonly id: string;
  readonly unitId: string;
  /** "6 tháng đầu năm 2014", as a reader knows it */
  readonly period: string;
  readonly label: string;
  readonly text: string;
  /** under examination; the others are what it is held against */
  readonly asked: boolean;
}

/** Fewer words are alike by chance. */
const SHORTEST = 30;
/** The most likely origins of a text are compared word by word. */
const CANDIDATES = 4;
/** Of a run of words that all offices write, only the latest holders are remembered. */
const HOLDERS = 12;

/**
 * Sections that say what an earlier one said, of the same unit or of another, with other days and numbers. Sentences
 * that the system offered to everybody are no copy. Linear in the words: each run of words knows a few of its holders.
 * @param narratives in the order in which they were written
 */
export function copiedNarratives(
  narratives: readonly Narrative[],
  percent: number,
  offered: readonly string[] = [],
): Finding[] {
  const known = new Set(offered.map((sentence) => plainWords(sentence).join(' ')));
  const holders = new Map<number, number[]>();
  const texts = narratives.map(({ text }) => shingled(ownSentences(text, known)));
  return texts.flatMap((text, at) => {
    const narrative = narratives[at] as Narrative;
    const origin = narrative.asked && text.words >= SHORTEST ? originOf(text, { texts, holders }) : null;
    remember(text, at, holders);
    const source = origin && narratives[origin.at];
    return source && origin.percent >= percent ? [findingOf(narrative, source, origin.percent)] : [];
  });
}

function remember(text: Shingled, at: number, holders: Map<number, number[]>): void {
  for (const shingle of text.shingles) {
    const held = holders.get(shingle);
    if (held) {
      held.push(at);
      if (held.length > HOLDERS) held.shift();
    } else holders.set(shingle, [at]);
  }
}

const ownSentences = (text: string, known: ReadonlySet<string>): string =>
  text
    .split(/(?<=[.;\n])\s+/)
    .filter((sentence) => !known.has(plainWords(sentence).join(' ')))
    .join('\n');

interface Read {
  readonly texts: readonly Shingled[];
  readonly holders: ReadonlyMap<number, readonly number[]>;
}

/** Who shares most of it, what few share weighing more. */
function originOf(text: Shingled, { texts, holders }: Read): { at: number; percent: number } | null {
  const weight = new Map<number, number>();
  for (const shingle of text.shingles) {
    const held = holders.get(shingle) ?? [];
    for (const holder of held) weight.set(holder, (weight.get(holder) ?? 0) + 1 / held.length);
  }
  const likely = [...weight].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
  const measured = likely.flatMap(([at]) => {
    const other = texts[at];
    return other && other.words >= SHORTEST ? [{ at, percent: sharedPercent(text, other) }] : [];
  });
  return measured.sort((a, b) => b.percent - a.percent)[0] ?? null;
}

function findingOf(narrative: Narrative, source: Narrative, percent: number): Finding {
  const record = ({ id, unitId, label }: Narrative) => ({ kind: 'section' as const, id, unitId, label, day: null });
  return {
    check: 'copied-narrative',
    variant: source.unitId === narrative.unitId ? 'own' : 'other',
    key: findingKey('copied-narrative', narrative.id, source.id),
    unitId: narrative.unitId,
    params: { section: narrative.label, percent, period: source.period, source: source.label },
    records: [record(narrative), record(source)],
  };
}
