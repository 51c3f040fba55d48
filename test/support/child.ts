import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** How a child ended: its exit code, or the signal that ended it. */
export type Ending = number | NodeJS.Signals;

/** A program of ours in a process group of its own, as a terminal starts it. */
export interface Child {
  readonly pid: number;
  /** Standard output so far, by line. */
  readonly lines: string[];
  readonly errors: string[];
  /** The next line that was not asked for yet. @throws Error with standard error when the child ended before */
  nextLine(): Promise<string>;
  readonly ended: Promise<Ending>;
}

/**
 * @param program relative to this folder
 * @param before a command that starts the program, such as `setpriv --reuid=65534 --`
 */
export function startChild(
  program: string,
  args: readonly string[],
  settings: { before?: readonly string[]; env?: Record<string, string> } = {},
): Child {
  const file = fileURLToPath(new URL(program, import.meta.url));
  return startCommand([...(settings.before ?? []), process.execPath, file, ...args], settings.env);
}

/** @param words a command and its arguments */
export function startCommand([command = '', ...args]: readonly string[], env: Record<string, string> = {}): Child {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  return watch(child);
}

function watch(child: ChildProcess): Child {
  const lines: string[] = [];
  const errors: string[] = [];
  const waiting: (() => void)[] = [];
  let read = 0;
  let closed = false;
  const wake = (): void => waiting.splice(0).forEach((resume) => void resume());
  if (child.stdout)
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      wake();
    });
  if (child.stderr) createInterface(child.stderr).on('line', (line) => errors.push(line));
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => {
      closed = true;
      resolve(code ?? signal ?? 1);
      wake();
    });
  });
  const nextLine = async (): Promise<string> => {
    while (lines.length <= read) {
      if (closed) throw new Error(`ended before it answered: ${errors.join(' · ')}`);
      await new Promise<void>((resolve) => void waiting.push(resolve));
    }
    read += 1;
    return lines[read - 1] ?? '';
  };
  return { pid: child.pid ?? 0, lines, errors, nextLine, ended };
}
