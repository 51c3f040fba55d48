import { parseArgs } from 'node:util';
import { type Day, parseDay } from './kernel/day.ts';
import type { Locale, Message } from './kernel/translate.ts';

export type Command =
  | { readonly name: 'help'; readonly locale: Locale }
  | { readonly name: 'version'; readonly locale: Locale }
  | { readonly name: 'compile'; readonly file: string; readonly json: boolean; readonly locale: Locale }
  | {
      readonly name: 'lint';
      readonly file: string;
      readonly format: LintFormat;
      /** Brings holidays and the history of organisations. */
      readonly preset: string | null;
      /** The day that matters for a text without a date; null: today. */
      readonly on: Day | null;
      /** Where the text with all safe replacements goes. */
      readonly fixTo: string | null;
      /** Of an installation that shows the rules. */
      readonly address: string | null;
      readonly locale: Locale;
    }
  | {
      readonly name: 'explain';
      readonly file: string;
      /** `LINE:COLUMN`, both from 1. */
      readonly at: string;
      readonly json: boolean;
      readonly locale: Locale;
    }
  | {
      readonly name: 'tasks';
      readonly file: string;
      readonly preset: string;
      readonly from: Day;
      readonly to: Day;
      readonly format: 'text' | 'json' | 'ics';
      readonly locale: Locale;
    };

export const LINT_FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** A command, or one line that says what is wrong with the words typed. */
export type Typed = { readonly command: Command } | { readonly wrong: Message; readonly locale: Locale };

const FLAGS = {
  compile: ['json'],
  lint: ['format', 'preset', 'on', 'fix-to', 'address'],
  explain: ['json', 'at'],
  tasks: ['json', 'ics', 'preset', 'from', 'to'],
} as const satisfies Record<string, readonly string[]>;

/** @param words what follows the program's name */
export function readArguments(words: readonly string[]): Typed {
  const locale: Locale = words.some((word, i) => word === '--lang=en' || (word === '--lang' && words[i + 1] === 'en'))
    ? 'en'
    : 'vi';
  const wrong = (vi: string, en: string): Typed => ({ wrong: { vi, en }, locale });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    const said = (error as Error).message.split(/[.\n]/, 1)[0] ?? '';
    return wrong(`tham số không đúng: ${said}`, said);
  }
  const { values, positionals } = parsed;
  if (values.help || words.length === 0) return { command: { name: 'help', locale } };
  if (values.version) return { command: { name: 'version', locale } };
  const [name, file, ...more] = positionals;
  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en')
    return wrong('--lang là vi hoặc en', '--lang is vi or en');
  if (name !== 'compile' && name !== 'lint' && name !== 'explain' && name !== 'tasks')
    return wrong(`không có lệnh “${name ?? ''}”; xem --help`, `no command “${name ?? ''}”; see --help`);
  if (file === undefined || more.length > 0)
    return wrong(
      `${name} cần đúng một tệp, hoặc - để đọc từ đầu vào chuẩn`,
      `${name} takes one file, or - for standard input`,
    );
  const allowed: readonly string[] = ['lang', ...FLAGS[name]];
  const stray = Object.keys(values).find((flag) => !allowed.includes(flag));
  if (stray) return wrong(`${name} không có tham số --${stray}`, `${name} has no option --${stray}`);
  if (name === 'lint') {
    const format = LINT_FORMATS.find((each) => each === (values.format ?? 'text'));
    const on = values.on === undefined ? null : parseDay(values.on);
    if (!format)
      return wrong(`--format là ${LINT_FORMATS.join(', ')}`, `--format is one of ${LINT_FORMATS.join(', ')}`);
    if (values.on !== undefined && !on) return wrong('--on cần NĂM-THÁNG-NGÀY', '--on needs YYYY-MM-DD');
    const { preset = null, address = null } = values;
    return { command: { name, file, format, preset, on, fixTo: values['fix-to'] ?? null, address, locale } };
  }
  if (name === 'compile') return { command: { name, file, json: values.json ?? false, locale } };
  if (name === 'explain') {
    if (!/^[1-9]\d*:[1-9]\d*$/.test(values.at ?? ''))
      return wrong('explain cần --at DÒNG:CỘT, đếm từ 1', 'explain needs --at LINE:COLUMN, counted from 1');
    return { command: { name, file, at: values.at ?? '', json: values.json ?? false, locale } };
  }

  const { preset } = values;
  const from = parseDay(values.from ?? '');
  const to = parseDay(values.to ?? '');
  if (preset === undefined || !from || !to)
    return wrong(
      'tasks cần --preset TÊN --from NĂM-THÁNG-NGÀY --to NĂM-THÁNG-NGÀY',
      'tasks needs --preset NAME --from YYYY-MM-DD --to YYYY-MM-DD',
    );
  if (to < from || Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 20)
    return wrong('--to phải sau --from, cách nhau không quá 20 năm', '--to must follow --from, by at most 20 years');
  if (values.json && values.ics) return wrong('chọn --json hoặc --ics', 'choose --json or --ics');
  return {
    command: { name, file, preset, from, to, format: values.ics ? 'ics' : values.json ? 'json' : 'text', locale },
  };
}

const parse = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
      ics: { type: 'boolean' },
      at: { type: 'string' },
      preset: { type: 'string' },
      format: { type: 'string' },
      on: { type: 'string' },
      'fix-to': { type: 'string' },
      address: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
    },
  });
