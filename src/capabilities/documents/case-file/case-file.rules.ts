import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';

/** Hồ sơ công việc under the names of NĐ 30/2020, Annex VI (in brackets). */
export interface CaseFile {
  readonly id: Id;
  readonly unitId: Id;
  readonly year: number;
  /** FileNotation: "01.TTĐN" */
  readonly notation: string;
  /** Title */
  readonly title: string;
  /** Maintenance: code of the list case-file-terms */
  readonly maintenance: string;
  /** Rights: who may read it */
  readonly rights: string;
  /** StartDate, EndDate */
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly version: number;
  /** DocTotal */
  readonly documents: number;
}

export interface CaseFileDocument {
  readonly id: Id;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: Day | null;
  readonly typeCode: string | null;
  readonly subject: string;
  readonly issuerName: string | null;
  readonly pageAmount: number | null;
}

/** "02-21-BC-STTTT": its place in the list, then what it is called; no sign that a file system refuses. */
export const folderOf = (at: number, words: string): string =>
  `${String(at + 1).padStart(3, '0')}-${words
    .replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, '-')
    .slice(0, 60)
    .replace(/^[-.]+|[-.]+$/g, '')}`;
