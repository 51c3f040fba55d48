import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';

export type RegisterName = 'outgoing' | 'incoming' | 'follow-up';
export const REGISTER_NAMES: readonly RegisterName[] = ['outgoing', 'incoming', 'follow-up'];

/** Which page of which unit's book. */
export interface RegisterQuery {
  readonly unitId: Id;
  readonly year: number;
  /** words, with or without diacritics */
  readonly q: string;
}

interface Entry {
  readonly id: Id;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: Day | null;
  readonly typeCode: string | null;
  readonly subject: string;
  readonly note: string | null;
}

/** Sổ đăng ký văn bản đi (NĐ 30/2020, Annex IV): at least ten columns. */
export interface OutgoingEntry extends Entry {
  readonly signer: string | null;
  readonly receivers: string | null;
  /** đơn vị giữ bản lưu */
  readonly archive: string | null;
  readonly copies: number | null;
  readonly sentOn: Day | null;
  readonly sent: number;
  readonly received: number;
  readonly recalled: boolean;
}

/** Sổ đăng ký văn bản đến: at least ten columns. */
export interface IncomingEntry extends Entry {
  readonly arrivedOn: Day | null;
  readonly arrivalNumber: string | null;
  readonly issuer: string | null;
  readonly handlers: string | null;
  readonly passedOn: Day | null;
  readonly takenOn: Day | null;
}

/** Sổ theo dõi giải quyết văn bản đến: at least seven columns. */
export interface FollowUpEntry extends Entry {
  readonly arrivalNumber: string | null;
  readonly handler: string;
  readonly lead: boolean;
  readonly dueOn: Day | null;
  readonly progress: string | null;
  readonly answer: string | null;
  readonly doneOn: Day | null;
}
