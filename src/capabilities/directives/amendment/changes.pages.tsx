import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, EmptyState, KeyFigure, KeyFigures, Panel, Quote, StatusTag, Tabs } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import { ChangeCard } from './change-line.pages.tsx';
import { type ChangedDocument, type ChangeLine, tasksOf } from './changes.rules.ts';
import type { ChangesView } from './load-changes.ts';
import { ByUnit } from './unit-changes.pages.tsx';

interface Props {
  t: Translate;
  model: ChangesView;
  by: 'unit' | 'obligation';
  /** whoever reads: their own unit stands first */
  ownUnitId: Id | null;
}

/** What ends, changes and begins: for whom, with the sentence on both sides. */
export const ChangesPage = ({ t, model, by, ownUnitId }: Props) => {
  const { seen, documents, lines } = model;
  const { id } = seen.directive;
  if (documents.length === 0) {
    return (
      <>
        <DirectiveTabs t={t} seen={seen} current="changes" />
        <EmptyState title={t('change.none')} />
      </>
    );
  }
  return (
    <div class="stack">
      <DirectiveTabs t={t} seen={seen} current="changes" />
      {model.draft && <Callout tone="gold">{t('change.draft')}</Callout>}
      {documents.map((document) => (
        <DocumentPanel t={t} document={document} own={document.directiveId === id} />
      ))}
      <Figures t={t} lines={lines} />
      <Tabs
        label={t('change.views')}
        items={(['unit', 'obligation'] as const).map((each) => ({
          href: directivePaths.changes(id, each),
          label: t(`change.by.${each}`),
          current: each === by,
        }))}
      />
      {by === 'unit' ? (
        <ByUnit t={t} model={model} ownUnitId={ownUnitId} />
      ) : (
        ORDER.flatMap((kind) => lines.filter((line) => line.kind === kind)).map((line) => (
          <ChangeCard t={t} line={line} level={2} published={!model.draft} />
        ))
      )}
    </div>
  );
};

/** What people look for first. */
const ORDER = ['ended', 'changed', 'added', 'same', 'kept'] as const;

const DocumentPanel = ({ t, document, own }: { t: Translate; document: ChangedDocument; own: boolean }) => {
  const { label, mode, effectiveOn, coming, paper, words } = document;
  const basis = paper.on
    ? t('change.basis.dated', { paper: paper.label, day: formatDay(paper.on) })
    : t('change.basis', { paper: paper.label });
  return (
    <Panel>
      <p>
        {t(`change.head.${mode}`)}{' '}
        {own ? <strong>{label}</strong> : <a href={directivePaths.directive(document.directiveId)}>{label}</a>}{' '}
        {t('change.from', { day: formatDay(effectiveOn) })}{' '}
        {coming && <StatusTag tone="gold">{t('change.coming')}</StatusTag>}
      </p>
      <Quote source={basis}>{words}</Quote>
    </Panel>
  );
};

const Figures = ({ t, lines }: { t: Translate; lines: readonly ChangeLine[] }) => {
  const tasks = tasksOf(null, lines);
  const count = (kind: ChangeLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return (
    <KeyFigures label={t('change.title')}>
      <KeyFigure value={count('ended')} label={t('change.figure.ended')} />
      <KeyFigure value={count('changed')} label={t('change.figure.changed')} />
      <KeyFigure value={count('added')} label={t('change.figure.added')} />
      <KeyFigure value={count('same')} label={t('change.figure.same')} />
      <KeyFigure value={tasks.ends} label={t('change.figure.ends')} />
      <KeyFigure value={tasks.moves} label={t('change.figure.moves')} />
      <KeyFigure value={tasks['keeps-closed']} label={t('change.figure.closed')} />
    </KeyFigures>
  );
};
