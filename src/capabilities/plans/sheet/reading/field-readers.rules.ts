import type { LineContent } from '../../lines/line.rules.ts';
import type { Say } from './finding.rules.ts';
import type { Lookups } from './lookups.rules.ts';
import { codeOf, codesOf, pieces, unitOf, unitsOf } from './read-names.rules.ts';
import type { ColumnKey } from './sheet-columns.rules.ts';

const MOST_PIECES = 1_000_000_000;

type FieldReader = (text: string, lookups: Lookups, say: Say) => Partial<LineContent>;

/** How the text of a cell becomes what a line says; what is not understood is said and stays empty. */
export const FIELD_READERS: Partial<Record<ColumnKey, FieldReader>> = {
  title: (text) => ({ title: text.replace(/\s+/g, ' ') }),
  taskGroup: (text, lookups, say) => ({ taskGroup: (text && codeOf(text, 'taskGroup', lookups, say)) || null }),
  channel: (text, lookups, say) => ({ channel: (text && codeOf(text, 'channel', lookups, say)) || null }),
  informationKind: (text, lookups, say) => ({
    informationKind: (text && codeOf(text, 'informationKind', lookups, say)) || null,
  }),
  sibling: (text, lookups, say) => ({ sibling: (text && codeOf(text, 'sibling', lookups, say)) || null }),
  languages: (text, lookups, say) => ({ languages: codesOf(text, 'languages', lookups, say) ?? [] }),
  leadName: (text, lookups, say) => {
    const unit = text ? unitOf(text.replace(/\s+/g, ' '), lookups, say) : undefined;
    return { leadName: unit?.name ?? '', leadUnitId: unit?.id ?? null };
  },
  coordinators: (text, lookups, say) => ({ coordinators: unitsOf(text, lookups, say) ?? [] }),
  countries: (text) => ({ countries: [...new Set(pieces(text, /[,;\n]/))] }),
  quantity: (text, _, say) => ({ quantity: quantityOf(text, say) }),
  place: (place) => ({ place }),
  audience: (audience) => ({ audience }),
  product: (product) => ({ product }),
  productUnit: (productUnit) => ({ productUnit }),
  basis: (basis) => ({ basis }),
  note: (note) => ({ note }),
};

function quantityOf(text: string, say: Say): number | null {
  const digits = text.replace(/(?<=\d)\.(?=\d{3}\b)/g, '');
  if (digits === '') return null;
  if (/^\d{1,10}$/.test(digits) && Number(digits) <= MOST_PIECES) return Number(digits);
  say('error', 'quantity');
  return null;
}
