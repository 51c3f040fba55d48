import type { Locale, Translate } from '../../../kernel/translate.ts';
import type { FormField } from './content/line-fields.rules.ts';
import { echoes, type InputValues, inputValues, valuesOfFields } from './content/line-values.rules.ts';
import type { LineContent } from './line.rules.ts';

/** What the page gets back after saving by itself. */
export interface SavedAnswer {
  readonly ok: true;
  readonly base: string;
  readonly key: string;
  /** where the form goes from now on */
  readonly action: string;
  readonly status: string;
  readonly notice: string | null;
  readonly errors: Readonly<Record<string, string>>;
  readonly echoes: Readonly<Record<string, string>>;
  /** inputs that somebody else changed meanwhile, as they are now */
  readonly values: InputValues;
}

export interface Saved {
  readonly revisionId: string;
  readonly content: LineContent;
  readonly theirs: readonly FormField[];
  readonly errors: Readonly<Record<string, string>>;
}

export function savedAnswer(
  t: Translate,
  saved: Saved,
  page: { readonly key: string; readonly action: string; readonly time: string },
): SavedAnswer {
  const partly = Object.keys(saved.errors).length > 0;
  const fields = fieldNames(t, saved.theirs);
  return {
    ok: true,
    base: saved.revisionId,
    key: page.key,
    action: page.action,
    status: t(partly ? 'plan.line.savedPartly' : 'plan.line.savedAt', { time: page.time }),
    notice: saved.theirs.length > 0 ? t('plan.line.mergedIn', { fields }) : null,
    errors: mapValues(saved.errors, (key) => t(key)),
    echoes: mapValues(echoes(saved.content, t.locale), ({ words, doubtful }) =>
      t(doubtful ? 'plan.line.echo.doubtful' : 'plan.line.echo', { words }),
    ),
    values: valuesOf(saved.content, saved.theirs, t.locale),
  };
}

export const fieldNames = (t: Translate, fields: readonly FormField[]): string =>
  fields.map((field) => t(`plan.line.field.${field}`)).join(', ');

/** Some fields of a content as inputs hold them; emptied money is an empty input, not a missing one. */
export const valuesOf = (content: LineContent, fields: readonly FormField[], locale: Locale): InputValues =>
  valuesOfFields(inputValues(content, locale, []), fields);

const mapValues = <From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));
