import { type Day, day } from '../../kernel/day.ts';
import type { PresetContent } from './preset-content.rules.ts';
import type { PresetPostEntry } from './preset-people.rules.ts';
import type { PresetUnitEntry } from './preset-units.rules.ts';

const SINCE = day('2013-01-01');
const BASIS = { document: 'Quyết định số 1/QĐ-UBND ngày 01/01/2013', mark: 'V' } as const;

/** A unit of the invented province, in line and without an end unless said. */
export const aPresetUnit = (code: string, parts: Partial<PresetUnitEntry> = {}): PresetUnitEntry => ({
  code,
  name: `Đơn vị ${code}`,
  name_en: `Unit ${code}`,
  short_name: code,
  kind: 'department',
  parent: null,
  line_of_direction: true,
  official_code: null,
  aliases: [],
  from: SINCE,
  to: null,
  basis: BASIS,
  ...parts,
});

export const aPresetPost = (code: string, parts: Partial<PresetPostEntry> = {}): PresetPostEntry => ({
  code,
  unit: code.split('.')[0] ?? code,
  kind: 'officer',
  title: `Chuyên viên ${code}`,
  title_en: `Officer ${code}`,
  person: null,
  field: null,
  staffing: 'outside-register',
  focal_point: false,
  decision_number: null,
  decision_on: null,
  last_training_on: null,
  demonstration: false,
  from: SINCE,
  to: null,
  basis: BASIS,
  ...parts,
});

const aPerson = (code: string, name: string) => ({
  code,
  name,
  demonstration: false,
  from: SINCE,
  to: null,
  basis: BASIS,
});

const aFunction = (name: string, unit: string, from: Day = SINCE) => ({
  function: name,
  unit,
  from,
  to: null,
  basis: BASIS,
});

/**
 * The invented province: a committee with its office, four departments, two districts and a Party board outside
 * the line; an administrator, an officer of the standing body and one of the first district.
 */
export const inventedPreset = (): PresetContent => ({
  origin: 'thu-nghiem',
  version: 1,
  units: [
    aPresetUnit('ubnd', { name: 'UBND tỉnh Thử Nghiệm', name_en: 'People’s Committee', kind: 'ppc' }),
    aPresetUnit('van-phong', { name: 'Văn phòng UBND tỉnh', kind: 'ppc-office', parent: 'ubnd' }),
    aPresetUnit('so-tttt', { name: 'Sở Thông tin và Truyền thông', parent: 'ubnd', aliases: ['Sở TT&TT'] }),
    aPresetUnit('so-noi-vu', { name: 'Sở Nội vụ', parent: 'ubnd' }),
    aPresetUnit('so-vhttdl', { name: 'Sở Văn hóa, Thể thao và Du lịch', parent: 'ubnd' }),
    aPresetUnit('so-ngoai-vu', { name: 'Sở Ngoại vụ', parent: 'ubnd' }),
    aPresetUnit('huyen-a', { name: 'UBND huyện Đăk A', kind: 'district-ppc', parent: 'ubnd' }),
    aPresetUnit('huyen-b', { name: 'UBND huyện Đăk B', kind: 'district-ppc', parent: 'ubnd' }),
    aPresetUnit('ban-tuyen-giao', { name: 'Ban Tuyên giáo Tỉnh ủy', kind: 'party', line_of_direction: false }),
  ],
  groups: [
    {
      code: 'departments',
      name: 'các sở, ban, ngành',
      name_en: 'departments',
      members: { kinds: ['department'], units: ['van-phong'], groups: [], exclude: ['so-ngoai-vu'] },
      document_addressees: false,
      needs_choice: false,
      phrases: ['các sở, ban, ngành'],
      from: SINCE,
      to: null,
      basis: BASIS,
    },
  ],
  functions: [
    aFunction('approver', 'ubnd'),
    aFunction('ppc-office', 'van-phong'),
    aFunction('standing-body', 'so-tttt', day('2013-07-23')),
    aFunction('personnel-body', 'so-noi-vu'),
    aFunction('executing-body', 'so-vhttdl'),
  ],
  people: {
    people: [
      aPerson('quan-tri', 'Lê Thị Quản'),
      aPerson('chuyen-vien', 'Trần Văn Viên'),
      aPerson('can-bo-a', 'A Brol'),
      aPerson('giam-doc', 'Nguyễn Thị Đốc'),
    ],
    posts: [
      aPresetPost('ubnd.administrator', { kind: 'administrator', title: 'Quản trị', person: 'quan-tri' }),
      aPresetPost('so-tttt.head', { kind: 'head', title: 'Giám đốc', person: 'giam-doc' }),
      aPresetPost('so-tttt.officer', {
        person: 'chuyen-vien',
        staffing: 'dedicated',
        decision_number: '12/QĐ-STTTT',
        last_training_on: day('2013-11-20'),
      }),
      aPresetPost('huyen-a.officer', { person: 'can-bo-a', staffing: 'part-time' }),
      aPresetPost('huyen-b.officer', { staffing: 'vacant' }),
    ],
    signing_authority: [
      {
        post: 'so-tttt.head',
        prefix: 'none',
        title_lines: ['GIÁM ĐỐC'],
        field: null,
        demonstration: false,
        from: SINCE,
        to: null,
        basis: BASIS,
      },
    ],
    accounts: [account('quan-tri', 'ubnd.administrator'), account('chuyen-vien', 'so-tttt.officer')],
  },
  predecessor: null,
  successors: [],
});

function account(person: string, post: string) {
  const label = { label: person, label_en: person, purpose: person, purpose_en: person };
  return { role: person, login: person, ...label, person, post, demonstration: false };
}
