import { z } from 'zod';
import { demonstrationOnly, presetCode, presetDay, presetOrigin, presetRow, presetWords } from '../rulebook/index.ts';

/** Kinds of unit; their Vietnamese and English names are a code list. */
export const UNIT_KINDS = [
  'ppc',
  'ppc-office',
  'department',
  'management-board',
  'district-ppc',
  'commune-ppc',
  'police',
  'military',
  'border-guard',
  'government',
  'ministry',
  'party',
  'council',
  'assembly-delegation',
  'front',
  'mass-organisation',
  'press',
  'portal',
  'public-service',
] as const;

const unitKind = z.enum(UNIT_KINDS);
const codes = z.array(presetCode);
const oneDay = presetDay.nullable();

export const presetHeader = z.strictObject({
  ...presetOrigin,
  name: presetWords,
  name_en: presetWords,
  province: z.strictObject({
    code: z.string().regex(/^[A-Z]{2,4}$/),
    name: presetWords,
    name_en: presetWords,
    root: presetCode,
    place: presetWords,
  }),
  rule_set: presetCode,
  predecessor: presetCode.nullable(),
  period: presetRow({}),
  clock: z.discriminatedUnion('start', [
    z.strictObject({ start: z.literal('today'), day: z.null(), time: z.null(), movable: z.boolean() }),
    z.strictObject({ start: z.literal('date'), day: presetDay, time: z.iso.time(), movable: z.boolean() }),
  ]),
  demonstration: z.strictObject({ directive: presetWords, conclusion: presetWords.nullable() }),
});

const unit = presetRow({
  code: presetCode,
  name: presetWords,
  name_en: presetWords,
  short_name: presetWords,
  kind: unitKind,
  parent: presetCode.nullable(),
  line_of_direction: z.boolean(),
  official_code: z.string().nullable(),
  aliases: z.array(presetWords),
  groups: codes,
});
const group = presetRow({
  code: presetCode,
  name: presetWords,
  name_en: presetWords,
  members: z.strictObject({ kinds: z.array(unitKind), units: codes, groups: codes, exclude: codes }),
  document_addressees: z.boolean(),
  needs_choice: z.boolean(),
  phrases: z.array(presetWords).min(1),
});
const succession = presetRow({
  predecessor: presetCode,
  successors: z.array(presetCode).min(1),
  kind: z.enum(['merge', 'split', 'rename', 'dissolve', 'continue']),
  effective_on: presetDay,
  note: presetWords.nullable(),
});

const person = presetRow({ ...demonstrationOnly, code: presetCode, name: presetWords });
const post = presetRow({
  ...demonstrationOnly,
  code: presetCode,
  unit: presetCode,
  kind: z.enum(['head', 'deputy', 'officer', 'clerk', 'administrator']),
  title: presetWords,
  title_en: presetWords,
  person: presetCode.nullable(),
  field: presetWords.nullable(),
  staffing: z.enum(['dedicated', 'part-time', 'vacant', 'outside-register']),
  focal_point: z.boolean(),
  decision_number: presetWords.nullable(),
  decision_on: oneDay,
  last_training_on: oneDay,
});
const signing = presetRow({
  ...demonstrationOnly,
  post: presetCode,
  person: presetCode,
  unit: presetCode,
  prefix: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q', 'none']),
  title_lines: z.array(presetWords).min(1).max(4),
  field: presetWords.nullable(),
});
const account = presetRow({
  ...demonstrationOnly,
  role: presetCode,
  login: z.string().regex(/^[a-z0-9.]+$/),
  label: presetWords,
  label_en: presetWords,
  purpose: presetWords,
  purpose_en: presetWords,
  person: presetCode,
  post: presetCode,
});

/** One schema for each file of a preset of a province, by file name. */
export const presetFileSchemas = {
  preset: presetHeader,
  units: z.strictObject({ ...presetOrigin, units: z.array(unit).min(1) }),
  groups: z.strictObject({ ...presetOrigin, groups: z.array(group).min(1) }),
  functions: z.strictObject({
    ...presetOrigin,
    functions: z.array(presetRow({ function: presetCode, unit: presetCode })),
  }),
  successors: z.strictObject({ ...presetOrigin, successors: z.array(succession) }),
  people: z.strictObject({
    ...presetOrigin,
    ...demonstrationOnly,
    note: presetWords,
    people: z.array(person),
    posts: z.array(post),
    signing_authority: z.array(signing),
    accounts: z.array(account),
  }),
} as const;
