import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  type Column,
  DataTable,
  DefinitionList,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SubmitButton,
  TextField,
  Timeline,
} from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { coveragePaths } from './coverage.paths.ts';
import { LevelTag } from './coverage-list.pages.tsx';
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

const Acts = ({ t, model: { item, may }, tokens }: CoverageItemProps) => {
  const form = { csrf: tokens.csrf, idempotencyKey: tokens.key };
  if (may.restore) {
    return (
      <ButtonForm action={coveragePaths.restoration(item.id)} version={item.version} {...form}>
        {t('coverage.restore')}
      </ButtonForm>
    );
  }
  return (
    <>
      {may.check && (
        <ButtonForm action={coveragePaths.checks} fields={{ item: item.id }} tone="primary" {...form}>
          {t('coverage.mark.check')}
        </ButtonForm>
      )}
      {may.revise && (
        <Panel title={t('coverage.withdraw')}>
          <Form action={coveragePaths.withdrawal(item.id)} version={item.version} {...form}>
            <TextField name="words" label={t('coverage.withdraw.words')} hint={t('coverage.withdraw.hint')} required />
            <FormActions>
              <LinkButton href={coveragePaths.edit(item.id)}>{t('coverage.edit')}</LinkButton>
              <SubmitButton tone="danger">{t('coverage.withdraw')}</SubmitButton>
            </FormActions>
          </Form>
        </Panel>
      )}
    </>
  );
};

const History = ({ t, model: { facts, may }, tokens }: CoverageItemProps) => (
  <Panel title={t('coverage.history')}>
    <Timeline
      label={t('coverage.history')}
      entries={facts.map((fact, at) => ({
        when: formatDay(fact.happenedOn),
        what: t(`coverage.fact.${fact.kind}`),
        who: fact.person,
        detail:
          fact.words ??
          (at === firstMove(facts) && may.group ? <Undo t={t} actId={fact.actId} tokens={tokens} /> : undefined),
      }))}
    />
  </Panel>
);

/** Only the newest grouping can be undone from here; older ones were followed by it. */
const firstMove = (facts: CoverageItemModel['facts']): number => facts.findIndex((fact) => fact.toStoryId !== null);

const Undo = ({ t, actId, tokens }: { t: Translate; actId: string; tokens: CoverageItemProps['tokens'] }) => (
  <ButtonForm
    action={coveragePaths.undoGroup}
    csrf={tokens.csrf}
    idempotencyKey={tokens.key}
    fields={{ act: actId }}
    tone="link"
  >
    {t('coverage.undoGroup')}
  </ButtonForm>
);
