import { actorOf, type View } from '../../platform/change.ts';
import { draftsSeenBy, type ListedDirective, listDirectives } from '../directives/index.ts';
import { type DocumentRow, listDocuments, paperReader } from '../documents/index.ts';
import { listAliases, listUnitsAt, matcher, type UnitAt } from '../organisations/index.ts';

/** The first of each kind, and how many there are in all. */
export interface Found {
  readonly directives: { readonly rows: readonly ListedDirective[]; readonly total: number };
  readonly documents: { readonly rows: readonly DocumentRow[]; readonly total: number };
  readonly units: { readonly rows: readonly UnitAt[]; readonly total: number };
}

const SHOWN = 8;

/** Four queries whatever is found; each capability's own rule decides what this person may see. */
export async function loadSearch(view: View, words: string): Promise<Found> {
  const { tx, today } = view;
  const page = { offset: 0, limit: SHOWN };
  const drafts = draftsSeenBy(actorOf(view));
  const directives = await listDirectives(tx, { drafts, state: null, words, ...page });
  const documents = await listDocuments(tx, { q: words, typeCode: '', kind: '', year: null }, page, paperReader(view));
  const matches = matcher({ q: words, kind: '' }, await listAliases(tx));
  const units = (await listUnitsAt(tx, today)).filter(matches);
  return { directives, documents, units: { rows: units.slice(0, SHOWN), total: units.length } };
}
