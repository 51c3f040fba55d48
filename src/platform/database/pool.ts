import pg from 'pg';
import { TIME_ZONE } from '../../kernel/day.ts';
import type { Connection } from './connection.ts';

const { INT8, DATE, TIMESTAMP, TIMESTAMPTZ, NUMERIC } = pg.types.builtins;
const INT8_ARRAY = 1016;
const DATE_ARRAY = 1182;
const TIMESTAMPTZ_ARRAY = 1185;
const TEXT_ARRAY = 1009;

/** Waiting for a free connection for longer than this is answered with an error, not with silence. */
const CONNECT_WITHIN_MS = 30_000;

const text = (value: string): string => value;
const textArray = pg.types.getTypeParser(TEXT_ARRAY as never) as (value: string) => (string | null)[];
const each = (parse: (value: string) => unknown) => (value: string) =>
  textArray(value).map((item) => (item === null ? null : parse(item)));

/** The driver's own choices lose digits and shift days; these do not. Set per pool, so libraries keep theirs. */
const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [INT8]: safeInteger,
  [INT8_ARRAY]: each(safeInteger),
  [NUMERIC]: text,
  [DATE]: text,
  [DATE_ARRAY]: textArray,
  [TIMESTAMP]: text,
  [TIMESTAMPTZ]: instant,
  [TIMESTAMPTZ_ARRAY]: each(instant),
};

/**
 * A pool in which bigint arrives as a number (checked), numeric and date as text, timestamptz as an
 * `Instant` (ISO 8601, UTC). A connection that breaks, idle or at work, is reported to `onError`, never thrown.
 */
export function createPool(
  connection: Connection,
  settings: { readonly max: number; readonly onError?: (error: Error) => void },
): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max: settings.max,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    options: [`-c timezone=${TIME_ZONE}`, connection.options].filter(Boolean).join(' '),
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  // A connection that breaks while it works fails its query and reports itself as well; unheard, that ends the process.
  pool.on('connect', (client) => client.on('error', (error) => settings.onError?.(error)));
  pool.on('error', () => undefined);
  return pool;
}

function parserOf(oid: number, format?: 'text' | 'binary'): unknown {
  return (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid as never, format as never);
}

function safeInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`bigint beyond 2^53: ${value}`);
  return number;
}

function instant(value: string): string {
  return new Date(value).toISOString();
}
