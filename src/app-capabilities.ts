import type { AppDeps } from './app.ts';
import type { FrameDeps, Place } from './app-frame.tsx';
import { accountMessages, signInRoutes } from './capabilities/accounts/index.ts';
import { documentMessages, documentPaths, documentRoutes } from './capabilities/documents/index.ts';
import { organisationMessages, organisationRoutes, unitPaths } from './capabilities/organisations/index.ts';
import { anyone } from './kernel/actor.ts';
import type { Messages } from './kernel/translate.ts';
import type { Subscriber } from './platform/change.ts';
import type { TenantDatabase } from './platform/database/tenant.ts';
import { get, type Route } from './platform/http/route.ts';
import type { Job } from './platform/jobs/jobs.ts';
import type { EventJobs } from './platform/outbox/relay.ts';
import { hashPassword, verifyPassword } from './platform/session/password.ts';
import type { WorkDeps } from './platform/unit-of-work.ts';

export interface Parts {
  readonly routes: readonly Route[];
  readonly messages: readonly Messages[];
  /** subscribers that run in the announcing transaction */
  readonly subscribers: Readonly<Record<string, readonly Subscriber[]>>;
  readonly eventJobs: EventJobs;
  readonly jobs: (work: WorkDeps) => readonly Job[];
  readonly frame: Omit<FrameDeps, 'demonstration'>;
}

export type CapabilityDeps = AppDeps & { readonly database: (schema: string) => TenantDatabase };

/** The capabilities in dependency order, and what each adds to the product. */
export function capabilities(deps: CapabilityDeps): Parts {
  return {
    routes: [
      ...signInRoutes({ ...deps, hashPassword, verifyPassword }),
      ...organisationRoutes({ unitPanels: [] }),
      ...documentRoutes(deps),
      nothingHere,
    ],
    messages: [accountMessages, organisationMessages, documentMessages],
    subscribers: {},
    eventJobs: {},
    jobs: () => [],
    frame: { places, nextDeadline: async () => null, unreadNotices: async () => undefined },
  };
}

/** Last of all: an address that nobody declared gets a page that says so. */
const nothingHere = get('/*', anyone, (x) => x.refused({ kind: 'not-found', key: 'refusal.notFound' }));

const everybody = (): boolean => true;

/** Six places of work at most; the rest stands under Quản trị. */
const places: readonly Place[] = [
  { name: 'units', href: unitPaths.tree(), labelKey: 'units.title', section: 'administration', visible: everybody },
  {
    name: 'documents',
    href: documentPaths.list,
    labelKey: 'documents.title',
    section: 'administration',
    visible: everybody,
  },
];
