/** Changes whenever the same text may give another answer. */
export const compilerVersion = '1.1.1';

/** Changes whenever a word list changes. */
export const lexiconVersion = '2026.3';
