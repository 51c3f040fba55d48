import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Form, FormActions, SubmitButton, TextArea } from '../../../ui/index.ts';
import type { InputValues } from '../lines/content/line-values.rules.ts';
import { ItemFields } from './item-fields.pages.tsx';
import type { ItemLists } from './load-item-form.ts';

interface AmendProps {
  t: Translate;
  action: string;
  values: InputValues;
  lists: ItemLists;
  /** what of the line or item was seen, sent back with the form */
  seen: { readonly version: number } | { readonly mark: string };
  tokens: { readonly csrf: string; readonly key: string };
  sent: { readonly refusal: Refusal; readonly reason: string } | null;
}

/** Other words or money for a line, or for an item, with the reason that its units read. */
export const AmendPage = ({ t, action, values, lists, seen, tokens, sent }: AmendProps) => {
  const errors = Object.fromEntries(Object.entries(sent?.refusal.fields ?? {}).map(([name, key]) => [name, t(key)]));
  const refused = sent && !sent.refusal.fields && t(sent.refusal.key, sent.refusal.params);
  return (
    <Form
      action={action}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={'version' in seen ? seen.version : undefined}
      fields={'mark' in seen ? { mark: seen.mark } : {}}
      guarded
    >
      {refused && <Callout tone="brocade">{refused}</Callout>}
      <ItemFields t={t} values={values} errors={errors} lists={lists} />
      <TextArea
        name="reason"
        label={t('consolidation.reason')}
        hint={t('consolidation.reason.hint')}
        rows={2}
        required
        value={sent?.reason ?? ''}
        error={errors.reason}
      />
      <FormActions>
        <SubmitButton>{t('consolidation.amend.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};
