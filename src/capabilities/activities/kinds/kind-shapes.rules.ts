import type { DetailName, MeasureCode, MeasureDimension } from './kind-fields.rules.ts';

export interface MeasureShape {
  readonly code: MeasureCode;
  /** how its cells are told apart; none: one number */
  readonly by: readonly MeasureDimension[];
  /** figures of the reports are counted from it: asked before a record counts as complete */
  readonly reported: boolean;
}

/** Fields of every activity that a kind asks under "Hoàn thiện"; line, obligations and evidence are asked of all. */
export type CorePart = 'channel' | 'informationKind' | 'languages' | 'countries' | 'topics' | 'partners' | 'attendees';

export interface KindShape {
  readonly details: readonly DetailName[];
  readonly measures: readonly MeasureShape[];
  readonly core: readonly CorePart[];
}

const reported = (code: MeasureCode, ...by: MeasureDimension[]): MeasureShape => ({ code, by, reported: true });
const also = (code: MeasureCode, ...by: MeasureDimension[]): MeasureShape => ({ code, by, reported: false });
const media = ['channel', 'informationKind', 'languages'] as const;

/** What each kind of the list activity-kinds asks; a kind that the province adds asks what `other` does. */
export const KIND_SHAPES = {
  article: { details: ['outlet', 'programme', 'pressForm'], measures: [reported('items', 'language')], core: media },
  'commune-broadcast': {
    details: ['programme'],
    measures: [reported('broadcasts', 'language'), also('items'), also('villages')],
    core: media,
  },
  'official-channel': {
    details: ['platform', 'address', 'showsBorder'],
    measures: [reported('posts', 'language'), also('visits')],
    core: media,
  },
  'portal-post': {
    details: ['programme', 'address', 'showsBorder'],
    measures: [reported('posts', 'language'), reported('visits')],
    core: media,
  },
  panel: {
    details: ['cluster', 'expiresOn', 'showsBorder'],
    measures: [reported('clusters'), reported('panels', 'language'), also('posters', 'language')],
    core: media,
  },
  'village-meeting': {
    details: ['programme'],
    measures: [reported('persons'), also('people-of-standing'), also('villages')],
    core: ['informationKind', 'languages', 'partners'],
  },
  'border-twinning': {
    details: ['counterpart', 'borderPost', 'result'],
    measures: [reported('persons', 'country'), also('agreements')],
    core: ['languages', 'countries', 'partners'],
  },
  event: {
    details: ['eventForm', 'scope', 'host', 'purpose', 'result'],
    measures: [reported('persons', 'country'), also('visitors')],
    core: ['channel', 'informationKind', 'languages', 'countries', 'partners'],
  },
  fair: {
    details: ['scope', 'host', 'result'],
    measures: [reported('booths'), reported('visitors'), also('days'), also('businesses', 'country')],
    core: ['channel', 'countries', 'partners'],
  },
  exhibition: {
    details: ['scope', 'host', 'showsBorder'],
    measures: [reported('sites'), reported('days'), reported('exhibits'), reported('visitors')],
    core: ['channel', 'informationKind', 'languages', 'countries', 'partners'],
  },
  promotion: {
    details: ['promotionField', 'scope', 'host', 'result'],
    measures: [
      reported('projects', 'country'),
      reported('capital-usd', 'country'),
      reported('capital-vnd', 'country'),
      also('businesses', 'country'),
      also('agreements', 'country'),
    ],
    core: ['channel', 'languages', 'countries', 'partners'],
  },
  exchange: {
    details: ['exchangeField', 'scope', 'counterpart', 'result'],
    measures: [reported('persons', 'country'), also('visitors')],
    core: ['channel', 'languages', 'countries', 'partners'],
  },
  training: {
    details: ['trainingMode', 'trainer'],
    measures: [reported('sessions'), reported('persons', 'unit')],
    core: ['topics', 'partners', 'attendees'],
  },
  'border-gate-product': {
    details: ['gate', 'cluster', 'productForm', 'expiresOn', 'showsBorder'],
    measures: [reported('copies', 'language'), also('panels', 'language'), also('clusters')],
    core: ['channel', 'informationKind', 'languages', 'countries'],
  },
  publication: {
    details: ['publicationForm', 'publicationLicence', 'distribution', 'showsBorder'],
    measures: [reported('titles', 'language'), reported('copies', 'language')],
    core: ['channel', 'informationKind', 'languages', 'countries', 'partners'],
  },
  'delegation-in': {
    details: ['purpose', 'host', 'headRank', 'result'],
    measures: [reported('persons', 'country', 'rank'), also('agreements')],
    core: ['countries', 'partners'],
  },
  'delegation-out': {
    details: ['purpose', 'counterpart', 'headRank', 'result'],
    measures: [reported('persons', 'rank'), also('agreements')],
    core: ['countries', 'partners'],
  },
  project: {
    details: [
      'projectForm',
      'theme',
      'approvingBody',
      'approvalNumber',
      'approvedOn',
      'licenceNumber',
      'licensedOn',
      'result',
    ],
    measures: [],
    core: ['channel', 'languages', 'countries', 'partners'],
  },
  guidance: { details: ['documentNumber', 'documentDay'], measures: [also('recipients')], core: ['informationKind'] },
  'communication-request': {
    details: ['documentNumber', 'documentDay', 'purpose'],
    measures: [reported('recipients')],
    core: ['informationKind', 'topics'],
  },
  'press-briefing': {
    details: ['host', 'conclusionNumber'],
    measures: [reported('press-bodies'), also('persons')],
    core: ['informationKind', 'partners'],
  },
  'press-conference': {
    details: ['host', 'purpose'],
    measures: [reported('press-bodies', 'country'), also('questions')],
    core: ['informationKind', 'languages', 'countries'],
  },
  'foreign-press': {
    details: ['licenceNumber', 'host', 'purpose', 'result'],
    measures: [reported('persons', 'country'), reported('press-bodies', 'country')],
    core: ['languages', 'countries', 'partners'],
  },
  'press-agreement': {
    details: ['counterpart', 'signedOn', 'validUntil', 'result'],
    measures: [reported('press-bodies', 'country')],
    core: ['languages', 'countries', 'partners'],
  },
  contest: {
    details: ['host', 'purpose', 'result'],
    measures: [reported('entries', 'country'), also('persons')],
    core: ['channel', 'languages', 'countries', 'partners'],
  },
  monitoring: {
    details: ['monitoringPeriod'],
    measures: [reported('reports')],
    core: ['informationKind', 'languages'],
  },
  inspection: {
    details: ['decisionNumber', 'conclusionNumber', 'result'],
    measures: [reported('units'), reported('recommendations')],
    core: ['partners', 'attendees'],
  },
  award: {
    details: ['awardLevel', 'decisionNumber'],
    measures: [reported('collectives'), also('individuals')],
    core: ['attendees'],
  },
  other: { details: ['result'], measures: [also('items'), also('persons')], core: media },
} as const satisfies Readonly<Record<string, KindShape>>;

export type ActivityKind = keyof typeof KIND_SHAPES;
export const ACTIVITY_KINDS = Object.keys(KIND_SHAPES) as readonly ActivityKind[];

export const isActivityKind = (text: string): text is ActivityKind => Object.hasOwn(KIND_SHAPES, text);

export const kindShape = (kind: string): KindShape => KIND_SHAPES[isActivityKind(kind) ? kind : 'other'];
