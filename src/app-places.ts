import type { Place } from './app-frame.tsx';
import { accountAdministrationPaths, manageAccounts } from './capabilities/accounts/index.ts';
import { demonstrationPaths } from './capabilities/demonstration/index.ts';
import { directivePaths, readDirectives } from './capabilities/directives/index.ts';
import { documentPaths } from './capabilities/documents/index.ts';
import { overviewPaths, registerPaths, seeOverview } from './capabilities/obligations/index.ts';
import { unitPaths } from './capabilities/organisations/index.ts';
import { planPaths } from './capabilities/plans/index.ts';
import { reportPaths } from './capabilities/reports/index.ts';
import { proofPaths } from './capabilities/reports/proof/proof.paths.ts';
import { rulePaths } from './capabilities/rulebook/index.ts';
import type { Actor } from './kernel/actor.ts';

const everybody = (): boolean => true;
const overseeing = (actor: Actor): boolean => seeOverview.allows(actor);

const work = (name: string, href: string, labelKey: string, visible: Place['visible'] = everybody): Place => ({
  name,
  href,
  labelKey,
  section: 'work',
  visible,
});

const underAdministration = (...entry: Parameters<typeof work>): Place => ({
  ...work(...entry),
  section: 'administration',
});

/** Six places of work at most; the rest stands under Quản trị. Who oversees the province starts from its overview. */
export const places: readonly Place[] = [
  work('work', '/', 'ui.nav.work'),
  work('directives', directivePaths.list, 'ui.nav.directives', readDirectives.allows),
  work('plans', planPaths.hub, 'ui.nav.plans'),
  work('performance', overviewPaths.overview(), 'ui.nav.performance', overseeing),
  work('performance', registerPaths.list(), 'ui.nav.performance', (actor) => !overseeing(actor)),
  work('reports', reportPaths.hub, 'ui.nav.reports'),
  underAdministration('units', unitPaths.tree(), 'units.title'),
  underAdministration('documents', documentPaths.list, 'documents.title'),
  underAdministration('accounts', accountAdministrationPaths.list(), 'account.admin.title', manageAccounts.allows),
  underAdministration('rules', rulePaths.overview, 'rules.title'),
  underAdministration('evidence-key', proofPaths.key, 'proof.key', manageAccounts.allows),
];

export const clockPlace: Place = underAdministration('demonstration', demonstrationPaths.clock, 'demonstration.title');
