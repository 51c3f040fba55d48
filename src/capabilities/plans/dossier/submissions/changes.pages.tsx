import type { Child } from 'hono/jsx';
import { formatDong } from '../../../../kernel/money.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  Card,
  Difference,
  EmptyState,
  Form,
  FormActions,
  Panel,
  StatusTag,
  SubmitButton,
  Tabs,
  TextArea,
  withParams,
} from '../../../../ui/index.ts';
import { timeWords } from '../../lines/content/line-time.rules.ts';
import { type LineContent, totalOf } from '../../lines/line.rules.ts';
import { dossierPaths } from '../dossier.paths.ts';
import type { Sent } from '../dossier-acts.pages.tsx';
import { type ComparedItem, itemWords } from './changes.rules.ts';
import type { ChangesModel } from './load-changes.ts';

export type Against = 'seen' | 'last-year';

interface ChangesProps {
  readonly t: Translate;
  readonly model: ChangesModel;
  readonly against: Against;
  readonly all: boolean;
  readonly tokens: { readonly csrf: string; readonly key: string };
  /** a leader whose turn it is: remarks at lines and the two decisions */
  readonly decides: boolean;
  readonly sent: Sent | null;
}

/** What changed, item by item, in words added and removed; the unchanged ones are one click away. */
export const ChangesPage = (props: ChangesProps) => {
  const { t, model, against, all, decides, tokens } = props;
  const path = dossierPaths.changes(model.dossier.planId);
  const compared = against === 'seen' ? model.sinceSeen : (model.sinceLastYear?.items ?? []);
  const shown = all ? compared : compared.filter((item) => item.change !== 'same');
  const gone = against === 'last-year' ? (model.sinceLastYear?.gone ?? []) : [];
  const cards = shown.map((item) => <ItemCard {...props} item={item} />);
  return (
    <>
      <Tabs
        label={t('changes.against')}
        items={(['seen', 'last-year'] as const).map((each) => ({
          label: t(`changes.against.${each}`),
          href: withParams({ path, params: {} }, { against: each }),
          current: each === against,
        }))}
      />
      <p class="hint">{sentence(props, compared)}</p>
      {against === 'last-year' && !model.sinceLastYear && <Callout tone="sky">{t('changes.noLastYear')}</Callout>}
      {decides ? <DecisionForm {...props}>{cards}</DecisionForm> : <div class="stack">{cards}</div>}
      {shown.length === 0 && <EmptyState title={t('changes.none')}>{t('changes.none.text')}</EmptyState>}
      {gone.length > 0 && (
        <Panel title={t('changes.gone')}>
          <ul class="stack-close">
            {gone.map((item) => (
              <li>
                <del>{item.content.title}</del> <span class="soft">{item.content.leadName}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <p>
        <a href={withParams({ path, params: {} }, { against, all: all ? '' : 'yes' })}>
          {t(all ? 'changes.onlyChanged' : 'changes.all', { count: compared.length })}
        </a>
      </p>
      {!decides && (
        <ButtonForm action={dossierPaths.seen(model.dossier.planId)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
          {t('changes.seen')}
        </ButtonForm>
      )}
    </>
  );
};

const sentence = ({ t, model, against }: ChangesProps, compared: readonly ComparedItem[]): string => {
  const count = (change: ComparedItem['change']) => compared.filter((item) => item.change === change).length;
  if (against === 'seen' && !model.seenBefore) return t('changes.firstTime', { count: compared.length });
  return t('changes.counts', { added: count('new'), changed: count('changed'), same: count('same') });
};

const TONE = { new: 'sky', changed: 'gold', same: 'neutral' } as const;

const ItemCard = (props: ChangesProps & { readonly item: ComparedItem }) => {
  const { t, item, decides, sent } = props;
  const words = (content: LineContent) => itemWords(content, (each) => wordsOf(each, t));
  return (
    <Card
      id={`item-${item.lineId}`}
      title={item.content.title}
      subtitle={item.content.leadName}
      status={<StatusTag tone={TONE[item.change]}>{t(`changes.change.${item.change}`)}</StatusTag>}
      level={3}
    >
      {item.before && item.change === 'changed' ? (
        <Difference t={t} before={words(item.before)} after={words(item.content)} />
      ) : (
        <p>{wordsOf(item.content, t).slice(1).filter(Boolean).join('. ')}</p>
      )}
      {decides && (
        <details open={Boolean(sent?.text(`remark-${item.lineId}`))}>
          <summary>{t('submission.leader.line')}</summary>
          <TextArea
            name={`remark-${item.lineId}`}
            label={`${t('submission.leader.line')}: ${item.content.title}`}
            value={sent?.text(`remark-${item.lineId}`) ?? ''}
            rows={2}
          />
        </details>
      )}
    </Card>
  );
};

const wordsOf = (content: LineContent, t: Translate): string[] => [
  content.title,
  content.coordinators.join(', '),
  timeWords(content.time, t.locale),
  content.place,
  [content.product, content.quantity === null ? '' : `${content.quantity} ${content.productUnit}`]
    .filter(Boolean)
    .join(': '),
  totalOf(content) > 0 ? formatDong(totalOf(content)) : t('changes.noMoney'),
];

const DecisionForm = ({ t, model, tokens, sent, children }: ChangesProps & { children: Child }) => {
  const { planId, version } = model.dossier;
  const why = sent && t(Object.values(sent.refusal.fields ?? {})[0] ?? sent.refusal.key, sent.refusal.params);
  return (
    <Form
      action={dossierPaths.agreement(planId)}
      label={t('submission.leader')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={version}
    >
      {why && <Callout tone="brocade">{why}</Callout>}
      <div class="stack">{children}</div>
      <TextArea name="words" label={t('submission.leader.words')} value={sent?.text('words') ?? ''} rows={3} />
      <p class="hint">{t('submission.leader.agree.text')}</p>
      <FormActions>
        <SubmitButton>{t('submission.leader.agree')}</SubmitButton>
        <SubmitButton tone="secondary" formaction={dossierPaths.leaderReturn(planId)}>
          {t('submission.leader.return')}
        </SubmitButton>
      </FormActions>
    </Form>
  );
};
