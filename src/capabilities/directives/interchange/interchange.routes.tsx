import { toAkn, toJson } from '../../../compiler/interchange/index.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { readDirectives } from '../directive.policy.ts';
import type { DirectiveRow } from '../directive.store.ts';
import { shortLabel } from '../metadata.rules.ts';
import { loadInterchange } from './load-interchange.ts';

type Stage = 'reading' | 'edition';

export const interchangeRoutes: readonly Route[] = (['reading', 'edition'] as const).flatMap((stage) => [
  get(`/directives/:id/interchange/${stage}.xml`, readDirectives, (x) => download(x, stage, 'xml')),
  get(`/directives/:id/interchange/${stage}.json`, readDirectives, (x) => download(x, stage, 'json')),
]);

/** Nobody gets more in a file than on the page. */
async function download(x: Exchange, stage: Stage, ending: 'xml' | 'json'): Promise<Response> {
  const loaded = await x.view((view) => loadInterchange(view, x.param('id'), stage));
  if (!loaded.ok) return x.refused(loaded.refusal);
  const { directive, interchange } = loaded.value;
  const content = ending === 'xml' ? toAkn(interchange, x.today) : toJson(interchange);
  const type = ending === 'xml' ? 'application/xml; charset=utf-8' : 'application/json; charset=utf-8';
  return x.download(content, { name: `${fileName(directive)}.${ending}`, type });
}

/** "chi-thi-so-01-2013-ct-ubnd": what every system of files takes. */
const fileName = (directive: DirectiveRow): string =>
  foldDiacritics(shortLabel(directive))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'van-ban';
