import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  DataTable,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  Panel,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { confirmationPaths } from './confirmation.paths.ts';
import { DeskTabs } from './desk-tabs.pages.tsx';
import type { SamplesModel } from './load-sample.ts';
import type { Sample } from './sample.store.ts';

interface SamplesProps {
  t: Translate;
  model: SamplesModel;
  tokens: { readonly csrf: string; readonly key: string };
  typed: { readonly size: string; readonly seed: string };
  errors: readonly FieldError[];
}

/** Drawing a sample, and those drawn before. */
export const SamplesPage = ({ t, model, tokens, typed, errors }: SamplesProps) => (
  <>
    <DeskTabs t={t} current="samples" checks oversees />
    <ErrorSummary t={t} errors={errors} />
    <Panel title={t('sample.draw')}>
      <p class="hint">{t('sample.draw.hint', { count: model.waiting })}</p>
      <Form action={confirmationPaths.samples} csrf={tokens.csrf} idempotencyKey={tokens.key}>
        <TextField
          name="size"
          label={t('sample.size')}
          value={typed.size}
          size="short"
          inputmode="numeric"
          error={errorAt(errors, 'size')}
        />
        <TextField
          name="seed"
          label={t('sample.seed')}
          hint={t('sample.seed.hint')}
          value={typed.seed}
          size="short"
          inputmode="numeric"
          error={errorAt(errors, 'seed')}
        />
        <FormActions>
          <SubmitButton>{t('sample.draw')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
    <DataTable
      t={t}
      caption={t('sample.former')}
      captionVisible
      rows={model.samples}
      empty={null}
      columns={[
        {
          key: 'on',
          header: t('sample.on'),
          heading: true,
          cell: (sample) => <a href={confirmationPaths.sample(sample.id)}>{formatDay(sample.drawnOn)}</a>,
        },
        { key: 'frame', header: t('sample.frame'), cell: (sample) => frameWords(t, sample) },
        { key: 'judged', header: t('sample.judged'), align: 'end', cell: (sample) => sample.judged },
        { key: 'share', header: t('sample.share'), align: 'end', cell: (sample) => sample.right },
      ]}
    />
  </>
);

const errorAt = (errors: readonly FieldError[], field: string) => errors.find((each) => each.field === field)?.message;
export const frameWords = (t: Translate, sample: Sample): string =>
  t('sample.frame.of', { size: sample.size, frame: sample.frameSize });
