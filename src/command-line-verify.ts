import { parseArgs } from 'node:util';
import { proofExit, proofJson, proofText } from './capabilities/reports/proof/proof.command.ts';
import { proofMessages } from './capabilities/reports/proof/proof.messages.ts';
import { readEvidence } from './capabilities/reports/proof/read-evidence.ts';
import { readCommandBytes } from './command-line-source.ts';
import type { Locale, Message } from './kernel/translate.ts';
import { loadSigningKey } from './platform/runtime/signing-key.ts';
import { checkPack } from './verify/check-pack.ts';
import { bareFingerprint, fingerprintOf } from './verify/pack.ts';

type Say = (text: string) => number;

/** A report of a whole province with its evidence has a few megabytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Checks a report or its pack with nothing but the file.
 * @returns 0 it fits and the key is right, 1 something does not fit, 2 it cannot be read, 3 the signer is not known
 */
export async function runVerify(words: readonly string[], print: Say, complain: Say): Promise<number> {
  const locale = localeOf(words);
  const asked = readWords(words);
  if ('wrong' in asked) return complain(asked.wrong[locale]);
  const { file, json, key } = asked;
  const read = await readCommandBytes(file, LARGEST);
  if ('wrong' in read) return complain(read.wrong[locale]);
  const evidence = read.bytes.length > LARGEST ? null : await readEvidence(read.bytes);
  if (!evidence) return complain(`${file}: ${proofMessages['proof.noPack'][locale]}`);
  const report = checkPack(evidence.files, key, evidence.words);
  print(json ? proofJson(file, report) : proofText(file, report, locale));
  return proofExit(report);
}

/** The fingerprint of the key that signs here, to be told to whoever checks. */
export function runKey(words: readonly string[], print: Say, complain: Say): number {
  const locale = localeOf(words);
  const options = { data: { type: 'string' }, lang: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: words.slice(1), options });
    if (values.data) {
      print(`${fingerprintOf(loadSigningKey(values.data).publicKey)}\n`);
      return 0;
    }
  } catch (error) {
    return complain((error as Error).message.split('\n', 1)[0] ?? '');
  }
  return complain(locale === 'vi' ? 'key cần --data THƯ-MỤC' : 'key needs --data FOLDER');
}

const localeOf = (words: readonly string[]): Locale =>
  words.includes('--lang=en') || words[words.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';

type Asked = { readonly file: string; readonly json: boolean; readonly key: string | null };

function readWords(words: readonly string[]): Asked | { wrong: Message } {
  const options = { json: { type: 'boolean' }, key: { type: 'string' }, lang: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: words.slice(1), allowPositionals: true, options });
    const [file, ...more] = positionals;
    if (values.key !== undefined && !/^[0-9a-f]{64}$/.test(bareFingerprint(values.key)))
      return { wrong: { vi: '--key là 64 chữ số thập lục phân', en: '--key has 64 hexadecimal digits' } };
    if (file !== undefined && more.length === 0) return { file, json: values.json ?? false, key: values.key ?? null };
  } catch (error) {
    const said = (error as Error).message.split(/[.\n]/, 1)[0] ?? '';
    return { wrong: { vi: `tham số không đúng: ${said}`, en: said } };
  }
  return {
    wrong: {
      vi: 'verify cần đúng một tệp .pdf hoặc .zip, hoặc - để đọc từ đầu vào chuẩn',
      en: 'verify takes one .pdf or .zip file, or - for standard input',
    },
  };
}
