import type { NamedAgency } from '../agencies/list.ts';
import { agencyListAt } from '../agencies/list.ts';
import type { ResultRecipient, Span } from '../answer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { sourceSpan } from '../text/blocks.ts';

export interface FoundRecipients {
  recipients: ResultRecipient[];
  spans: Span[];
  /** Coordinators that stand right behind an advised body and belong to it (policy 5). */
  bodyPartners: NamedAgency[];
}

type RecipientRole = ResultRecipient['role'];
interface Cue {
  words: string[];
  role: RecipientRole;
  /** Tokens over which "về", "cho", "với" may bring the agency. */
  reach: number;
}

const cues: Cue[] = [
  { words: ['báo', 'cáo'], role: 'report', reach: 24 },
  { words: ['gửi'], role: 'submit', reach: 24 },
  { words: ['nộp'], role: 'submit', reach: 14 },
  { words: ['trình'], role: 'approve', reach: 3 },
  { words: ['tham', 'mưu'], role: 'advise_to', reach: 5 },
  { words: ['giúp'], role: 'advise_to', reach: 2 },
  { words: ['đề', 'xuất'], role: 'propose', reach: 3 },
  { words: ['kiến', 'nghị'], role: 'propose', reach: 3 },
  { words: ['cung', 'cấp'], role: 'provide', reach: 16 },
  { words: ['qua'], role: 'through', reach: 1 },
  { words: ['theo', 'chỉ', 'đạo', 'của'], role: 'directed_by', reach: 1 },
  { words: ['trách', 'nhiệm', 'trước'], role: 'accountable_to', reach: 1 },
  { words: ['trách', 'nhiệm', 'toàn', 'diện', 'trước'], role: 'accountable_to', reach: 1 },
  { words: ['trách', 'nhiệm', 'trực', 'tiếp', 'trước'], role: 'accountable_to', reach: 1 },
];
const links = new Set(['về', 'cho', 'với', 'lên', 'tới', 'đến', 'gửi', 'qua', 'giúp']);
const mostRecipients = 20;

/** Who receives the result of a clause: to whom it is reported, sent, submitted, proposed. */
export function readRecipients(block: Block, from: number, next: number, lexicon: Lexicon): FoundRecipients {
  const found: FoundRecipients = { recipients: [], spans: [], bodyPartners: [] };
  const { word } = block.tokens;
  for (let at = from; at < next && found.recipients.length < mostRecipients; at += 1) {
    if (word[at] === 'nhằm' || (word[at] === 'để' && word[at - 1] !== 'không')) break;
    const cue = cues.find((candidate) => candidate.words.every((expected, step) => word[at + step] === expected));
    if (!cue || word[at - 1] === 'dự' || (cue.role === 'through' && word[at - 1] === 'thông' && word[at + 1] === 'các'))
      continue;
    const list = listBehind(block, at + cue.words.length, next, cue, lexicon);
    if (!list) continue;
    const role = cue.role === 'approve' ? approvalRole(block, list.next, next) : cue.role;
    add(found, block, role, list.items);
    if (role === 'advise_to') found.bodyPartners.push(...partnersOf(block, list.next, next, lexicon));
    at = list.next - 1;
  }
  return found;
}

function listBehind(
  block: Block,
  at: number,
  next: number,
  cue: Cue,
  lexicon: Lexicon,
): { items: NamedAgency[]; next: number } | null {
  const { word } = block.tokens;
  for (let here = at; here < Math.min(next, at + cue.reach); here += 1) {
    if ([';', '.', 'để', 'nhằm'].includes(word[here] ?? '')) return null;
    const linked = here === at || links.has(word[here - 1] ?? '') || word[here - 1] === ',';
    if (here > at && !links.has(word[here - 1] ?? '')) continue;
    const list = linked ? agencyListAt(block, here, lexicon, here > at) : null;
    if (list && list.items.length > 0 && list.next <= next) return list;
  }
  return null;
}

function approvalRole(block: Block, at: number, next: number): RecipientRole {
  const { word } = block.tokens;
  for (let here = at; here < Math.min(next, at + 8); here += 1) {
    const pair = `${word[here]} ${word[here + 1]}`;
    if (pair === 'phê duyệt' || pair === 'ban hành' || pair === 'thông qua') return 'approve';
    if (pair === 'quyết định' || pair === 'xem xét') return 'decide';
    if (pair === 'thẩm định') return 'appraise';
  }
  return 'approve';
}

function partnersOf(block: Block, at: number, next: number, lexicon: Lexicon): NamedAgency[] {
  const { word } = block.tokens;
  if (word[at] !== 'phối' || word[at + 1] !== 'hợp') return [];
  const list = agencyListAt(block, word[at + 2] === 'với' ? at + 3 : at + 2, lexicon, true);
  return list.next <= next ? list.items : [];
}

function add(found: FoundRecipients, block: Block, role: RecipientRole, items: NamedAgency[]): void {
  for (const item of items) {
    if (found.recipients.some((other) => other.role === role && other.agency === item.name)) continue;
    found.recipients.push({ role, agency: item.name });
    found.spans.push(sourceSpan(block, block.tokens.start[item.from] ?? 0, block.tokens.end[item.next - 1] ?? 0));
  }
}
