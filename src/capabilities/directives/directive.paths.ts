import type { Id } from '../../kernel/ids.ts';

const directive = (id: Id) => `/directives/${id}`;
const obligation = (id: Id, lineageId: Id) => `${directive(id)}/obligations/${lineageId}`;

/** How the cards beside a text stand: what needs a look first, or as in the text. */
export type CardOrder = 'unsure-first' | 'text';

/** The sheet of the text and the order of its cards, as a query; nothing for the first sheet in the usual order. */
function shown(sheet: number, order: CardOrder): string {
  const parts = [...(sheet > 1 ? [`sheet=${sheet}`] : []), ...(order === 'text' ? ['order=text'] : [])];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export const directivePaths = {
  list: '/directives',
  listSheet: '/directives.xlsx',
  receive: '/directives/new',
  directive,
  sheet: (id: Id, number: number, order: CardOrder = 'unsure-first') => `${directive(id)}${shown(number, order)}`,
  source: (id: Id) => `${directive(id)}/source`,
  /** the card of an obligation beside its sentence */
  card: (id: Id, lineageId: Id, sheet = 1, order: CardOrder = 'unsure-first') =>
    `${directive(id)}${shown(sheet, order)}#obligation-${lineageId}`,
  compilations: (id: Id) => `${directive(id)}/compilations`,
  confirmations: (id: Id) => `${directive(id)}/confirmations`,
  newObligation: (id: Id, start?: number) =>
    `${directive(id)}/obligations/new${start === undefined ? '' : `?start=${start}`}`,
  obligations: (id: Id) => `${directive(id)}/obligations`,
  obligation,
  explanation: (id: Id, lineageId: Id) => `${obligation(id, lineageId)}/explanation`,
  confirmation: (id: Id, lineageId: Id, order: CardOrder = 'unsure-first') =>
    `${obligation(id, lineageId)}/confirmation${shown(1, order)}`,
  generality: (id: Id, lineageId: Id) => `${obligation(id, lineageId)}/generality`,
  rejection: (id: Id, lineageId: Id) => `${obligation(id, lineageId)}/rejection`,
  decision: (id: Id, lineageId: Id) => `${obligation(id, lineageId)}/decision`,
  split: (id: Id, lineageId: Id) => `${obligation(id, lineageId)}/split`,
  merge: (id: Id, lineageId: Id) => `${obligation(id, lineageId)}/merge`,
  actors: (id: Id) => `${directive(id)}/actors`,
  actor: (id: Id, name: string) => `${directive(id)}/actors?name=${encodeURIComponent(name)}`,
  findings: (id: Id) => `${directive(id)}/findings`,
  publication: (id: Id) => `${directive(id)}/publication`,
  correction: (id: Id) => `${directive(id)}/correction`,
  withdrawal: (id: Id) => `${directive(id)}/withdrawal`,
  edition: (id: Id, number: number) => `${directive(id)}/editions/${number}`,
  amendments: (id: Id) => `${directive(id)}/amendments`,
  amendment: (id: Id, targetId: Id) => `${directive(id)}/amendments/${targetId}`,
  pair: (id: Id, targetId: Id, oldId: Id) => `${directive(id)}/amendments/${targetId}/obligations/${oldId}`,
  agreement: (id: Id, targetId: Id) => `${directive(id)}/amendments/${targetId}/agreement`,
  /** what this document changes for whom; `by` is `unit` or `obligation` */
  changes: (id: Id, by: 'unit' | 'obligation' = 'unit') =>
    `${directive(id)}/changes${by === 'obligation' ? '?by=obligation' : ''}`,
  ending: (id: Id) => `${directive(id)}/ending`,
  /** the whole of it in one file for other programs */
  interchange: (id: Id, stage: 'reading' | 'edition', format: 'akn' | 'json') =>
    `${directive(id)}/interchange/${stage}.${format === 'akn' ? 'xml' : 'json'}`,
  history: (id: Id) => `${directive(id)}/history`,
} as const;
