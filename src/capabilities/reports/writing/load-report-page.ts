import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listReceivers, type Receiver } from '../../documents/index.ts';
import { type FigureChange, figureChanges } from '../figures/figure-changes.ts';
import { possibleReportActs, type ReportAction } from '../report.lifecycle.ts';
import { isOfUnits, isWritable } from '../report.rules.ts';
import { findReport, type SituatedReport } from '../report.store.ts';
import { isOfReporting, maySeeReport } from '../reports.policy.ts';
import { type Edition, listEditions } from '../submission/edition.store.ts';
import { countDoneWork } from './done-work.store.ts';
import { listReportHistory, type ReportEvent } from './history.store.ts';
import { loadReportWork, type ReportWork } from './load-report-work.ts';

export interface ReportPageModel extends SituatedReport {
  readonly unitName: string;
  readonly unitNameEn: string;
  readonly mine: boolean;
  readonly acts: readonly ReportAction[];
  /** while it is written; else what stands is the edition */
  readonly work: ReportWork | null;
  /** the unit has recorded nothing in the period: it may say so */
  readonly nothing: boolean;
  readonly edition: Edition | null;
  readonly editions: readonly Edition[];
  readonly changes: readonly FigureChange[];
  readonly history: readonly ReportEvent[];
  /** of a report to the ministry: how the paper went */
  readonly receiver: Receiver | null;
}

/** @returns null also for those who may not see it; who only receives sees what has left, never the draft */
export async function loadReportPage(view: View, reportId: Id): Promise<ReportPageModel | null> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const found = await findReport(tx, reportId, today);
  if (!found || !maySeeReport(actor, found.place, found.report.sentOn !== null)) return null;
  const { report, round, place } = found;
  const mine = isOfReporting(actor, place);
  const ofUnit = mine && isWritable(report.state) && isOfUnits(round);
  const editions = await listEditions(tx, report.id);
  const shown = mine
    ? report.editionId
    : (editions.find(({ documentId }) => documentId === report.documentId)?.id ?? null);
  const edition = editions.find(({ id }) => id === shown) ?? null;
  const history = await listReportHistory(tx, report.id);
  const [receiver = null] =
    round.receiver === 'line-ministry' && report.documentId ? await listReceivers(tx, report.documentId) : [];
  return {
    ...found,
    unitName: history.unitName,
    unitNameEn: history.unitNameEn,
    mine,
    acts: possibleReportActs(actor, report.state, place),
    work: mine && isWritable(report.state) ? await loadReportWork(view, found) : null,
    nothing:
      ofUnit && (report.noActivity || (await countDoneWork(tx, { ...daysOf(round), units: [report.unitId] })) === 0),
    edition,
    editions: mine ? editions : editions.filter(({ id }) => id === shown),
    changes: edition ? await figureChanges(tx, edition.id, edition.content.counted) : [],
    history: history.events,
    receiver,
  };
}

const daysOf = ({ from, to }: SituatedReport['round']) => ({ from, to });
