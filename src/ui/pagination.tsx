import type { Translate } from '../kernel/translate.ts';
import { type PageQuery, withParams } from './query-string.ts';
import { shownPages } from './shown-pages.ts';

export interface PaginationProps {
  t: Translate;
  query: PageQuery;
  /** Counted from 1; parameter `page`. */
  page: number;
  /** Rows on a page; 50 unless said. */
  pageSize?: number;
  /** Rows in all. */
  total: number;
}

/** Which rows these are, and the pages around. One page: only the count. */
export const Pagination = ({ t, query, page, pageSize = 50, total }: PaginationProps) => {
  if (total === 0) return null;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const from = (page - 1) * pageSize + 1;
  const range = t('ui.page.range', { from, to: Math.min(page * pageSize, total), total });
  if (pages === 1) return <p class="page-range numeral">{range}</p>;
  const href = (target: number) => withParams(query, { page: target === 1 ? '' : String(target) });
  return (
    <nav class="pages" aria-label={t('ui.page.label')}>
      <p class="page-range numeral">{range}</p>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {t('ui.page.previous')}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((target) => (
          <li>
            {target === 0 ? (
              <span class="page-gap">…</span>
            ) : (
              <a
                class="page-number numeral"
                href={href(target)}
                aria-current={target === page ? 'page' : undefined}
                aria-label={t('ui.page.number', { page: target })}
              >
                {target}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {t('ui.page.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
};
