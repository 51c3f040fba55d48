import type { Id } from '../../kernel/ids.ts';

const directive = (id: Id) => `/directives/${id}`;
const obligation = (id: Id, lineageId: Id) => `${directive(id)}/obligations/${lineageId}`;

export const directivePaths = {
  list: '/directives',
  listSheet: '/directives.xlsx',
  receive: '/directives/new',
  directive,
  sheet: (id: Id, number: number) => `${directive(id)}?sheet=${number}`,
  source: (id: Id) => `${directive(id)}/source`,
  /** the card of an obligation beside its sentence */
  card: (id: Id, lineageId: Id, sheet = 1) =>
    `${directive(id)}${sheet > 1 ? `?sheet=${sheet}` : ''}#obligation-${lineageId}`,
  compilations: (id: Id) => `${directive(id)}/compilations`,
  confirmations: (id: Id) => `${directive(id)}/confirmations`,
  newObligation: (id: Id, start?: number) =>
    `${directive(id)}/obligations/new${start === undefined ? '' : `?start=${start}`}`,
  obligations: (id: Id) => `${directive(id)}/obligations`,
  obligation,
  confirmation: (id: Id, lineageId: Id) => `${obligation(id, lineageId)}/confirmation`,
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
