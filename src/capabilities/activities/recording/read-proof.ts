import type { Day } from '../../../kernel/day.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { type Proof, readWords } from '../evidence/proof.rules.ts';
import { readUploads, type Upload } from '../evidence/read-uploads.ts';

export interface ProofForm {
  text(name: string): string;
  readonly files: readonly Upload[];
}

/** All that a form hands in as evidence; photos are decoded here, before anything is locked. */
export async function readProof(form: ProofForm, declared: boolean, today: Day): Promise<Result<Proof>> {
  const words = readWords(form, today);
  if (!words.ok) return words;
  const uploads = await readUploads(
    form.files.filter((file) => file.field === 'photos' || file.field === 'files'),
    form.text('keepWhole'),
  );
  return uploads.ok ? ok({ ...words.value, ...uploads.value, secrecyDeclared: declared }) : uploads;
}
