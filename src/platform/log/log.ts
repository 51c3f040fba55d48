import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { destination, type Logger, pino } from 'pino';

/**
 * Structured lines in `<data>/log/ngoclinh.log`. Callers log ids, codes and counts; names, contents and
 * addresses of people have no field here, and what slips in under a telling name is removed.
 */
export function openLog(dataDir: string): Logger {
  const folder = join(dataDir, 'log');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const options = { level: 'info', base: null, redact: { paths: PERSONAL, remove: true } };
  return pino(options, destination({ dest: join(folder, 'ngoclinh.log'), mode: 0o600, sync: false }));
}

const PERSONAL = [
  'login',
  'password',
  'email',
  'phone',
  'cookie',
  'authorization',
  'text',
  '*.login',
  '*.password',
  '*.email',
  '*.text',
];

export const silentLog = (): Logger => pino({ level: 'silent' });
