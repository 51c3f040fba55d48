import { wordList } from '../lexicon/words.ts';
import type { Block } from '../text/blocks.ts';
import { printedTokens } from '../text/tokens.ts';

const longestAction = 20;
const products = new Set(
  wordList(
    'kế hoạch | đề án | báo cáo | quy chế | phương án | chương trình | dự thảo | danh mục | quy định | tờ trình | dự án | quy hoạch | chiến lược | hướng dẫn | phương án | dự toán | kịch bản | bộ chỉ số | quy trình',
  ),
);
/** Products whose word at the place of the verb is the verb itself. */
const asVerb = new Set(['báo cáo', 'hướng dẫn', 'quy định']);
const makers = new Set(
  wordList(
    'xây dựng | ban hành | lập | soạn thảo | trình | gửi | báo cáo | hoàn thiện | hoàn chỉnh | phê duyệt | công bố | biên soạn | đề xuất | nộp | dựng | hành | thảo | thiện',
  ),
);

/** The words of the clause from its verb on; what is cut at twenty ends with an ellipsis. */
export function actionWords(block: Block, verb: number, next: number): string {
  const { tokens } = block;
  let end = verb;
  let words = 0;
  while (end < next && words < longestAction) {
    if (/[\p{L}\p{N}]/u.test(tokens.word[end] ?? '')) words += 1;
    end += 1;
  }
  const printed = printedTokens(block.text, tokens, verb, end).replace(/[\s.,;:/]+$/, '');
  const cut = tokens.word.slice(end, next).some((word) => /[\p{L}\p{N}]/u.test(word));
  return printed.charAt(0).toUpperCase() + printed.slice(1) + (cut ? '…' : '');
}

/** The thing that the clause makes ("kế hoạch …", "đề án …"), or null. */
export function deliverableOf(block: Block, verb: number, next: number): string | null {
  const { tokens } = block;
  for (let at = verb; at < Math.min(next, verb + 30); at += 1) {
    const pair = `${tokens.word[at]} ${tokens.word[at + 1]}`;
    const product = products.has(pair) && (at === verb ? !asVerb.has(pair) : makes(tokens.word, at));
    if (product) return printedTokens(block.text, tokens, at, productEnd(block, at + 2, next));
  }
  return null;
}

function makes(word: string[], at: number): boolean {
  for (let back = at - 1; back > at - 6 && back >= 0; back -= 1) {
    if (makers.has(word[back] ?? '')) return true;
    if (/[.;(]/.test(word[back] ?? '')) return false;
  }
  return false;
}

function productEnd(block: Block, at: number, next: number): number {
  const { word } = block.tokens;
  const stops = new Set([
    ',',
    ';',
    '.',
    '(',
    'và',
    'trình',
    'để',
    'nhằm',
    'trên',
    'theo',
    'trước',
    'gửi',
    'về',
    'báo',
    'trong',
    'sau',
    '/',
  ]);
  let end = at;
  while (end < Math.min(next, at + 9) && !stops.has(word[end] ?? '')) end += 1;
  return end;
}
