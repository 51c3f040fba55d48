import type { Id } from '../../../../kernel/ids.ts';
import { actorOf, type View } from '../../../../platform/change.ts';
import { columnName } from '../../../../platform/xlsx/sheet-reading.ts';
import { recordCoverage } from '../coverage.policy.ts';
import {
  type CoverageImport,
  findCoverageImport,
  findKeptSheet,
  listCoverageImports,
} from './coverage-import.store.ts';
import { type MatchedSheet, matchCoverage, type SheetDefaults } from './match-coverage.ts';
import { type Mapping, mappingOf } from './sheet-fields.rules.ts';

const MOST_FORMER = 20;

export const loadFormerSheets = (view: View): Promise<CoverageImport[]> =>
  listCoverageImports(view.tx, actorOf(view).unitId, MOST_FORMER);

export interface CoverageImportModel {
  readonly made: CoverageImport;
  /** null once it was taken over or dropped */
  readonly waiting: Waiting | null;
}

export interface Waiting {
  readonly heads: readonly string[];
  /** of the columns, as the program names them */
  readonly letters: readonly string[];
  readonly mapping: Mapping;
  readonly defaults: SheetDefaults;
  readonly matched: MatchedSheet;
}

/** Most rows of such a list are of the country's own press. */
const DEFAULTS: SheetDefaults = { country: 'vn', language: 'vi' };

/** One sheet as it would be taken over with the columns of the address. @returns null for whoever may not enter it */
export async function loadCoverageImport(
  view: View,
  importId: Id,
  query: URLSearchParams,
): Promise<CoverageImportModel | null> {
  const actor = actorOf(view);
  const made = await findCoverageImport(view.tx, importId);
  if (!made || made.unitId !== actor.unitId || !recordCoverage.allows(actor)) return null;
  const sheet = made.state === 'mapping' ? await findKeptSheet(view.tx, importId) : null;
  if (!sheet) return { made, waiting: null };
  const mapping = mappingOf(query, sheet.heads);
  const defaults = defaultsOf(query);
  const matched = await matchCoverage(view, sheet, mapping, defaults);
  return {
    made,
    waiting: { heads: sheet.heads, letters: sheet.heads.map((_, at) => columnName(at)), mapping, defaults, matched },
  };
}

export const defaultsOf = (query: URLSearchParams): SheetDefaults => ({
  country: query.get('defaultCountry') || DEFAULTS.country,
  language: query.get('defaultLanguage') || DEFAULTS.language,
});
