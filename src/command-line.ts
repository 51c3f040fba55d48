import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Before anything else is loaded: the second start then reads compiled modules instead of source.
enableCompileCache(fileURLToPath(new URL('../.cache/modules', import.meta.url)));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const { runCommandLine } = await import('./command-line-run.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
} catch (error) {
  const missing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
  process.stderr.write(`ngoclinh: ${String(error instanceof Error ? error.message : error).split('\n', 1)[0]}\n`);
  process.exitCode = missing ? 69 : 70;
}
