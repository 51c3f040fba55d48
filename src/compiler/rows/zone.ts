import type { Enactment } from '../structure/enacting.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';

/** What kind of clause may be a duty at a place of the document. */
export interface Zone {
  /** Clauses that start with their verb count. */
  bareVerbs: boolean;
  /** Clauses that start with "chủ trì, phối hợp với …" count. */
  roleWords: boolean;
  /** A named subject without "phải", "có trách nhiệm" … counts. */
  plainSubjects: boolean;
  /** Only commands ("giao", "yêu cầu") count: the text before the order. */
  commandsOnly: boolean;
  /** Why clauses that start with their verb do not count here; null where they do. */
  why: 'before_order' | 'context_part' | 'rules_only' | 'not_headed_as_work' | 'nobody_orders' | null;
}

/** Documents whose parts are orders even when nobody is named. */
const ordering = new Set(['Chỉ thị', 'Công điện', 'Thông báo', 'Thông báo kết luận', 'Kết luận', 'Công văn']);
/** Documents that plan: parts headed as work are orders. */
const planning = new Set([
  'Kế hoạch',
  'Chương trình',
  'Chương trình hành động',
  'Kế hoạch phối hợp',
  'Kế hoạch liên tịch',
  'Phương án',
]);

/** Below an agency, in a labelled heading, in a table of work. */
export const everything: Zone = {
  bareVerbs: true,
  roleWords: true,
  plainSubjects: true,
  commandsOnly: false,
  why: null,
};
const beforeOrder: Zone = {
  bareVerbs: false,
  roleWords: false,
  plainSubjects: false,
  commandsOnly: true,
  why: 'before_order',
};

/** "Trình UBND tỉnh: a) Dự thảo …": the items name what is submitted. */
function submitted({ parent }: Section): boolean {
  return parent?.head?.marker != null && /^trình .{0,160}:$/.test(parent.head.lower);
}

/** Documents that tell or ask: outside their parts headed as work only commands count. */
const telling = new Set(['Báo cáo', 'Tờ trình', 'Biên bản', 'Thông cáo']);

/** The section on the way up that names who acts, or null. */
export function addressedSection(section: Section): Section | null {
  for (let here: Section | null = section; here; here = here.parent) if (here.addressees.length > 0) return here;
  return null;
}

/** Which clauses of a block may be duties. */
export function zoneOf(place: PlacedBlock, order: number, type: string | null, enactment: Enactment): Zone {
  const { section } = place;
  const early = order < enactment.firstDuty;
  if (submitted(section)) return { ...beforeOrder, why: 'context_part' };
  const addressed = addressedSection(section) !== null;
  const regulating = type !== null && !ordering.has(type) && !planning.has(type);
  if (early || (telling.has(type ?? '') && section.purpose !== 'duty')) return beforeOrder;
  if (addressed) return everything;
  const context = section.purpose === 'context';
  const ordered = type === null ? enactment.source !== 'none' : ordering.has(type);
  const planned = type !== null && (section.purpose === 'duty' || (section.purpose === 'plan' && planning.has(type)));
  const listed = enactment.source === 'list' && type !== 'Công văn';
  const marked = section.marker !== null || enactment.source === 'sentence' || listed;
  const bareVerbs = !context && marked && (ordered || planned);
  const unworked = type !== null && planning.has(type) ? 'not_headed_as_work' : 'nobody_orders';
  return {
    bareVerbs,
    roleWords: !context && marked,
    plainSubjects: (!regulating || section.purpose === 'duty') && !context,
    commandsOnly: false,
    why: bareVerbs ? null : context ? 'context_part' : regulating ? 'rules_only' : unworked,
  };
}
