import type { CompiledDirective } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** The text and the reading that an edition was made of; a correction may have read it again since. */
export async function findEditionAnswer(
  tx: Tx,
  directiveId: Id,
  number: number,
): Promise<{ text: string; answer: CompiledDirective } | null> {
  const row = await tx
    .selectFrom('directive_edition')
    .innerJoin('compilation', 'compilation.id', 'directive_edition.compilation_id')
    .innerJoin('directive_text', 'directive_text.id', 'directive_edition.text_id')
    .select(['directive_text.canonical as text', 'compilation.answer'])
    .where('directive_edition.directive_id', '=', directiveId)
    .where('directive_edition.number', '=', number)
    .executeTakeFirst();
  return (row as { text: string; answer: CompiledDirective } | undefined) ?? null;
}
