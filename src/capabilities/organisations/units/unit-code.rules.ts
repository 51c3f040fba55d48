import { foldDiacritics } from '../../../kernel/vietnamese.ts';

/** A stable code in lower case from a name, with a number when it is taken: `so-ngoai-vu`, `so-ngoai-vu-2`. */
export function unitCode(name: string, taken: readonly string[]): string {
  const stem = codeStem(name);
  if (!taken.includes(stem)) return stem;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

export const codeStem = (name: string): string =>
  foldDiacritics(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'don-vi';
