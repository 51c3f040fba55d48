import type { NamedAgency, PlacedAgency } from '../agencies/list.ts';
import { agencyListAt, inBlock } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import type { FieldKind } from '../lexicon/field-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import type { DraftRow } from './draft.ts';

/** What a label or a cell says about tasks: tokens of its value. */
export interface Field {
  kind: FieldKind;
  block: Block;
  from: number;
  next: number;
  /** A day in it is the last one: "Thời hạn", "Hoàn thành". */
  ends: boolean;
  /** The cell has named others before: these are added. */
  more?: boolean;
}

const mostPartners = 60;
const longestValue = 24;

/** A row for a whole heading or cell that holds no clause of its own. */
export function wholeRow(section: Section, block: Block): DraftRow {
  return {
    block,
    section,
    from: 0,
    next: block.tokens.count,
    verb: 0,
    group: 'act',
    role: 'implicit',
    lead: [],
    leadSource: 'label',
    coordinators: [],
    modality: 'order',
    flags: ['label_fields'],
    sharedTime: null,
    deadlineFrom: null,
    labelGroup: null,
    deliverable: null,
    roleSource: 'label',
    told: 'label',
    coordinated: false,
  };
}

/** Gives rows what a field says. */
export function setField(rows: DraftRow[], field: Field, lexicon: Lexicon): void {
  const { block, from, next } = field;
  const partners = ['both', 'lead', 'doer'].includes(field.kind) ? partnersAt(field) : null;
  if (field.kind === 'both' || partners) {
    setField(
      rows,
      { ...field, kind: field.kind === 'doer' && !partners ? 'doer' : 'lead', next: partners?.at ?? next },
      lexicon,
    );
    if (partners) setField(rows, { ...field, kind: 'partners', from: partners.from }, lexicon);
    return;
  }
  const named = ['lead', 'doer', 'partners'].includes(field.kind);
  const agencies = named ? inBlock(block, valuesOf(field, lexicon)) : [];
  for (const row of rows) {
    if (!row.flags.includes('label_fields')) row.flags.push('label_fields');
    if (named) setAgencies(row, field, agencies);
    else if (field.kind === 'time') row.deadlineFrom = { block, from, next, ends: field.ends };
    else row.deliverable = printedTokens(block.text, block.tokens, from, next).replace(/[.;]$/, '');
  }
}

/** Where "phối hợp" stands in "Sở A chủ trì; phối hợp: Sở B" and where its agencies begin. */
function partnersAt({ block, from, next }: Field): { at: number; from: number } | null {
  const { word } = block.tokens;
  for (let at = from; at + 1 < next; at += 1) {
    if (word[at] !== 'phối' || word[at + 1] !== 'hợp') continue;
    let behind = at + 2;
    while (['với', ':', 'cùng', 'thực', 'hiện'].includes(word[behind] ?? '')) behind += 1;
    return { at, from: behind };
  }
  return null;
}

function setAgencies(row: DraftRow, { kind, more: added }: Field, agencies: PlacedAgency[]): void {
  if (kind === 'partners') {
    const known = new Set(row.coordinators.map((agency) => agency.name));
    const more = agencies.filter((agency) => !known.has(agency.name));
    row.coordinators = [...row.coordinators, ...more].slice(0, mostPartners);
    return;
  }
  const labelled = row.leadSource === 'label' && row.lead.length > 0;
  if (kind === 'doer' && labelled && !added) return;
  if (agencies.length > 0) row.lead = added && labelled ? [...row.lead, ...agencies].slice(0, mostPartners) : agencies;
  row.leadSource = 'label';
  row.roleSource = 'label';
  row.role = kind === 'doer' ? 'implicit' : 'lead';
}

/** The agencies of a field; where the word lists do not know them all, commas before capitals separate them. */
function valuesOf({ block, from: start, next: end }: Field, lexicon: Lexicon): NamedAgency[] {
  const { tokens } = block;
  const next = withoutRole(block, start, end);
  const known = agencyListAt(block, start, lexicon, true, true);
  if (known.next >= next - 1) return known.items;
  const values: NamedAgency[] = [];
  let from = start;
  for (let at = start; at <= next && values.length < mostPartners; at += 1) {
    const separator =
      at === next ||
      ([',', ';', 'và'].includes(tokens.word[at] ?? '') &&
        (isCapital(tokens, at + 1) || tokens.word[at + 1] === 'các'));
    if (!separator) continue;
    const name = tidyName(printedTokens(block.text, tokens, from, at)).replace(/[\s.;,:()-]+$/, '');
    if (/\p{L}{2}/u.test(name)) values.push({ name, kind: 'body', from, next: at });
    from = at + 1;
  }
  return values.every((value) => value.next - value.from < longestValue) ? values : known.items;
}

/** "Sở Xây dựng chủ trì": the word of the role belongs to no name. */
function withoutRole(block: Block, start: number, end: number): number {
  const { word } = block.tokens;
  let next = end;
  while (
    next > start + 1 &&
    [',', ';', '.', '(', ')', ':', 'là', 'chủ', 'trì', 'đầu', 'mối'].includes(word[next - 1] ?? '')
  )
    next -= 1;
  return next;
}
