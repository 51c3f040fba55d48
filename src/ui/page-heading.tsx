import type { Child } from 'hono/jsx';
import type { Translate } from '../kernel/translate.ts';
import { SHAPE_OF_TONE, ShapeIcon } from './shape.tsx';
import type { Tone } from './tone.ts';

export interface Crumb {
  href: string;
  label: string;
}

export interface PageNotice {
  text: Child;
  /** Defaults to forest: something was done. */
  tone?: Tone;
}

export interface PageHeadingProps {
  t: Translate;
  title: string;
  subtitle?: Child;
  breadcrumbs?: readonly Crumb[];
  actions?: Child;
  notice?: PageNotice | null;
}

/** Where this page stands, what it is, its one action, and what just happened. */
export const PageHeading = ({ t, title, subtitle, breadcrumbs, actions, notice }: PageHeadingProps) => (
  <>
    {breadcrumbs && breadcrumbs.length > 0 && (
      <nav class="crumbs" aria-label={t('ui.breadcrumbs')}>
        <ol>
          {breadcrumbs.map((crumb) => (
            <li>
              <a href={crumb.href}>{crumb.label}</a>
            </li>
          ))}
        </ol>
      </nav>
    )}
    <div class="heading">
      <div class="heading-words">
        <h1>{title}</h1>
        {subtitle && <p class="subtitle">{subtitle}</p>}
      </div>
      {actions && <div class="heading-actions">{actions}</div>}
    </div>
    {notice && (
      <div class={`flash tone-${notice.tone ?? 'forest'}`} role="status">
        <ShapeIcon shape={SHAPE_OF_TONE[notice.tone ?? 'forest']} />
        <div>{notice.text}</div>
      </div>
    )}
  </>
);
