import type { Child } from 'hono/jsx';
import type { Translate } from '../kernel/translate.ts';
import { type Demonstration, DemonstrationBar } from './demonstration-bar.tsx';
import { HtmlPage } from './html-page.tsx';
import { MainNavigation, type NavigationItem } from './main-navigation.tsx';
import { type Crumb, PageHeading, type PageNotice } from './page-heading.tsx';
import { TopBar, type Viewer } from './top-bar.tsx';

export type { Crumb, Demonstration, NavigationItem, PageNotice, Viewer };

export interface LayoutProps {
  t: Translate;
  /** The heading of the page; with the product's name also the title of the window. */
  title: string;
  /** One line under the heading: what this is, how much, by whom. */
  subtitle?: Child;
  /** The person at work, or null on a page seen before signing in. */
  viewer: Viewer | null;
  /** Only places that exist and that this person may open. */
  navigation: readonly NavigationItem[];
  /** Anti-forgery token of the session, for the shell's own forms. */
  csrf: string;
  /** Address of this page with its query: where switching the language comes back to. */
  path: string;
  demo?: Demonstration | null;
  notice?: PageNotice | null;
  breadcrumbs?: readonly Crumb[];
  /** The one primary action of the page, at the right of the heading. */
  actions?: Child;
  /** Where the search box sends `q`; without it no box is drawn. */
  search?: { path: string; value?: string } | null;
  /** Name of the province or installation, in the footer. */
  province?: string;
  /** A paper-like page that needs the whole width, such as a directive beside its obligations. */
  wide?: boolean;
  children?: Child;
}

/** A whole HTML document in the product's shell. Works without script; nothing in it is inline. */
export const Layout = (props: LayoutProps) => {
  const { t, viewer, csrf, path } = props;
  return (
    <HtmlPage t={t} title={props.title}>
      <a class="skip-link" href="#main">
        {t('ui.skip')}
      </a>
      <div class={viewer ? 'shell' : 'shell shell-open'}>
        {viewer && <MainNavigation t={t} items={props.navigation} unit={viewer.unit} />}
        <div class="shell-body">
          {props.demo && <DemonstrationBar t={t} demo={props.demo} csrf={csrf} path={path} />}
          <TopBar t={t} viewer={viewer} csrf={csrf} path={path} search={props.search ?? null} />
          <main id="main" class={props.wide ? 'main main-wide' : 'main'} tabindex={-1}>
            <PageHeading {...props} />
            {props.children}
          </main>
          <footer class="footer">
            <span>{[t('ui.product'), props.province].filter(Boolean).join(' · ')}</span>
            {props.demo && <span>{t('ui.footer.demo')}</span>}
          </footer>
        </div>
      </div>
    </HtmlPage>
  );
};
