import type { Id } from '../../../kernel/ids.ts';
import { type Dong, formatAmount, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  type Column,
  DataTable,
  DefinitionList,
  Form,
  FormActions,
  Panel,
  SubmitButton,
} from '../../../ui/index.ts';
import type { UnitLabel } from '../../organisations/index.ts';
import type { CodeNames } from '../lines/content/code-names.rules.ts';
import { totalOf } from '../lines/line.rules.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { ContentList } from './content-list.pages.tsx';
import { DecisionTag } from './decision-tag.pages.tsx';
import type { Item, ItemOrigin } from './item.store.ts';

export interface ItemModel {
  readonly cycleId: Id;
  readonly item: Item;
  readonly names: CodeNames;
  readonly duties: ReadonlyMap<string, { readonly action: string }>;
  readonly units: ReadonlyMap<Id, UnitLabel>;
  /** may change it now */
  readonly decides: boolean;
}

/** A line of the provincial plan: what it says, its money in three columns, and the units' lines it is made of. */
export const ItemPage = ({ t, model }: { t: Translate; model: ItemModel }) => {
  const { item, names, duties, cycleId } = model;
  const nameOf = (code: string) => duties.get(code)?.action ?? names.nameOf(code, t.locale);
  return (
    <>
      {item.state === 'removed' && <Callout tone="gold">{t('fate.item.removed')}</Callout>}
      <Panel title={t('consolidation.money')}>
        <Money t={t} item={item} />
        {item.appraised && item.appraisedRevisionId !== item.revisionId && (
          <p class="hint">{t('fate.appraised.old')}</p>
        )}
        {item.appraisalNote && <p>{item.appraisalNote}</p>}
      </Panel>
      <Panel title={t('fate.origins')}>
        <DataTable
          t={t}
          caption={t('fate.origins')}
          columns={originColumns(t, model)}
          rows={item.origins}
          empty={null}
        />
        {model.decides && item.origins.length > 1 && (
          <Form
            method="get"
            action={consolidationPaths.preview(cycleId)}
            label={t('fate.split')}
            fields={{ decision: 'keep' }}
          >
            {item.origins.map((origin) => (
              <input type="hidden" name="line" value={origin.lineId} />
            ))}
            <FormActions>
              <SubmitButton tone="secondary">{t('fate.split')}</SubmitButton>
            </FormActions>
          </Form>
        )}
      </Panel>
      <Panel title={t('fate.item')}>
        <ContentList t={t} content={item.content} nameOf={nameOf} />
      </Panel>
    </>
  );
};

const Money = ({ t, item }: { t: Translate; item: Item }) => {
  const proposed = item.origins.reduce((sum, origin) => sum + origin.proposed, 0) as Dong;
  const rows: [string, Dong | null][] = [
    ['proposed', proposed],
    ['appraised', item.appraised && totalOf({ money: item.appraised })],
    ['planned', totalOf(item.content)],
  ];
  return (
    <DefinitionList
      items={rows.map(([name, amount]) => ({
        term: t(`consolidation.money.${name}`),
        detail: amount === null ? t('consolidation.money.none') : formatDong(amount),
      }))}
    />
  );
};

const originColumns = (t: Translate, { cycleId, units }: ItemModel): Column<ItemOrigin>[] => [
  {
    key: 'title',
    header: t('consolidation.column.title'),
    heading: true,
    cell: (origin) => <a href={consolidationPaths.line(cycleId, origin.lineId)}>{origin.title}</a>,
  },
  {
    key: 'unit',
    header: t('consolidation.column.unit'),
    cell: (origin) => units.get(origin.unitId)?.[t.locale === 'vi' ? 'name' : 'nameEn'],
  },
  {
    key: 'proposed',
    header: t('consolidation.column.proposed'),
    align: 'end',
    cell: (origin) => formatAmount(origin.proposed),
  },
  {
    key: 'decision',
    header: t('consolidation.column.decision'),
    cell: (origin) => (
      <>
        <DecisionTag t={t} decision={origin.decision} />
        {origin.reason && <p class="hint">{origin.reason}</p>}
      </>
    ),
  },
];
