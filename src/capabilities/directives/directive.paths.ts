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
  history: (id: Id) => `${directive(id)}/history`,
} as const;
