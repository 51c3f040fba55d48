import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCorrectionsOptions } from './capabilities/directives/corrections/corrections.command.ts';
import { correctionsMessages } from './capabilities/directives/corrections/corrections.messages.ts';
import {
  annotationFile,
  annotationFileName,
  correctionsFile,
} from './capabilities/directives/corrections/corrections-file.rules.ts';
import { exportCorrections } from './capabilities/directives/corrections/export-corrections.ts';
import { actInProvince } from './command-line-installation.ts';
import { conflict, ok, type Result } from './kernel/result.ts';
import { type Locale, translator } from './kernel/translate.ts';
import { writeOutputs } from './platform/runtime/write-output.ts';

interface Says {
  readonly print: (text: string) => number;
  /** for people, beside the output; not a failure */
  readonly note: (line: string) => number;
  readonly complain: (line: string) => number;
}

/** Writes what people corrected in an installation: one file for all, or a folder with one file for each directive. */
export async function runCorrections(words: readonly string[], { print, note, complain }: Says): Promise<number> {
  const locale: Locale = words.includes('--lang=en') || words[words.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const options = readCorrectionsOptions(words);
  if ('wrong' in options) return complain(options.wrong[locale]);
  const { drafts, since, out } = options;
  // Inside the transaction: what could not be written leaves no trace of an export in the audit log.
  const done = await actInProvince(options, async (change, { code }): Promise<Result<string | number>> => {
    const taken = await exportCorrections(change, { drafts, since, province: code });
    if (!taken.ok) return taken;
    const annotations = taken.value;
    if (out === null) return ok(correctionsFile(annotations));
    const files = isFolder(out)
      ? annotations.map((each) => ({ path: join(out, annotationFileName(each)), content: annotationFile(each) }))
      : [{ path: out, content: correctionsFile(annotations) }];
    const failed = await writeOutputs(files);
    return failed ? conflict('corrections.unwritten', { code: failed }) : ok(annotations.length);
  });
  if ('missing' in done) return complain(done.missing[locale]);
  const t = translator(locale, correctionsMessages);
  if (done.ok)
    return typeof done.value === 'string' ? print(done.value) : note(t('corrections.written', { count: done.value }));
  if (done.refusal.key === 'corrections.none') return note(t('corrections.none'));
  return complain(`${out}: ${t(done.refusal.key, done.refusal.params)}`);
}

/** A name that ends with a slash, or a folder that is there. */
const isFolder = (out: string): boolean => out.endsWith('/') || (existsSync(out) && statSync(out).isDirectory());
