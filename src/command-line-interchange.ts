import { parseArgs } from 'node:util';
import { readCommandBytes, readCommandSource, STAMPED } from './command-line-source.ts';
import {
  type Interchange,
  MAX_INTERCHANGE_BYTES,
  readInterchange,
  toAkn,
  toJson,
} from './compiler/interchange/index.ts';
import { dayAt } from './kernel/day.ts';
import { findSecrecyStamp } from './kernel/secrecy-stamp.ts';
import type { Locale, Message } from './kernel/translate.ts';
import { systemClock } from './platform/clock.ts';
import { writeOutput } from './platform/runtime/write-output.ts';

type Say = (text: string) => number;
type Wrong = { readonly wrong: Message };

const FORMATS = { export: ['akn', 'json'], import: ['answer', 'text', 'json', 'akn'] } as const;

interface Asked {
  readonly name: 'export' | 'import';
  readonly file: string;
  readonly format: 'akn' | 'json' | 'answer' | 'text';
  readonly out: string | null;
}

/** `export`: reads a document and writes it for others; `import`: checks such a file and prints what it holds. */
export async function runInterchange(words: readonly string[], print: Say, complain: Say): Promise<number> {
  const locale: Locale = words.includes('--lang=en') || words[words.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const asked = readWords(words);
  if ('wrong' in asked) return complain(asked.wrong[locale]);
  const told = (words: string) => complain(`${asked.file}: ${words}`);
  const read = asked.name === 'export' ? await compiled(asked.file, locale, told) : await imported(asked.file);
  if ('wrong' in read) return complain(read.wrong[locale]);
  const content = inFormat(read, asked.format);
  if (asked.out === null) return print(content);
  const failed = await writeOutput(asked.out, content);
  if (failed === null) return 0;
  return complain(
    locale === 'vi' ? `${asked.out}: không ghi được (${failed}).` : `${asked.out}: cannot be written (${failed}).`,
  );
}

function readWords([name, ...words]: readonly string[]): Asked | Wrong {
  const command = name === 'export' ? 'export' : 'import';
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    const said = (error as Error).message.split(/[.\n]/, 1)[0] ?? '';
    return { wrong: { vi: `tham số không đúng: ${said}`, en: said } };
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) {
    return {
      wrong: {
        vi: `${command} cần đúng một tệp, hoặc - để đọc từ đầu vào chuẩn`,
        en: `${command} takes one file, or - for standard input`,
      },
    };
  }
  const asked = parsed.values.format ?? (command === 'import' ? 'answer' : '');
  const format = FORMATS[command].find((each) => each === asked);
  const known = FORMATS[command].filter((each) => each !== 'answer').join(', ');
  if (!format) return { wrong: { vi: `${command} cần --format ${known}`, en: `${command} needs --format ${known}` } };
  return { name: command, file, format, out: parsed.values.out ?? null };
}

const parse = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { format: { type: 'string' }, out: { type: 'string', short: 'o' }, lang: { type: 'string' } },
  });

async function compiled(file: string, locale: Locale, tell: Say): Promise<Interchange | Wrong> {
  const read = await readCommandSource(file);
  if ('wrong' in read) return read;
  const { text, sourceSha256, origin, notes } = read.source;
  if (origin !== 'text' && notes.length > 0) tell(notes.map((note) => note.message[locale]).join(' '));
  const { compile } = await import('./compiler/index.ts');
  return { text, answer: compile(text, { sourceSha256 }), people: null };
}

async function imported(file: string): Promise<Interchange | Wrong> {
  const bytes = await readCommandBytes(file, MAX_INTERCHANGE_BYTES);
  if ('wrong' in bytes) return bytes;
  const read = readInterchange(bytes.bytes);
  const why = read.ok ? (findSecrecyStamp(read.value.text) ? STAMPED : null) : read.refusal.message;
  if (why) return { wrong: { vi: `${file}: ${why.vi}`, en: `${file}: ${why.en}` } };
  if (!read.ok) throw new Error('a refusal has words');
  return read.value;
}

function inFormat(read: Interchange, format: Asked['format']): string {
  switch (format) {
    case 'akn':
      return toAkn(read, dayAt(systemClock.now()));
    case 'json':
      return toJson(read);
    case 'text':
      return read.text;
    case 'answer':
      return `${JSON.stringify(read.answer, null, 2)}\n`;
  }
}
