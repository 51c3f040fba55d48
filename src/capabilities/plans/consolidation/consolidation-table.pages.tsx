import { formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { StatusTag } from '../../../ui/index.ts';
import { role } from '../../../ui/table-parts.tsx';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { codeNames } from '../lines/content/code-names.rules.ts';
import { timeWords } from '../lines/content/line-time.rules.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { type Group, linesOf, OVERLAPPING, type ShownLine, timeOf } from './consolidation.rules.ts';
import { GroupRow, SumRows } from './consolidation-sums.pages.tsx';
import { DecisionTag } from './decision-tag.pages.tsx';
import type { Consolidation } from './load-consolidation.ts';

interface TableProps {
  t: Translate;
  model: Consolidation;
  /** whether this person may tick lines */
  ticks: boolean;
}

/** All lines of a page, each group under its name with its own sums, the sums of everything at the end. */
export const ConsolidationTable = ({ t, model, ticks }: TableProps) => {
  const heads = ['title', 'unit', 'proposed', 'appraised', 'planned', 'decision'];
  const names = codeNames(model.lists);
  return (
    <div class="table-frame">
      <table class="table" {...role('table')} data-row-actions="">
        <caption class={OVERLAPPING.includes(model.asked.grouping) ? 'soft' : 'visually-hidden'}>
          {OVERLAPPING.includes(model.asked.grouping)
            ? t('consolidation.overlap')
            : t('consolidation.title', { period: cycleLabel(model.cycle, t.locale) })}
        </caption>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {heads.map((head) => (
              <th scope="col" {...role('columnheader')} class={MONEY.has(head) ? 'align-end' : undefined}>
                {t(`consolidation.column.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {stretchesOf(model).map(([group, rows]) => (
          <tbody {...role('rowgroup')}>
            <GroupRow t={t} model={model} group={group} />
            {rows.map((row) => (
              <LineRow t={t} model={model} row={row} ticks={ticks} nameOf={(code) => names.nameOf(code, t.locale)} />
            ))}
          </tbody>
        ))}
        <SumRows t={t} overall={model.overall} />
      </table>
    </div>
  );
};

const MONEY = new Set(['proposed', 'appraised', 'planned']);

/** Rows that follow each other in one group. */
function stretchesOf(model: Consolidation): [Group, ShownLine[]][] {
  const stretches: [Group, ShownLine[]][] = [];
  for (const row of model.rows) {
    const last = stretches.at(-1);
    const group = model.groups.get(row.value);
    if (last && last[0].value === row.value) last[1].push(row);
    else if (group && linesOf(group) > 0) stretches.push([group, [row]]);
  }
  return stretches;
}

interface RowProps extends TableProps {
  row: ShownLine;
  nameOf: (code: string) => string;
}

const LineRow = ({ t, model, row, ticks, nameOf }: RowProps) => {
  const { cycle, units } = model;
  const unit = units.get(row.unitId);
  const id = `line-${row.lineId}${row.value}`;
  return (
    <tr {...role('row')}>
      <th scope="row" {...role('rowheader')}>
        <span class={ticks ? 'check' : undefined}>
          {ticks && <input type="checkbox" name="line" value={row.lineId} id={id} aria-label={row.title} />}
          <span>
            <a href={consolidationPaths.line(cycle.cycleId, row.lineId)}>{row.title}</a>
            <span class="hint">{[timeWords(timeOf(row), t.locale), row.place].filter(Boolean).join(' · ')}</span>
            {row.sibling && <span class="hint">{t('consolidation.sibling', { name: nameOf(row.sibling) })}</span>}
          </span>
        </span>
      </th>
      <td {...role('cell')} data-label={t('consolidation.column.unit')}>
        {unit && (t.locale === 'vi' ? unit.shortName : unit.nameEn)}
      </td>
      <td {...role('cell')} class="align-end" data-label={t('consolidation.column.proposed')}>
        {formatAmount(row.proposed)}
      </td>
      <Amount t={t} row={row} name="appraised" />
      <Amount t={t} row={row} name="planned" />
      <td {...role('cell')} data-label={t('consolidation.column.decision')}>
        <DecisionTag t={t} decision={row.decision} />
        {row.changed && <StatusTag tone="gold">{t('consolidation.changed')}</StatusTag>}
        {row.reason && <p class="hint">{row.reason}</p>}
      </td>
    </tr>
  );
};

/** The money of an item stands at its first origin; the others say where it is. */
const Amount = ({ t, row, name }: { t: Translate; row: ShownLine; name: 'appraised' | 'planned' }) => {
  const amount = row[name];
  const elsewhere = name === 'planned' && row.itemId !== null && amount === null;
  return (
    <td {...role('cell')} class="align-end" data-label={t(`consolidation.column.${name}`)}>
      {amount === null ? (
        elsewhere ? (
          <span class="soft">{t('consolidation.elsewhere')}</span>
        ) : (
          '–'
        )
      ) : (
        formatAmount(amount)
      )}
    </td>
  );
};
