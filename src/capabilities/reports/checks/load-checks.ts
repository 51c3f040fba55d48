import type { Id } from '../../../kernel/ids.ts';
import { parseId } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { findReport, type SituatedReport } from '../report.store.ts';
import { isOfReporting, isReceiver, maySeeReport } from '../reports.policy.ts';
import { checkReport } from './check-report.rules.ts';
import { CHECKS, type Finding } from './finding.rules.ts';
import {
  countFindings,
  type FindingFilter,
  type FindingState,
  type KeptFinding,
  listFindings,
  listFindingsOfReport,
} from './finding.store.ts';
import { loadCheckMaterial } from './load-check-material.ts';
import { loadThresholds } from './load-thresholds.ts';

export const FINDINGS_PER_PAGE = 50;
const MOST = 20_000;

type Names = ReadonlyMap<Id, { readonly name: string; readonly nameEn: string }>;

/** A finding as it stands now, kept or not. */
export interface ShownFinding extends Finding {
  readonly kept: KeptFinding | null;
}

export interface ReportChecksModel extends SituatedReport {
  readonly findings: readonly ShownFinding[];
  readonly names: Names;
  readonly unverified: boolean;
  readonly mayAnswer: boolean;
  readonly mayNote: boolean;
}

/** For the unit what the checks find today; for who received it what they found when it left. */
export async function loadReportChecks(view: View, reportId: Id): Promise<ReportChecksModel | null> {
  const actor = actorOf(view);
  const situated = await findReport(view.tx, reportId, view.today);
  if (!situated || !maySeeReport(actor, situated.place, situated.report.sentOn !== null)) return null;
  const mine = isOfReporting(actor, situated.place);
  const { thresholds, unverified } = await loadThresholds(view.tx, situated.round.to);
  const kept = new Map((await listFindingsOfReport(view.tx, reportId)).map((finding) => [finding.key, finding]));
  const findings = mine
    ? checkReport(await loadCheckMaterial(view.tx, situated, thresholds), thresholds).map((finding) => ({
        ...finding,
        kept: kept.get(finding.key) ?? null,
      }))
    : [...kept.values()].filter(({ goneOn }) => goneOn === null).map((finding) => ({ ...finding, kept: finding }));
  return {
    ...situated,
    findings,
    names: await namesIn(view, findings),
    unverified,
    mayAnswer: mine,
    mayNote: situated.report.sentOn !== null && isReceiver(actor, situated.place),
  };
}

export interface ChecksModel {
  readonly filter: FindingFilter;
  readonly total: number;
  readonly findings: readonly KeptFinding[];
  readonly names: Names;
}

/** The filter of an address; what is no such value narrows nothing. */
export function readFindingFilter(query: URLSearchParams): FindingFilter {
  const states: readonly FindingState[] = ['open', 'answered', 'noted'];
  return {
    check: CHECKS.find((each) => each === query.get('check')) ?? null,
    state: states.find((each) => each === query.get('state')) ?? null,
    unitId: parseId(query.get('unit') ?? ''),
  };
}

/** Findings of all reports that have left, those without an answer first. */
export async function loadChecks(view: View, query: URLSearchParams, page: number): Promise<ChecksModel> {
  const filter = readFindingFilter(query);
  const window = { offset: (page - 1) * FINDINGS_PER_PAGE, limit: FINDINGS_PER_PAGE };
  const findings = await listFindings(view.tx, filter, window);
  return { filter, total: await countFindings(view.tx, filter), findings, names: await namesIn(view, findings) };
}

/** All pages of the list, for a file. */
export async function loadAllFindings(view: View, query: URLSearchParams) {
  const findings = await listFindings(view.tx, readFindingFilter(query), { offset: 0, limit: MOST });
  return { findings, names: await namesIn(view, findings) };
}

const namesIn = ({ tx, today }: View, findings: readonly Finding[]): Promise<Names> => {
  const ids = findings.flatMap(({ unitId, records }) => [unitId, ...records.map((record) => record.unitId)]);
  return listUnitLabels(tx, [...new Set(ids)] as Id[], today);
};
