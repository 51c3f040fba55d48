import type { Refusal } from '../../kernel/result.ts';
import type { Translate } from '../../kernel/translate.ts';
import { ErrorSummary } from '../../ui/index.ts';

/** A form that came back, with what was typed; null the first time. */
export interface SentForm {
  readonly refusal: Refusal;
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
}

export interface Tokens {
  readonly csrf: string;
  readonly key: string;
}

/** What is wrong at a field. */
export const errorAt = (t: Translate, sent: SentForm | null, field: string): string | undefined => {
  const key = sent?.refusal.fields?.[field];
  return key && t(key, sent?.refusal.params);
};

/** What is wrong, each line leading to its field; a refusal without fields says why by itself. */
export const SentErrors = ({ t, sent }: { t: Translate; sent: SentForm | null }) => {
  if (!sent) return null;
  const fields = Object.entries(sent.refusal.fields ?? {});
  const said = fields.length > 0 ? fields : [['main', sent.refusal.key] as const];
  return <ErrorSummary t={t} errors={said.map(([field, key]) => ({ field, message: t(key, sent.refusal.params) }))} />;
};
