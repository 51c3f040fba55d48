import type { FormValues } from './form.ts';

/** What a person typed that is worth keeping: no hidden values, and never a password. */
export const typedWords = (form: FormValues): readonly { readonly name: string; readonly words: string }[] =>
  form.names
    .filter((name) => !name.startsWith('_') && !SECRET.test(name))
    .map((name) => ({ name, words: form.text(name) }))
    .filter(({ words }) => words !== '');

const SECRET = /password|^current$|^repeated$/i;
