import type { Id } from '../../../../kernel/ids.ts';
import { changedFields, type FormField, withFields } from '../../lines/content/line-fields.rules.ts';
import { mergeLines } from '../../lines/content/merge-lines.rules.ts';
import { emptyLine, type LineContent, type PlanLine } from '../../lines/line.rules.ts';
import type { Finding, FindingCode } from './finding.rules.ts';
import type { ColumnKey } from './sheet-columns.rules.ts';
import type { SheetLine } from './sheet-line.rules.ts';

/** What stands in the plan, for comparing rows with it. */
export interface PlanLines {
  readonly lines: readonly PlanLine[];
  /** lines of the codes in the sheet that are not among them: removed ones, and those of other plans */
  readonly removed: ReadonlySet<Id>;
  /** contents that went out with a template, by `lineId/number` */
  readonly sentOut: ReadonlyMap<string, LineContent>;
  /** only a plan that was not sent takes more lines */
  readonly takesMore: boolean;
}

export interface Decided {
  readonly row: number;
  readonly action: 'add' | 'update' | 'same' | 'wrong';
  readonly line: PlanLine | null;
  readonly content: LineContent;
}

export interface Matched {
  readonly rows: readonly Decided[];
  readonly findings: readonly Finding[];
}

/**
 * What each row does to the plan. A row that came out with a template changes what was changed in the sheet and keeps
 * what others changed meanwhile; a row that the plan already has adds nothing, however often the sheet comes.
 */
export function matchLines(rows: readonly SheetLine[], plan: PlanLines): Matched {
  const findings: Finding[] = [];
  const lineOf = new Map(plan.lines.map((line) => [line.id, line]));
  const there = Map.groupBy(plan.lines, (line) => sameKey(line.content));
  const seen = new Set<Id>();
  const decided = rows.map((row): Decided => {
    const say = (code: FindingCode, column: ColumnKey = 'code', found = '', params?: Finding['params']): Decided => {
      const address = row.at[column] ?? row.at.title ?? `A${row.row}`;
      findings.push({ address, row: row.row, column, found, weight: 'error', code, ...(params && { params }) });
      return { row: row.row, action: 'wrong', line: null, content: row.content };
    };
    if (row.wrong) return { row: row.row, action: 'wrong', line: null, content: row.content };
    if (!row.of) {
      const content = withFields(emptyLine, row.content, row.given);
      const twin = there.get(sameKey(content))?.shift();
      if (twin) return { row: row.row, action: 'same', line: twin, content };
      return plan.takesMore
        ? { row: row.row, action: 'add', line: null, content }
        : say('plan-sent', 'title', content.title);
    }
    const { lineId, revision } = row.of;
    const code = `${lineId}/${revision}`;
    const line = lineOf.get(lineId);
    if (!line) return say(plan.removed.has(lineId) ? 'code-removed' : 'code-foreign', 'code', code);
    if (seen.has(lineId)) return say('code-twice', 'code', code);
    seen.add(lineId);
    const base = plan.sentOut.get(code);
    if (!base) return say('code-unreadable', 'code', code);
    const { merged, conflicts } = mergeLines(base, line.content, typedOver(base, row));
    if (changedFields(line.content, merged).length === 0 && conflicts.length === 0) {
      return { row: row.row, action: 'same', line, content: line.content };
    }
    if (line.state !== 'open' && line.state !== 'returned') return say('line-locked', 'code', line.content.title);
    for (const field of conflicts)
      say('changed-meanwhile', columnOf(field, row), '', { now: shown(line.content, field) });
    return { row: row.row, action: conflicts.length > 0 ? 'wrong' : 'update', line, content: merged };
  });
  return { rows: decided, findings };
}

/** The sheet speaks for the columns that it has; sources of money without a column stay as they were. */
function typedOver(base: LineContent, row: SheetLine): LineContent {
  const typed = withFields(base, row.content, row.given);
  const kept = Object.entries(base.money).filter(([source]) => !row.sources.includes(source));
  const money = row.given.includes('money') ? { ...Object.fromEntries(kept), ...row.content.money } : base.money;
  // Another of its names for the same unit is no change.
  const sameLead = typed.leadUnitId === base.leadUnitId && base.leadUnitId !== null;
  return { ...typed, money, leadName: sameLead ? base.leadName : typed.leadName };
}

/** Two contents with the same key say the same; which obligations they answer no sheet can tell. */
function sameKey(content: LineContent): string {
  const { time, money, title } = content;
  const fields = changedFields(emptyLine, { ...content, title: '', time: null, money: {}, obligationIds: [] });
  const rest = fields.map((field) => [field, content[field]]);
  const spent = Object.entries(money).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([title.normalize('NFC').toLowerCase(), time && [time.kind, time.from, time.to], spent, rest]);
}

const columnOf = (field: FormField, row: SheetLine): ColumnKey =>
  field === 'money' ? `money_${row.sources[0] ?? ''}` : (field as ColumnKey);

/** A field in few words, for saying what stands in the system now. */
function shown(content: LineContent, field: FormField): string {
  const value = content[field];
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value ?? '');
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
