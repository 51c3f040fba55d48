import type { Child } from 'hono/jsx';
import { accountPaths } from './capabilities/accounts/index.ts';
import type { Refusal } from './kernel/result.ts';
import type { Exchange, PageOptions } from './platform/http/exchange.ts';
import { typedWords } from './platform/http/typed-words.ts';

const LONGEST_SHOWN = 100_000;

/** A refusal with its reason and everything that was typed: nothing a person wrote is lost. */
export function refusalPage(x: Exchange, refusal: Refusal): { options: PageOptions; body: Child } {
  const typed = typedWords(x.form);
  const back = ownAddress(x, x.headers.get('referer'));
  const body = (
    <section class="refusal">
      <p class="lead">{x.t(refusal.key, refusal.params)}</p>
      {Object.values(refusal.fields ?? {}).map((key) => (
        <p>{x.t(key)}</p>
      ))}
      {typed.length > 0 && (
        <details open>
          <summary>{x.t('refusal.kept')}</summary>
          <dl>
            {typed.map(({ name, words }) => (
              <>
                <dt>{name}</dt>
                <dd class="kept-words">{words.slice(0, LONGEST_SHOWN)}</dd>
              </>
            ))}
          </dl>
        </details>
      )}
      {!x.actor && (
        <p>
          <a href={accountPaths.signIn(back ?? undefined)}>{x.t('refusal.signIn')}</a>
        </p>
      )}
      {x.actor && (
        <p>
          <a href={back ?? '/'}>{x.t(back ? 'refusal.back' : 'ui.nav.work')}</a>
        </p>
      )}
    </section>
  );
  return { options: { title: x.t('refusal.title') }, body };
}

/** Where the person came from, if that was a page of ours: a link to another site is none of ours to offer. */
function ownAddress(x: Exchange, referer: string | null): string | null {
  const url = referer && URL.canParse(referer) ? new URL(referer) : null;
  return url && url.host === x.headers.get('host') ? `${url.pathname}${url.search}` : null;
}
