import { type Day, parseDay } from '../../../../kernel/day.ts';
import type { CodeChoice } from '../../../rulebook/index.ts';
import { readAddress } from '../address.rules.ts';
import { type CoverageContent, LONGEST, titleKey } from '../coverage.rules.ts';
import { codesByName, folded } from './code-by-name.rules.ts';
import { type Mapping, REQUIRED_FIELDS, SHEET_FIELDS, type SheetField } from './sheet-fields.rules.ts';

/** A row of the sheet as it was read: its number there, and texts; days as YYYY-MM-DD. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Something to say about a cell; an error keeps its row out. */
export interface CellFinding {
  readonly row: number;
  readonly column: number | null;
  readonly field: SheetField;
  readonly found: string;
  readonly weight: 'error' | 'note';
  /** ends the key of its message: `coverage.finding.…` */
  readonly code: string;
}

export interface ReadItem {
  readonly row: number;
  readonly content: CoverageContent;
  readonly addressKey: string;
  /** the same item stands above it in the sheet */
  readonly twice: boolean;
}

export interface ReadRows {
  readonly items: readonly ReadItem[];
  readonly findings: readonly CellFinding[];
  /** rows in which something stands */
  readonly rows: number;
}

/** What names stand for, and what stands where the sheet has no column. */
export interface SheetWords {
  readonly today: Day;
  readonly countries: readonly CodeChoice[];
  readonly languages: readonly CodeChoice[];
  readonly defaults: { readonly country: string; readonly language: string };
}

/** Cell by cell, in one pass; what is not understood is said at its cell and never guessed. */
export function readRows(rows: readonly SheetRow[], mapping: Mapping, words: SheetWords): ReadRows {
  const codeOf = { country: codesByName(words.countries), language: codesByName(words.languages) };
  const items: ReadItem[] = [];
  const findings: CellFinding[] = [];
  const seen = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    const textOf = (field: SheetField): string =>
      (mapping[field] === undefined ? '' : (row.cells[mapping[field]] ?? '')).replace(/[^\S\n]+/g, ' ').trim();
    if (SHEET_FIELDS.every((field) => textOf(field) === '')) continue;
    filled += 1;
    const own: CellFinding[] = [];
    const say = (field: SheetField, code: string, weight: CellFinding['weight'] = 'error'): void => {
      const found = textOf(field).slice(0, 80);
      own.push({ row: row.number, column: mapping[field] ?? null, field, found, weight, code });
    };
    const read = readRow(textOf, say, codeOf, words);
    const key = read && sameAs(read.content, read.addressKey);
    if (key && seen.has(key)) say(read.addressKey ? 'address' : 'title', 'twice', 'note');
    findings.push(...own);
    if (!read || own.some((finding) => finding.weight === 'error')) continue;
    items.push({ row: row.number, ...read, twice: seen.has(key ?? '') });
    if (key) seen.add(key);
  }
  return { items, findings, rows: filled };
}

/** By what one item is told from another: its address, else title, outlet and day. */
export const sameAs = (content: CoverageContent, addressKey: string): string =>
  addressKey || `${titleKey(content.title)}|${content.outlet}|${content.publishedOn}`;

type Say = (field: SheetField, code: string, weight?: CellFinding['weight']) => void;
type Codes = Readonly<Record<'country' | 'language', ReadonlyMap<string, string>>>;

function readRow(
  textOf: (field: SheetField) => string,
  say: Say,
  codeOf: Codes,
  { today, defaults }: SheetWords,
): Pick<ReadItem, 'content' | 'addressKey'> | null {
  for (const field of REQUIRED_FIELDS) if (textOf(field) === '') say(field, 'missing');
  for (const field of ['title', 'outlet', 'summary', 'reference', 'address'] as const)
    if (textOf(field).length > LONGEST[field]) say(field, 'long');
  const publishedOn = parseDay(textOf('publishedOn'));
  if (!publishedOn && textOf('publishedOn') !== '') say('publishedOn', 'day');
  if (publishedOn && publishedOn > today) say('publishedOn', 'future');
  const code = (field: 'country' | 'language'): string => {
    const text = textOf(field);
    if (text === '') return defaults[field];
    const found = codeOf[field].get(folded(text));
    if (!found) say(field, 'unknown');
    return found ?? '';
  };
  const [country, language] = [code('country'), code('language')];
  const address = readAddress(textOf('address'));
  if (!address.ok) say('address', address.problem);
  if (!publishedOn || !address.ok) return null;
  const [title, outlet] = [textOf('title').replaceAll('\n', ' '), textOf('outlet').replaceAll('\n', ' ')];
  const said = {
    title,
    outlet,
    publishedOn,
    country,
    language,
    reference: textOf('reference'),
    summary: textOf('summary'),
  };
  return { content: { ...said, address: address.address, activityId: null, requestId: null }, addressKey: address.key };
}
