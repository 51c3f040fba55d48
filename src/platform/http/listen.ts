import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { serve as listen, type ServerType } from '@hono/node-server';

/** Answers under way have so long when the server stops. */
const LAST_ANSWERS_MS = 2_000;

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/** Files in PEM form. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

/**
 * @param port 0 takes a free one
 * @param tls answers over https
 * @throws Error with one line when the port is taken or a file cannot be used
 */
export function listenOn(
  port: number,
  fetch: Parameters<typeof listen>[0]['fetch'],
  tls: TlsFiles | null = null,
): Promise<Listening> {
  const secure = tls && { createServer: createSecureServer, serverOptions: readTls(tls) };
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port, ...secure }, ({ port: taken }) =>
      resolve({ port: taken, stop: () => close(server) }),
    );
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken; choose another with --port`) : error),
    );
  });
}

function readTls({ cert, key }: TlsFiles): { cert: Buffer; key: Buffer } {
  const read = (file: string, flag: string): Buffer => {
    try {
      return readFileSync(file);
    } catch (thrown) {
      throw new Error(`${flag} ${file} cannot be read (${(thrown as NodeJS.ErrnoException).code})`);
    }
  };
  return { cert: read(cert, '--tls-cert'), key: read(key, '--tls-key') };
}

const close = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if (!('closeIdleConnections' in server)) return;
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
  });
