import { openArchive } from '../../../platform/source-files/archive.ts';
import { carriedFiles } from '../../../platform/source-files/pdf/carried-files.ts';
import { wordsHashOfPdf } from '../../../platform/source-files/pdf/words-hash.ts';
import type { PackFiles } from '../../../verify/check-pack.ts';
import { ENTRIES } from '../../../verify/pack.ts';

export interface Evidence {
  readonly files: PackFiles;
  /** of the words that the PDF around it shows; null for a pack that came alone */
  readonly words: string | null;
}

/** The pack in a PDF or in a ZIP. @returns null where the file carries none */
export async function readEvidence(bytes: Uint8Array): Promise<Evidence | null> {
  if (Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK') {
    const files = filesOf(bytes);
    return files && { files, words: null };
  }
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return null;
  for (const carried of carriedFiles(bytes)) {
    const files = filesOf(carried);
    if (files) return { files, words: await wordsOf(bytes) };
  }
  return null;
}

/** What cannot be read of it counts as missing, which the check says. */
function filesOf(bytes: Uint8Array): PackFiles | null {
  try {
    const archive = openArchive(bytes);
    if (!archive.names.includes(ENTRIES.manifest)) return null;
    const read = new Map<string, Buffer | null>();
    return {
      names: archive.names,
      read: (name) => {
        if (!read.has(name))
          read.set(
            name,
            attempt(() => archive.read(name)),
          );
        return read.get(name) ?? null;
      },
    };
  } catch {
    return null;
  }
}

function attempt<T>(work: () => T | null): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** A PDF whose words cannot be read shows other words than those that were signed for. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await wordsHashOfPdf(bytes)).toString('hex');
  } catch {
    return '';
  }
}
