import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Translate } from '../kernel/translate.ts';
import { ASSETS } from './assets/assets.ts';

/** Doctype, head and body. Style, script and fonts come from the product's own address only (CSP 'self'). */
export const HtmlPage = ({ t, title, children }: { t: Translate; title: string; children: Child }) => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang={t.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${title} · ${t('ui.product')}`}</title>
        {ASSETS.preload.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={ASSETS.stylesheet.href} />
        <link rel="icon" href={ASSETS.icon.href} type="image/svg+xml" />
        <script type="module" src={ASSETS.script.href} />
      </head>
      <body data-unsaved={t('ui.form.unsaved')} data-sending={t('ui.form.sending')}>
        {children}
      </body>
    </html>
  </>
);
