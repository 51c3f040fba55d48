import type { Explanation } from '../../../compiler/explain/index.ts';
import { compilerVersion, lexiconVersion } from '../../../compiler/index.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { DraftObligation } from '../draft/draft.rules.ts';
import { explainText } from '../explain-text.ts';
import { loadDirective, type SeenDirective } from '../load-directive.ts';
import { loadReading } from './load-reading.ts';

export interface ExplainedObligation {
  readonly seen: SeenDirective;
  readonly text: string;
  readonly obligation: DraftObligation;
  readonly explanation: Explanation;
  /** the text was read by the compiler that explains it now */
  readonly sameVersion: boolean;
}

/**
 * Reads the text once more to say why one obligation was read as it was: for whoever may see its card. Costs a
 * compilation, so it has its own address and no list asks for it.
 * @param look opens a view; it is closed again while the text is read
 */
export async function explainObligation(
  look: <Seen>(at: (view: View) => Promise<Seen>) => Promise<Seen>,
  id: string,
  lineageId: string,
): Promise<Result<ExplainedObligation>> {
  const loaded = await look((view) => loadCard(view, id, lineageId));
  if (!loaded.ok) return loaded;
  const { reading, obligation, seen } = loaded.value;
  const text = reading.text.canonical;
  const explanation = await explainText(text, reading.book.knownNames, obligation.anchor[0]);
  if (!explanation.ok) return explanation;
  const { compiler_version, lexicon_version } = reading.answer;
  const sameVersion = compiler_version === compilerVersion && lexicon_version === lexiconVersion;
  return ok({ seen, text, obligation, explanation: explanation.value, sameVersion });
}

async function loadCard(view: View, id: string, lineageId: string) {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen;
  const reading = await loadReading(view, seen.value);
  if (!reading) return conflict('directive.notNow.received');
  const obligation = reading.draft.obligations.find((each) => each.lineageId === lineageId);
  if (!obligation) return notFound('draft.gone');
  return ok({ seen: seen.value, reading, obligation });
}
