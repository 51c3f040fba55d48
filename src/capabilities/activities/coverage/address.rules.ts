/** Parameters that say from where a reader came, not what is read. */
const TRACKING = /^(utm_\w+|fbclid|gclid|zarsrc|zalo_\w+|mc_[ce]id|igshid|ref|ref_src|source|spm)$/i;
/** Hosts that serve the same page to phones, feeds and readers. */
const TWIN_HOSTS = /^(www|m|mobile|amp|wap)\./;
/** There people speak by accounts; published items of offices there are activities of their official channels. */
const ACCOUNT_HOSTS =
  /(^|\.)(facebook\.com|fb\.com|fb\.watch|instagram\.com|threads\.net|tiktok\.com|twitter\.com|x\.com|zalo\.me|weibo\.com|vk\.com|t\.me|linkedin\.com)$/;

export type AddressProblem = 'unreadable' | 'account';

export type Address =
  | { readonly ok: true; readonly address: string; readonly key: string }
  | { readonly ok: false; readonly problem: AddressProblem };

/**
 * The address of a published item, and what is the same in all addresses of it: host, path and the parameters that
 * choose a page. Nothing is fetched. An address of somebody's account is refused: this part works on published items.
 * @param typed '' for print and broadcast
 */
export function readAddress(typed: string): Address {
  if (typed === '') return { ok: true, address: '', key: '' };
  const url = parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || url.username || url.password) {
    return { ok: false, problem: 'unreadable' };
  }
  const host = url.hostname.replace(TWIN_HOSTS, '').replace(/\.$/, '');
  if (ACCOUNT_HOSTS.test(host) || /^\/@/.test(url.pathname)) return { ok: false, problem: 'account' };
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName);
  const query = new URLSearchParams(kept).toString();
  const path = url.pathname.replace(/\/(amp|index\.(html?|php))?\/?$/, '');
  url.hash = '';
  return { ok: true, address: url.href, key: `${host}${path}${query && `?${query}`}` };
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

const byName = ([one, a]: readonly [string, string], [other, b]: readonly [string, string]): number =>
  one < other ? -1 : one > other ? 1 : a < b ? -1 : 1;
