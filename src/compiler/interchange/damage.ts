import type { Refusal, Result } from '../../kernel/result.ts';
import { refuse } from '../../kernel/result.ts';
import type { Message } from '../../kernel/translate.ts';

export type InterchangeRefusalCode = 'not-ours' | 'too-large' | 'broken' | 'forbidden' | 'other-version' | 'damaged';

/** Why a file was not taken in: what is wrong, where, that nothing was kept, what to do. One line. */
export interface InterchangeRefusal extends Refusal {
  readonly kind: 'invalid';
  readonly key: `interchange.${InterchangeRefusalCode}`;
  readonly code: InterchangeRefusalCode;
  /** the element or field concerned, or line and column; null when it is the whole file */
  readonly where: string | null;
  readonly message: Message;
}

/** Thrown inside this folder only; whoever reads a file gets a refusal. */
export class Damage extends Error {
  readonly refusal: InterchangeRefusal;

  constructor(code: InterchangeRefusalCode, where: string | null, vi: string, en: string) {
    super(en);
    const said = (words: string): string =>
      where === null ? words.charAt(0).toUpperCase() + words.slice(1) : `${where}: ${words}`;
    this.refusal = {
      kind: 'invalid',
      key: `interchange.${code}`,
      code,
      where,
      message: {
        vi: `${said(vi)} Chưa giữ lại gì từ tệp. ${ADVICE[code].vi}`,
        en: `${said(en)} Nothing was kept of the file. ${ADVICE[code].en}`,
      },
    };
  }
}

const AGAIN: Message = {
  vi: 'Hãy xuất lại tệp từ nơi đã đọc văn bản, hoặc gửi chính văn bản để đọc lại.',
  en: 'Export it again where the document was read, or send the document itself.',
};

const ADVICE: Readonly<Record<InterchangeRefusalCode, Message>> = {
  'not-ours': {
    vi: 'Hãy gửi chính văn bản (chữ, Word, PDF) để đọc.',
    en: 'Send the document itself (text, Word, PDF) to have it read.',
  },
  'too-large': AGAIN,
  broken: AGAIN,
  forbidden: AGAIN,
  'other-version': {
    vi: 'Hãy xuất lại bằng phiên bản đang dùng ở đây, hoặc gửi chính văn bản để đọc lại.',
    en: 'Export it again with the version in use here, or send the document itself.',
  },
  damaged: AGAIN,
};

/** Runs a reading; damage becomes a refusal, anything else is a bug and goes on. */
export function orRefusal<T>(read: () => T): Result<T, InterchangeRefusal> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Damage) return refuse(error.refusal);
    throw error;
  }
}
