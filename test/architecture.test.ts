import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { ROOT, sourceFiles } from './support/source-files.ts';

const src = sourceFiles('src');
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

async function arrowsOf(baseDir: string): Promise<{ modules: number; violations: string[] }> {
  const { tsConfig: _, ...options } = config.options ?? {};
  const rules = { ruleSet: { forbidden: config.forbidden ?? [] }, validate: true };
  const { output } = await cruise(['src'], { ...options, ...rules, baseDir }, { extensions: ['.ts', '.tsx'] } as never);
  const { summary } = output as ICruiseResult;
  const violations = summary.violations.map((each) => `${each.rule.name}: ${each.from} → ${each.to}`);
  return { modules: summary.totalCruised, violations };
}

test('the arrows run one way', async () => {
  const { modules, violations } = await arrowsOf(ROOT);
  assert.ok(modules >= 200, `the checker saw only ${modules} modules`);
  assert.deepEqual(violations, []);
});

const SEEDS: Record<string, [from: string, to: string]> = {
  'kernel-stands-alone': ['src/kernel/a.ts', 'src/platform/b.ts'],
  'compiler-knows-the-kernel-only': ['src/compiler/a.ts', 'src/platform/b.ts'],
  'verify-knows-the-kernel-only': ['src/verify/a.ts', 'src/platform/b.ts'],
  'platform-has-no-domain-word': ['src/platform/a.ts', 'src/capabilities/documents/index.ts'],
  'ui-knows-the-kernel-only': ['src/ui/a.tsx', 'src/platform/b.ts'],
  'nobody-imports-the-root': ['src/capabilities/documents/open-it.ts', 'src/app.ts'],
  'one-door': ['src/capabilities/directives/open-it.ts', 'src/capabilities/documents/document.store.ts'],
  'organisations-knows-nothing-to-its-right': [
    'src/capabilities/organisations/open-it.ts',
    'src/capabilities/obligations/index.ts',
  ],
  'directives-knows-nothing-to-its-right': [
    'src/capabilities/directives/open-it.ts',
    'src/capabilities/obligations/index.ts',
  ],
  'pure-kinds-stay-pure': ['src/capabilities/documents/a.rules.ts', 'src/capabilities/documents/a.store.ts'],
  'stores-speak-sql-only': ['src/capabilities/documents/a.store.ts', 'src/ui/b.tsx'],
  'pages-are-pure': ['src/capabilities/documents/a.pages.tsx', 'src/capabilities/documents/a.store.ts'],
  'use-cases-draw-nothing': ['src/capabilities/documents/open-it.ts', 'src/capabilities/documents/a.pages.tsx'],
  'compiler-has-one-user': ['src/capabilities/obligations/open-it.ts', 'src/compiler/index.ts'],
};

test('each arrow can be broken, and the checker sees it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-arrows-'));
  try {
    for (const [name, [from, to]] of Object.entries(SEEDS)) {
      const seed = join(folder, name);
      write(join(seed, to), 'export const thing = 1;\n');
      const way = `./${'../'.repeat(from.split('/').length - 1)}${to}`;
      write(join(seed, from), `import { thing } from '${way}';\nexport const used = thing;\n`);
      const { violations } = await arrowsOf(seed);
      assert.ok(
        violations.some((violation) => violation.startsWith(`${name}:`)),
        `${name} was not seen: ${violations}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

test('files stay near 80 lines', () => {
  const code = src.filter((file) => !isTest(file.path));
  const within = code.filter((file) => file.lines <= 120).length / code.length;
  assert.ok(within >= 0.95, `${(within * 100).toFixed(1)} % of ${code.length} files have at most 120 lines`);
  assert.deepEqual(tooLong(code, 300), []);
  assert.deepEqual(tooLong([...src.filter((file) => isTest(file.path)), ...sourceFiles('test')], 400), []);
});

const tooLong = (files: typeof src, limit: number): string[] =>
  files.filter((file) => file.lines > limit).map((file) => `${file.path}: ${file.lines} lines`);

test('the kinds of files in a capability are a closed list', () => {
  const known =
    /\/(index|[a-z0-9-]+(\.(rules|lifecycle|policy|paths|messages|store|events|jobs|sheet|document|calendar|island|command|contributor|fixtures))?|[a-z0-9-]+(\.[a-z0-9-]+)*\.test)\.ts$|\.(pages|routes|test)\.tsx$/;
  const unknown = src.filter((file) => file.path.startsWith('src/capabilities/') && !known.test(file.path));
  assert.deepEqual(
    unknown.map((file) => file.path),
    [],
  );
  const drawers = src.filter((file) => /\/(utils?|helpers?|common|types|misc)(\.|\/)/.test(file.path));
  assert.deepEqual(
    drawers.map((file) => file.path),
    [],
  );
});

test('SQL stands in stores only, and names no schema of a province', () => {
  const speaks = /\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/;
  const elsewhere = src.filter(
    (file) =>
      file.path.startsWith('src/capabilities/') &&
      !isTest(file.path) &&
      !/\.store\.ts$/.test(file.path) &&
      speaks.test(file.text),
  );
  assert.deepEqual(
    elsewhere.map((file) => file.path),
    [],
  );
  const clocks = src.filter(
    (file) => /\.store\.ts$/.test(file.path) && /\b(now\(\)|current_date|current_timestamp)\b/i.test(file.text),
  );
  assert.deepEqual(
    clocks.map((file) => file.path),
    [],
  );
});

test('nothing asks the machine for the time outside platform', () => {
  const asks = src.filter(
    (file) =>
      !file.path.startsWith('src/platform/') && !isTest(file.path) && /\bDate\.now\(|\bnew Date\(\s*\)/.test(file.text),
  );
  assert.deepEqual(
    asks.map((file) => file.path),
    [],
  );
});

test('every folder says what it is for on one screen', async () => {
  const { existsSync, readFileSync, readdirSync } = await import('node:fs');
  const folders = [
    'src/kernel',
    'src/compiler',
    'src/verify',
    'src/platform',
    'src/ui',
    'presets',
    'test',
    ...readdirSync(join(ROOT, 'src/capabilities')).map((name) => `src/capabilities/${name}`),
  ];
  const silent = folders.filter((folder) => !existsSync(join(ROOT, folder, 'README.md')));
  assert.deepEqual(silent, []);
  const long = folders.filter(
    (folder) => readFileSync(join(ROOT, folder, 'README.md'), 'utf8').split('\n').length > 70,
  );
  assert.deepEqual(long, []);
});
