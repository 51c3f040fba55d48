import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Command, readArguments } from './command-line-arguments.ts';
import type { CompiledDirective } from './compiler/index.ts';
import type { Message } from './kernel/translate.ts';

const OK = 0;
const HAS_ERRORS = 1;
const BAD_INPUT = 2;

type FileCommand = Exclude<Command, { name: 'help' | 'version' }>;

/** Runs one command. @returns the exit code, as `--help` documents it */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  if (words[0] === 'administrator') return runAdministrator(words.slice(1));
  const typed = readArguments(words);
  if ('wrong' in typed) return complain(typed.wrong[typed.locale]);
  const { command } = typed;
  if (command.name === 'help') return print((await import('./command-line-help.ts')).helpText[command.locale]);
  if (command.name === 'version') return print(`ngoclinh ${version()}\n`);
  return runOnFile(command);
}

/** The one command that opens an installation: its pages come along, so the transform for them does too. */
async function runAdministrator(words: readonly string[]): Promise<number> {
  await import('./platform/runtime/tsx-hook.mjs');
  return (await import('./command-line-administrator.ts')).runAdministrator(words, print, complain);
}

async function runOnFile(command: FileCommand): Promise<number> {
  const { MAX_SOURCE_BYTES, readSource } = await import('./compiler/source-text.ts');
  const { readInput } = await import('./platform/runtime/read-input.ts');
  let bytes: Uint8Array;
  try {
    bytes = await readInput(command.file, MAX_SOURCE_BYTES);
  } catch (error) {
    return complain(unreadable(command.file, error as NodeJS.ErrnoException)[command.locale]);
  }
  const source = readSource(bytes);
  if (!source.ok) return complain(`${command.file}: ${source.refusal.message[command.locale]}`);
  const { findSecrecyStamp } = await import('./kernel/secrecy-stamp.ts');
  if (findSecrecyStamp(source.value.text)) return complain(`${command.file}: ${STAMPED[command.locale]}`);
  const { compile } = await import('./compiler/index.ts');
  const sourceSha256 = createHash('sha256').update(bytes).digest('hex');
  const directive = compile(source.value.text, { sourceSha256 });
  return report(command, source.value.text, directive);
}

const STAMPED: Message = {
  vi: 'văn bản có dấu chỉ độ mật; dừng, không xử lý tài liệu bí mật nhà nước.',
  en: 'the document carries a secrecy stamp; stopped, state secrets are not processed.',
};

function unreadable(file: string, { code }: NodeJS.ErrnoException): Message {
  if (code === 'ENOENT') return { vi: `${file}: không có tệp này.`, en: `${file}: no such file.` };
  if (code === 'EISDIR') return { vi: `${file}: là thư mục.`, en: `${file}: is a folder.` };
  if (code === 'EACCES') return { vi: `${file}: không có quyền đọc.`, en: `${file}: no permission to read.` };
  return { vi: `${file}: không đọc được (${code ?? '?'}).`, en: `${file}: cannot be read (${code ?? '?'}).` };
}

async function report(command: FileCommand, text: string, directive: CompiledDirective): Promise<number> {
  if (command.name === 'tasks')
    return (await import('./command-line-tasks.ts')).runTasks(command, directive, print, complain);
  const { compileSummary, hasErrors, lintLines } = await import('./capabilities/directives/directive.command.ts');
  if (command.name === 'lint') {
    print(lintLines(command.file, text, directive, command.locale));
    return hasErrors(directive) ? HAS_ERRORS : OK;
  }
  return print(command.json ? `${JSON.stringify(directive, null, 2)}\n` : compileSummary(directive, command.locale));
}

function print(text: string): number {
  process.stdout.write(text);
  return OK;
}

function complain(line: string): number {
  process.stderr.write(`ngoclinh: ${line.replace(/\s+/g, ' ')}\n`);
  return BAD_INPUT;
}

const version = (): string => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
