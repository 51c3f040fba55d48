import { formatDay, parseDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, KeyFigure, KeyFigures } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { sectionWords } from '../draft/section.rules.ts';
import type { PublicationEffect } from '../publication.contributor.ts';
import type { EffectLine, PublicationView } from './load-publication.ts';

/** How many tasks would open, change, end or stay as they are, and for which obligation. */
export const Effects = ({ t, model }: { t: Translate; model: PublicationView }) => (
  <>
    {model.changesOthers && (
      <p>
        <a href={directivePaths.changes(model.seen.directive.id)}>{t('change.see')}</a>
      </p>
    )}
    <Figures t={t} effects={model.lines.flatMap((line) => line.effects)} model={model} />
    <DataTable
      t={t}
      caption={t('publication.effects')}
      captionVisible
      columns={columnsOf(t, model.seen.directive.editionNumber > 0)}
      rows={changedFirst(model.lines)}
      empty={<EmptyState title={t('publication.nothing')} />}
    />
  </>
);

const Figures = (props: { t: Translate; effects: readonly PublicationEffect[]; model: PublicationView }) => {
  const { t, effects, model } = props;
  const tasks = (kind: PublicationEffect['kind']): number =>
    effects.filter((each) => each.kind === kind).reduce((sum, each) => sum + each.tasks, 0);
  const again = model.seen.directive.editionNumber > 0;
  return (
    <KeyFigures label={t('publication.effects')}>
      <KeyFigure value={model.obligations} label={t('publication.obligations')} />
      <KeyFigure value={tasks('opens')} label={t('publication.opens')} />
      {again && <KeyFigure value={tasks('changes')} label={t('publication.changes')} />}
      {model.changesOthers && <KeyFigure value={tasks('moves')} label={t('publication.moves')} />}
      {model.changesOthers && <KeyFigure value={tasks('ends')} label={t('publication.ends')} />}
      {again && <KeyFigure value={tasks('withdraws')} label={t('publication.withdraws')} />}
      {(again || model.changesOthers) && (
        <KeyFigure value={tasks('keeps-closed')} label={t('publication.keepsClosed')} />
      )}
      <KeyFigure value={model.general} label={t('publication.general')} />
      <KeyFigure value={model.rejected} label={t('publication.rejected')} />
    </KeyFigures>
  );
};

/** Of a correction one wants to see what it changes, not the forty lines that stay. */
const changedFirst = (lines: readonly EffectLine[]): EffectLine[] =>
  lines.toSorted((a, b) => Number(b.effects.length > 0) - Number(a.effects.length > 0));

const columnsOf = (t: Translate, again: boolean): Column<EffectLine>[] => [
  {
    key: 'action',
    header: t('publication.column.obligation'),
    heading: true,
    cell: (line) => (
      <>
        {line.action || t('publication.noLonger')}
        {line.of && <div class="hint">{t('publication.ofOld', { label: line.of })}</div>}
      </>
    ),
  },
  {
    key: 'section',
    header: t('publication.column.section'),
    cell: (line) => line.section && sectionWords(t, line.section),
    nowrap: true,
  },
  {
    key: 'effect',
    header: t('publication.column.effect'),
    cell: (line) =>
      line.effects.length === 0
        ? noEffect(t, line, again)
        : line.effects.map((effect) => <div>{t(`publication.effect.${effect.kind}`, { count: effect.tasks })}</div>),
  },
  {
    key: 'units',
    header: t('publication.column.units'),
    cell: (line) => unitsWords(t, [...new Set(line.effects.flatMap((effect) => effect.units))]),
  },
  {
    key: 'due',
    header: t('publication.column.firstDue'),
    nowrap: true,
    cell: (line) => dayWords(line.effects.find((effect) => effect.firstDue)?.firstDue ?? null),
  },
];

const noEffect = (t: Translate, line: EffectLine, again: boolean) =>
  line.general ? t('publication.effect.general') : again && t('publication.effect.none');

const SHOWN_UNITS = 3;

const unitsWords = (t: Translate, units: readonly string[]): string =>
  units.length <= SHOWN_UNITS
    ? units.join('; ')
    : t('publication.unitsMore', {
        units: units.slice(0, SHOWN_UNITS - 1).join('; '),
        count: units.length - SHOWN_UNITS + 1,
      });

const dayWords = (text: string | null): string => {
  const day = text ? parseDay(text) : null;
  return day ? formatDay(day) : (text ?? '');
};
