/** Words before the title of who signs, without the full stop (NĐ 30/2020/NĐ-CP, Art. 13). */
export const SIGNING_PREFIXES = ['TM', 'KT', 'TL', 'TUQ', 'Q', 'none'] as const;
export type SigningPrefix = (typeof SIGNING_PREFIXES)[number];

/** `TM.`, or nothing for one who signs in their own competence. */
export const prefixWords = (prefix: SigningPrefix): string => (prefix === 'none' ? '' : `${prefix}.`);
