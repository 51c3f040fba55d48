import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';

/** The columns of a plan line as provinces write them (section 7.3 of the domain notes); words may be empty while somebody writes. */
export interface LineContent {
  readonly title: string;
  /** code of the list `plan-task-groups`; null while not chosen, as the next two */
  readonly taskGroup: string | null;
  /** code of the list `channels` */
  readonly channel: string | null;
  /** code of the list `information-kinds` */
  readonly informationKind: string | null;
  readonly leadUnitId: Id | null;
  readonly leadName: string;
  readonly coordinators: readonly string[];
  readonly time: LineTime | null;
  readonly place: string;
  readonly countries: readonly string[];
  readonly audience: string;
  /** codes of the list `languages` */
  readonly languages: readonly string[];
  readonly product: string;
  readonly quantity: number | null;
  readonly productUnit: string;
  /** đồng by code of the list `funding-sources`; a source without money is left out */
  readonly money: Readonly<Record<string, Dong>>;
  readonly basis: string;
  readonly note: string;
  /** code of the list `sibling-plans`: this work is counted in another plan of the province */
  readonly sibling: string | null;
  /** the obligations that the line answers */
  readonly obligationIds: readonly Id[];
}

export type TimeKind = 'days' | 'month' | 'quarter' | 'all-year';

/** A month, a quarter and the whole year are kept by their first and last day. */
export interface LineTime {
  readonly kind: TimeKind;
  readonly from: Day;
  readonly to: Day;
}

/** open: the unit writes · locked: sent · returned: this line alone is open again · removed: taken out */
export type LineState = 'open' | 'locked' | 'returned' | 'removed';

export interface PlanLine {
  readonly id: Id;
  readonly planId: Id;
  readonly cycleId: Id;
  readonly position: number;
  readonly state: LineState;
  readonly revisionId: Id;
  readonly revisionNumber: number;
  readonly sentRevisionId: Id | null;
  readonly continuesLineId: Id | null;
  readonly decisionId: Id | null;
  readonly version: number;
  readonly content: LineContent;
}

export const emptyLine: LineContent = {
  title: '',
  taskGroup: null,
  channel: null,
  informationKind: null,
  leadUnitId: null,
  leadName: '',
  coordinators: [],
  time: null,
  place: '',
  countries: [],
  audience: '',
  languages: [],
  product: '',
  quantity: null,
  productUnit: '',
  money: {},
  basis: '',
  note: '',
  sibling: null,
  obligationIds: [],
};

/** All sources together, in đồng. */
export const totalOf = (content: Pick<LineContent, 'money'>): Dong =>
  Object.values(content.money).reduce((sum, amount) => sum + amount, 0) as Dong;
