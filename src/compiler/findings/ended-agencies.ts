import { agencyKey } from '../agencies/name.ts';
import type { Span } from '../answer.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { dayThatMatters, finding, printDay } from './finding.ts';

/** Work for an agency that had ended on the day that matters. */
const dissolved: Rule = (context) => {
  const day = dayThatMatters(context);
  const ended = new Map(
    (context.knowledge.dissolved ?? [])
      .filter((each) => day && each.from <= day)
      .map((each) => [agencyKey(each.name), each]),
  );
  if (ended.size === 0) return [];
  const places = new Map<string, Span[]>();
  for (const row of context.obligations) {
    for (const [names, spans] of [
      [row.lead, row.spans.lead],
      [row.coordinators, row.spans.coordinators],
    ] as const)
      names.forEach((name, at) => {
        const key = agencyKey(name);
        if (ended.has(key)) places.set(key, [...(places.get(key) ?? []), spans[at] ?? row.anchor]);
      });
  }
  return [...places].flatMap(([key, spans]): FindingDraft[] => {
    const agency = ended.get(key);
    if (!agency) return [];
    const next = agency.successors.slice(0, 4).join('; ');
    return [
      finding(
        'duties/dissolved-agency',
        {
          vi: `Đề nghị kiểm tra: ${agency.name} đã chấm dứt hoạt động từ ngày ${printDay(agency.from)}${next ? `; cơ quan kế thừa: ${next}` : ''}.`,
          en: `${agency.name} ended on ${agency.from}${next ? `; taken over by ${next}` : ''}.`,
        },
        spans,
      ),
    ];
  });
};

export const endedAgencyRules: Rule[] = [dissolved];
