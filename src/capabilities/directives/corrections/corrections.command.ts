import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../../../kernel/day.ts';
import type { Message } from '../../../kernel/translate.ts';

/** What `ngoclinh corrections export` was asked for. */
export interface CorrectionsOptions {
  readonly dataDir: string;
  /** code or schema of a province; the default one without it */
  readonly province: string | null;
  /** a file for all, a folder for one file each; null: standard output */
  readonly out: string | null;
  readonly since: Day | null;
  readonly drafts: boolean;
}

const FLAGS = {
  data: { type: 'string', default: 'data' },
  province: { type: 'string' },
  out: { type: 'string' },
  since: { type: 'string' },
  drafts: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

/** @param words what follows `ngoclinh corrections`; @returns the options, or one line that says what is wrong */
export function readCorrectionsOptions(words: readonly string[]): CorrectionsOptions | { readonly wrong: Message } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    const said = (error as Error).message.split(/[.\n]/, 1)[0] ?? '';
    return { wrong: { vi: `tham số không đúng: ${said}`, en: said } };
  }
  const { values, positionals } = parsed;
  if (positionals.length !== 1 || positionals[0] !== 'export') {
    return { wrong: { vi: 'corrections chỉ có lệnh export', en: 'corrections knows export only' } };
  }
  const since = values.since === undefined ? null : parseDay(values.since);
  if (values.since !== undefined && !since) {
    return { wrong: { vi: '--since cần NĂM-THÁNG-NGÀY', en: '--since needs YYYY-MM-DD' } };
  }
  if (values.out === '') return { wrong: { vi: '--out cần tên tệp hoặc thư mục', en: '--out needs a file or folder' } };
  const { data: dataDir, province = null, out = null, drafts } = values;
  return { dataDir, province, out, since, drafts };
}

const parse = (words: readonly string[]) => parseArgs({ args: [...words], options: FLAGS, allowPositionals: true });
