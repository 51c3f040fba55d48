import { spawn } from 'node:child_process';
import { MOST_MEMORY_KB } from './limits.ts';

const LONGEST_OUTPUT = 16 * 1024 * 1024;

/**
 * Runs a program of the system with a limit of memory and time, without a shell seeing its arguments.
 * @returns its standard output, or null when it is missing, failed, or was ended
 */
export function runTool(command: readonly string[], input: Uint8Array | null, millis: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const limited = ['-c', `ulimit -v ${MOST_MEMORY_KB}; exec "$@"`, 'sh', ...command];
    const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8' };
    const tool = spawn('/bin/sh', limited, {
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: millis,
      killSignal: 'SIGKILL',
    });
    const parts: Buffer[] = [];
    let length = 0;
    tool.stdout.on('data', (part: Buffer) => {
      length += part.length;
      if (length > LONGEST_OUTPUT) tool.kill('SIGKILL');
      else parts.push(part);
    });
    tool.once('error', () => resolve(null));
    tool.once('close', (code) => resolve(code === 0 ? Buffer.concat(parts) : null));
    tool.stdin.on('error', () => {
      // A program that stops reading early says so with its exit code.
    });
    tool.stdin.end(input ?? undefined);
  });
}
