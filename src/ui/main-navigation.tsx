import type { Translate } from '../kernel/translate.ts';
import { Logo } from './logo.tsx';
import { SHELL_PATHS } from './shell-paths.ts';

export interface NavigationItem {
  href: string;
  label: string;
  /** A small count or year at the right of the label. */
  note?: string | number;
  current?: boolean;
  /** The six places of work stand on top, the rest under Quản trị at the bottom. Defaults to `work`. */
  section?: 'work' | 'administration';
}

/** The left column; on a phone a bar whose menu opens by `<details>`, so that it needs no script. */
export const MainNavigation = (props: { t: Translate; items: readonly NavigationItem[]; unit: string }) => {
  const { t, items, unit } = props;
  const administration = items.filter((item) => item.section === 'administration');
  return (
    <nav class="side" aria-label={t('ui.nav')}>
      <a class="brand" href={SHELL_PATHS.home}>
        <Logo />
        <span class="brand-product">{t('ui.product')}</span>
        <span class="brand-unit">{unit}</span>
      </a>
      {/* The summary opens the list that follows it: one list, on the desk always there, on a phone on demand. */}
      <details class="menu-switch">
        <summary>{t('ui.menu')}</summary>
      </details>
      <div class="menu">
        <ItemList items={items.filter((item) => item.section !== 'administration')} />
        {administration.length > 0 && (
          <details class="menu-administration" open={administration.some((item) => item.current)}>
            <summary>{t('ui.nav.administration')}</summary>
            <ItemList items={administration} />
          </details>
        )}
      </div>
    </nav>
  );
};

const ItemList = ({ items }: { items: readonly NavigationItem[] }) => (
  <ul class="menu-list">
    {items.map((item) => (
      <li>
        <a class="menu-link" href={item.href} aria-current={item.current ? 'page' : undefined}>
          <span>{item.label}</span>
          {item.note !== undefined && <span class="menu-note">{item.note}</span>}
        </a>
      </li>
    ))}
  </ul>
);
