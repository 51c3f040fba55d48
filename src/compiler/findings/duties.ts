import type { ObligationRow } from '../answer.ts';
import { everybody } from '../rows/draft.ts';
import type { Section } from '../structure/outline.ts';
import { isBullet } from '../structure/outline.ts';
import { unassigned } from './addressees.ts';
import type { Rule } from './finding.ts';
import { finding } from './finding.ts';

/** Documents whose numbered points each give work to somebody; a decision also regulates. */
export const givesWork = new Set([
  'Chỉ thị',
  'Công điện',
  'Kế hoạch',
  'Công văn',
  'Thông báo',
  'Thông báo kết luận',
  'Chương trình',
]);
/** So many neighbours with an agency make one without a slip. */
const fewestNeighbours = 2;

/** "3. Bố trí kinh phí" between points that all name their agency; a whole part without one is another finding. */
const noAgency: Rule = (context) => {
  if (!givesWork.has(context.metadata.type ?? '') || unassigned(context).length > 0) return [];
  const named = new Map<Section | null, Set<Section>>();
  const open = new Map<Section, ObligationRow>();
  context.drafts.forEach((draft, at) => {
    const { section } = draft;
    const row = context.obligations[at];
    if (!row || isBullet(section)) return;
    const own = named.get(section.parent) ?? new Set();
    if (row.lead[0] !== everybody) named.set(section.parent, own.add(section));
    else if (draft.block === section.head && draft.from === 0 && draft.verb < 2 && !open.has(section))
      open.set(section, row);
  });
  const alone = [...open].filter(([section]) => {
    const neighbours = named.get(section.parent);
    return neighbours && !neighbours.has(section) && neighbours.size >= fewestNeighbours;
  });
  if (alone.length === 0) return [];
  return [
    finding(
      'duties/no-agency',
      {
        vi: `Đề nghị nêu cơ quan thực hiện: ${alone.length} điểm không nêu cơ quan nào, trong khi các điểm liền kề đều nêu.`,
        en: `${alone.length} points name no agency while those beside them do.`,
      },
      alone.map(([, row]) => row.anchor),
    ),
  ];
};

/** "Giao Sở A và Sở B chủ trì": both in the sentence itself, both single bodies. */
const twoLeads: Rule = (context) => {
  const joint = context.obligations.filter((row, at) => {
    const leads = context.drafts[at]?.lead ?? [];
    return (
      row.role === 'lead' &&
      leads.length > 1 &&
      leads.every((agency) => agency.kind === 'body') &&
      row.spans.lead.length > 1 &&
      row.spans.lead.every((span) => span[0] >= row.anchor[0] && span[1] <= row.anchor[1]) &&
      /chủ trì/i.test(row.quote)
    );
  });
  return joint.map((row) =>
    finding(
      'duties/two-leads',
      {
        vi: `Đề nghị chọn một cơ quan chủ trì: việc này giao ${row.lead.join(' và ')} cùng chủ trì.`,
        en: `One task is led by ${row.lead.join(' and ')}.`,
      },
      [[row.spans.lead[0]?.[0] ?? row.anchor[0], row.spans.lead.at(-1)?.[1] ?? row.anchor[1]]],
    ),
  );
};

export const dutyRules: Rule[] = [noAgency, twoLeads];
