import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, EmptyState, KeyFigure, KeyFigures, Panel, Quote, StatusTag, Tabs } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import { ChangeCard } from './change-line.pages.tsx';
import { type ChangedDocument, type ChangeLine, tasksOf, type UnitChanges } from './changes.rules.ts';
import type { ChangesView } from './load-changes.ts';

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

const ByUnit = ({ t, model, ownUnitId }: Omit<Props, 'by'>) => {
  const nameOf = ({ unitId }: UnitChanges): string => {
    const label = model.labels.get(unitId);
    return (t.locale === 'vi' ? label?.name : label?.nameEn) ?? '';
  };
  const units = model.units.toSorted(
    (a, b) =>
      Number(b.unitId === ownUnitId) - Number(a.unitId === ownUnitId) || nameOf(a).localeCompare(nameOf(b), 'vi'),
  );
  const panelOf = (unit: UnitChanges) => (
    <UnitPanel t={t} unit={unit} name={nameOf(unit)} own={unit.unitId === ownUnitId} published={!model.draft} />
  );
  // whoever came to see their own work is not led through that of a hundred others
  const aside = !model.seen.may.readDraft && units[0]?.unitId === ownUnitId;
  const [first, others] = aside ? [units.slice(0, 1), units.slice(1)] : [units, []];
  return (
    <>
      {first.map(panelOf)}
      {others.length > 0 && (
        <details>
          <summary>{t('change.unit.others', { count: others.length })}</summary>
          {others.map(panelOf)}
        </details>
      )}
    </>
  );
};

const PLACES = [
  ['ends', 'ended'],
  ['changes', 'changed'],
  ['begins', 'added'],
  ['same', 'same'],
] as const;

interface UnitProps {
  t: Translate;
  unit: UnitChanges;
  name: string;
  own: boolean;
  published: boolean;
}

const UnitPanel = ({ t, unit, name, own, published }: UnitProps) => (
  <Panel title={own ? `${name} (${t('change.unit.own')})` : name} id={`unit-${unit.unitId}`}>
    <p class="soft">
      {t('change.unit.counts', {
        ends: unit.ends.length,
        changes: unit.changes.length,
        begins: unit.begins.length,
        same: unit.same.length,
      })}
    </p>
    {PLACES.filter(([place]) => unit[place].length > 0).map(([place, kind]) => (
      <section class="stack" aria-label={`${name}: ${t(`change.unit.${place}`)}`}>
        <h3>{t(`change.unit.${place}`)}</h3>
        {unit[place].map((line) => (
          <ChangeCard t={t} line={ofUnit(line, unit.unitId)} level={4} shownAs={kind} published={published} />
        ))}
      </section>
    ))}
  </Panel>
);

/** The tasks of this unit only. */
const ofUnit = (line: ChangeLine, unitId: Id): ChangeLine => ({
  ...line,
  effects: line.effects.flatMap((effect) => {
    const tasks = effect.perUnit?.find((each) => each.unitId === unitId)?.tasks ?? 0;
    return tasks > 0 ? [{ ...effect, tasks }] : [];
  }),
});
