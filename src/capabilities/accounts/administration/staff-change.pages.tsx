import type { Refusal } from '../../../kernel/result.ts';
import {
  type Choice,
  DayField,
  Form,
  FormActions,
  RequiredNote,
  SelectField,
  SubmitButton,
  TextArea,
} from '../../../ui/form.tsx';
import { accountAdministrationPaths as paths } from '../account-administration.paths.ts';
import { type FormProps, LABELS, type PostChoices, PostFields, Problems, shared } from './account-fields.pages.tsx';

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

export interface MoveModel extends DepartureModel, PostChoices {
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
