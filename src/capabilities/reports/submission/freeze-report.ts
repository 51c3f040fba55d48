import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { actOnReport, type OnReport, type ReportContext } from '../act-on-report.ts';
import { type FrozenFigure, freezeFigures } from '../figures/index.ts';
import { isOfUnits } from '../report.rules.ts';
import { countDoneWork } from '../writing/done-work.store.ts';
import { loadReportFigures, loadReportIndicators } from '../writing/load-report-figures.ts';
import { loadReportWork, type ReportWork } from '../writing/load-report-work.ts';
import { draftReportPaper } from './draft-report-paper.ts';
import { type EditionContent, insertEdition, listEditions } from './edition.store.ts';

export interface FrozenReport {
  readonly editionId: Id;
  readonly documentId: Id;
}

/**
 * Figures and words stand from here on, and the paper is on its way to the signer. Every section has been written or
 * accepted, and everything missed has its cause and its remedy.
 */
export const freezeReport = (change: Change, command: OnReport): Promise<Result<FrozenReport>> =>
  actOnReport(change, command, 'freeze', async (context) => {
    const work = await loadReportWork(change, context);
    const missing = work.sections.filter(({ offered, words, optional }) => !optional && (offered || words === ''));
    if (missing.length > 0) return conflict('report.refusal.sections', { count: missing.length });
    const unanswered = work.missed.filter(({ subject }) => !work.answers.has(subject));
    if (unanswered.length > 0) return conflict('report.refusal.missed', { count: unanswered.length });
    if (context.report.noActivity) {
      const { from, to } = context.round;
      const count = await countDoneWork(change.tx, { from, to, units: [context.report.unitId] });
      if (count > 0) return conflict('report.refusal.hasActivities', { count });
    }
    const editionId = change.newId();
    const figures = await freezeOwnFigures(change, editionId, context, work);
    const content = contentOf(work, await loadCompared(change, context, work), context.report.noActivity);
    const [last] = await listEditions(change.tx, context.report.id);
    const replacesId = context.report.sentOn === null ? null : context.report.editionId;
    const paper = await draftReportPaper(change, {
      ...context,
      content,
      figures,
      editionId,
      replaces: context.report.documentId,
    });
    if (!paper.ok) return paper;
    await insertEdition(change.tx, {
      id: editionId,
      reportId: context.report.id,
      number: (last?.number ?? 0) + 1,
      content,
      frozenOn: change.today,
      replacesId,
      documentId: paper.value,
      actId: context.actId,
    });
    return ok({
      value: { editionId, documentId: paper.value },
      changes: { editionId },
      editionId,
      details: { figures: figures.length, document: paper.value },
    });
  });

async function freezeOwnFigures(
  change: Change,
  editionId: Id,
  { round }: ReportContext,
  { units }: ReportWork,
): Promise<FrozenFigure[]> {
  const indicators = await loadReportIndicators(change.tx, round);
  if (indicators.length === 0) return [];
  return freezeFigures(change, editionId, { indicators, from: round.from, to: round.to, units: units.counted });
}

/** What each figure is compared with, as it stood on the day. */
async function loadCompared(change: Change, { report, round }: ReportContext, { units }: ReportWork) {
  const figures = await loadReportFigures(change.tx, round, units, isOfUnits(round) ? report.unitId : null);
  return Object.fromEntries(
    figures.map(({ indicator, previous, lastYear, target, apart }) => [
      indicator.code,
      { previous, lastYear, target, apart },
    ]),
  );
}

const contentOf = (work: ReportWork, compared: EditionContent['compared'], noActivity: boolean): EditionContent => ({
  sections: work.sections.map(({ code, title, words, sources }) => ({ code, title, words, sources })),
  missed: work.missed.map((each) => {
    const answer = work.answers.get(each.subject);
    return { ...each, cause: answer?.cause ?? '', remedy: answer?.remedy ?? '' };
  }),
  noActivity,
  silent: work.silent,
  counted: work.units.counted,
  compared,
});
