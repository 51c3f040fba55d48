import type { Id } from '../../../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../../../kernel/result.ts';
import type { Change } from '../../../../platform/change.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { moveReview, type OnReview } from '../move-review.ts';
import { insertSectionWords, listSections } from '../section.store.ts';
import { listSentReports, type SentReport } from '../units/review-unit.store.ts';
import { joinedWords } from './joined-words.rules.ts';

export interface WriteSection extends OnReview {
  readonly sectionId: Id;
  readonly words: string;
  /** units whose words on this part are added below, with their names */
  readonly take: readonly Id[];
}

/** A part of the draft in the standing body's words; what is taken from a unit's report keeps its source. */
export const writeSection = (change: Change, command: WriteSection): Promise<Result<Id>> =>
  moveReview(change, command, 'write', async (review, actId) => {
    const section = (await listSections(change.tx, review.id)).find(({ id }) => id === command.sectionId);
    if (!section) return notFound();
    const sent = new Map((await listSentReports(change.tx, review.id)).map((report) => [report.unitId, report]));
    const taken = command.take.flatMap((unitId) => sent.get(unitId) ?? []);
    const labels = await listUnitLabels(
      change.tx,
      taken.map(({ unitId }) => unitId),
      change.today,
    );
    const parts = taken.map(({ unitId, words }) => ({
      name: labels.get(unitId)?.name ?? '',
      words: words[section.id] ?? '',
    }));
    await insertSectionWords(change.tx, {
      id: change.newId(),
      sectionId: section.id,
      words: joinedWords(command.words, parts),
      reportIds: sourcesOf(section.sources, taken, sent),
      actId,
    });
    return ok({});
  });

/** Sources stay while the words are edited: what was once taken is part of what was written. */
const sourcesOf = (before: readonly Id[], taken: readonly SentReport[], sent: ReadonlyMap<Id, SentReport>): Id[] => [
  ...new Set([...before.flatMap((unitId) => sent.get(unitId) ?? []), ...taken].map(({ reportId }) => reportId)),
];
