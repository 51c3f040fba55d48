import { serve as listen, type ServerType } from '@hono/node-server';

/** Answers under way have so long when the server stops. */
const LAST_ANSWERS_MS = 2_000;

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/** @param port 0 takes a free one. @throws Error with one line when the port is taken */
export function listenOn(port: number, fetch: Parameters<typeof listen>[0]['fetch']): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port }, ({ port: taken }) => resolve({ port: taken, stop: () => close(server) }));
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken; choose another with --port`) : error),
    );
  });
}

const close = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if (!('closeIdleConnections' in server)) return;
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
  });
