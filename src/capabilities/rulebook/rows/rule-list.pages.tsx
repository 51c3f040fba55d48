import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, Panel } from '../../../ui/card.tsx';
import { LinkButton } from '../../../ui/form.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import type { RuleRow, RuleSet } from '../rule.rules.ts';
import { rulePaths } from '../rulebook.paths.ts';
import { BasisWords, OriginWords, RuleState } from './rule-state.pages.tsx';
import { ruleWords, validityWords } from './rule-words.rules.ts';

export interface RuleTable {
  readonly set: RuleSet;
  readonly list: string;
  readonly title: string;
  readonly rows: readonly RuleRow[];
}

interface RuleTableProps {
  readonly t: Translate;
  readonly today: Day;
  readonly mayChange: boolean;
}

/** One set of a page: its rows with validity, basis, origin, and the way to a new one. */
export const RuleTablePanel = ({ table, ...props }: RuleTableProps & { readonly table: RuleTable }) => {
  const { t, mayChange } = props;
  const add = mayChange && <LinkButton href={rulePaths.newRule(table.set, table.list)}>{t('rule.add')}</LinkButton>;
  return (
    <Panel title={table.title} actions={add}>
      <DataTable
        t={t}
        caption={table.title}
        columns={columns(props, table.set)}
        rows={table.rows}
        rowId={(row) => row.id}
        empty={<EmptyState title={t('rules.none')}>{t('rules.none.text')}</EmptyState>}
      />
    </Panel>
  );
};

const columns = ({ t, today }: RuleTableProps, set: RuleSet): Column<RuleRow>[] => [
  { key: 'rule', header: t('rules.column.rule'), heading: true, cell: (row) => <RuleName t={t} row={row} /> },
  {
    key: 'valid',
    header: t('rules.column.valid'),
    cell: (row) => <span class="numeral">{validityWords(t, row)}</span>,
  },
  { key: 'basis', header: t('rules.column.basis'), cell: (row) => <BasisWords t={t} content={row} /> },
  { key: 'origin', header: t('rules.column.origin'), cell: (row) => <OriginWords t={t} row={row} /> },
  {
    key: 'state',
    header: t('rules.column.state'),
    nowrap: true,
    cell: (row) => (isCalendar(set) && !row.withdrawn ? null : <RuleState t={t} row={row} today={today} />),
  },
];

/** A day off is told by its date: that it has passed is no state of a rule. */
const isCalendar = (set: RuleSet): boolean => set === 'holiday' || set === 'swapped-day';

const RuleName = ({ t, row }: { t: Translate; row: RuleRow }) => {
  const { title, details } = ruleWords(t, row);
  return (
    <>
      <a href={rulePaths.rule(row.id)}>{title}</a>
      {details.map((detail) => (
        <div class="hint">{detail}</div>
      ))}
    </>
  );
};
