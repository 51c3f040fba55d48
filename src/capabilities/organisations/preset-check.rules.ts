import type { z } from 'zod';
import type { presetFileSchemas } from './preset.rules.ts';

type Schemas = typeof presetFileSchemas;
type FileOf<Name extends keyof Schemas> = z.output<Schemas[Name]>;

/** A preset as its files say, each checked field by field. */
export interface Preset {
  readonly header: FileOf<'preset'>;
  readonly units: FileOf<'units'>['units'];
  readonly groups: FileOf<'groups'>['groups'];
  readonly functions: FileOf<'functions'>['functions'];
  readonly people: FileOf<'people'>;
  /** empty where the preset has no predecessor */
  readonly successors: FileOf<'successors'>['successors'];
}

/** What a schema cannot see: whether the rows of a preset fit each other. An empty list means that they do. */
export function presetProblems(preset: Preset, before: Preset | null = null): string[] {
  return [
    ...codesTwice(preset),
    ...danglingReferences(preset),
    ...ownAncestors(preset),
    ...namesTwice(preset),
    ...overlappingFunctions(preset),
    ...peopleOutsideTheirUnit(preset),
    ...(before ? successionGaps(preset, before) : []),
  ];
}

const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

const codesTwice = ({ units, groups, people }: Preset): string[] =>
  [units, groups, people.people, people.posts]
    .flatMap((rows) => twice(rows.map((row) => row.code)))
    .concat(twice(people.accounts.map((account) => account.login)))
    .map((code) => `${code} stands twice`);

function danglingReferences({ header, units, groups, functions, people, successors }: Preset): string[] {
  const unitCodes = new Set(units.map((unit) => unit.code));
  const groupCodes = new Set(groups.map((group) => group.code));
  const postCodes = new Set(people.posts.map((post) => post.code));
  const personCodes = new Set(people.people.map((person) => person.code));
  const missing = (known: ReadonlySet<string>, from: string, to: readonly (string | null)[]) =>
    to.flatMap((code) => (code === null || known.has(code) ? [] : [`${from} names ${code}, which is nowhere`]));
  return [
    missing(unitCodes, 'preset.json', [header.province.root]),
    units.map((unit) => missing(unitCodes, unit.code, [unit.parent])),
    units.map((unit) => missing(groupCodes, unit.code, unit.groups)),
    groups.map((group) => missing(unitCodes, group.code, [...group.members.units, ...group.members.exclude])),
    groups.map((group) => missing(groupCodes, group.code, group.members.groups)),
    functions.map((row) => missing(unitCodes, row.function, [row.unit])),
    people.posts.map((post) => missing(unitCodes, post.code, [post.unit])),
    [...people.posts, ...people.signing_authority, ...people.accounts].map((row) =>
      missing(personCodes, 'people.json', [row.person]),
    ),
    [...people.signing_authority, ...people.accounts].map((row) => missing(postCodes, 'people.json', [row.post])),
    successors.map((row) => missing(unitCodes, row.predecessor, row.successors)),
  ].flat(2);
}

function ownAncestors({ units }: Preset): string[] {
  const parentOf = new Map(units.map((unit) => [unit.code, unit.parent]));
  return units.flatMap(({ code }) => {
    let above = parentOf.get(code) ?? null;
    for (let step = 0; above !== null && above !== code && step < units.length; step++)
      above = parentOf.get(above) ?? null;
    return above === null ? [] : [`${code} stands above itself`];
  });
}

/** A text names one unit or one group; who is meant must not depend on the order of the rows. */
function namesTwice({ units, groups }: Preset): string[] {
  const ofUnits = units.flatMap((unit) => once([unit.name, ...unit.aliases]));
  return twice([...ofUnits, ...groups.flatMap((group) => once(group.phrases))]).map(
    (name) => `two rows are called “${name}”`,
  );
}

const once = (names: readonly string[]) => [...new Set(names.map((name) => name.toLowerCase()))];

function overlappingFunctions({ functions }: Preset): string[] {
  const rows = [...functions].sort((a, b) => (a.from < b.from ? -1 : 1));
  return rows.flatMap((row, at) =>
    rows
      .slice(at + 1)
      .filter((other) => other.function === row.function && other.unit === row.unit)
      .filter((other) => row.to === null || other.from <= row.to)
      .map((other) => `${row.unit} is ${row.function} twice on ${other.from}`),
  );
}

function peopleOutsideTheirUnit({ people }: Preset): string[] {
  const postOf = new Map(people.posts.map((post) => [post.code, post]));
  return [...people.signing_authority, ...people.accounts].flatMap((row) => {
    const post = postOf.get(row.post);
    return post && post.person !== row.person ? [`${row.person} does not hold ${row.post}`] : [];
  });
}

/** Every unit of the time before goes somewhere: to successors, or on under the same code. */
function successionGaps({ units, successors }: Preset, before: Preset): string[] {
  const gone = new Set(successors.map((row) => row.predecessor));
  const own = new Set(units.map((unit) => unit.code));
  const earlier = new Set(before.units.map((unit) => unit.code));
  const lost = before.units.filter(({ code }) => !gone.has(code) && !own.has(code));
  const unknown = successors.filter((row) => !earlier.has(row.predecessor));
  return [
    ...lost.map(({ code }) => `${code} has no successor`),
    ...unknown.map((row) => `${row.predecessor} was not in ${before.header.origin}`),
    ...twice(successors.map((row) => row.predecessor)).map((code) => `${code} is succeeded twice`),
  ];
}
