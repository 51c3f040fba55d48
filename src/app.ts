import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { capabilities } from './app-capabilities.ts';
import type { AppDeps } from './app-deps.ts';
import { frameWith } from './app-frame.tsx';
import { refusalPage } from './app-refusal.tsx';
import { findSimulatedDay } from './capabilities/accounts/index.ts';
import { loadActor } from './capabilities/organisations/index.ts';
import { dayAt } from './kernel/day.ts';
import { LOCALES, type Locale, type Messages, type Translate, translator } from './kernel/translate.ts';
import { type TenantDatabase, tenantDatabase } from './platform/database/tenant.ts';
import { fileMessages } from './platform/files/file.messages.ts';
import { httpMessages } from './platform/http/http.messages.ts';
import type { HttpDeps } from './platform/http/http-deps.ts';
import type { Identify } from './platform/http/identity.ts';
import { listProvinces } from './platform/http/provinces.store.ts';
import type { Route } from './platform/http/route.ts';
import { type Asset, serve } from './platform/http/serve.ts';
import type { Job } from './platform/jobs/jobs.ts';
import type { EventJobs } from './platform/outbox/relay.ts';
import { sourceFileMessages } from './platform/source-files/source-file.messages.ts';
import type { WorkDeps } from './platform/unit-of-work.ts';
import { sheetFileMessages } from './platform/xlsx/sheet-file.messages.ts';
import { ASSETS_BY_HREF, FONT_FILES, SERVICE_WORKER } from './ui/assets/assets.ts';
import { uiMessages } from './ui/ui.messages.ts';

export interface App {
  readonly fetch: (request: Request, env?: unknown) => Response | Promise<Response>;
  readonly routes: readonly Route[];
  readonly jobs: readonly Job[];
  readonly eventJobs: EventJobs;
  readonly database: (schema: string) => TenantDatabase;
  readonly work: WorkDeps;
}

/** Wires the capabilities. Nothing imports this file but `main.ts` and tests. */
export function buildApp(deps: AppDeps): App {
  const database = (schema: string): TenantDatabase => tenantDatabase(deps.kysely, schema);
  const parts = capabilities({ ...deps, database });
  const files = [fileMessages, sourceFileMessages, sheetFileMessages];
  const messages = [uiMessages, httpMessages, ...files, ...parts.messages];
  const work: WorkDeps = { clock: deps.clock, newId: deps.newId, vault: deps.vault, subscribers: parts.subscribers };
  const http: HttpDeps = {
    ...work,
    database,
    identify: identifyWith(deps),
    translate: translateAll(messages),
    frame: frameWith({ ...parts.frame, demonstration: deps.demonstration }),
    refusalPage,
    log: deps.log,
  };
  const site = serve(http, {
    routes: parts.routes,
    assets,
    provinces: deps.provinces,
    health: () => health(deps),
    metrics: () => deps.metrics.text(),
    metricsToken: process.env.NGOCLINH_METRICS_TOKEN || null,
    observe: deps.metrics.observeRequest,
  });
  return {
    fetch: (request, env) => site.fetch(request, env as never),
    routes: parts.routes,
    jobs: parts.jobs(work),
    eventJobs: parts.eventJobs,
    database,
    work,
  };
}

/** A simulated day counts in a demonstration only, whatever an earlier start has left in the data. */
const identifyWith = ({ demonstration }: AppDeps): Identify => ({
  actor: loadActor,
  today: async (tx, now) => (demonstration ? await findSimulatedDay(tx) : null) ?? dayAt(now),
});

const translateAll = (messages: readonly Messages[]): Readonly<Record<Locale, Translate>> => ({
  vi: translator('vi', ...messages),
  en: translator('en', ...messages),
});

const HEALTH_WITHIN_MS = 3_000;

/** Healthy is what can ask its database, soon. */
async function health(deps: AppDeps): Promise<{ healthy: boolean } & Record<string, unknown>> {
  const late = sleep(HEALTH_WITHIN_MS, null, { ref: false });
  const found = await Promise.race([listProvinces(deps.kysely).catch(() => null), late]);
  const provinces = (found ?? deps.provinces()).map((province) => province.code);
  return { healthy: found !== null, provinces, languages: LOCALES, time: deps.clock.now() };
}

const assets: readonly Asset[] = [
  { path: SERVICE_WORKER.href, type: SERVICE_WORKER.contentType, body: () => SERVICE_WORKER.body, fixedAddress: true },
  ...[...ASSETS_BY_HREF].map(([path, asset]) => ({ path, type: asset.contentType, body: () => asset.body })),
  ...[...FONT_FILES].map(([path, file]) => ({
    path,
    type: 'font/woff2',
    body: () => new Uint8Array(readFileSync(file)),
  })),
];
