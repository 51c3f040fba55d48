import type { CompiledDirective, ObligationRole, Severity } from '../../compiler/index.ts';
import { type Day, formatDay } from '../../kernel/day.ts';
import type { Locale, Message } from '../../kernel/translate.ts';

/** Role words as an office says them. */
const ROLES: Record<ObligationRole, Message> = {
  lead: { vi: 'chủ trì', en: 'lead' },
  implicit: { vi: 'thực hiện', en: 'carries out' },
  support: { vi: 'phối hợp', en: 'coordinates' },
  advise: { vi: 'tham mưu', en: 'advises' },
};

const UNITS: Record<Severity, Message> = {
  error: { vi: 'lỗi', en: 'errors' },
  warning: { vi: 'cảnh báo', en: 'warnings' },
  info: { vi: 'lưu ý', en: 'notes' },
};

/** What `compile` prints for people: whose document it is, the counts, then each duty on two lines. */
export function compileSummary(directive: CompiledDirective, locale: Locale): string {
  const { metadata, obligations } = directive;
  const vi = locale === 'vi';
  const date = metadata.date && /^\d{4}-\d{2}-\d{2}$/.test(metadata.date) ? formatDay(metadata.date as Day) : null;
  const number = metadata.symbol ?? metadata.number;
  const head = [metadata.type, number, metadata.issuer, date].filter((part) => part !== null).join(' · ');
  const counts = [
    `${obligations.length} ${vi ? 'nhiệm vụ' : 'obligations'}`,
    `${directive.citations.length} ${vi ? 'viện dẫn' : 'citations'}`,
    ...(['error', 'warning', 'info'] as const).map((severity) => {
      const count = directive.findings.filter((finding) => finding.severity === severity).length;
      return `${count} ${UNITS[severity][locale]}`;
    }),
    `${directive.recipients_block.length} ${vi ? 'nơi nhận' : 'recipients'}`,
  ];
  const rows = obligations.map((row) => {
    const who = [row.section, row.lead.join('; '), ROLES[row.role][locale], row.deadline.text]
      .filter((part) => part !== null && part !== '')
      .join(' · ');
    return `${who}\n    ${row.action}`;
  });
  return `${[
    head || (vi ? 'Không rõ loại văn bản' : 'Kind of document unknown'),
    metadata.title,
    counts.join(', '),
    '',
    ...rows,
  ]
    .filter((line) => line !== null)
    .join('\n')}\n`;
}
