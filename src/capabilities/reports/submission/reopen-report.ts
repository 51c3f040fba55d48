import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { dropForSubject } from '../../documents/index.ts';
import { actOnReport, type OnReport } from '../act-on-report.ts';
import { findEdition, listEditions } from './edition.store.ts';

/** The unit writes again before its paper has a number: the draft is dropped, the frozen edition stays and is not used. */
export const reopenReport = (change: Change, command: OnReport): Promise<Result<Id>> =>
  actOnReport(change, command, 'reopen', async ({ report }) => {
    const edition = report.editionId ? await findEdition(change.tx, report.editionId) : null;
    if (!edition) return conflict('report.refusal.stale');
    await dropForSubject(change, edition.documentId, 'Đơn vị mở lại báo cáo để hoàn thiện.');
    const left = (await listEditions(change.tx, report.id)).find(({ documentId }) => documentId === report.documentId);
    return ok({ value: report.id, changes: { editionId: left?.id ?? null }, editionId: edition.id });
  });

/** Something that left was wrong: a further edition with a number of its own will quote it and take its place. */
export const correctReport = (change: Change, command: OnReport & { readonly reason: string }): Promise<Result<Id>> =>
  actOnReport(change, command, 'correct', async ({ report }) => {
    const reason = command.reason.trim();
    if (reason === '') return conflict('report.refusal.reason');
    return ok({ value: report.id, editionId: report.editionId, words: reason });
  });
