import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  DataTable,
  ErrorSummary,
  type FieldError,
  FileField,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SecrecyGate,
  StatusTag,
  SubmitButton,
  TextArea,
  type Tone,
} from '../../../ui/index.ts';
import type { SheetFormModel } from './load-import.ts';
import type { ImportState, PlanImport } from './plan-import.rules.ts';
import { planSheetPaths } from './plan-sheet.paths.ts';

export interface SheetFormProps {
  t: Translate;
  model: SheetFormModel;
  tokens: { readonly csrf: string; readonly key: string };
  typed?: { readonly text: string; readonly declared: boolean };
  errors?: readonly FieldError[];
  largest: number;
}

const errorAt = (errors: readonly FieldError[] | undefined, field: string) =>
  errors?.find((each) => each.field === field)?.message;

/** Template out; the filled-in file or pasted cells in; the sheets that came before. */
export const SheetFormPage = ({ t, model, tokens, typed, errors, largest }: SheetFormProps) => (
  <>
    <ErrorSummary t={t} errors={errors ?? []} />
    <Panel title={t('planSheet.template.title')}>
      <p>{t('planSheet.template.hint')}</p>
      <p>
        <LinkButton href={planSheetPaths.template(model.place.id)}>{t('planSheet.template')}</LinkButton>
      </p>
    </Panel>
    <Panel title={t('planSheet.file.title')}>
      <Form action={planSheetPaths.form(model.place.id)} csrf={tokens.csrf} idempotencyKey={tokens.key} upload>
        <SecrecyGate t={t} checked={typed?.declared} error={errorAt(errors, 'no_state_secrets')}>
          <FileField
            t={t}
            name="file"
            label={t('planSheet.file')}
            accept={['.xlsx']}
            megabytes={largest}
            error={errorAt(errors, 'file')}
          />
          <TextArea
            name="text"
            label={t('planSheet.paste.title')}
            hint={t('planSheet.paste.hint')}
            rows={5}
            value={typed?.text}
            error={errorAt(errors, 'text')}
          />
        </SecrecyGate>
        <FormActions>
          <SubmitButton>{t('planSheet.read')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
    <FormerSheets t={t} former={model.former} />
  </>
);

const FormerSheets = ({ t, former }: { t: Translate; former: readonly PlanImport[] }) => (
  <DataTable
    t={t}
    caption={t('planSheet.former')}
    captionVisible
    rows={former}
    empty={null}
    columns={[
      {
        key: 'name',
        header: t('planSheet.former.name'),
        heading: true,
        cell: (each) => <a href={planSheetPaths.report(each.planId, each.id)}>{nameOf(t, each)}</a>,
      },
      { key: 'day', header: t('planSheet.former.day'), nowrap: true, cell: (each) => formatDay(each.madeOn) },
      {
        key: 'state',
        header: t('planSheet.former.state'),
        cell: (each) => <StatusTag tone={TONES[each.state]}>{t(`planSheet.state.${each.state}`)}</StatusTag>,
      },
    ]}
  />
);

export const nameOf = (t: Translate, each: Pick<PlanImport, 'way' | 'name'>): string =>
  each.way === 'paste' ? t('planSheet.pasted') : each.name;

const TONES: Readonly<Record<ImportState, Tone>> = {
  reading: 'sky',
  checked: 'gold',
  refused: 'brocade',
  imported: 'forest',
  undone: 'neutral',
  dropped: 'neutral',
};
