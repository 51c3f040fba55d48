import { z } from 'zod';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { dayField, optionalId, optionalWords, parseFields, ticked, words } from '../form-fields.rules.ts';
import { UNIT_KINDS } from '../preset.rules.ts';
import {
  type Choices,
  type HeirKey,
  type NewUnitDraft,
  REORGANISATION_KINDS,
  type ReorganisationDraft,
} from './reorganisation.rules.ts';

/** Where a draft is read from: the address of a preview, or the form that confirms it. */
export interface DraftSource {
  text(name: string): string;
  all(name: string): readonly string[];
  readonly names: readonly string[];
}

export const querySource = (query: URLSearchParams): DraftSource => ({
  text: (name) => (query.get(name) ?? '').trim(),
  all: (name) => query.getAll(name),
  names: [...new Set(query.keys())],
});

const FIELDS = {
  kind: z.enum(REORGANISATION_KINDS),
  day: dayField,
  basis: words,
  note: optionalWords,
  newKind: z.enum(['', ...UNIT_KINDS]).transform((kind) => kind || null),
  newParent: optionalId,
  newInLine: ticked,
};

export function readDraft(source: DraftSource): Result<ReorganisationDraft> {
  const read = parseFields(FIELDS, source);
  const begins = readNewUnits(source.text('begins'));
  if (!read.ok) return read;
  if (!begins) return invalid({ begins: 'reorganisation.begins.form' });
  const { day, newParent, ...fields } = read.value;
  return ok({
    ...fields,
    effectiveOn: day,
    newParentId: newParent,
    from: ids(source.all('from')),
    to: ids(source.all('to')),
    begins,
    choices: source.text('chosen') === '' ? null : readChoices(source),
  });
}

const ids = (values: readonly string[]): Id[] => [...new Set(values)].flatMap((text) => parseId(text) ?? []);

/** A line each: name; short name; English name. @returns null when a line has another form */
function readNewUnits(text: string): NewUnitDraft[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const units = lines.map((line, index): NewUnitDraft | null => {
    const [name, shortName, nameEn, ...more] = line.split(';').map((part) => part.trim());
    return name && shortName && nameEn && more.length === 0
      ? { key: `new-${index + 1}`, name, shortName, nameEn }
      : null;
  });
  return units.every((unit) => unit !== null) && units.length <= 200 ? units : null;
}

function readChoices(source: DraftSource): Choices {
  const heirs = new Map<Id, readonly HeirKey[]>();
  const single = { people: new Map(), children: new Map(), functions: new Map() } as {
    [Part in 'people' | 'children' | 'functions']: Map<Id, HeirKey | null>;
  };
  for (const name of source.names) {
    const [part = '', ...rest] = name.split('.');
    const id = parseId(rest.join('.'));
    if (!id) continue;
    if (part === 'heirs') heirs.set(id, source.all(name));
    if (part === 'people' || part === 'children' || part === 'functions') {
      single[part].set(id, source.text(name) || null);
    }
  }
  return { heirs, ...single };
}

/** The draft and its choices as the fields that bring it back: hidden inputs of the form that confirms. */
export function draftFields(draft: ReorganisationDraft, dayText: string, choices: Choices | null): [string, string][] {
  const lines = draft.begins.map((unit) => [unit.name, unit.shortName, unit.nameEn].join('; '));
  const fields: [string, string][] = [
    ['kind', draft.kind],
    ['day', dayText],
    ['basis', draft.basis],
    ['note', draft.note ?? ''],
    ['newKind', draft.newKind ?? ''],
    ['newParent', draft.newParentId ?? ''],
    ['newInLine', draft.newInLine ? 'yes' : ''],
    ['begins', lines.join('\n')],
    ...draft.from.map((id): [string, string] => ['from', id]),
    ...draft.to.map((id): [string, string] => ['to', id]),
  ];
  if (!choices) return fields;
  const chosen: [string, string][] = [['chosen', 'yes']];
  for (const [id, keys] of choices.heirs) for (const key of keys) chosen.push([`heirs.${id}`, key]);
  for (const part of ['people', 'children', 'functions'] as const) {
    for (const [id, key] of choices[part]) chosen.push([`${part}.${id}`, key ?? '']);
  }
  return [...fields, ...chosen];
}
