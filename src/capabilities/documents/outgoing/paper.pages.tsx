import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList, Panel } from '../../../ui/card.tsx';
import { StatusTag } from '../../../ui/status.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import type { Tone } from '../../../ui/tone.ts';
import { documentPaths } from '../document.paths.ts';
import type { OutgoingState } from './outgoing.lifecycle.ts';
import { type ChainLink, chainOf, type PaperModel } from './paper.rules.ts';
import { PaperActs, type PaperForms } from './paper-acts.pages.tsx';
import { PaperPreview } from './paper-preview.pages.tsx';

export interface PaperProps {
  readonly t: Translate;
  readonly model: PaperModel;
  readonly forms: PaperForms;
}

const TONES: Readonly<Record<OutgoingState, Tone>> = {
  draft: 'neutral',
  agreed: 'sky',
  'for-signing': 'gold',
  issued: 'forest',
  recalled: 'brocade',
  dropped: 'neutral',
};

/** Where the paper stands, who does what next, its acts, its words and its way. */
export const PaperParts = (props: PaperProps) => (
  <>
    <Standing {...props} />
    <PaperActs {...props} />
    <Words {...props} />
    <Way {...props} />
  </>
);

const Standing = ({ t, model }: PaperProps) => {
  const { paper, issue } = model;
  const chain = chainOf(model);
  const next = chain.find(({ stands }) => stands === 'next');
  return (
    <Panel
      title={t('paper.standing')}
      actions={<StatusTag tone={TONES[paper.state]}>{t(`paper.state.${paper.state}`)}</StatusTag>}
    >
      <div class="stack">
        {next && (
          <p class="lead">{t(`paper.next.${next.name}`, { issuer: model.issuerName, drafting: model.draftingName })}</p>
        )}
        {paper.state === 'recalled' && <Callout tone="brocade">{t('paper.recalled.hint')}</Callout>}
        <Timeline label={t('paper.chain')} entries={chain.map((link) => entryOf(t, link))} />
        <DefinitionList
          items={[
            { term: t('paper.issuer'), detail: model.issuerName },
            { term: t('paper.drafting'), detail: model.draftingName !== model.issuerName && model.draftingName },
            { term: t('paper.numbering'), detail: paper.state !== 'issued' && t(`paper.numbering.${model.mode}`) },
            { term: t('paper.enteredOn'), detail: issue && formatDay(issue.enteredOn) },
            { term: t('paper.replaces'), detail: linkTo(model.replaces) },
            { term: t('paper.replacedBy'), detail: linkTo(model.replacedBy) },
          ]}
        />
      </div>
    </Panel>
  );
};

const linkTo = (other: PaperModel['replaces']) => other && <a href={documentPaths.show(other.id)}>{other.words}</a>;

const CHAIN_TONES = { done: 'forest', passed: 'neutral', next: 'gold', later: 'neutral' } as const;

const entryOf = (t: Translate, link: ChainLink) => ({
  what: t(`paper.link.${link.name}`),
  when: link.on ? formatDay(link.on) : t(`paper.link.${link.stands}`),
  datetime: link.on ?? undefined,
  who: link.who || undefined,
  detail: link.remarks || undefined,
  tone: CHAIN_TONES[link.stands],
});

const Words = ({ t, model: { paper, shown, issue } }: PaperProps) => (
  <Panel
    title={t('paper.words')}
    actions={
      <>
        <a href={documentPaths.word(paper.documentId)}>{t('paper.word')}</a>{' '}
        <a href={documentPaths.pdf(paper.documentId)}>{t('paper.pdf')}</a>{' '}
        {issue && <a href={documentPaths.package(paper.documentId)}>{t('paper.package')}</a>}
      </>
    }
  >
    {!issue && <p class="hint">{t('paper.draft.hint')}</p>}
    {issue?.differences && (
      <Callout tone="gold" title={t('paper.differs.kept', { count: issue.differences.length })}>
        {t('paper.differs.keptHint')}
      </Callout>
    )}
    <PaperPreview document={shown} />
  </Panel>
);

const Way = ({ t, model }: PaperProps) => (
  <Panel title={t('paper.way')}>
    <Timeline
      label={t('paper.way')}
      entries={model.steps.toReversed().map((step) => ({
        what: t(`paper.step.${step.action}`, { number: step.contentNumber }),
        when: formatDay(step.happenedOn),
        datetime: step.happenedOn,
        who: step.who || undefined,
        detail: step.remarks ?? undefined,
        tone: step.action === 'return' || step.action === 'recall' ? ('brocade' as const) : ('neutral' as const),
      }))}
    />
  </Panel>
);
