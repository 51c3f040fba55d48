import { foldDiacritics } from '../../kernel/vietnamese.ts';
import type { Block } from '../text/blocks.ts';
import type { PhraseTree } from '../text/phrases.ts';
import { emptyPhrases } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import { bodyHeads, groupNouns } from './agency-heads.ts';
import { fieldNames, wholeNames } from './agency-names.ts';
import { boardNames, unitNames } from './agency-units.ts';
import { manners, taskVerbs } from './task-verbs.ts';
import { timeWords } from './time-words.ts';
import { wordList } from './words.ts';

/** So frequent in official texts that their misspellings tell a scan. */
const telltales = wordList(
  'tổ chức | kiểm tra | triển khai | chuẩn bị | phối hợp | kịp thời | thực hiện | hướng dẫn | đảm bảo | quản lý | tuyên truyền | khẩn trương | nhiệm vụ | kế hoạch | trách nhiệm | chủ trì | báo cáo | quy định | yêu cầu | giải quyết | thẩm quyền | tổng hợp | tổng kết | xây dựng | đề nghị | nhân dân | đột xuất | thành phố | định kỳ',
);
/** Phrases that without diacritics equal other frequent words; so do names with Ban ("trên địa bàn quản lý") ("xử phạt hành chính", "có quan hệ", "phần công việc"). */
const ambiguous = new Set(
  wordList(
    'phát hành | bảo vệ | phân công | cơ quan | công bố | chi trả | thu phí | bố trí | giao cho | đề xuất | thi công | tiếp thu | cơ sở | đình chỉ | học viện | hủy bỏ | thống nhất | công báo',
  ),
);
const fewest = 3;
/** Words whose reading is kept between documents. */
const mostWordsKept = 20_000;

type Repairs = PhraseTree<string[]>;
const foldedWords = new Map<string, string>();

function folded(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const plain = foldDiacritics(word);
  if (foldedWords.size < mostWordsKept) foldedWords.set(word, plain);
  return plain;
}

function repairsOf(phrases: string[]): Repairs {
  const root: Repairs = emptyPhrases();
  for (const phrase of phrases) {
    const lower = phrase.toLowerCase();
    const words = tokenise(lower, lower).word;
    if (words.length < 2 || words[0] === 'ban' || ambiguous.has(lower)) continue;
    let node = root;
    for (const word of words) {
      const key = folded(word);
      const child = node.next.get(key) ?? emptyPhrases<string[]>();
      node.next.set(key, child);
      node = child;
    }
    node.value ??= words;
  }
  return root;
}

/** A tree of phrases and, for each word met so far, where it leads from the root: nearly all words lead nowhere. */
interface Repairer {
  tree: Repairs;
  openings: Map<string, Repairs | null>;
}

function openingOf(tree: Repairs, openings: Repairer['openings'], word: string): Repairs | null {
  const node = tree.next.get(folded(word)) ?? null;
  if (openings.size < mostWordsKept) openings.set(word, node);
  return node;
}

const signs: Repairer = { tree: repairsOf(telltales), openings: new Map() };
const all: Repairer = {
  openings: new Map(),
  tree: repairsOf([
    ...telltales,
    ...taskVerbs.map(([verb]) => verb),
    ...manners,
    ...timeWords,
    ...bodyHeads,
    ...groupNouns,
    ...fieldNames,
    ...wholeNames,
    ...unitNames,
    ...boardNames,
  ]),
};

/** The longest phrase at a token that differs from the words only by diacritics; null when the words are right or unknown. */
function repairAt({ tree, openings }: Repairer, tokens: Tokens, at: number): string[] | null {
  let node = openings.get(tokens.word[at] ?? '');
  if (node === undefined) node = openingOf(tree, openings, tokens.word[at] ?? '');
  let found: string[] | null = null;
  for (let index = at + 1; node && index < tokens.count; index += 1) {
    node = node.next.get(folded(tokens.word[index] ?? '')) ?? null;
    if (node?.value) found = node.value;
  }
  return found?.some((word, step) => word !== tokens.word[at + step]) ? found : null;
}

/**
 * Scanned texts lose diacritics ("tô chức", "kiêm tra"). Where a document shows it, the words that later
 * stages compare are set right; the printed text and all offsets stay as they are.
 */
export function repairScannedWords(blocks: Block[]): void {
  if (!looksScanned(blocks)) return;
  for (const block of blocks) {
    const { tokens } = block;
    const pieces: string[] = [];
    let taken = 0;
    for (let at = 0; at < tokens.count; at += 1) {
      repairAt(all, tokens, at)?.forEach((word, step) => {
        const from = tokens.start[at + step] ?? 0;
        const sameLength = word.length === (tokens.end[at + step] ?? 0) - from;
        tokens.word[at + step] = word;
        if (!sameLength || from < taken) return;
        pieces.push(block.lower.slice(taken, from), word);
        taken = from + word.length;
      });
    }
    if (taken > 0) block.lower = pieces.join('') + block.lower.slice(taken);
  }
}

function looksScanned(blocks: Block[]): boolean {
  let misspelled = 0;
  for (const { tokens } of blocks) {
    for (let at = 0; at < tokens.count; at += 1) if (repairAt(signs, tokens, at) !== null) misspelled += 1;
    if (misspelled >= fewest) return true;
  }
  return false;
}
