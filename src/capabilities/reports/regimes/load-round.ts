import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { ReportRound } from '../report.rules.ts';
import { findRound } from '../report.store.ts';
import { PROGRESS, progressOfReport, type ReportProgress } from './progress.rules.ts';
import { countProgress, listUnitReports, type UnitReport } from './progress.store.ts';

export interface RoundModel {
  readonly round: ReportRound;
  readonly counts: Readonly<Record<ReportProgress, number>>;
  readonly units: readonly UnitReport[];
  readonly total: number;
}

export const UNITS_PER_PAGE = 50;

/** @param page null: all of them, for a sheet */
export async function loadRound(
  { tx, today }: View,
  roundId: Id,
  asked: { readonly progress: ReportProgress | null; readonly page: number | null },
): Promise<RoundModel | null> {
  const round = await findRound(tx, roundId);
  if (!round) return null;
  const { progress, page } = asked;
  const limit = page === null ? null : UNITS_PER_PAGE;
  const offset = ((page ?? 1) - 1) * UNITS_PER_PAGE;
  const units = await listUnitReports(tx, roundId, { today, progress, limit, offset });
  const rows = await countProgress(tx, roundId);
  const counts = Object.fromEntries(PROGRESS.map((each) => [each, 0])) as Record<ReportProgress, number>;
  for (const row of rows) counts[progressOfReport(row, today)] += row.count;
  return { round, counts, units, total: units[0]?.total ?? 0 };
}
