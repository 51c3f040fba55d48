import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';

/** The ids in the address; what is no id finds nothing. */
export const targetIdOf = (x: Exchange): Id => (parseId(x.param('target')) ?? NOBODY) as Id;
export const oldIdOf = (x: Exchange): Id => (parseId(x.param('old')) ?? NOBODY) as Id;

const NOBODY = '00000000-0000-7000-8000-000000000000';
