import type { Locale, Message } from '../../kernel/translate.ts';
import type { Explanation, Traced } from './explanation.ts';
import { placeOf } from './places.ts';
import {
  coordinatorsTexts,
  deadlineTexts,
  kindTexts,
  leadTexts,
  recipientsTexts,
  roleTexts,
  rowTexts,
  verdictTexts,
} from './reason-texts.ts';

const roles = {
  lead: { vi: 'chủ trì', en: 'lead' },
  implicit: { vi: 'thực hiện', en: 'carries out' },
  support: { vi: 'phối hợp', en: 'coordinates' },
  advise: { vi: 'tham mưu', en: 'advises' },
};

/** An explanation as lines for people; places are printed as line:column. */
export function printExplanation(explanation: Explanation, text: string, locale: Locale): string {
  const { verdict, section, clause, obligation, citation, findings } = explanation;
  const word = (vi: string, en: string) => (locale === 'vi' ? vi : en);
  const lines = [
    `${placeOf(text, explanation.offset)} · ${verdict.duty ? word('Là nhiệm vụ', 'An obligation') : word('Không phải nhiệm vụ', 'Not an obligation')}`,
    `  ${word('Vì sao', 'Why')}: ${[verdictTexts[verdict.because], verdict.kind && kindTexts[verdict.kind]]
      .filter((message) => message !== null)
      .map((message) => message[locale])
      .join(' ')}`,
  ];
  if (section)
    lines.push(`  ${word('Mục', 'Section')}: ${[section.path, section.heading].filter(Boolean).join(' · ')}`);
  if (clause) lines.push(`  ${word('Đoạn', 'Clause')}: ${quoted(text, clause[0], clause[1])}`);
  if (obligation) {
    const traced = (name: Message, { value, because, spans }: Traced<string>, texts: Record<string, Message>) => {
      const where = spans.slice(0, 4).map((span) => placeOf(text, span[0]));
      const from = where.length > 0 ? ` [${where.join(', ')}]` : '';
      lines.push(
        `  ${name[locale]}: ${[value.join('; '), `(${texts[because]?.[locale] ?? because})`].filter(Boolean).join(' ')}${from}`,
      );
    };
    lines.push(
      `  ${word('Nhiệm vụ', 'Obligation')}: ${obligation.id} · ${quoted(text, obligation.anchor[0], obligation.anchor[1])} (${rowTexts[obligation.row][locale]})`,
    );
    if (obligation.inPurpose)
      lines.push(
        `  ${word('Chỗ này nêu mục đích, không tách thành nhiệm vụ riêng.', 'This place says what for; it is no obligation of its own.')}`,
      );
    traced({ vi: 'Cơ quan', en: 'Lead' }, obligation.lead, leadTexts);
    traced(
      { vi: 'Vai trò', en: 'Role' },
      { ...obligation.role, value: [roles[obligation.role.kind][locale]] },
      roleTexts,
    );
    traced({ vi: 'Phối hợp', en: 'Coordinators' }, obligation.coordinators, coordinatorsTexts);
    traced({ vi: 'Thời hạn', en: 'Deadline' }, obligation.deadline, deadlineTexts);
    traced({ vi: 'Nơi nhận kết quả', en: 'Recipients' }, obligation.recipients, recipientsTexts);
  }
  if (citation) lines.push(`  ${word('Viện dẫn', 'Citation')}: ${quoted(text, citation.span[0], citation.span[1])}`);
  for (const finding of findings)
    lines.push(
      `  ${word('Phát hiện', 'Finding')}: ${locale === 'vi' ? finding.message : finding.message_en} (${finding.rule})`,
    );
  return `${lines.join('\n')}\n`;
}

const longestQuote = 160;

function quoted(text: string, from: number, to: number): string {
  const words = text
    .slice(from, Math.min(to, from + longestQuote))
    .replace(/\s+/g, ' ')
    .trim();
  return `“${words}${to - from > longestQuote ? '…' : ''}”`;
}
