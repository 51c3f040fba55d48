import { FileProblem } from '../file-problem.ts';
import { decodeEntities } from './entities.ts';
import { CLOSED_BY, FENCE, RAW, VOID } from './html-grammar.ts';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

const DEEPEST = 400;
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9:]*)/y;
const ATTRIBUTE = /[\s/]*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;
const TAG_END = /[\s/]*>/y;

/** Reads what browsers and Word write, in one pass; nothing is fetched and nothing runs. @throws FileProblem */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '#root', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const within = open.at(-1) ?? root;
    if (next !== at) within.children.push(decodeEntities(html.slice(at, next < 0 ? html.length : next)));
    if (next < 0) break;
    at = readTag(html, next, open, within);
    if (open.length > DEEPEST) throw new FileProblem('too-complex', 'nested too deep');
  }
  return root;
}

function readTag(html: string, start: number, open: HtmlElement[], within: HtmlElement): number {
  if (html.startsWith('<!--', start)) return endOf(html, '-->', start);
  // Word writes conditions as "<![if !supportLists]>": what they hold is shown, the marks are not.
  if (html[start + 1] === '!' || html[start + 1] === '?') return endOf(html, '>', start);
  TAG.lastIndex = start;
  const tag = TAG.exec(html);
  if (!tag) {
    within.children.push('<');
    return start + 1;
  }
  const name = (tag[2] ?? '').toLowerCase();
  if (tag[1] === '/') {
    close(open, name);
    return endOf(html, '>', start);
  }
  return openTag(html, TAG.lastIndex, name, open);
}

function openTag(html: string, from: number, name: string, open: HtmlElement[]): number {
  const attributes: Record<string, string> = {};
  let at = from;
  for (;;) {
    TAG_END.lastIndex = at;
    if (TAG_END.test(html)) {
      at = TAG_END.lastIndex;
      break;
    }
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (!found) return endOf(html, '>', at);
    at = ATTRIBUTE.lastIndex;
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    if (value.length <= 2000) attributes[(found[1] ?? '').toLowerCase()] = decodeEntities(value);
  }
  if (RAW.has(name)) return endOfRaw(html, name, at);
  while (open.length > 1 && CLOSED_BY[open.at(-1)?.name ?? '']?.test(name)) open.pop();
  const element: HtmlElement = { name, attributes, children: [] };
  open.at(-1)?.children.push(element);
  if (!VOID.has(name) && !name.includes(':')) open.push(element);
  return at;
}

/** Word writes "<o:p></o:p>" around nothing; such elements are not opened, so their ends close nothing. */
function close(open: HtmlElement[], name: string): void {
  for (let at = open.length - 1; at > 0; at -= 1) {
    const element = open[at]?.name ?? '';
    if (element === name) {
      open.length = at;
      return;
    }
    if (FENCE.has(element) && !/^(?:table|tr|tbody|thead)$/.test(name)) return;
  }
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, 'ig');
  end.lastIndex = from;
  const found = end.exec(html);
  return found ? endOf(html, '>', found.index) : html.length;
}
