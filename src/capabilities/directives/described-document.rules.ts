import type { CompiledDirective } from '../../compiler/index.ts';
import { type Day, parseDay } from '../../kernel/day.ts';
import type { Recipient, RegisterDocument } from '../documents/index.ts';
import type { ActorBook } from './actor-book.ts';
import { subjectOf } from './metadata.rules.ts';

/** What a person says of a paper where its text is silent; empty takes what the text says. */
export interface SaidOfDocument {
  readonly number: string;
  readonly symbol: string;
}

/** The entry of the register, as the text and the person describe the paper. */
export function documentOf(
  answer: CompiledDirective,
  text: string,
  command: SaidOfDocument,
  issuedOn: Day | null,
  book: ActorBook,
): RegisterDocument {
  const { metadata } = answer;
  const issuer = metadata.issuer;
  const meaning = issuer ? book.resolve([issuer], []).get(issuer) : undefined;
  const issuerUnitId = meaning && !meaning.collective ? (meaning.unitIds[0] ?? null) : null;
  return {
    typeCode: metadata.type_code,
    number: command.number || metadata.number,
    symbol: command.symbol || metadata.symbol,
    issuedOn: issuedOn ?? (metadata.date ? parseDay(metadata.date) : null),
    // The register's own spelling where the unit is known: headers of papers are in capitals.
    issuerName: (issuerUnitId && book.units.get(issuerUnitId)?.name) ?? issuer,
    issuerUnitId,
    subject: subjectOf(answer, text),
    kind: 'incoming',
  };
}

/** Nơi nhận, each with the unit that its name means. */
export function recipientsOf(answer: CompiledDirective, book: ActorBook): Recipient[] {
  const lines = answer.recipients_block;
  const meanings = book.resolve(
    lines.map((line) => line.name),
    [],
  );
  return lines.map(({ name, note }) => {
    const { unitIds } = meanings.get(name) ?? { unitIds: [] };
    return {
      name,
      note: note === 'archive' ? 'Lưu' : note,
      unitId: unitIds.length === 1 ? (unitIds[0] ?? null) : null,
    };
  });
}
