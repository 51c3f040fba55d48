import { formatDong } from '../../../../kernel/money.ts';
import type { Locale } from '../../../../kernel/translate.ts';
import type { LineContent } from '../line.rules.ts';
import type { FormField } from './line-fields.rules.ts';
import { timeWords } from './line-time.rules.ts';

/** The name of a code or of an obligation; the code itself where nobody knows it. */
export type NameOf = (code: string) => string;

/** One field as words that a person compares with their own. */
export function fieldWords(content: LineContent, field: FormField, nameOf: NameOf, locale: Locale): string {
  switch (field) {
    case 'time':
      return timeWords(content.time, locale);
    case 'money':
      return Object.entries(content.money)
        .map(([source, amount]) => `${nameOf(source)}: ${formatDong(amount)}`)
        .join('; ');
    case 'languages':
    case 'obligationIds':
      return content[field].map(nameOf).join('; ');
    case 'coordinators':
    case 'countries':
      return content[field].join('; ');
    case 'taskGroup':
    case 'channel':
    case 'informationKind':
    case 'sibling':
      return content[field] === null ? '' : nameOf(content[field]);
    case 'quantity':
      return content.quantity === null ? '' : String(content.quantity);
    default:
      return content[field];
  }
}
