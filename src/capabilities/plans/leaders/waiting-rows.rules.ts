import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { registerPaths } from '../../obligations/register/register.paths.ts';
import { taskPaths } from '../../obligations/tasks/task.paths.ts';
import { actsPaths } from '../acts/acts.paths.ts';
import { dossierPaths } from '../dossier/dossier.paths.ts';
import type { Waiting } from './load-waiting.ts';

export interface WaitingRow {
  readonly href: string;
  readonly what: string;
  /** what one does with it, or how it stands */
  readonly act: string | null;
  readonly since: Day | null;
}

/** Everything that waits, the heaviest first: the plan itself, papers to sign, what units ask, then what is many. */
export function waitingRows(t: Translate, waiting: Waiting): WaitingRow[] {
  const many = (key: string, count: number, href: string): WaitingRow[] =>
    count === 0 ? [] : [{ href, what: t(key, { count }), act: null, since: null }];
  return [
    ...waiting.dossiers.map(({ planId, period, state, since }) => ({
      href: state === 'with-leader' ? dossierPaths.changes(planId) : dossierPaths.show(planId),
      what: t('leaders.waiting.dossier', { period, state: t(`dossier.state.${state}`) }),
      act: null,
      since,
    })),
    ...waiting.papers.map(({ documentId, title, act, since }) => ({
      href: documentPaths.show(documentId),
      what: title,
      act: t(`leaders.waiting.${act}`),
      since,
    })),
    ...waiting.requests.map(({ id, unit, action }) => ({
      href: taskPaths.task(id),
      what: t('leaders.waiting.request', { unit, action }),
      act: null,
      since: null,
    })),
    ...many('leaders.waiting.toReceive', waiting.toReceive, actsPaths.receipts),
    ...many('leaders.waiting.toCheck', waiting.toCheck, registerPaths.list({ progress: 'unit-confirmed' })),
  ];
}
