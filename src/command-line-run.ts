import { readFileSync } from 'node:fs';
import { type Command, readArguments } from './command-line-arguments.ts';
import type { CommandSource } from './command-line-source.ts';
import type { CompiledDirective } from './compiler/index.ts';

const OK = 0;
const BAD_INPUT = 2;

type FileCommand = Exclude<Command, { name: 'help' | 'version' }>;
type ExplainCommand = Extract<Command, { name: 'explain' }>;
type LintCommand = Extract<Command, { name: 'lint' }>;

/** Runs one command. @returns the exit code, as `--help` documents it */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  if (words[0] === 'administrator') return runAdministrator(words.slice(1));
  if (words[0] === 'corrections') return runCorrections(words.slice(1));
  if ((words[0] === 'export' || words[0] === 'import') && !words.includes('--help') && !words.includes('-h'))
    return (await import('./command-line-interchange.ts')).runInterchange(words, print, complain);
  if (words[0] === 'check-document' && !words.includes('--help') && !words.includes('-h'))
    return (await import('./command-line-document.ts')).runCheckDocument(words, print, complain);
  if (words[0] === 'verify' && !words.includes('--help') && !words.includes('-h'))
    return (await import('./command-line-verify.ts')).runVerify(words, print, complain);
  if (words[0] === 'key' && !words.includes('--help') && !words.includes('-h'))
    return (await import('./command-line-verify.ts')).runKey(words, print, complain);
  if (words[0] === 'demo') return runDemo(words.slice(1));
  const typed = readArguments(words);
  if ('wrong' in typed) return complain(typed.wrong[typed.locale]);
  const { command } = typed;
  if (command.name === 'help') return print((await import('./command-line-help.ts')).helpText[command.locale]);
  if (command.name === 'version') return print(`ngoclinh ${version()}\n`);
  return runOnFile(command);
}

/** Some commands open an installation: its pages come along, so the transform for them does too. */
async function runAdministrator(words: readonly string[]): Promise<number> {
  await import('./platform/runtime/tsx-hook.mjs');
  return (await import('./command-line-administrator.ts')).runAdministrator(words, print, complain);
}

async function runCorrections(words: readonly string[]): Promise<number> {
  await import('./platform/runtime/tsx-hook.mjs');
  return (await import('./command-line-corrections.ts')).runCorrections(words, { print, note, complain });
}

async function runDemo(words: readonly string[]): Promise<number> {
  await import('./platform/runtime/tsx-hook.mjs');
  return (await import('./command-line-year.ts')).runDemo(words, print, complain);
}

async function runOnFile(command: FileCommand): Promise<number> {
  const { readCommandSource } = await import('./command-line-source.ts');
  const read = await readCommandSource(command.file);
  if ('wrong' in read) return complain(read.wrong[command.locale]);
  const { text, sourceSha256 } = read.source;
  tell(command, read.source);
  if (command.name === 'explain') return explain(command, text);
  if (command.name === 'lint')
    return (await import('./command-line-lint.ts')).runLint(command, { text, sourceSha256 }, print, complain);
  const { compile } = await import('./compiler/index.ts');
  return report(command, compile(text, { sourceSha256 }), read.source);
}

/** How a file that is no plain text was read, beside the answer: words recognised on a scan have to be compared. */
function tell({ file, locale }: FileCommand, { origin, notes }: CommandSource): void {
  if (origin !== 'text' && notes.length > 0)
    complain(`${file}: ${notes.map((note) => note.message[locale]).join(' ')}`);
}

async function explain({ file, at, json, locale }: ExplainCommand, text: string): Promise<number> {
  const { explainAt, offsetOf, printExplanation } = await import('./compiler/explain/index.ts');
  const offset = offsetOf(text, at);
  if (offset === null) {
    const message = { vi: `${file}: không có chỗ ${at} trong văn bản.`, en: `${file}: there is no place ${at}.` };
    return complain(message[locale]);
  }
  const { readStages } = await import('./compiler/pipeline.ts');
  const explanation = explainAt(readStages(text), offset);
  return print(json ? `${JSON.stringify(explanation, null, 2)}\n` : printExplanation(explanation, text, locale));
}

async function report(
  command: Exclude<FileCommand, ExplainCommand | LintCommand>,
  directive: CompiledDirective,
  { origin, notes }: CommandSource,
): Promise<number> {
  if (command.name === 'tasks')
    return (await import('./command-line-tasks.ts')).runTasks(command, directive, print, complain);
  const { compileSummary } = await import('./capabilities/directives/directive.command.ts');
  if (!command.json) return print(compileSummary(directive, command.locale));
  const source = { origin, notes: notes.map(({ code, count }) => ({ code, count })) };
  return print(`${JSON.stringify({ ...directive, source }, null, 2)}\n`);
}

function print(text: string): number {
  process.stdout.write(text);
  return OK;
}

function note(line: string): number {
  process.stderr.write(`ngoclinh: ${line}\n`);
  return OK;
}

function complain(line: string): number {
  process.stderr.write(`ngoclinh: ${line.replace(/\s+/g, ' ')}\n`);
  return BAD_INPUT;
}

const version = (): string => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
