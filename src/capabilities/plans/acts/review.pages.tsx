import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  EmptyState,
  Form,
  FormActions,
  type PageQuery,
  Pagination,
  SubmitButton,
} from '../../../ui/index.ts';
import { actsPaths } from './acts.paths.ts';
import type { ReviewModel } from './load-review.ts';
import { ReviewGroups } from './review-groups.pages.tsx';
import { WholeReturn } from './whole-return.pages.tsx';

export interface ReviewProps {
  t: Translate;
  model: ReviewModel;
  tokens: { readonly csrf: string; readonly key: string };
  query: PageQuery;
  page: number;
  /** what came back: why, the words that were typed and the lines that were ticked */
  sent: {
    readonly refusal: Refusal;
    readonly message: (name: string) => string;
    readonly ticked: readonly string[];
  } | null;
}

export const PAGE_SIZE = 50;

/** What changed since this person looked, first; each line to be agreed to, or sent back with what is missing. */
export const ReviewPage = (props: ReviewProps) => {
  const { t, model, page, tokens, sent } = props;
  const shown = model.lines.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const reads = model.acts.includes('approve-lines');
  if (model.lines.length === 0)
    return (
      <>
        <Heads {...props} />
        <EmptyState title={t(model.plan.noActivity ? 'plan.act.noActivity' : 'plan.review.empty')} />
      </>
    );
  const lines = <ReviewGroups {...props} lines={shown} reads={reads} />;
  return (
    <>
      {sent && <Callout tone="brocade">{t(Object.values(sent.refusal.fields ?? {})[0] ?? sent.refusal.key)}</Callout>}
      <Heads {...props} />
      {reads ? (
        <Form action={actsPaths.approvals(model.plan.id)} csrf={tokens.csrf} idempotencyKey={tokens.key} guarded>
          {lines}
          <FormActions>
            <SubmitButton>{t('plan.review.approve')}</SubmitButton>
            <SubmitButton tone="secondary" name="all" value="yes">
              {t('plan.review.approveAll')}
            </SubmitButton>
            <SubmitButton tone="secondary" formaction={actsPaths.returns(model.plan.id)}>
              {t('plan.review.return')}
            </SubmitButton>
            <SubmitButton tone="quiet" formaction={actsPaths.seen(model.plan.id)}>
              {t('plan.review.seen')}
            </SubmitButton>
          </FormActions>
        </Form>
      ) : (
        lines
      )}
      <Pagination t={t} query={props.query} page={page} pageSize={PAGE_SIZE} total={model.lines.length} />
      {model.acts.includes('return-whole') && <WholeReturn {...props} />}
    </>
  );
};

/** Where the plan stands, and the receipt, which is the first thing to give. */
const Heads = ({ t, model, tokens }: ReviewProps) => {
  const news = model.lines.filter((line) => line.news !== null).length;
  const waiting = model.lines.filter((line) => line.standing === 'waiting').length;
  return (
    <>
      {model.acts.includes('receive') && (
        <Callout
          tone="gold"
          title={t('plan.review.toReceive')}
          action={
            <ButtonForm
              action={actsPaths.receipt(model.plan.id)}
              csrf={tokens.csrf}
              idempotencyKey={tokens.key}
              version={model.plan.version}
              tone="primary"
            >
              {t('plan.review.receive')}
            </ButtonForm>
          }
        >
          {t('plan.review.toReceive.text')}
        </Callout>
      )}
      <p class="soft">{t('plan.review.counts', { news, waiting, total: model.lines.length })}</p>
    </>
  );
};
