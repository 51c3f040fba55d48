/** What stops the reading of one file. Each has its own words in `file-refusals.ts`. */
export type ProblemCode =
  | 'locked'
  | 'damaged'
  | 'unpacks-too-far'
  | 'unsafe-xml'
  | 'too-complex'
  | 'too-many-pages'
  | 'too-slow'
  | 'too-much-memory'
  | 'no-letters'
  | 'scanned'
  | 'scan-too-long'
  | 'scan-unread'
  | 'picture'
  | 'old-office'
  | 'odt'
  | 'rtf'
  | 'spreadsheet'
  | 'not-a-document'
  | 'no-layout';

/** Thrown inside a reader, answered as a refusal at its door. */
export class FileProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
  }
}
