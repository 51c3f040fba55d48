import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, type Column, DataTable, DefinitionList, Panel } from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { coveragePaths } from './coverage.paths.ts';
import { LevelTag } from './coverage-columns.pages.tsx';
import { Acts, History } from './coverage-item-acts.pages.tsx';
import { languagesOf, nameOf } from './coverage-words.rules.ts';
import type { CoverageItemModel } from './load-coverage-form.ts';

export interface CoverageItemProps {
  t: Translate;
  model: CoverageItemModel;
  tokens: { readonly csrf: string; readonly key: string };
}

/** What one item says, its copies, what happened to it. */
export const CoverageItemPage = (props: CoverageItemProps) => (
  <div class="stack">
    <Facts {...props} />
    <Story {...props} />
    <Acts {...props} />
    <History {...props} />
  </div>
);

const Facts = ({ t, model: { item, lists, unit, linked } }: CoverageItemProps) => {
  const link = (id: string | null) => {
    const found = linked.find((each) => each.id === id);
    return found && <a href={activityPaths.activity(found.id)}>{found.title}</a>;
  };
  const details: [string, unknown][] = [
    ['outlet', item.outlet],
    ['publishedOn', formatDay(item.publishedOn)],
    ['language', nameOf(languagesOf(lists), item.language, t.locale)],
    ['country', nameOf(lists.countries.items, item.country, t.locale)],
    [
      'address',
      item.address && (
        <a href={item.address} rel="noreferrer nofollow">
          {item.address}
        </a>
      ),
    ],
    ['reference', item.reference],
    ['summary', item.summary],
    ['activityId', link(item.activityId)],
    ['requestId', link(item.requestId)],
    ['unit', unit],
    ['level', <LevelTag t={t} row={item} />],
  ];
  return (
    <Panel>
      <DefinitionList
        items={details.map(([name, detail]) => ({ term: t(`coverage.field.${name}`), detail: detail as string }))}
      />
    </Panel>
  );
};

const Story = ({ t, model, tokens }: CoverageItemProps) => (
  <Panel title={t('coverage.story')}>
    {model.story.length < 2 ? (
      <p class="hint">{t('coverage.story.alone')}</p>
    ) : (
      <DataTable t={t} caption={t('coverage.story')} columns={storyColumns(t)} rows={model.story} empty={null} />
    )}
    {model.story.length > 1 && model.may.group && (
      <ButtonForm action={coveragePaths.ungroup(model.item.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
        {t('coverage.ungroup')}
      </ButtonForm>
    )}
  </Panel>
);

const storyColumns = (t: Translate): Column<CoverageItemModel['story'][number]>[] => [
  {
    key: 'title',
    header: t('coverage.field.title'),
    heading: true,
    cell: (row) => <a href={coveragePaths.item(row.id)}>{row.title}</a>,
  },
  { key: 'outlet', header: t('coverage.field.outlet'), cell: (row) => row.outlet },
  { key: 'day', header: t('coverage.field.publishedOn'), nowrap: true, cell: (row) => formatDay(row.publishedOn) },
  { key: 'unit', header: t('coverage.field.unit'), cell: (row) => row.unit },
];
