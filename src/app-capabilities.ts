import type { AppDeps } from './app.ts';
import type { FrameDeps, Place } from './app-frame.tsx';
import {
  accountAdministrationPaths,
  accountMessages,
  accountRoutes,
  findSimulatedDay,
  manageAccounts,
  shutErasedAccount,
} from './capabilities/accounts/index.ts';
import {
  demonstrationMessages,
  demonstrationPaths,
  demonstrationRoutes,
  type NewDayWork,
} from './capabilities/demonstration/index.ts';
import {
  directiveMessages,
  directivePaths,
  directiveRoutes,
  EDITION_PUBLISHED,
  readDirectives,
} from './capabilities/directives/index.ts';
import { documentMessages, documentPaths, documentRoutes } from './capabilities/documents/index.ts';
import {
  type CarryOut,
  findNextDeadline,
  makeDueTasks,
  obligationJobs,
  obligationMessages,
  obligationRoutes,
  openEdition,
  publicationContributor,
  unitDutyContributor,
  unitDutyPanel,
} from './capabilities/obligations/index.ts';
import {
  listPersonNames,
  organisationMessages,
  organisationRoutes,
  PERSON_ERASED,
  unitPaths,
} from './capabilities/organisations/index.ts';
import { readRulePreset, rulebookMessages, rulebookRoutes, rulePaths } from './capabilities/rulebook/index.ts';
import { anyone } from './kernel/actor.ts';
import { addDays, type Day, dayAt } from './kernel/day.ts';
import type { Messages } from './kernel/translate.ts';
import type { Subscriber, View } from './platform/change.ts';
import type { TenantDatabase } from './platform/database/tenant.ts';
import { get, type Route } from './platform/http/route.ts';
import type { Job } from './platform/jobs/jobs.ts';
import type { EventJobs } from './platform/outbox/relay.ts';
import { hashPassword, verifyPassword } from './platform/session/password.ts';
import { carryOut, type WorkDeps } from './platform/unit-of-work.ts';

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
  const { demonstration } = deps;
  return {
    routes: [
      ...rulebookRoutes({ personNames: listPersonNames, readPreset: () => readRulePreset(RULE_SET) }),
      ...accountRoutes({ ...deps, hashPassword, verifyPassword }),
      ...organisationRoutes({ unitPanels: [unitDutyPanel], unitDuties: [unitDutyContributor] }),
      ...documentRoutes(deps),
      ...directiveRoutes({ content: deps.content, publication: [publicationContributor] }),
      ...obligationRoutes(deps),
      ...(demonstration ? demonstrationRoutes({ newDayWorks: [dueTasks] }) : []),
      nothingHere,
    ],
    messages: [
      rulebookMessages,
      accountMessages,
      organisationMessages,
      documentMessages,
      directiveMessages,
      obligationMessages,
      demonstrationMessages,
    ],
    subscribers: { [EDITION_PUBLISHED]: [openEdition], [PERSON_ERASED]: [shutErasedAccount] },
    eventJobs: {},
    jobs: (work) => obligationJobs(onBusinessDay(deps, work)),
    frame: {
      places: demonstration ? [...places, clockPlace] : places,
      nextDeadline,
      unreadNotices: async () => undefined,
    },
  };
}

const dueTasks: NewDayWork = async (change) => {
  await makeDueTasks(change);
};

/** Jobs act in nobody's name, on the day of their province. */
const onBusinessDay =
  (deps: CapabilityDeps, work: WorkDeps): CarryOut =>
  async (schema, useCase) => {
    const database = deps.database(schema);
    const today = (await database.read(findSimulatedDay)) ?? dayAt(deps.clock.now());
    return carryOut(database, work, { actor: null, today, requestId: null }, useCase);
  };

/** Where the clock of a demonstration can jump: the first deadline after today that somebody still owes. */
async function nextDeadline(view: View): Promise<{ day: Day; label?: string } | null> {
  const next = await findNextDeadline(view.tx, addDays(view.today, 1));
  return next && { day: next.day, label: firstWords(next.action, 6) };
}

const firstWords = (text: string, count: number): string => {
  const words = text.split(' ');
  return words.length > count ? `${words.slice(0, count).join(' ')}…` : text;
};

/** Last of all: an address that nobody declared gets a page that says so. */
const nothingHere = get('/*', anyone, (x) => x.refused({ kind: 'not-found', key: 'refusal.notFound' }));

const everybody = (): boolean => true;

/** The rule set that this version of the product brings along. */
const RULE_SET = 'viet-nam';

/** Six places of work at most; the rest stands under Quản trị. */
const places: readonly Place[] = [
  { name: 'work', href: '/', labelKey: 'ui.nav.work', section: 'work', visible: everybody },
  {
    name: 'directives',
    href: directivePaths.list,
    labelKey: 'ui.nav.directives',
    section: 'work',
    visible: readDirectives.allows,
  },
  { name: 'units', href: unitPaths.tree(), labelKey: 'units.title', section: 'administration', visible: everybody },
  {
    name: 'documents',
    href: documentPaths.list,
    labelKey: 'documents.title',
    section: 'administration',
    visible: everybody,
  },
  {
    name: 'accounts',
    href: accountAdministrationPaths.list(),
    labelKey: 'account.admin.title',
    section: 'administration',
    visible: manageAccounts.allows,
  },
  { name: 'rules', href: rulePaths.overview, labelKey: 'rules.title', section: 'administration', visible: everybody },
];

const clockPlace: Place = {
  name: 'demonstration',
  href: demonstrationPaths.clock,
  labelKey: 'demonstration.title',
  section: 'administration',
  visible: everybody,
};
