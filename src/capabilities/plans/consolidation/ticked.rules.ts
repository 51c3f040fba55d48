import { parseId } from '../../../kernel/ids.ts';
import type { TickedLine } from './take-lines.ts';

/** `id:mark` of every line, as the page showed it. */
export const tickedIn = (values: readonly string[]): TickedLine[] =>
  values.flatMap((value) => {
    const [id, mark = ''] = value.split(':');
    const lineId = parseId(id);
    return lineId ? [{ lineId, mark }] : [];
  });
