import { addDays, type Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Change } from '../../platform/change.ts';
import type { ContentStore } from '../../platform/files/content.ts';
import { acceptReading, findDirective, publishEdition, receiveDirective } from '../directives/index.ts';
import { makeDueTasks } from '../obligations/index.ts';
import { playPast } from './play-past.ts';
import { done, type Stage } from './stage.contributor.ts';

/** A paper of the demonstration, as it came to the standing body. */
export interface DemonstrationPaper {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: Day | null;
  /** the business day on which it was received, read and published */
  readonly on: Day;
}

export interface LoadDemonstration {
  readonly papers: readonly DemonstrationPaper[];
  readonly standingBody: string;
  readonly today: Day;
}

/**
 * Reads the papers as officers of the standing body would, publishes them, and lets the units do part of their work
 * until today: through the use cases, so that nothing here can exist that people could not make.
 */
export async function loadDemonstration(stage: Stage, content: ContentStore, load: LoadDemonstration): Promise<void> {
  for (const paper of load.papers) await readPaper(stage, content, load.standingBody, paper);
  const today = await cast(stage, load.standingBody, ['officer'], load.today);
  done(await makeDueTasks(today));
  await playPast(stage, content, today, load.standingBody);
}

async function readPaper(stage: Stage, content: ContentStore, unit: string, paper: DemonstrationPaper): Promise<void> {
  const officer = await cast(stage, unit, ['officer'], paper.on);
  const { number, symbol, bytes, fileName } = paper;
  const received = await receiveDirective(officer, content, {
    bytes,
    fileName,
    receivedHow: 'uploaded',
    secrecyDeclared: true,
    number,
    symbol,
    issuedOn: paper.issuedOn ?? '',
  });
  const directiveId = done(received);
  const head = await cast(stage, unit, ['head', 'deputy'], addDays(paper.on, 1));
  done(await acceptReading(head, directiveId));
  done(await publishEdition(head, { directiveId, version: await versionOf(head, directiveId) }));
}

async function versionOf(change: Change, directiveId: Id): Promise<number> {
  const directive = await findDirective(change.tx, directiveId);
  return directive?.version ?? 0;
}

async function cast(stage: Stage, unit: string, kinds: Parameters<Stage['as']>[1], day: Day): Promise<Change> {
  const change = await stage.as(unit, kinds, day);
  if (!change) throw new Error(`the preset has nobody (${kinds}) in ${unit} on ${day}`);
  return change;
}
