import type { NamedAgency } from '../agencies/list.ts';
import { agencyKey } from '../agencies/name.ts';
import type { Enactment } from './enacting.ts';
import type { Section } from './outline.ts';

const groupWords = ['sở', 'ban', 'ngành', 'cơ quan', 'đơn vị', 'đoàn thể', 'địa phương', 'bộ'];

/** True when agencies get sections of their own below although the enacting clause does not name them or their group. */
export function leavesOut(enactment: Enactment, sections: Section[]): boolean {
  return missedAgencies(enactment, sections).length > 0;
}

/** The agencies with sections that the enacting clause leaves out. */
export function missedAgencies(enactment: Enactment, sections: Section[]): NamedAgency[] {
  if (enactment.source !== 'sentence' || enactment.addressees.length === 0) return [];
  return sections
    .flatMap((section) => (section.heading ? section.addressees : []))
    .filter((agency) => !covers(enactment.addressees, agency));
}

/** Party, Front and elected bodies and ministries stand outside "các sở, ban, ngành". */
const outsideLine =
  /tỉnh ủy|thành ủy|huyện ủy|tuyên giáo|mặt trận|mttq|trung ương|quốc hội|hđnd|hội đồng nhân dân|^bộ (?!chỉ huy|đội|tư lệnh)/;

/** Whether a list of addressees names an agency or a group to which it belongs. */
export function covers(addressees: NamedAgency[], agency: NamedAgency): boolean {
  const key = placeless(agency.name);
  return addressees.some((addressee) => {
    const name = placeless(addressee.name);
    if (name.includes(key) || key.includes(name)) return true;
    if (addressee.kind === 'committee') return agency.kind === 'committee';
    if (addressee.kind !== 'group' && addressee.kind !== 'person') return false;
    return agency.kind !== 'committee' && !outsideLine.test(key) && groupHolds(name, key);
  });
}

function groupHolds(group: string, key: string): boolean {
  if (/báo chí|truyền thông|doanh nghiệp|chủ đầu tư/.test(group)) return false;
  const words = groupWords.filter((word) => ` ${group} `.includes(` ${word} `));
  const general = words.some((word) => ['ban', 'ngành', 'đơn vị', 'sở'].includes(word));
  return general || words.includes(key.split(' ')[0] ?? '');
}

/** The key of a name without "của tỉnh", "trong tỉnh" at its end. */
function placeless(name: string): string {
  return agencyKey(name).replace(/ (?:của|trong|thuộc|trên địa bàn) (?:toàn )?(?:tỉnh|thành phố|huyện)$/, '');
}
