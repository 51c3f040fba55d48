import { formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { withParams } from '../../../ui/query-string.ts';
import { role } from '../../../ui/table-parts.tsx';
import { consolidationPaths } from './consolidation.paths.ts';
import { type Group, linesOf, type Sums } from './consolidation.rules.ts';
import { paramsOf } from './consolidation-query.rules.ts';
import { groupName } from './group-name.rules.ts';
import type { Consolidation } from './load-consolidation.ts';

/** A group's name, how much of it is decided, and its sums over all pages; the name opens the group alone. */
export const GroupRow = ({ t, model, group }: { t: Translate; model: Consolidation; group: Group }) => {
  const query = { path: consolidationPaths.table(model.cycle.cycleId), params: paramsOf(model.asked) };
  const name = groupName(t, model, group.value);
  // An empty value would be left out of the address, and with it the group.
  const alone = group.value !== '' && model.asked.group === null;
  return (
    <tr {...role('row')} class="table-group">
      <th scope="rowgroup" {...role('rowheader')} colspan={2}>
        {alone ? <a href={withParams(query, { in: group.value })}>{name}</a> : name}
        {model.continued === group.value && ` ${t('consolidation.group.continued')}`}
        <span class="hint">
          {' · '}
          {t('consolidation.group.count', {
            count: formatCount(linesOf(group)),
            undecided: formatCount(group.undecided),
          })}
        </span>
      </th>
      <SumCells t={t} sums={group} />
      <td {...role('cell')} />
    </tr>
  );
};

const SumCells = ({ t, sums }: { t: Translate; sums: Pick<Sums, 'proposed' | 'appraised' | 'planned'> }) => (
  <>
    {(['proposed', 'appraised', 'planned'] as const).map((name) => (
      <td {...role('cell')} class="align-end" data-label={t(`consolidation.column.${name}`)}>
        {formatAmount(sums[name])}
      </td>
    ))}
  </>
);

/** Every line once; what is counted in another plan stands apart. */
export const SumRows = ({ t, overall }: { t: Translate; overall: Sums }) => (
  <tfoot {...role('rowgroup')}>
    <tr {...role('row')}>
      <th scope="row" {...role('rowheader')} colspan={2}>
        {t('consolidation.sum', { count: formatCount(overall.lines) })}
      </th>
      <SumCells t={t} sums={overall} />
      <td {...role('cell')} />
    </tr>
    {overall.siblingLines > 0 && (
      <tr {...role('row')}>
        <th scope="row" {...role('rowheader')} colspan={2}>
          {t('consolidation.sum.sibling', { count: formatCount(overall.siblingLines) })}
        </th>
        <td {...role('cell')} class="align-end" data-label={t('consolidation.column.proposed')}>
          {formatAmount(overall.siblingProposed)}
        </td>
        <td {...role('cell')} />
        <td {...role('cell')} class="align-end" data-label={t('consolidation.column.planned')}>
          {formatAmount(overall.siblingPlanned)}
        </td>
        <td {...role('cell')} />
      </tr>
    )}
  </tfoot>
);

/** "335.500". */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
