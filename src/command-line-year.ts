import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { playInFolder } from './app-invented-year.ts';
import type { YearSummary } from './capabilities/demonstration/index.ts';
import type { Locale, Message } from './kernel/translate.ts';

type Say = (text: string) => number;

interface YearOptions {
  readonly seed: number;
  readonly units: number;
  readonly year: number;
  readonly dataDir: string;
  readonly json: boolean;
}

const MOST_UNITS = 9999;

/** `demo year`: plays a synthetic year into an empty data folder, which `bin/start --data` then opens. */
export async function runDemo(words: readonly string[], print: Say, complain: Say): Promise<number> {
  const locale: Locale = words.includes('--lang=en') || words[words.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const options = readOptions(words);
  if ('wrong' in options) return complain(options.wrong[locale]);
  if (existsSync(join(options.dataDir, 'database'))) return complain(taken(options.dataDir)[locale]);
  const summary = await playInFolder(options.dataDir, options);
  return print(
    options.json ? `${JSON.stringify({ ...options, ...summary }, null, 2)}\n` : said(summary, options, locale),
  );
}

function readOptions(words: readonly string[]): YearOptions | { readonly wrong: Message } {
  if (words[0] !== 'year') return { wrong: USAGE };
  try {
    const { values } = parseArgs({
      args: [...words.slice(1)],
      options: {
        seed: { type: 'string' },
        units: { type: 'string' },
        year: { type: 'string', default: '2015' },
        data: { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const [seed, units, year] = [values.seed, values.units, values.year].map(Number);
    const whole = (number: number | undefined, least: number, most: number): number is number =>
      Number.isInteger(number) && Number(number) >= least && Number(number) <= most;
    if (!whole(seed, 0, 2 ** 31) || !whole(units, 1, MOST_UNITS) || !whole(year, 2015, 2024)) return { wrong: USAGE };
    return { seed, units, year, dataDir: values.data ?? `data-year-${seed}`, json: values.json };
  } catch {
    return { wrong: USAGE };
  }
}

const USAGE: Message = {
  vi: `cách dùng: ngoclinh demo year --seed SỐ --units SỐ-ĐƠN-VỊ (1–${MOST_UNITS}) [--year 2015–2024] [--data THƯ-MỤC-TRỐNG] [--json]`,
  en: `usage: ngoclinh demo year --seed N --units N (1–${MOST_UNITS}) [--year 2015–2024] [--data EMPTY-FOLDER] [--json]`,
};

const taken = (folder: string): Message => ({
  vi: `${folder}: đã có dữ liệu, không ghi đè; chọn thư mục khác bằng --data.`,
  en: `${folder}: there is data already and nothing was written; choose another folder with --data.`,
});

const NAMES: Readonly<Record<string, string>> = {
  lines: 'dòng kế hoạch',
  sendings: 'lần gửi kế hoạch',
  'returned lines': 'dòng trả lại để hoàn thiện',
  activities: 'hoạt động',
  'without evidence': 'hoạt động chưa có tài liệu minh chứng',
  'returned activities': 'hoạt động trả lại để hoàn thiện',
  payments: 'lần chi',
  'published items': 'tin, bài về tỉnh',
  reports: 'báo cáo',
};

function said({ counts, fingerprint }: YearSummary, { dataDir, year, seed }: YearOptions, locale: Locale): string {
  const lines = Object.entries(counts).map(([name, count]) => `  ${count} ${locale === 'vi' ? NAMES[name] : name}`);
  const [head, open] =
    locale === 'vi'
      ? [`Năm ${year}, hạt giống ${seed}, dấu vân ${fingerprint}`, `Mở bằng: bin/start --data ${dataDir}`]
      : [`Year ${year}, seed ${seed}, fingerprint ${fingerprint}`, `Open it with: bin/start --data ${dataDir}`];
  return `${[head, ...lines, open].join('\n')}\n`;
}
