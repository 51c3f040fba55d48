import type { HtmlElement } from './html-tree.ts';

const NO_TEXT = /^(?:head|script|style|button|select|input|nav)$/;

/** What a browser does not show. */
export function isHidden({ name, attributes }: HtmlElement): boolean {
  if (NO_TEXT.test(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.style ?? '');
}

export const plainText = (element: HtmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');

export const elementsOf = (element: HtmlElement): HtmlElement[] =>
  element.children.filter((child): child is HtmlElement => typeof child !== 'string');
