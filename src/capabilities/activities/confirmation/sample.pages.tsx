import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList, Form, FormActions, LinkButton, SubmitButton } from '../../../ui/index.ts';
import { confirmationPaths } from './confirmation.paths.ts';
import { Drawn } from './drawn.pages.tsx';
import type { SampleModel } from './load-sample.ts';
import { frameWords } from './samples.pages.tsx';

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
