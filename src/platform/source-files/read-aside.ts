import { fileURLToPath } from 'node:url';
import { answerAside, type ReadingLimits } from './answer-aside.ts';
import type { ReadableKind } from './file-kind.ts';
import type { Answers } from './reading-child.ts';

export const READING_LIMITS: ReadingLimits = { heapMb: 320, residentMb: 600, millis: 40_000 };

const child = fileURLToPath(new URL('./reading-child.ts', import.meta.url));

/** The words of a file, or how it looks on paper, read in a process of its own. @throws FileProblem */
export const readAside = <Asked extends keyof Answers = 'words'>(
  kind: ReadableKind,
  bytes: Uint8Array,
  limits = READING_LIMITS,
  asked: Asked | 'words' = 'words',
): Promise<Answers[Asked]> => answerAside<Answers[Asked]>(child, [kind, asked], bytes, limits);
