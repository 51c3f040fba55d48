import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { App } from './app.ts';
import { playCourse, stageIn } from './app-stage.ts';
import { type DemonstrationPaper, hasDirectives, loadDemonstration } from './capabilities/demonstration/index.ts';
import { listFunctionsAt, listUnitsAt, type Preset } from './capabilities/organisations/index.ts';
import { addDays, type Day, parseDay } from './kernel/day.ts';
import type { Tx } from './platform/database/tenant.ts';
import type { ContentStore } from './platform/files/content.ts';
import { presetFile, presetText } from './platform/runtime/preset-files.ts';

export interface DemonstrationFill {
  readonly schema: string;
  readonly preset: Preset;
  readonly today: Day;
  readonly content: ContentStore;
  /** a text to run instead of the demonstration's own directive */
  readonly directive: string | null;
}

/** Loads papers and an invented past into a province that has none yet: all of it or nothing. */
export async function fillDemonstration(app: App, fill: DemonstrationFill): Promise<void> {
  await app.database(fill.schema).write(async (tx) => {
    if (await hasDirectives(tx)) return;
    const standingBody = await standingBodyOn(tx, fill.today);
    if (!standingBody) return;
    const papers = papersOf(fill).filter((paper) => addDays(paper.on, 1) <= fill.today);
    await loadDemonstration(stageIn(app.work, tx), fill.content, { papers, standingBody, today: fill.today });
    await playCourse(app.work, tx, fill.content, { from: null, to: fill.today });
  });
}

async function standingBodyOn(tx: Tx, day: Day): Promise<string | null> {
  const held = (await listFunctionsAt(tx, day)).find((row) => row.function === 'standing-body');
  const units = held ? await listUnitsAt(tx, day) : [];
  return units.find((unit) => unit.id === held?.unitId)?.code ?? null;
}

interface PaperEntry {
  readonly file: string;
  readonly kind: string;
  readonly number: string;
  readonly issued_on: string;
  readonly presets: readonly string[];
}

/** A province that lives today has taken its directive over some weeks ago: its units have not had a year yet. */
const RECEIVED_LATELY_DAYS = 40;

/** Two days after it was issued, and not before the units of the preset were there. */
const receivedOn = (issuedOn: Day | null, from: Day): Day => {
  const day = addDays(issuedOn ?? from, 2);
  return day > from ? day : addDays(from, 1);
};

/** The papers of the preset in the order of their days; `--directive` takes the place of the directive. */
export function papersOf(fill: DemonstrationFill): DemonstrationPaper[] {
  const { documents } = presetFile('demonstration', 'demonstration.json') as { documents: readonly PaperEntry[] };
  const { origin, period, clock } = fill.preset.header;
  return documents
    .filter((entry) => entry.presets.includes(origin))
    .map((entry) => {
      const issuedOn = parseDay(entry.issued_on);
      const on =
        clock.start === 'today' ? addDays(fill.today, -RECEIVED_LATELY_DAYS) : receivedOn(issuedOn, period.from);
      if (entry.kind === 'directive' && fill.directive) return { ...givenPaper(fill.directive), on };
      const cut = entry.number.lastIndexOf('/');
      const bytes = Buffer.from(presetText('demonstration', entry.file));
      const [number, symbol] = [entry.number.slice(0, cut), entry.number.slice(cut + 1)];
      return { bytes, fileName: entry.file, number, symbol, issuedOn, on };
    });
}

const givenPaper = (path: string) => ({
  bytes: readFileSync(path),
  fileName: basename(path),
  number: '',
  symbol: '',
  issuedOn: null,
});
