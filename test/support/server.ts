import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './source-files.ts';

export interface RunningServer {
  readonly address: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** stops it as Ctrl-C would, and removes the data folder */
  stop(): Promise<void>;
}

/** The product as people start it: `bin/start` on a free port and an empty folder. */
export async function startServer(options: readonly string[] = [], dataDir = emptyFolder()): Promise<RunningServer> {
  const child = spawn(join(ROOT, 'bin/start'), ['--port', '0', '--data', dataDir, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await addressOf(child);
  return {
    address,
    dataDir,
    process: child,
    async stop() {
      child.kill('SIGINT');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'ngoclinh-data-'));

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    let complaints = '';
    child.stderr?.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`bin/start ended with ${code}: ${complaints}`)));
  });
}
