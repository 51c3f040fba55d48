// Node runs .ts natively; only .tsx needs a transform. Transpiled text is kept beside the
// lock file's cache so that a second start does not pay for it again.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const cacheDir = join(root, 'node_modules', '.cache', 'ngoclinh');
let transformSync;

enableCompileCache(join(cacheDir, 'v8'));

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const source = readFileSync(fileURLToPath(url), 'utf8');
    const cached = join(cacheDir, `${createHash('sha256').update(source).digest('hex')}.mjs`);
    try {
      return { format: 'module', shortCircuit: true, source: readFileSync(cached, 'utf8') };
    } catch {
      return { format: 'module', shortCircuit: true, source: transpile(source, url, cached) };
    }
  },
});

function transpile(source, url, cached) {
  transformSync ??= process.getBuiltinModule('module').createRequire(import.meta.url)('esbuild').transformSync;
  const { code } = transformSync(source, {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    format: 'esm',
    target: 'node24',
    sourcemap: 'inline',
    sourcefile: fileURLToPath(url),
  });
  try {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(`${cached}.${process.pid}`, code);
    renameSync(`${cached}.${process.pid}`, cached);
  } catch {
    // A read-only checkout still runs; it only starts more slowly.
  }
  return code;
}
