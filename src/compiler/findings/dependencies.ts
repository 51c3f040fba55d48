import type { Deadline, ObligationRow, Span } from '../answer.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

/** Rows that are looked at as results of others, and as what they are built from. */
const mostResults = 300;
const mostGivers = 3000;
const groupWords = ['sở', 'ngành', 'ban', 'địa phương', 'đơn vị', 'cơ quan', 'huyện', 'xã'];

const anchored = (deadline: Deadline): boolean =>
  deadline.bound !== undefined && ['recurring', 'date', 'period'].includes(deadline.kind);

/** A dated result that is built from papers of others. */
interface Built {
  /** The row that carries the deadline. */
  due: ObligationRow;
  product: string;
  givers: string[];
  evidence: Span;
}

const basisWords =
  /(?:trên cơ sở|tổng hợp) (kế hoạch|báo cáo|đề xuất|đăng ký|số liệu|dự toán)[^;.]{0,120}? của (các .{3,60}?)(?:,? trình| được| do| để|[;.]|$)/;

function builtFromOthers(row: ObligationRow, next: ObligationRow | undefined): Built | null {
  const basis = basisWords.exec(row.quote.toLowerCase());
  if (!basis) return null;
  const due = [row, next].find(
    (other) => other && other.section === row.section && other.lead[0] === row.lead[0] && anchored(other.deadline),
  );
  if (!due) return null;
  const start = row.anchor[0] + basis.index;
  return {
    due,
    product: basis[1] ?? '',
    givers: groupWords.filter((word) => new RegExp(`(?:^|[\\s,])${word}(?:[\\s,]|$)`).test(basis[2] ?? '')),
    evidence: [start, Math.min(row.anchor[1], start + basis[0].length)],
  };
}

/** A dated plan is built from papers of others that have no day of hand-in, or a later one. */
const dependency: Rule = (context) => {
  const rows = context.obligations.slice(0, mostGivers);
  return context.obligations.slice(0, mostResults).flatMap((row, at): FindingDraft[] => {
    const built = builtFromOthers(row, context.obligations[at + 1]);
    if (!built) return [];
    const { due, product, givers, evidence } = built;
    const handIns = givers.map((word) => ({
      word,
      rows: rows.filter((other) => other !== row && anchored(other.deadline) && hands(other, product, word)),
    }));
    const without = handIns.filter((giver) => giver.rows.length === 0).map((giver) => giver.word);
    const late = handIns.flatMap((giver) => giver.rows).find((giver) => fallsBefore(due.deadline, giver.deadline));
    return [
      ...(without.length > 0 ? [withoutDeadline(product, without, evidence)] : []),
      ...(late ? [tooEarly(due, late, product)] : []),
    ];
  });
};

const withoutDeadline = (product: string, without: string[], evidence: Span): FindingDraft =>
  finding(
    'deadlines/dependency-without-deadline',
    {
      vi: `Đề nghị quy định thời hạn gửi ${product}: ${product} tổng hợp có thời hạn nhưng ${product} của ${without.join(', ')} làm căn cứ thì chưa có thời hạn.`,
      en: `A dated result depends on papers (${product}) whose hand-in has no deadline for: ${without.join(', ')}.`,
    },
    [evidence],
  );

const tooEarly = (due: ObligationRow, late: ObligationRow, product: string): FindingDraft =>
  finding(
    'deadlines/before-dependency',
    {
      vi: `Đề nghị kiểm tra thời hạn “${due.deadline.text}”: không sau thời hạn gửi ${product} làm căn cứ (“${late.deadline.text}”).`,
      en: `The deadline “${due.deadline.text}” is not after that of the papers it is built from (“${late.deadline.text}”).`,
    },
    [due.spans.deadline[0] ?? due.anchor, late.spans.deadline[0] ?? late.anchor],
  );

/** Whether a row makes or sends a product for a group of givers; a locality is a People's Committee. */
function hands(row: ObligationRow, product: string, giver: string): boolean {
  const leads = row.lead.join(' ').toLowerCase();
  const names = giver === 'địa phương' ? /ubnd|địa phương|huyện|xã/ : new RegExp(`(?:^|\\s)${giver}(?:\\s|,|$)`);
  return names.test(leads) && row.quote.toLowerCase().includes(product);
}

/** Only days of one kind can be compared: two dates, or two days of every year. */
function fallsBefore(result: Deadline, part: Deadline): boolean {
  const day = (deadline: Deadline) =>
    deadline.kind === 'date' && deadline.value?.length === 10
      ? `d${deadline.value}`
      : deadline.kind === 'recurring' && deadline.freq === 'yearly' && deadline.month_day?.length === 5
        ? `y${deadline.month_day}`
        : null;
  const [one, other] = [day(result), day(part)];
  return one !== null && other !== null && one[0] === other[0] && one <= other;
}

export const dependencyRules: Rule[] = [dependency];
