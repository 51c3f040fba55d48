import { diceOf, pick } from '../work-course/dice.rules.ts';

/** The files of a preset as they are read, before they are checked. */
export type PresetFiles = Readonly<Record<string, unknown>>;

/** Codes of the units that plan in an invented year: some of the preset's own, then invented districts. */
export interface InventedUnits {
  readonly files: PresetFiles;
  readonly planning: readonly string[];
}

const ROOT = 'kt-ubnd-tinh';
const FROM = '2013-01-01';
const NOBODY_VERIFIED = { document: null, mark: 'U' };

/**
 * Adds invented districts to the preset until `count` units plan; with fewer, only the first of its own plan.
 * @param own codes of the preset's units that plan, in their order
 */
export function inventUnits(preset: PresetFiles, own: readonly string[], count: number, seed: number): InventedUnits {
  const added = Array.from({ length: Math.max(0, count - own.length) }, (_, index) => districtOf(index + 1, seed));
  const { units } = preset.units as { units: unknown[] };
  const people = preset.people as { people: unknown[]; posts: unknown[]; signing_authority: unknown[] };
  const files = {
    ...preset,
    units: { ...(preset.units as object), units: [...units, ...added.map((each) => each.unit)] },
    people: {
      ...people,
      people: [...people.people, ...added.flatMap((each) => each.people)],
      posts: [...people.posts, ...added.flatMap((each) => each.posts)],
      signing_authority: [...people.signing_authority, ...added.map((each) => each.signing)],
    },
  };
  return { files, planning: [...own, ...added.map((each) => each.unit.code)].slice(0, count) };
}

function districtOf(number: number, seed: number) {
  const digits = String(number).padStart(4, '0');
  const code = `kt-mau-${digits}`;
  const name = `UBND huyện Mẫu ${digits}`;
  const dice = diceOf(seed, code);
  const person = () => `${pick(dice, FAMILIES)} ${pick(dice, MIDDLES)} ${pick(dice, NAMES)}`;
  const [headName, officerName] = [person(), person()];
  return {
    unit: {
      code,
      name,
      name_en: `People’s Committee of Sample District ${digits}`,
      short_name: `UBND Mẫu ${digits}`,
      kind: 'district-ppc',
      parent: ROOT,
      line_of_direction: true,
      official_code: null,
      aliases: [`Ủy ban nhân dân huyện Mẫu ${digits}`],
      groups: ['districts', 'departments-and-localities', 'levels-and-sectors', 'related-agencies', 'all-addressed'],
      from: FROM,
      to: null,
      basis: NOBODY_VERIFIED,
    },
    people: [invented({ code: `${code}-1`, name: headName }), invented({ code: `${code}-2`, name: officerName })],
    posts: [
      postOf(code, 'head', `Chủ tịch ${name}`, 'Chairperson', `${code}-1`),
      postOf(code, 'officer', 'Chuyên viên Phòng Văn hóa và Thông tin', 'Officer', `${code}-2`),
    ],
    signing: invented({
      post: `${code}.head`,
      person: `${code}-1`,
      unit: code,
      prefix: 'TM',
      title_lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      field: 'mọi lĩnh vực thuộc thẩm quyền của UBND huyện, thành phố',
    }),
  };
}

const postOf = (unit: string, kind: 'head' | 'officer', title: string, titleEn: string, person: string) =>
  invented({
    code: `${unit}.${kind}`,
    unit,
    kind,
    title,
    title_en: titleEn,
    person,
    field: kind === 'officer' ? 'thông tin đối ngoại' : null,
    staffing: kind === 'officer' ? 'part-time' : 'outside-register',
    focal_point: kind === 'officer',
    decision_number: null,
    decision_on: null,
    last_training_on: null,
  });

const invented = <Row extends object>(row: Row) => ({
  ...row,
  demonstration: true,
  from: FROM,
  to: null,
  basis: NOBODY_VERIFIED,
});

const FAMILIES = ['Nghiêm', 'Từ', 'Châu', 'Chu', 'Lục', 'Kiều', 'Tăng', 'Quách', 'Mạc', 'Ninh'];
const MIDDLES = ['Hữu', 'Thị', 'Thế', 'Ngọc', 'Trọng', 'Minh', 'Thanh', 'Quốc'];
const NAMES = ['Trác', 'Sương', 'Thiệp', 'Tùng', 'Chi', 'Vinh', 'Thức', 'Hương', 'Khoát', 'Diễm'];
