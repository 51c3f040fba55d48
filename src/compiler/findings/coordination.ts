import { agencyKey } from '../agencies/name.ts';
import type { ObligationRow } from '../answer.ts';
import type { Rule } from './finding.ts';
import { finding } from './finding.ts';

/** Some pairs of agencies name each other, some only one the other. */
const unbalanced: Rule = (context) => {
  const headed = new Set(
    context.outline.sections
      .filter((section) => section.heading)
      .flatMap((section) => section.addressees.map((agency) => agencyKey(agency.name))),
  );
  if (headed.size < 2) return [];
  const pairs = new Map<string, { row: ObligationRow; lead: string; partner: string }>();
  for (const row of context.obligations) {
    const lead = agencyKey(row.lead[0] ?? '');
    if (!headed.has(lead)) continue;
    for (const coordinator of row.coordinators) {
      const partner = agencyKey(coordinator);
      const key = `${lead}|${partner}`;
      if (headed.has(partner) && partner !== lead && !pairs.has(key)) pairs.set(key, { row, lead, partner });
    }
  }
  const mirrored = [...pairs.values()].filter((pair) => pairs.has(`${pair.partner}|${pair.lead}`));
  const oneSided = [...pairs.values()].filter(
    (pair) => pair.row.role === 'lead' && !pairs.has(`${pair.partner}|${pair.lead}`),
  );
  if (mirrored.length === 0 || oneSided.length === 0) return [];
  return [
    finding(
      'duties/one-sided-coordination',
      {
        vi: `Có nhiệm vụ phối hợp được ghi ở cả hai cơ quan, có ${oneSided.length} nhiệm vụ chỉ ghi ở cơ quan chủ trì; đề nghị xem xét ghi thống nhất.`,
        en: `Some joint duties are written for both agencies, ${oneSided.length} only for the leading one.`,
      },
      oneSided.map((pair) => pair.row.anchor),
    ),
  ];
};

export const coordinationRules: Rule[] = [unbalanced];
