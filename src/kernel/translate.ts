export type Locale = 'vi' | 'en';
export const LOCALES: readonly Locale[] = ['vi', 'en'];

export interface Message {
  readonly vi: string;
  readonly en: string;
}

/** A capability's texts; a missing language does not compile, and `{name}` in both must be the same (tested). */
export type Messages = Readonly<Record<string, Message>>;

export type Params = Readonly<Record<string, string | number>>;

/** `t('task.due', { day: '30/06/2014' })`: the text in the reader's language. @throws when the key is unknown */
export type Translate = ((key: string, params?: Params) => string) & { readonly locale: Locale };

export function translator(locale: Locale, ...catalogues: Messages[]): Translate {
  const texts: Messages = Object.assign({}, ...catalogues);
  const t = (key: string, params?: Params): string => {
    const message = texts[key];
    if (!message) throw new Error(`no text for ${key}`);
    return message[locale].replace(/\{(\w+)\}/g, (hole, name: string) => String(params?.[name] ?? hole));
  };
  return Object.assign(t, { locale });
}
