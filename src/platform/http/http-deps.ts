import type { Child } from 'hono/jsx';
import type { Logger } from 'pino';
import type { Refusal } from '../../kernel/result.ts';
import type { Locale, Translate } from '../../kernel/translate.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import type { WorkDeps } from '../unit-of-work.ts';
import type { Exchange, PageOptions } from './exchange.ts';
import type { Identify } from './identity.ts';

export interface HttpDeps extends WorkDeps {
  readonly identify: Identify;
  readonly database: (schema: string) => TenantDatabase;
  readonly translate: Readonly<Record<Locale, Translate>>;
  /** draws the whole page around a body; the composition root supplies it */
  readonly frame: (x: Exchange, options: PageOptions, body: Child) => Promise<string>;
  /** draws a refusal together with what was typed */
  readonly refusalPage: (x: Exchange, refusal: Refusal) => { options: PageOptions; body: Child };
  readonly log: Logger;
}
