/** What the kinds of activities ask beside the first four fields. Words, days and codes; never a person's name. */
export type DetailSpec =
  | { readonly input: 'words' | 'long-words' | 'day' | 'yes-no' }
  | { readonly input: 'code'; readonly list: DetailList };

/** Lists of the rulebook that details take their codes from. */
export const DETAIL_LISTS = [
  'press-forms',
  'official-platforms',
  'event-forms',
  'event-scopes',
  'promotion-fields',
  'exchange-fields',
  'training-modes',
  'border-gates',
  'gate-product-forms',
  'publication-forms',
  'project-forms',
  'project-themes',
  'approving-bodies',
  'monitoring-periods',
  'award-levels',
  'guest-ranks',
] as const;
export type DetailList = (typeof DETAIL_LISTS)[number];

const words = { input: 'words' } as const;
const long = { input: 'long-words' } as const;
const date = { input: 'day' } as const;
const tick = { input: 'yes-no' } as const;
const code = <List extends DetailList>(list: List) => ({ input: 'code', list }) as const;

/** Every detail by its name, which is also its key in `content.details` and, after `detail.`, its input in forms. */
export const DETAILS = {
  outlet: words,
  programme: words,
  pressForm: code('press-forms'),
  platform: code('official-platforms'),
  address: words,
  /** shows a map, a border or what touches on sovereignty: reviewed before it is published */
  showsBorder: tick,
  counterpart: words,
  borderPost: words,
  eventForm: code('event-forms'),
  /** abroad, at home, permitted by whom: legal clocks depend on it */
  scope: code('event-scopes'),
  host: words,
  promotionField: code('promotion-fields'),
  exchangeField: code('exchange-fields'),
  trainingMode: code('training-modes'),
  trainer: words,
  gate: code('border-gates'),
  cluster: words,
  productForm: code('gate-product-forms'),
  expiresOn: date,
  publicationForm: code('publication-forms'),
  publicationLicence: words,
  distribution: long,
  purpose: long,
  /** of the head of a delegation */
  headRank: code('guest-ranks'),
  result: long,
  projectForm: code('project-forms'),
  theme: code('project-themes'),
  approvingBody: code('approving-bodies'),
  approvalNumber: words,
  approvedOn: date,
  licenceNumber: words,
  licensedOn: date,
  documentNumber: words,
  documentDay: date,
  conclusionNumber: words,
  signedOn: date,
  validUntil: date,
  monitoringPeriod: code('monitoring-periods'),
  awardLevel: code('award-levels'),
  decisionNumber: words,
} as const satisfies Readonly<Record<string, DetailSpec>>;

export type DetailName = keyof typeof DETAILS;
export type DetailValue = string | number | boolean;
/** What an activity says of itself beside its core; only what its kind asks, empty details are left out. */
export type Details = Readonly<Partial<Record<DetailName, DetailValue>>>;

/** By what the cells of a measure are told apart; names of `Measure` of src/verify. */
export const MEASURE_DIMENSIONS = ['country', 'language', 'rank', 'unit'] as const;
export type MeasureDimension = (typeof MEASURE_DIMENSIONS)[number];

/** Countable things. The number of activities themselves is counted from the records and is no measure. */
export const MEASURE_CODES = [
  'items',
  'broadcasts',
  'posts',
  'visits',
  'clusters',
  'panels',
  'posters',
  'villages',
  'people-of-standing',
  'persons',
  'days',
  'sites',
  'booths',
  'exhibits',
  'visitors',
  'businesses',
  'projects',
  'capital-usd',
  'capital-vnd',
  'agreements',
  'sessions',
  'titles',
  'copies',
  'recipients',
  'press-bodies',
  'questions',
  'entries',
  'reports',
  'units',
  'recommendations',
  'collectives',
  'individuals',
] as const;
export type MeasureCode = (typeof MEASURE_CODES)[number];

export const isMeasureCode = (text: string): text is MeasureCode => MEASURE_CODES.some((code) => code === text);
