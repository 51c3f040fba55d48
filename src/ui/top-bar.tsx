import type { Translate } from '../kernel/translate.ts';
import { ActingFor, type ActingForChoice } from './acting-for.tsx';
import { ButtonForm } from './button-form.tsx';
import { Logo } from './logo.tsx';
import { FORM_FIELDS, SHELL_PATHS } from './shell-paths.ts';

export interface Viewer {
  /** The person. */
  name: string;
  /** The unit the person acts for now, and what it is there: "Sở Thông tin và Truyền thông", "cơ quan thường trực". */
  unit: string;
  role?: string;
  /** The posts this person may choose between; a chooser is drawn when there are two or more. */
  posts?: readonly ActingForChoice[];
  notices?: { href: string; unread: number };
  /** The person's own page, if there is one. */
  accountHref?: string;
}

interface Props {
  t: Translate;
  viewer: Viewer | null;
  csrf: string;
  path: string;
  search: { path: string; value?: string } | null;
}

/** For whom I act, what I look for, in which language, and the way out. */
export const TopBar = ({ t, viewer, csrf, path, search }: Props) => (
  <header class="top">
    {viewer ? <ActingFor t={t} viewer={viewer} csrf={csrf} path={path} /> : <Brand t={t} />}
    <div class="top-tools">
      {search && (
        <search>
          <form class="search" action={search.path} method="get">
            <label class="visually-hidden" for="search">
              {t('ui.search')}
            </label>
            <input id="search" name="q" type="search" value={search.value} placeholder={t('ui.search.hint')} />
          </form>
        </search>
      )}
      {viewer?.notices && <Notices t={t} notices={viewer.notices} />}
      <ButtonForm
        action={SHELL_PATHS.language}
        csrf={csrf}
        tone="quiet"
        lang={other(t)}
        fields={{ [FORM_FIELDS.locale]: other(t), [FORM_FIELDS.returnTo]: path }}
      >
        {t('ui.language.switch')}
      </ButtonForm>
      {viewer && <Person t={t} viewer={viewer} csrf={csrf} />}
    </div>
  </header>
);

const other = (t: Translate) => (t.locale === 'vi' ? 'en' : 'vi');

const Brand = ({ t }: { t: Translate }) => (
  <a class="brand" href={SHELL_PATHS.home}>
    <Logo />
    <span class="brand-product">{t('ui.product')}</span>
  </a>
);

const Notices = ({ t, notices }: { t: Translate; notices: { href: string; unread: number } }) => (
  <a class="quiet-link" href={notices.href}>
    {t('ui.notices')}
    {notices.unread > 0 && (
      <span class="count">
        {notices.unread} <span class="visually-hidden">{t('ui.notices.unread')}</span>
      </span>
    )}
  </a>
);

const Person = ({ t, viewer, csrf }: { t: Translate; viewer: Viewer; csrf: string }) => (
  <details class="popup popup-end">
    <summary aria-label={`${t('ui.account')}: ${viewer.name}`}>{viewer.name}</summary>
    <div class="popup-panel">
      {viewer.accountHref && <a href={viewer.accountHref}>{t('ui.account')}</a>}
      <ButtonForm action={SHELL_PATHS.signOut} csrf={csrf} tone="secondary">
        {t('ui.signOut')}
      </ButtonForm>
    </div>
  </details>
);
