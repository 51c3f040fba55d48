import { formatDay } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { conflict, forbidden, invalid, ok, type Result } from '../../../../kernel/result.ts';
import { findSecrecyStamp } from '../../../../kernel/secrecy-stamp.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import {
  type ReadCell,
  type ReadSheet,
  type SheetReading,
  shownValue,
} from '../../../../platform/xlsx/sheet-reading.ts';
import { recordCoverage } from '../coverage.policy.ts';
import { findTakenOver, insertCoverageImport, type KeptSheet } from './coverage-import.store.ts';
import { findHeads } from './sheet-fields.rules.ts';

export interface ReceiveCoverageSheet {
  readonly name: string;
  readonly sha256: string;
  readonly reading: SheetReading;
  readonly secrecyDeclared: boolean;
}

/**
 * Keeps the table of a sheet until somebody has looked at its columns; the file itself is not kept.
 * @returns refusals for a missing declaration, a secrecy stamp, a sheet without heads, and a file taken over before
 */
export async function receiveCoverageSheet(change: Change, command: ReceiveCoverageSheet): Promise<Result<Id>> {
  const actor = actorOf(change);
  if (!recordCoverage.allows(actor)) return forbidden('coverage.refusal.notAllowed');
  if (!command.secrecyDeclared) return invalid({ no_state_secrets: 'file.declarationMissing' });
  const before = await findTakenOver(change.tx, actor.unitId, command.sha256);
  if (before?.importedOn) {
    const params = { day: formatDay(before.importedOn), added: before.added };
    return conflict('coverage.refusal.sameFile', params);
  }
  if (isStamped(command.reading)) return invalid({ file: 'coverage.refusal.stampedFile' });
  const sheet = tableOf(command.reading);
  if (!sheet) return invalid({ file: 'coverage.refusal.noHeads' });
  if (sheet.rows.length === 0) return invalid({ file: 'coverage.refusal.noRows' });
  const id = change.newId();
  const { name, sha256 } = command;
  const actId = await change.record({
    action: 'coverage.receive-sheet',
    subjectType: 'coverage_import',
    subjectId: id,
    details: { sha256, rows: sheet.rows.length },
  });
  const made = { id, unitId: actor.unitId, name, sha256, sheet, madeOn: change.today, madeBy: actor.personId, actId };
  await insertCoverageImport(change.tx, made);
  return ok(id);
}

const isStamped = (reading: SheetReading): boolean =>
  reading.sheets.some((sheet) =>
    sheet.rows.some((row) => findSecrecyStamp(row.cells.map((cell) => shownValue(cell.value)).join('\n')) !== null),
  );

/** The sheet whose heads say most; sheets without any are passed over. */
function tableOf(reading: SheetReading): KeptSheet | null {
  const tables = reading.sheets.flatMap((sheet) => tableIn(sheet) ?? []);
  return tables.sort((one, other) => other.rows.length - one.rows.length)[0] ?? null;
}

function tableIn(sheet: ReadSheet): KeptSheet | null {
  const width = Math.max(0, ...sheet.rows.flatMap((row) => row.cells.map((cell) => cell.column + 1)));
  const textsOf = (cells: readonly ReadCell[]): string[] => {
    const texts = Array.from({ length: width }, () => '');
    for (const cell of cells) texts[cell.column] = plainText(cell);
    return texts;
  };
  const rows = sheet.rows.map((row) => ({ number: row.number, cells: textsOf(row.cells) }));
  const at = findHeads(rows.map((row) => row.cells));
  const heads = rows[at]?.cells;
  return heads ? { name: sheet.name, heads, rows: rows.slice(at + 1) } : null;
}

/** A day that the spreadsheet keeps as a number is one here too. */
const plainText = ({ value }: ReadCell): string => (value.kind === 'day' ? value.day : shownValue(value));
