import { formatDay } from '../../../kernel/day.ts';
import { timeWords } from '../lines/content/line-time.rules.ts';
import type { LineContent, PlanLine } from '../lines/line.rules.ts';
import type { CodeColumn, NamedCode } from './reading/lookups.rules.ts';
import { type ColumnKey, MONEY } from './reading/sheet-columns.rules.ts';

/** What stands in the template's cell of a line, so that it can be read back as it was. */
export function templateValue(
  line: Pick<PlanLine, 'id' | 'revisionNumber' | 'content'>,
  key: ColumnKey,
  names: CodeNames,
): string | number {
  const { content } = line;
  if (key.startsWith(MONEY)) return content.money[key.slice(MONEY.length)] ?? '';
  if (key === 'code') return `${line.id}/${line.revisionNumber}`;
  return VALUES[key]?.(content, names) ?? '';
}

/** The name of a code; the code itself where no list names it any more. */
export type CodeNames = (column: CodeColumn, code: string | null) => string;

export const codeNames =
  (lists: Readonly<Record<CodeColumn, readonly NamedCode[]>>): CodeNames =>
  (column, code) =>
    code === null ? '' : (lists[column].find((item) => item.code === code)?.name ?? code);

type Value = (content: LineContent, names: CodeNames) => string | number;

const VALUES: Partial<Record<ColumnKey, Value>> = {
  title: (content) => content.title,
  taskGroup: (content, names) => names('taskGroup', content.taskGroup),
  channel: (content, names) => names('channel', content.channel),
  informationKind: (content, names) => names('informationKind', content.informationKind),
  leadName: (content) => content.leadName,
  coordinators: (content) => content.coordinators.join('; '),
  time: ({ time }) => (time?.kind === 'days' ? formatDay(time.from) : timeWords(time, 'vi')),
  until: ({ time }) => (time?.kind === 'days' && time.from !== time.to ? formatDay(time.to) : ''),
  place: (content) => content.place,
  countries: (content) => content.countries.join('; '),
  audience: (content) => content.audience,
  languages: (content, names) => content.languages.map((code) => names('languages', code)).join('; '),
  product: (content) => content.product,
  quantity: (content) => content.quantity ?? '',
  productUnit: (content) => content.productUnit,
  basis: (content) => content.basis,
  note: (content) => content.note,
  sibling: (content, names) => names('sibling', content.sibling),
};
