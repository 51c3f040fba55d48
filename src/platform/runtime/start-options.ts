import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../../kernel/day.ts';

/** What `bin/start` was asked for. `dataDir` is relative to where it was called. */
export interface StartOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly preset: string | null;
  /** The simulated day of a demonstration. */
  readonly date: Day | null;
  /** A file whose text becomes the demonstration's directive. */
  readonly directive: string | null;
  /** The code or schema of the province to serve whatever host name is used. */
  readonly province: string | null;
  /** Files in PEM form; with them the product itself answers over https. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
}

export type StartRequest =
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string };

export const START_HELP = `bin/start [--port N] [--data DIR] [--preset NAME] [--date YYYY-MM-DD] [--directive FILE] [--province CODE]
          [--tls-cert FILE --tls-key FILE]

  --port N           listen on this port (default 8080; 0 takes a free one)
  --data DIR         where everything is kept (default ./data)
  --preset NAME      the province to load into an empty installation
  --date YYYY-MM-DD  the day on which the demonstration takes place
  --directive FILE   load this text instead of the demonstration directive
  --province CODE    serve this province whatever the host name
  --tls-cert FILE    certificate chain (PEM) for https, with --tls-key; without them put a proxy in front for https
  --tls-key FILE     its private key (PEM)
  --help             this text

DATABASE_URL (and DATABASE_OWNER_URL) name a PostgreSQL server 15 to 18 to use instead of the embedded one.
NGOCLINH_MODE=production leaves the demonstration out. NGOCLINH_METRICS_TOKEN lets another machine read /metrics.
Exit codes: 0 stopped, 1 failed, 2 wrong arguments, 3 the data folder is in use.
`;

const FLAGS = {
  port: { type: 'string', default: '8080' },
  data: { type: 'string', default: 'data' },
  preset: { type: 'string' },
  date: { type: 'string' },
  directive: { type: 'string' },
  province: { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @param args the words after the command; @returns what to do, or one line that says what is wrong (exit code 2) */
export function parseStart(args: readonly string[]): StartRequest {
  let values: ReturnType<typeof parseArgs<{ options: typeof FLAGS }>>['values'];
  try {
    values = parseArgs({ args: [...args], options: FLAGS, strict: true }).values;
  } catch (error) {
    return wrong((error as Error).message.split('. ')[0] ?? '');
  }
  if (values.help) return { kind: 'help', text: START_HELP };
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65_535)) return wrong(`--port ${values.port} is no port number (0 to 65535)`);
  const date = values.date === undefined ? null : parseIsoDay(values.date);
  if (values.date !== undefined && !date) return wrong(`--date ${values.date} is no day (write YYYY-MM-DD)`);
  if (values.preset !== undefined && !/^[a-z0-9-]+$/.test(values.preset)) {
    return wrong(`--preset ${values.preset} is no preset's name`);
  }
  const empty = (['data', 'directive', 'province', 'tls-cert', 'tls-key'] as const).find((flag) => values[flag] === '');
  if (empty) return wrong(`--${empty} is empty`);
  const { data: dataDir, preset = null, directive = null, province = null } = values;
  const { 'tls-cert': cert, 'tls-key': key } = values;
  if (Boolean(cert) !== Boolean(key)) return wrong('--tls-cert and --tls-key belong together');
  const tls = cert && key ? { cert, key } : null;
  return { kind: 'start', options: { port, dataDir, preset, date, directive, province, tls } };
}

const wrong = (text: string): StartRequest => ({ kind: 'wrong', text });

const parseIsoDay = (text: string): Day | null => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDay(text) : null);
