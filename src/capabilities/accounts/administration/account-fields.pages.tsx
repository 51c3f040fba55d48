import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/card.tsx';
import { type Choice, ErrorSummary, SelectField, TextField } from '../../../ui/form.tsx';

export interface FormProps<Model> {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly model: Model;
}

export interface FieldContext {
  readonly t: Translate;
  readonly typed: { text(name: string): string };
  readonly refusal?: Refusal;
}

/** What every field of these forms takes; the label names it in the summary too. */
export const shared = ({ t, typed, refusal }: FieldContext, name: string, label: string) => ({
  name,
  label: t(label),
  value: typed.text(name),
  error: refusal?.fields?.[name] && t(refusal.fields[name]),
});

export const Problems = ({ t, refusal, labels }: FieldContext & { labels: Readonly<Record<string, string>> }) => {
  const fields = Object.entries(refusal?.fields ?? {});
  return (
    <>
      {refusal && fields.length === 0 && (
        <Callout tone="brocade" title={t('account.admin.refused')}>
          {t(refusal.key, refusal.params)}
        </Callout>
      )}
      <ErrorSummary
        t={t}
        errors={fields.map(([field, key]) => ({
          field,
          message: labels[field] ? `${t(labels[field])}: ${t(key)}` : t(key),
        }))}
      />
    </>
  );
};

export const LABELS = {
  person: 'account.admin.who',
  name: 'account.admin.name',
  email: 'account.admin.email',
  post: 'account.admin.post',
  unit: 'account.admin.unit',
  kind: 'post.kind',
  title: 'account.admin.postTitle',
  from: 'account.admin.from',
  basis: 'account.admin.basis',
  login: 'account.signIn.login',
  last: 'account.admin.last',
  on: 'account.admin.moveOn',
  fromPost: 'account.admin.moveFrom',
} as const;

export interface PostChoices {
  readonly vacant: readonly Choice[];
  readonly units: readonly Choice[];
}

const KINDS = ['officer', 'clerk', 'deputy', 'head', 'administrator'] as const;

/** A vacant post, or the unit, kind and title of one to be made. */
export const PostFields = ({ model, ...context }: FieldContext & { model: PostChoices }) => (
  <>
    <SelectField
      {...shared(context, 'post', LABELS.post)}
      choices={model.vacant}
      blank={context.t('account.admin.post.none')}
    />
    <SelectField {...shared(context, 'unit', LABELS.unit)} choices={model.units} blank={context.t('ui.form.choose')} />
    <SelectField
      {...shared(context, 'kind', LABELS.kind)}
      size="medium"
      choices={KINDS.map((kind) => ({ value: kind, label: context.t(`post.kind.${kind}`) }))}
    />
    <TextField {...shared(context, 'title', LABELS.title)} />
  </>
);
