import type { Child } from 'hono/jsx';
import type { Translate } from '../kernel/translate.ts';
import type { PageQuery } from './query-string.ts';

export interface FilterBarProps {
  t: Translate;
  query: PageQuery;
  /** How many filters hold now; shows "Bỏ lọc" when there is one. */
  active: number;
  /** Parameters that are not fields of this form and must survive it, such as `sort`. */
  keep?: readonly string[];
  /** SelectField, TextField, DayField … */
  children: Child;
}

/** Filters live in the query string: an address can be sent to a colleague. On a phone they open on demand. */
export const FilterBar = ({ t, query, active, keep = ['sort', 'direction'], children }: FilterBarProps) => (
  <div class="filter">
    {/* The summary opens the form that follows it; on the desk the form is always there. */}
    <details class="filter-switch" open={false}>
      <summary>{active > 0 ? t('ui.filter.active', { count: active }) : t('ui.filter')}</summary>
    </details>
    <form class="filter-form" method="get" action={query.path} aria-label={t('ui.filter.label')}>
      {keep.map((name) => query.params[name] && <input type="hidden" name={name} value={query.params[name]} />)}
      <div class="filter-fields">{children}</div>
      <div class="filter-actions">
        <button class="button button-secondary" type="submit">
          {t('ui.filter')}
        </button>
        {active > 0 && <a href={query.path}>{t('ui.filter.clear')}</a>}
      </div>
    </form>
  </div>
);
