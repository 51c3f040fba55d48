// Runs the parts of `bin/check` one after the other and adds up what they counted.
import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-files.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const HOOK = ['--disable-warning=ExperimentalWarning', '--import', './src/platform/runtime/tsx-hook.mjs'];
const tool = (name: string): string => join('node_modules', ...name.split('/'));

const PARTS: Record<string, () => Promise<Count>> = {
  lint: () => single('lint', [tool('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '.']),
  types: () => single('types', [tool('typescript/bin/tsc'), '-p', 'tsconfig.json', '--pretty', 'false']),
  unit: () =>
    tests('unit', globSync(['src/**/*.test.{ts,tsx}', 'presets/*.test.ts', 'test/*.test.{ts,tsx}'], { cwd: ROOT }), 2),
  postgres15: onOldPostgres,
  journeys: () => tests('journeys', globSync('test/journeys/*.test.{ts,tsx}', { cwd: ROOT }), 1),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`unknown part ${unknown.join(', ')}; parts are ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const count = await run();
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  process.stdout.write(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function single(name: string, command: string[]): Promise<Count> {
  process.stdout.write(`── ${name}\n`);
  const code = await run(command, (line) => process.stdout.write(`${line}\n`));
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** A runner that dies before it has counted is a failure, whatever it printed until then. */
async function tests(name: string, files: string[], concurrency: number, more: NodeJS.ProcessEnv = {}): Promise<Count> {
  process.stdout.write(`── ${name}: ${files.length} files\n`);
  if (files.length === 0) return { passed: 0, failed: 1, skipped: 0 };
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  let counted = false;
  const onLine = (line: string): void => {
    const [, word, number] = /^ℹ (pass|fail|skipped|todo|cancelled) (\d+)$/.exec(line) ?? [];
    if (word) counted = true;
    if (word === 'pass') count.passed += Number(number);
    if (word === 'fail' || word === 'cancelled' || word === 'todo') count.failed += Number(number);
    if (word === 'skipped') count.skipped += Number(number);
    if (!/^\s*✔/.test(line) && !/^ℹ/.test(line)) process.stdout.write(`${line}\n`);
  };
  const flags = ['--test', '--test-reporter=spec', `--test-concurrency=${concurrency}`];
  const code = await run([...HOOK, ...flags, ...files], onLine, more);
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return counted ? count : { passed: 0, failed: 1, skipped: 0 };
}

/** The dialect floor: migrations and stores on Debian's PostgreSQL 15, where it is installed. */
async function onOldPostgres(): Promise<Count> {
  const bin = '/usr/lib/postgresql/15/bin';
  if (existsSync(join(bin, 'postgres'))) {
    const own = [
      'src/platform/database/{migrate,pool}*.test.ts',
      'test/year.test.ts',
      'src/capabilities/{organisations,documents,obligations,plans}/**/*.test.ts',
    ];
    const files = globSync(own, { cwd: ROOT }).filter(asksTheDatabase);
    return tests('postgres15', files, 2, { PG_BIN_DIR: bin });
  }
  process.stdout.write('── postgres15: skipped, PostgreSQL 15 is not installed here\n');
  return { passed: 0, failed: 0, skipped: 1 };
}

/** Tests of rules ask no database, and tests of requests ask what the use cases' own tests have asked. */
function asksTheDatabase(file: string): boolean {
  if (/(rules|lifecycle|policy|routes|requests|property)\.test\.ts$/.test(file)) return false;
  return /[pP]rovince|[dD]atabase/.test(readFileSync(join(ROOT, file), 'utf8'));
}

function run(args: string[], onLine: (line: string) => void, more: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environment(more),
  });
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (rest) onLine(rest);
      resolve(code ?? 1);
    });
  });
}

function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
  return { ...process.env, NO_COLOR: '1', ...(chromium && { NGOCLINH_CHROMIUM: chromium }), ...more };
}
