/** Elements without an end. */
export const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** What ends when a sibling of its kind, or the end of its parent, comes (HTML 13.1.2.4). */
export const CLOSED_BY: Readonly<Record<string, RegExp>> = {
  li: /^li$/,
  td: /^(?:td|th|tr|tbody|tfoot)$/,
  th: /^(?:td|th|tr|tbody|tfoot)$/,
  tr: /^(?:tr|tbody|tfoot)$/,
  thead: /^(?:tbody|tfoot)$/,
  tbody: /^(?:tbody|tfoot)$/,
  p: /^(?:p|div|table|ul|ol|li|h[1-6]|tr|td|th|section|article|header|footer|blockquote|pre|hr)$/,
  dt: /^(?:dt|dd)$/,
  dd: /^(?:dt|dd)$/,
  option: /^option$/,
};
/** Their content is no text, and may hold what looks like elements. */
export const RAW = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'title',
  'textarea',
  'iframe',
  'svg',
  'math',
  'object',
  'xml',
]);
/** An end that looks for its begin does not look out of the cell or list that it stands in. */
export const FENCE = new Set(['table', 'td', 'th']);
