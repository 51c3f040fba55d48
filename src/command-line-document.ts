import { parseArgs } from 'node:util';
import { checkDocument } from './capabilities/documents/conformity/check-document.ts';
import { conformityJson, conformityText } from './capabilities/documents/conformity/conformity.command.ts';
import { readCommandBytes } from './command-line-source.ts';
import type { Locale, Message } from './kernel/translate.ts';
import { LARGEST_FILE } from './platform/files/store-file.ts';

type Say = (text: string) => number;

const RIGHT = 0;
const FAULTS = 1;

/** Checks the form of a Word file or a PDF. @returns 0 right, 1 with faults, 2 when it cannot be read */
export async function runCheckDocument(words: readonly string[], print: Say, complain: Say): Promise<number> {
  const locale: Locale = words.includes('--lang=en') || words[words.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const asked = readWords(words);
  if ('wrong' in asked) return complain(asked.wrong[locale]);
  const { file, json } = asked;
  const read = await readCommandBytes(file, LARGEST_FILE);
  if ('wrong' in read) return complain(read.wrong[locale]);
  if (read.bytes.length > LARGEST_FILE) return complain(`${file}: ${TOO_LARGE[locale]}`);
  const checked = await checkDocument(read.bytes);
  if (!checked.ok) return complain(`${file}: ${checked.refusal.message[locale]}`);
  print((json ? conformityJson : conformityText)(file, checked.value, locale));
  return checked.value.faults === 0 ? RIGHT : FAULTS;
}

const TOO_LARGE: Message = { vi: 'lớn hơn 12 MB.', en: 'larger than 12 MB.' };

function readWords(words: readonly string[]): { file: string; json: boolean } | { wrong: Message } {
  const options = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: words.slice(1), allowPositionals: true, options });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, json: values.json ?? false };
  } catch (error) {
    const said = (error as Error).message.split(/[.\n]/, 1)[0] ?? '';
    return { wrong: { vi: `tham số không đúng: ${said}`, en: said } };
  }
  return {
    wrong: {
      vi: 'check-document cần đúng một tệp .docx hoặc .pdf, hoặc - để đọc từ đầu vào chuẩn',
      en: 'check-document takes one .docx or .pdf file, or - for standard input',
    },
  };
}
