import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState } from '../../../ui/card.tsx';
import { LinkButton } from '../../../ui/form.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { rulePaths } from '../rulebook.paths.ts';
import { OutsideValidity } from './section.pages.tsx';

/** A thing that has a name, and its name in the chosen language. */
export interface NamedThing {
  /** `list/code`: the key of its name */
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly nameEn: string;
  readonly rowId: string | null;
  readonly translated: string | null;
}

export interface NamesModel {
  readonly language: string;
  readonly languages: readonly { readonly code: string; readonly label: string }[];
  /** the languages come from a document younger than the day */
  readonly outside: boolean;
  readonly today: Day;
  readonly things: readonly NamedThing[];
}

/** Names in the languages of the information work besides Vietnamese and English. */
export const NamesPage = ({ t, model }: { t: Translate; model: NamesModel }) => (
  <div class="stack">
    {model.outside && <OutsideValidity t={t} day={model.today} />}
    <p class="soft">{t('rules.names.same')}</p>
    <Tabs
      label={t('rules.names.language')}
      items={model.languages.map(({ code, label }) => ({
        href: rulePaths.section('names', { list: code }),
        label,
        current: code === model.language,
      }))}
    />
    <DataTable
      t={t}
      caption={t('rules.section.names')}
      columns={columns(t, model)}
      rows={model.things}
      empty={<EmptyState title={t('rules.none')}>{t('rules.none.text')}</EmptyState>}
    />
  </div>
);

const columns = (t: Translate, model: NamesModel): Column<NamedThing>[] => [
  { key: 'name', header: t('rule.field.name'), heading: true, cell: (row) => row.name },
  { key: 'group', header: t('rules.column.list'), cell: (row) => row.group },
  { key: 'nameEn', header: t('rule.field.name_en'), cell: (row) => row.nameEn },
  {
    key: 'translated',
    header: model.languages.find(({ code }) => code === model.language)?.label ?? model.language,
    cell: (row) =>
      row.rowId ? (
        <a href={rulePaths.rule(row.rowId)}>{row.translated}</a>
      ) : (
        <span class="soft">{t('rules.names.missing')}</span>
      ),
  },
];

/** The way to a new name stands once at the head of the page, not on every row. */
export const addNameAction = (t: Translate, language: string) => (
  <LinkButton href={rulePaths.newRule('name-in-language', language)}>{t('rules.names.add')}</LinkButton>
);
