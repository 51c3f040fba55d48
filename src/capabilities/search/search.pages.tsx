import { formatDay } from '../../kernel/day.ts';
import type { Translate } from '../../kernel/translate.ts';
import { Panel } from '../../ui/card.tsx';
import { Form, FormActions, SubmitButton, TextField } from '../../ui/form.tsx';
import { directivePaths } from '../directives/directive.paths.ts';
import { documentPaths } from '../documents/document.paths.ts';
import { registerPaths } from '../obligations/register/register.paths.ts';
import { unitPaths } from '../organisations/organisations.paths.ts';
import type { Found } from './load-search.ts';
import { searchPaths } from './search.paths.ts';

interface Props {
  t: Translate;
  words: string;
  /** null before anything was asked */
  found: Found | null;
}

export const SearchPage = ({ t, words, found }: Props) => (
  <div class="stack">
    <Form method="get" action={searchPaths.search()} label={t('search.title')}>
      <TextField
        name="q"
        id="search-words"
        type="search"
        label={t('search.words')}
        hint={t('search.hint')}
        value={words}
        size="medium"
      />
      <FormActions>
        <SubmitButton>{t('search.submit')}</SubmitButton>
      </FormActions>
    </Form>
    {found && <Groups t={t} words={words} found={found} />}
  </div>
);

const Groups = ({
  t,
  words,
  found: { directives, documents, units },
}: {
  t: Translate;
  words: string;
  found: Found;
}) => (
  <>
    <Group
      t={t}
      title={t('search.directives')}
      total={directives.total}
      all={`${directivePaths.list}?q=${encodeURIComponent(words)}`}
      lines={directives.rows.map((row) => ({
        href: directivePaths.directive(row.id),
        text: row.subject,
        note: noteOf([row.number, row.symbol], row.issuedOn),
      }))}
    />
    <Panel title={t('search.tasks')}>
      <p>
        <a href={registerPaths.list({ q: words })}>{t('search.tasks.open', { words })}</a>
      </p>
    </Panel>
    <Group
      t={t}
      title={t('search.documents')}
      total={documents.total}
      all={`${documentPaths.list}?q=${encodeURIComponent(words)}`}
      lines={documents.rows.map((row) => ({
        href: documentPaths.show(row.id),
        text: row.subject,
        note: noteOf([row.number, row.symbol], row.issuedOn),
      }))}
    />
    <Group
      t={t}
      title={t('search.units')}
      total={units.total}
      all={`${unitPaths.tree()}?q=${encodeURIComponent(words)}`}
      lines={units.rows.map((row) => ({
        href: unitPaths.unit(row.id),
        text: t.locale === 'vi' ? row.name : row.nameEn,
        note: row.shortName,
      }))}
    />
  </>
);

const noteOf = (notation: readonly (string | null)[], day: Parameters<typeof formatDay>[0] | null): string =>
  [notation.filter(Boolean).join('/'), day && formatDay(day)].filter(Boolean).join(' · ');

interface GroupProps {
  t: Translate;
  title: string;
  total: number;
  /** the capability's own list with the same words */
  all: string;
  lines: readonly { href: string; text: string; note: string }[];
}

const Group = ({ t, title, total, all, lines }: GroupProps) => (
  <Panel title={title}>
    {lines.length === 0 ? (
      <p class="soft">{t('search.none')}</p>
    ) : (
      <ul class="stack-close">
        {lines.map((line) => (
          <li>
            <a href={line.href}>{line.text}</a> <span class="soft small">{line.note}</span>
          </li>
        ))}
      </ul>
    )}
    {total > lines.length && (
      <p>
        <a href={all}>{t('search.more', { count: total })}</a>
      </p>
    )}
  </Panel>
);
