import type { Child } from 'hono/jsx';
import type { Actor } from '../../kernel/actor.ts';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Refusal, Result } from '../../kernel/result.ts';
import type { Locale, Translate } from '../../kernel/translate.ts';
import type { Change, Step, View } from '../change.ts';
import type { Download, Downloaded } from './download.ts';
import type { Failure } from './failure.ts';
import type { FormValues } from './form.ts';

/** One request and the ways to answer it. Routes know nothing else of HTTP. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  readonly form: FormValues;
  /** why the form may not be answered whatever it says; `submit` asks by itself, a handler that stores nothing must */
  readonly problem: Refusal | null;
  readonly headers: Headers;
  readonly locale: Locale;
  readonly t: Translate;
  readonly actor: Actor | null;
  readonly today: Day;
  readonly province: Province;
  /** hidden values that every form carries */
  readonly formTokens: FormTokens;
  /** runs reads in one transaction of this province */
  view<T>(work: (view: View) => Promise<T>): Promise<T>;
  /**
   * Carries out a use case once: a form that is sent again, by impatience or by a weak network, gets the
   * first sending's answer. Success redirects with a notice; a refusal goes to `onRefusal`, or to a page
   * that shows what was typed.
   */
  submit<T>(useCase: (change: Change) => Promise<Result<T>>, answer: Answer<T>): Promise<Response>;
  /**
   * Work that goes on after the answer, in steps that each are a transaction in the name of who asked. It may be cut off
   * by the end of the process, so its record must tell how far it came. A fault of ours is logged.
   */
  goOn(work: (step: Step) => Promise<void>): void;
  page(options: PageOptions, body: Child): Promise<Response>;
  redirect(to: string, notice?: Notice): Response;
  refused(refusal: Refusal): Promise<Response>;
  /** a failure of our own, on a page that keeps what was typed. @throws when no page can be drawn */
  failed(failure: Failure): Promise<Response>;
  download(content: Downloaded, file: Download): Response;
  json(value: unknown, status?: number): Response;
  /** the cookie that keeps somebody signed in; null signs out */
  withSession(response: Response, token: string | null): Response;
  withCookie(response: Response, name: string, value: string): Response;
  readonly sessionToken: string | null;
  /** a fingerprint of where the request comes from, for throttling only */
  readonly origin: string;
}

export interface Province {
  readonly code: string;
  readonly schema: string;
  readonly name: string;
  readonly nameEn: string;
}

export interface FormTokens {
  readonly csrf: string;
  /** a fresh idempotency key */
  readonly key: Id;
}

export interface Answer<T> {
  readonly to: (value: T) => string;
  readonly notice?: string | ((value: T) => Notice);
  readonly onRefusal?: (refusal: Refusal, status: number) => Promise<Response>;
  /** last word on the response, such as a session cookie */
  readonly finish?: (response: Response, value: T) => Response;
}

export interface Notice {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface PageOptions {
  readonly title: string;
  /** which of the places on the left this page belongs to */
  readonly place?: string;
  readonly actions?: Child;
  readonly breadcrumbs?: readonly { label: string; href: string }[];
  readonly subtitle?: Child;
  /** needs the whole width, such as a text beside what was read from it */
  readonly wide?: boolean;
  readonly status?: number;
  /** the page alone, without the frame: sign-in, printed sheets */
  readonly plain?: boolean;
}

export const statusOf: Readonly<Record<Refusal['kind'], number>> = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
};
