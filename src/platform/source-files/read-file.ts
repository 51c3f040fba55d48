import { ok, type Result, refuse } from '../../kernel/result.ts';
import { fileKind } from './file-kind.ts';
import { FileProblem } from './file-problem.ts';
import { fileRefusal } from './file-refusals.ts';
import type { LaidOutDocument } from './laid-out/laid-out-document.ts';
import { recognisePicture, recogniseScan } from './ocr/recognise.ts';
import { READING_LIMITS, readAside } from './read-aside.ts';
import type { FileRefusal, ReadFile } from './source-file.ts';
import { turns } from './turns.ts';

export interface ReadWords extends ReadFile {
  /** words of page headers and footers, for the look at secrecy stamps */
  readonly margins: string;
}

/** So many files are read at once; with their memory limit this bounds what reading can take of a machine. */
const AT_ONCE = 2;
const inTurn = turns(AT_ONCE);
/** Scans have a turn of their own: they last minutes, and whoever hands in a Word file holds a record meanwhile. */
const scansInTurn = turns(1);

/**
 * The words of a Word file, a PDF, a web page or, where this machine can, a scan.
 * @param scans whether words may be recognised on pictures, which takes some seconds a page
 * @returns null for plain text, which needs no reader
 */
export async function readFileWords(
  bytes: Uint8Array,
  { scans, limits = READING_LIMITS }: { scans: 'recognise' | 'refuse'; limits?: typeof READING_LIMITS },
): Promise<Result<ReadWords | null, FileRefusal>> {
  try {
    const kind = fileKind(bytes);
    if (kind === null) return ok(null);
    if (kind === 'picture') {
      if (scans === 'refuse') throw new FileProblem('picture');
      return ok({ margins: '', ...(await scansInTurn(() => recognisePicture(bytes))) });
    }
    return ok(await inTurn(() => readAside(kind, bytes, limits)));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    if (error.code === 'scanned' || error.code === 'no-letters') return scanned(bytes, error, scans);
    return refuse(fileRefusal(error));
  }
}

/** How a Word file or a PDF looks on paper; nothing is recognised on scans. */
export async function readFileLayout(
  bytes: Uint8Array,
  limits = READING_LIMITS,
): Promise<Result<LaidOutDocument, FileRefusal>> {
  try {
    const kind = fileKind(bytes);
    if (kind === 'picture') throw new FileProblem('picture');
    if (kind === null || kind === 'html') throw new FileProblem('no-layout');
    return ok(await inTurn(() => readAside(kind, bytes, limits, 'layout')));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return refuse(fileRefusal(error));
  }
}

/** A text layer with wrong letters is as good as none: the page itself still shows the words. */
async function scanned(
  bytes: Uint8Array,
  problem: FileProblem,
  scans: 'recognise' | 'refuse',
): Promise<Result<ReadWords, FileRefusal>> {
  if (scans === 'refuse') return refuse(fileRefusal(problem));
  try {
    return ok({ margins: '', ...(await scansInTurn(() => recogniseScan(bytes))) });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return refuse(fileRefusal(error.code === 'scanned' ? problem : error));
  }
}
