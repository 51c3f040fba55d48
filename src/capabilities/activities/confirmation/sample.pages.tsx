import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  DataTable,
  DefinitionList,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { confirmationPaths } from './confirmation.paths.ts';
import { DeskTabs } from './desk-tabs.pages.tsx';
import type { SampleModel, SamplesModel } from './load-sample.ts';
import type { DrawnRow, Sample } from './sample.store.ts';

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
const frameWords = (t: Translate, sample: Sample): string =>
  t('sample.frame.of', { size: sample.size, frame: sample.frameSize });

export interface SampleProps {
  t: Translate;
  model: SampleModel;
  tokens: { readonly csrf: string; readonly key: string };
  refusal?: string | undefined;
}

/** One sample: how it was drawn, what looking at it showed, what is left of its frame. */
export const SamplePage = ({ t, model, tokens, refusal }: SampleProps) => {
  const { sample, share, again } = model;
  return (
    <div class="stack">
      {refusal && <Callout tone="brocade">{refusal}</Callout>}
      {again !== null && (
        <Callout tone={again ? 'forest' : 'brocade'}>{t(`sample.again.${again ? 'same' : 'other'}`)}</Callout>
      )}
      <DefinitionList
        items={[
          { term: t('sample.on'), detail: formatDay(sample.drawnOn) },
          { term: t('sample.by'), detail: model.drawnBy },
          { term: t('sample.frame'), detail: frameWords(t, sample) },
          { term: t('sample.seed'), detail: String(sample.seed) },
          {
            term: t('sample.share'),
            detail: share ? t('sample.share.words', { right: share.right, judged: share.judged }) : t('sample.none'),
          },
        ]}
      />
      {share && <p>{t('sample.share.range', { from: share.from, to: share.to })}</p>}
      <FormActions>
        <LinkButton href={`${confirmationPaths.sample(sample.id)}?again=yes`}>{t('sample.again')}</LinkButton>
        <LinkButton href={confirmationPaths.frame(sample.id)} tone="quiet">
          {t('sample.frame.csv')}
        </LinkButton>
        {model.rest > 0 && (
          <LinkButton href={`${confirmationPaths.preview}?level=check&which=all&sample=${sample.id}`} tone="quiet">
            {t('sample.rest', { count: model.rest })}
          </LinkButton>
        )}
      </FormActions>
      <Form action={confirmationPaths.verdicts(sample.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
        {model.mayJudge && <p class="hint">{t('sample.verdict.hint')}</p>}
        <Drawn t={t} model={model} />
        {model.mayJudge && (
          <FormActions>
            <SubmitButton>{t('sample.save')}</SubmitButton>
          </FormActions>
        )}
      </Form>
    </div>
  );
};

const Drawn = ({ t, model }: { t: Translate; model: SampleModel }) => (
  <DataTable
    t={t}
    caption={t('sample.title')}
    rows={model.rows}
    empty={null}
    columns={[
      {
        key: 'title',
        header: t('confirmation.field.title'),
        heading: true,
        cell: (row) => <a href={activityPaths.activity(row.id)}>{row.title}</a>,
      },
      {
        key: 'unit',
        header: t('confirmation.field.unit'),
        cell: (row) => model.units.get(row.unitId)?.shortName ?? '',
      },
      { key: 'day', header: t('confirmation.field.day'), nowrap: true, cell: (row) => formatDay(row.startsOn) },
      { key: 'verdict', header: t('sample.verdict'), cell: (row) => <Verdict t={t} row={row} may={model.mayJudge} /> },
    ]}
  />
);

const Verdict = ({ t, row, may }: { t: Translate; row: DrawnRow; may: boolean }) => {
  if (row.isRight !== null) {
    const word = t(`sample.verdict.${row.isRight ? 'right' : 'wrong'}`);
    return <>{[word, row.words].filter(Boolean).join(': ')}</>;
  }
  if (!row.unchanged || row.state !== 'unit-confirmed') return <span class="soft">{t('sample.changed')}</span>;
  if (!may) return <>{t('sample.verdict.none')}</>;
  return (
    <>
      <SelectField
        name={`verdict-${row.id}`}
        label={t('sample.verdict')}
        blank={t('sample.verdict.none')}
        choices={['right', 'wrong'].map((value) => ({ value, label: t(`sample.verdict.${value}`) }))}
      />
      <TextField name={`words-${row.id}`} label={t('sample.verdict.words')} />
    </>
  );
};
