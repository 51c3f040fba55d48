import type { Interchange } from '../../../compiler/interchange/index.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { DirectiveRow } from '../directive.store.ts';
import { loadDraft } from '../draft/load-draft.ts';
import { loadDirective, type SeenDirective } from '../load-directive.ts';
import { findEdition } from '../publication/edition.store.ts';
import { draftOfEdition } from '../publication/published-draft.rules.ts';
import { draftInterchange, editionInterchange, rowsOfLineages } from './carry.rules.ts';
import { findEditionAnswer } from './edition-answer.store.ts';

export interface LoadedInterchange {
  readonly directive: DirectiveRow;
  readonly interchange: Interchange;
}

/**
 * What of a directive this person may take away: the reading with the decisions so far, for those who read drafts;
 * the edition in force, for everybody. Findings only for those who see them on the page. At most five queries.
 */
export async function loadInterchange(
  view: View,
  id: string,
  stage: 'reading' | 'edition',
): Promise<Result<LoadedInterchange>> {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen;
  return stage === 'edition' ? loadEditionInForce(view, seen.value) : loadReadingSoFar(view, seen.value);
}

async function loadReadingSoFar(view: View, { directive, may }: SeenDirective): Promise<Result<LoadedInterchange>> {
  if (!may.readDraft) return notFound();
  const record = await loadDraft(view, directive);
  if (!record) return conflict('directive.notNow.received');
  const edition = await findEdition(view.tx, directive.id, directive.editionNumber);
  const interchange = draftInterchange({
    directive,
    text: record.text.canonical,
    answer: record.answer,
    obligations: record.draft.obligations,
    rowsOf: rowsOfLineages(record.rows, record.reading.compilation, record.operations),
    edition,
    seeFindings: may.seeFindings,
  });
  return ok({ directive, interchange });
}

async function loadEditionInForce(view: View, { directive, may }: SeenDirective): Promise<Result<LoadedInterchange>> {
  const edition = await findEdition(view.tx, directive.id, directive.editionNumber);
  const read = edition && (await findEditionAnswer(view.tx, directive.id, edition.number));
  if (!edition || !read) return notFound();
  const { obligations } = draftOfEdition(edition, new Map());
  const interchange = editionInterchange({
    directive,
    ...read,
    obligations,
    rowsOf: new Map(),
    edition,
    seeFindings: may.seeFindings,
  });
  return ok({ directive, interchange });
}
