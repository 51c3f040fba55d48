import type { AppDeps } from './app-deps.ts';
import type { FrameDeps } from './app-frame.tsx';
import { clockPlace, places } from './app-places.ts';
import { courseOnNewDays } from './app-stage.ts';
import { accountMessages, accountRoutes, findSimulatedDay, shutErasedAccount } from './capabilities/accounts/index.ts';
import {
  ACTIVITIES_CHANGED,
  activityMessages,
  activityRoutes,
  clockJobs,
  confirmationJobs,
  confirmationShortcut,
  followActivities,
  followActivityPapers,
  followActivityRules,
  followUpJobs,
  openLinesShortcut,
  recordShortcut,
  remindAccepters,
  remindOfClocks,
  remindOfFollowUps,
} from './capabilities/activities/index.ts';
import { budgetMessages, budgetRoutes, followEstimateIssue } from './capabilities/budget/index.ts';
import { demonstrationMessages, demonstrationRoutes, type NewDayWork } from './capabilities/demonstration/index.ts';
import {
  amendmentJobs,
  carryOutAmendments,
  DIRECTIVE_ENDED,
  directiveMessages,
  directivePanel,
  directiveRoutes,
  EDITION_PUBLISHED,
} from './capabilities/directives/index.ts';
import { DOCUMENT_ISSUED, documentMessages, documentRoutes } from './capabilities/documents/index.ts';
import {
  type CarryOut,
  endObligations,
  findNextDeadline,
  followCalendar,
  makeDueTasks,
  noticeEventJobs,
  noticeJobs,
  obligationJobs,
  obligationMessages,
  obligationRoutes,
  openEdition,
  publicationContributor,
  remindOfDeadlines,
  unitDutyContributor,
  unitDutyPanel,
  unreadNotices,
} from './capabilities/obligations/index.ts';
import {
  listPersonNames,
  organisationMessages,
  organisationRoutes,
  PERSON_ERASED,
} from './capabilities/organisations/index.ts';
import {
  briefingShortcut,
  followIssuedDocument,
  followUnitPlan,
  PLAN_CHANGED,
  planBearers,
  planJobs,
  planMessages,
  planRoutes,
  remindSilent,
  waitingShortcut,
} from './capabilities/plans/index.ts';
import {
  carriedEvidence,
  checkIssuedReport,
  followIssuedReport,
  followReviewPaper,
  followStaffPaper,
  openDueRounds,
  remindOfReports,
  reportJobs,
  reportMessages,
  reportRoutes,
} from './capabilities/reports/index.ts';
import { RULES_CHANGED, readRulePreset, rulebookMessages, rulebookRoutes } from './capabilities/rulebook/index.ts';
import { searchMessages, searchRoutes } from './capabilities/search/index.ts';
import { addDays, type Day, dayAt } from './kernel/day.ts';
import type { Messages } from './kernel/translate.ts';
import type { Subscriber, View } from './platform/change.ts';
import type { TenantDatabase } from './platform/database/tenant.ts';
import type { Route } from './platform/http/route.ts';
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
  const courseOf = courseOnNewDays({ ...deps, subscribers: SUBSCRIBERS }, deps.content);
  return {
    routes: [
      ...rulebookRoutes({ personNames: listPersonNames, readPreset: () => readRulePreset(RULE_SET) }),
      ...accountRoutes({ ...deps, hashPassword, verifyPassword }),
      ...organisationRoutes({ unitPanels: [unitDutyPanel], unitDuties: [unitDutyContributor] }),
      ...documentRoutes({
        content: deps.content,
        panels: [directivePanel],
        dutyBearers: planBearers,
        carried: carriedEvidence(deps.signer),
      }),
      ...directiveRoutes({ content: deps.content, publication: [publicationContributor] }),
      ...obligationRoutes({
        ...deps,
        shortcuts: [waitingShortcut, briefingShortcut, confirmationShortcut, openLinesShortcut, recordShortcut],
      }),
      ...planRoutes(deps),
      ...budgetRoutes(deps),
      ...activityRoutes(deps),
      ...reportRoutes(deps),
      ...searchRoutes,
      ...(demonstration
        ? demonstrationRoutes({
            newDayWorks: (schema) => [amendments, dueTasks, courseOf(schema), reminders],
          })
        : []),
    ],
    messages: [
      rulebookMessages,
      accountMessages,
      organisationMessages,
      documentMessages,
      directiveMessages,
      obligationMessages,
      planMessages,
      budgetMessages,
      activityMessages,
      reportMessages,
      searchMessages,
      demonstrationMessages,
    ],
    subscribers: SUBSCRIBERS,
    eventJobs: noticeEventJobs,
    jobs: (work) => {
      const inProvince = onBusinessDay(deps, work);
      return [
        ...amendmentJobs(inProvince),
        ...obligationJobs(inProvince),
        ...planJobs(inProvince),
        ...reportJobs(inProvince),
        ...clockJobs(inProvince),
        ...followUpJobs(inProvince),
        ...confirmationJobs(inProvince),
        ...noticeJobs(inProvince, deps.mail),
      ];
    },
    frame: {
      places: demonstration ? [...places, clockPlace] : places,
      nextDeadline,
      unreadNotices,
    },
  };
}

const SUBSCRIBERS: Parts['subscribers'] = {
  [EDITION_PUBLISHED]: [openEdition],
  [DIRECTIVE_ENDED]: [endObligations],
  [PERSON_ERASED]: [shutErasedAccount],
  [RULES_CHANGED]: [followCalendar, ...followActivityRules],
  [DOCUMENT_ISSUED]: [
    ...followIssuedDocument,
    followEstimateIssue,
    followIssuedReport,
    checkIssuedReport,
    followReviewPaper,
    followStaffPaper,
    ...followActivityPapers,
  ],
  [PLAN_CHANGED]: followUnitPlan,
  [ACTIVITIES_CHANGED]: followActivities,
};

/** Before tasks are made: what has ended gives none any more. */
const amendments: NewDayWork = async (change) => {
  await carryOutAmendments(change);
};

const dueTasks: NewDayWork = async (change) => {
  await makeDueTasks(change);
  await openDueRounds(change);
};

const reminders: NewDayWork = async (change) => {
  await remindOfDeadlines(change);
  await remindSilent(change);
  await remindAccepters(change);
  await remindOfReports(change);
  await remindOfClocks(change);
  await remindOfFollowUps(change);
};

/** Jobs act in nobody's name, on the day of their province. */
const onBusinessDay =
  (deps: CapabilityDeps, work: WorkDeps): CarryOut =>
  async (schema, useCase) => {
    const database = deps.database(schema);
    const simulated = deps.demonstration ? await database.read(findSimulatedDay) : null;
    const today = simulated ?? dayAt(deps.clock.now());
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

/** The rule set that this version of the product brings along. */
const RULE_SET = 'viet-nam';
