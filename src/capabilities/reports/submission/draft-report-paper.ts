import type { Id } from '../../../kernel/ids.ts';
import { conflict, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { draftOutgoing, findDocument, notation } from '../../documents/index.ts';
import { dayInLetters, loadUnitHead } from '../../plans/index.ts';
import type { FrozenFigure } from '../figures/index.ts';
import { loadSourcesAnnex } from '../proof/load-sources-annex.ts';
import { isOfProvince, periodWords } from '../report.rules.ts';
import type { SituatedReport } from '../report.store.ts';
import { sectionsOf } from '../writing/report-form.rules.ts';
import type { EditionContent } from './edition.store.ts';
import { hasSomething } from './figure-table.document.ts';
import { readerOf } from './reader-of.ts';
import { reportPaper } from './report-paper.document.ts';

export const REPORT_PURPOSE = 'report';

export interface DraftedReport extends Pick<SituatedReport, 'report' | 'round'> {
  readonly editionId: Id;
  readonly content: EditionContent;
  readonly figures: readonly FrozenFigure[];
  /** the paper that left before and that this one replaces */
  readonly replaces: Id | null;
}

/** Drafts the Báo cáo: of a unit in its own letterhead, of the province in that of the PPC. @returns the document */
export async function draftReportPaper(change: Change, drafted: DraftedReport): Promise<Result<Id>> {
  const { report, round, replaces } = drafted;
  const { letterhead, signature, unitName } = await loadUnitHead(change, report.unitId);
  const reader = await readerOf(change, report.receiverId, round.receiver);
  if (!reader) return conflict('report.refusal.noReceiver');
  const old = replaces && (await findDocument(change.tx, replaces));
  const shown = drafted.figures.filter((one) => hasSomething(one, drafted.content));
  const content = reportPaper({
    letterhead,
    signature,
    who: unitName,
    title: titleOf(round),
    reader: reader.name,
    from: round.from,
    to: round.to,
    figuresUnder: sectionsOf(round).find(({ figures }) => figures)?.code ?? null,
    content: drafted.content,
    figures: drafted.figures,
    replaces: old?.issuedOn ? `Báo cáo số ${notation(old)} ${dayInLetters(old.issuedOn)}` : null,
    sources: await loadSourcesAnnex(change, shown, (one) => `Biểu số liệu, số ${shown.indexOf(one) + 1}`),
  });
  return draftOutgoing(change, {
    issuerUnitId: report.unitId,
    draftingUnitId: isOfProvince(round) ? actorOf(change).unitId : report.unitId,
    purpose: REPORT_PURPOSE,
    subject: { type: 'report', id: report.id },
    content,
    recipients: [{ name: reader.name, unitId: reader.id }],
    replacesId: replaces,
  });
}

/** "Kết quả công tác thông tin đối ngoại 6 tháng đầu năm 2014": the regime's words with their period said once. */
export function titleOf(round: DraftedReport['round']): string {
  const period = periodWords(round, 'vi');
  const [kind = ''] = /^(6 tháng (đầu|cuối) năm|năm|quý|tháng)/.exec(period) ?? [];
  const words = round.content.trim();
  if (kind !== '' && words.endsWith(kind)) return `${words.slice(0, -kind.length)}${period}`;
  return `${words.replace(/ trong (quý|tháng)$/, '')} ${period}`;
}
