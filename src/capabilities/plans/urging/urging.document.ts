import type { Day } from '../../../kernel/day.ts';
import {
  type Block,
  composeLetter,
  dash,
  type Letterhead,
  type OfficialDocument,
  paragraph,
} from '../../documents/index.ts';
import { dayInLetters } from '../cycle/official-words.rules.ts';

/** A duty as its document says it, and the day on which it was due. */
export interface OverdueDuty {
  readonly documentLabel: string;
  readonly section: string;
  /** the sentence itself */
  readonly quote: string;
}

export interface UrgingFacts {
  readonly letterhead: Letterhead;
  readonly signature: { readonly lines: readonly string[] };
  readonly sender: string;
  readonly wording: 'request' | 'urge';
  readonly period: string;
  /** to whom plans are sent */
  readonly receiver: string;
  readonly duties: readonly OverdueDuty[];
  /** silent units with the day until which each should have sent, by name */
  readonly units: readonly { readonly name: string; readonly dueOn: Day }[];
  /** the letter of guidance that named the day, once it is issued: "Công văn số 101/STTTT-TTBCXB" */
  readonly guidance: string | null;
  readonly today: Day;
}

/**
 * A letter to the units that have not sent: the Sở asks equals and localities, the PPC urges. Each overdue duty is
 * quoted with its document and section, so that nobody has to look it up.
 */
export function urgingLetter(facts: UrgingFacts): OfficialDocument {
  const { sender, wording, period, receiver, duties, units, guidance, today } = facts;
  const verb = wording === 'urge' ? 'yêu cầu' : 'đề nghị';
  const opening = guidance ? `Thực hiện ${guidance} về xây dựng kế hoạch thông tin đối ngoại ${period}, ` : '';
  return composeLetter(facts.letterhead, {
    subject: `${wording === 'urge' ? 'đôn đốc' : 'đề nghị'} gửi kế hoạch thông tin đối ngoại ${period}`,
    addressees: units.map(({ name }) => name),
    body: [
      ...whoIsSilent(`${opening}tính đến ${dayInLetters(today)}, ${receiver} chưa nhận được`, facts),
      ...(duties.length > 0 ? [paragraph('Nhiệm vụ đã được giao như sau:')] : []),
      ...dashes(duties.map(({ documentLabel, section, quote }) => `“${quote}” (${documentLabel}, mục ${section})`)),
      paragraph(
        `${sender} ${verb} các cơ quan, đơn vị nêu trên khẩn trương gửi kế hoạch về ${receiver} để tổng hợp, trình cấp có thẩm quyền phê duyệt đúng thời hạn; nếu có vướng mắc, phản ánh về ${receiver} để phối hợp giải quyết`,
      ),
    ],
    signature: facts.signature,
    recipients: wording === 'urge' ? [receiver] : ['Ủy ban nhân dân tỉnh (để báo cáo)'],
  });
}

/** One day for all is said once; else each unit stands with its own. */
function whoIsSilent(opening: string, { period, units }: UrgingFacts): Block[] {
  const what = `kế hoạch thông tin đối ngoại ${period} của các cơ quan, đơn vị`;
  const [day, ...others] = new Set(units.map(({ dueOn }) => dueOn));
  if (day && others.length === 0) return [paragraph(`${opening} ${what} có tên trên (hạn gửi ${dayInLetters(day)}).`)];
  return [
    paragraph(`${opening} ${what} sau:`),
    ...dashes(units.map(({ name, dueOn }) => `${name} (hạn gửi ${dayInLetters(dueOn)})`)),
  ];
}

/** Each ends with a semicolon, the last with a full stop. */
const dashes = (items: readonly string[]): Block[] =>
  items.map((item, at) => dash(`${item}${at === items.length - 1 ? '.' : ';'}`));
