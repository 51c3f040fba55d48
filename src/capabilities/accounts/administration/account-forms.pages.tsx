import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/card.tsx';
import {
  type Choice,
  DayField,
  ErrorSummary,
  Fieldset,
  Form,
  FormActions,
  RequiredNote,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/form.tsx';
import { accountAdministrationPaths as paths } from '../account-administration.paths.ts';
import { DeliveryChoice } from './account.pages.tsx';

export interface AccountFormModel {
  readonly people: readonly Choice[];
  readonly vacant: readonly Choice[];
  readonly units: readonly Choice[];
  /** mail is set up in this installation */
  readonly mail: boolean;
  readonly typed: { text(name: string): string };
  readonly refusal?: Refusal;
}

interface FormProps<Model> {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly model: Model;
}

interface Context {
  readonly t: Translate;
  readonly typed: { text(name: string): string };
  readonly refusal?: Refusal;
}

/** What every field of these forms takes; the label names it in the summary too. */
const shared = ({ t, typed, refusal }: Context, name: string, label: string) => ({
  name,
  label: t(label),
  value: typed.text(name),
  error: refusal?.fields?.[name] && t(refusal.fields[name]),
});

const Problems = ({ t, refusal, labels }: Context & { labels: Readonly<Record<string, string>> }) => {
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

const LABELS = {
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

/** An account for somebody who holds a post, or for somebody new who takes one up. */
export const NewAccountPage = ({ t, tokens, model }: FormProps<AccountFormModel>) => {
  const context = { t, typed: model.typed, refusal: model.refusal };
  return (
    <>
      <Problems {...context} labels={LABELS} />
      <Form action={paths.list()} csrf={tokens.csrf} idempotencyKey={tokens.key} guarded>
        <RequiredNote t={t} />
        <TextField
          {...shared(context, 'login', LABELS.login)}
          hint={t('account.admin.login.hint')}
          autocomplete="off"
          spellcheck={false}
          required
          size="medium"
        />
        <SelectField
          {...shared(context, 'person', LABELS.person)}
          hint={t('account.admin.who.hint')}
          choices={model.people}
          blank={t('account.admin.someoneNew')}
        />
        <Fieldset legend={t('account.admin.newPerson')} hint={t('account.admin.newPerson.hint')}>
          <TextField {...shared(context, 'name', LABELS.name)} autocomplete="off" />
          <TextField {...shared(context, 'email', LABELS.email)} type="email" autocomplete="off" />
          <TextField {...shared(context, 'phone', 'account.admin.phone')} type="tel" autocomplete="off" />
          <PostFields {...context} model={model} />
          <DayField t={t} {...shared(context, 'from', LABELS.from)} />
          <TextArea {...shared(context, 'basis', LABELS.basis)} rows={2} />
        </Fieldset>
        {model.mail && <DeliveryChoice t={t} value={model.typed.text('delivery') || 'print'} />}
        <FormActions>
          <SubmitButton>{t('account.admin.new')}</SubmitButton>
          <a href={paths.list()}>{t('account.admin.cancel')}</a>
        </FormActions>
      </Form>
    </>
  );
};

const KINDS = ['officer', 'clerk', 'deputy', 'head', 'administrator'] as const;

/** A vacant post, or the unit, kind and title of one to be made. */
const PostFields = ({ model, ...context }: Context & { model: Pick<AccountFormModel, 'vacant' | 'units'> }) => (
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

export interface DepartureModel {
  readonly accountId: string;
  readonly version: number;
  readonly typed: { text(name: string): string };
  readonly refusal?: Refusal;
}

export const DeparturePage = ({ t, tokens, model }: FormProps<DepartureModel>) => {
  const context = { t, typed: model.typed, refusal: model.refusal };
  return (
    <>
      <p>{t('account.admin.leave.text')}</p>
      <Problems {...context} labels={{ ...LABELS, basis: 'account.admin.leaveBasis' }} />
      <Form
        action={paths.departure(model.accountId)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={model.version}
      >
        <DayField t={t} {...shared(context, 'last', LABELS.last)} required />
        <TextArea {...shared(context, 'basis', 'account.admin.leaveBasis')} rows={2} required />
        <FormActions>
          <SubmitButton tone="danger">{t('account.admin.leave')}</SubmitButton>
          <a href={paths.account(model.accountId)}>{t('account.admin.cancel')}</a>
        </FormActions>
      </Form>
    </>
  );
};

export interface MoveModel extends DepartureModel, Pick<AccountFormModel, 'vacant' | 'units'> {
  readonly held: readonly Choice[];
}

export const MovePage = ({ t, tokens, model }: FormProps<MoveModel>) => {
  const context = { t, typed: model.typed, refusal: model.refusal };
  return (
    <>
      <p>{t('account.admin.move.text')}</p>
      <Problems {...context} labels={{ ...LABELS, basis: 'account.admin.moveBasis', last: LABELS.on }} />
      <Form action={paths.move(model.accountId)} csrf={tokens.csrf} idempotencyKey={tokens.key} version={model.version}>
        <RequiredNote t={t} />
        <SelectField {...shared(context, 'fromPost', LABELS.fromPost)} choices={model.held} required />
        <DayField t={t} {...shared(context, 'on', LABELS.on)} required />
        <TextArea {...shared(context, 'basis', 'account.admin.moveBasis')} rows={2} required />
        <PostFields {...context} model={model} />
        <FormActions>
          <SubmitButton>{t('account.admin.move')}</SubmitButton>
          <a href={paths.account(model.accountId)}>{t('account.admin.cancel')}</a>
        </FormActions>
      </Form>
    </>
  );
};
