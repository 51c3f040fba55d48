import type { Decision } from '../rows/decision.ts';
import type { ClauseKind } from './explanation.ts';

/** Characters of a clause that tell its kind. */
const opening = 160;

/** In this order: the first that fits names the kind. */
const kinds: [ClauseKind, RegExp][] = [
  [
    'basis',
    /^(?:căn cứ|theo đề nghị|xét (?:đề nghị|báo cáo|tờ trình)|thực hiện (?:chỉ thị|nghị quyết|quyết định|công văn|kế hoạch))/,
  ],
  ['ban', /^(?:nghiêm )?cấm |(?:^| )không được |nghiêm cấm/],
  ['effect', /có hiệu lực|hết hiệu lực|thay thế (?:quyết định|chỉ thị|nghị quyết|thông tư)/],
  ['definition', / (?:được hiểu là|là việc|là những|là các|là tổ chức|là người|bao gồm|gồm có) /],
  ['purpose', /^(?:để|nhằm|mục tiêu|mục đích) /],
  ['assessment', /(?:^| )(?:đã|còn|chưa|đạt|hạn chế|tồn tại|kết quả|tình hình|thời gian qua) /],
];

/** What a clause that is no obligation is about, or null when its words do not tell. */
export function kindOfClause({ block, from, because }: Decision): ClauseKind | null {
  if (because === 'heading' || because === 'tells_about_duty') return null;
  const start = block.tokens.start[from] ?? 0;
  const words = `${block.lower.slice(start, start + opening)} `;
  return kinds.find(([, shape]) => shape.test(words))?.[0] ?? null;
}
