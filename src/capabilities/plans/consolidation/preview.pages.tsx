import type { Id } from '../../../kernel/ids.ts';
import { formatAmount, formatDong } from '../../../kernel/money.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, type Column, DataTable, DefinitionList, KeyFigure, KeyFigures } from '../../../ui/index.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import type { ShownLine } from './consolidation.rules.ts';
import { formatCount } from './consolidation-sums.pages.tsx';
import { DecisionForm } from './decision-form.pages.tsx';
import { DecisionTag } from './decision-tag.pages.tsx';
import { effectOf } from './effect.rules.ts';
import type { Picked } from './load-preview.ts';
import type { Decision } from './sent-line.rules.ts';

export interface PreviewProps {
  t: Translate;
  cycleId: Id;
  picked: Picked;
  decision: Exclude<Decision, 'merge' | 'amend'>;
  tokens: { readonly csrf: string; readonly key: string };
  /** what came back */
  sent: { readonly refusal: Refusal; readonly reason: string } | null;
}

/** What will happen to each line and to the sums, before it happens; the lines as they are seen here are decided. */
export const PreviewPage = ({ t, cycleId, picked, decision, tokens, sent }: PreviewProps) => {
  const error = sent?.refusal.fields?.reason;
  const refused =
    sent && !error && t(Object.values(sent.refusal.fields ?? {})[0] ?? sent.refusal.key, sent.refusal.params);
  return (
    <>
      {refused && <Callout tone="brocade">{refused}</Callout>}
      {picked.foreign > 0 && (
        <Callout tone="gold">{t('consolidation.preview.left', { count: formatCount(picked.foreign) })}</Callout>
      )}
      <Figures t={t} picked={picked} decision={decision} />
      {picked.lines.length > 0 && (
        <DecisionForm t={t} cycleId={cycleId} picked={picked} {...{ decision, tokens, sent }} />
      )}
      <PickedTable t={t} cycleId={cycleId} picked={picked} />
    </>
  );
};

const Figures = ({ t, picked, decision }: Pick<PreviewProps, 't' | 'picked' | 'decision'>) => {
  const effect = effectOf([...picked.standing.values()], decision);
  const figures = [
    ['fresh', effect.fresh],
    ['changed', effect.changed],
    ['same', effect.same],
  ] as const;
  return (
    <>
      <KeyFigures label={t('consolidation.preview.lines', { count: formatCount(picked.lines.length) })}>
        {figures.map(([name, value]) => (
          <KeyFigure value={formatCount(value)} label={t(`consolidation.preview.${name}`)} />
        ))}
      </KeyFigures>
      <DefinitionList
        items={(['proposed', 'planned'] as const).map((name) => ({
          term: t(`consolidation.money.${name}`),
          detail: formatDong(effect[name]),
        }))}
      />
      {effect.leaving > 0 && <p>{t('consolidation.preview.leaving', { count: effect.leaving })}</p>}
    </>
  );
};

const PickedTable = ({ t, cycleId, picked }: Pick<PreviewProps, 't' | 'cycleId' | 'picked'>) => {
  const columns: Column<ShownLine>[] = [
    {
      key: 'title',
      header: t('consolidation.column.title'),
      heading: true,
      cell: (line) => <a href={consolidationPaths.line(cycleId, line.lineId)}>{line.title}</a>,
    },
    {
      key: 'unit',
      header: t('consolidation.column.unit'),
      cell: (line) => picked.units.get(line.unitId)?.[t.locale === 'vi' ? 'shortName' : 'nameEn'],
    },
    {
      key: 'proposed',
      header: t('consolidation.column.proposed'),
      align: 'end',
      cell: (line) => formatAmount(line.proposed),
    },
    {
      key: 'decision',
      header: t('consolidation.column.decision'),
      cell: (line) => <DecisionTag t={t} decision={line.decision} />,
    },
  ];
  const caption = t('consolidation.preview.lines', { count: formatCount(picked.lines.length) });
  return <DataTable t={t} caption={caption} captionVisible columns={columns} rows={picked.lines} empty={null} />;
};
