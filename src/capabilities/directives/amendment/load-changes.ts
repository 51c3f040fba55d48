import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import type { PublishedObligation } from '../directive.events.ts';
import { loadDraft } from '../draft/load-draft.ts';
import { loadDirective, type SeenDirective } from '../load-directive.ts';
import { documentLabel } from '../metadata.rules.ts';
import { findLatestEdition } from '../publication/edition.store.ts';
import { proposeEdition } from '../publication/load-edition.ts';
import type { PublicationContributor, PublicationEffect } from '../publication.contributor.ts';
import { type Amendment, listAmendmentsOf } from './amendment.store.ts';
import { changedParts } from './changed-parts.rules.ts';
import {
  type ChangedDocument,
  type ChangeLine,
  changesByUnit,
  type UnitChanges,
  withEffects,
} from './changes.rules.ts';
import type { Comparison } from './load-comparison.ts';
import { listObligationsInForce, listTargets } from './target.store.ts';

export interface ChangesView {
  readonly seen: SeenDirective;
  /** not published yet: nothing has changed */
  readonly draft: boolean;
  readonly documents: readonly ChangedDocument[];
  readonly lines: readonly ChangeLine[];
  readonly units: readonly UnitChanges[];
  readonly labels: ReadonlyMap<Id, UnitLabel>;
}

/** What a directive changes for whom: before it is published as a preview, afterwards as it was decided. */
export async function loadChanges(
  view: View,
  id: string,
  contributors: readonly PublicationContributor[],
): Promise<Result<ChangesView>> {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen;
  const { state } = seen.value.directive;
  const draft = (state === 'reading' || state === 'correcting') && seen.value.may.amend;
  const drafted = draft ? await loadDrafted(view, seen.value, contributors) : null;
  if (drafted && !drafted.ok) return drafted;
  const loaded = drafted?.value ?? (await loadDecided(view, seen.value, contributors));
  const units = changesByUnit(loaded.lines);
  const labels = await listUnitLabels(
    view.tx,
    units.map(({ unitId }) => unitId),
    view.today,
  );
  return ok({ seen: seen.value, draft: drafted !== null, ...loaded, units, labels });
}

type Loaded = Pick<ChangesView, 'documents' | 'lines'>;

async function loadDrafted(
  view: View,
  { directive }: SeenDirective,
  contributors: readonly PublicationContributor[],
): Promise<Result<Loaded> | null> {
  const record = await loadDraft(view, directive);
  if (!record) return conflict('directive.notNow.received');
  const { comparisons, edition } = await proposeEdition(view, record);
  if (comparisons.length === 0) return directive.editionNumber > 0 ? null : ok({ documents: [], lines: [] });
  const effects: PublicationEffect[] = [];
  for (const contributor of contributors) effects.push(...(await contributor.preview(view, edition)));
  const paper = { label: edition.documentLabel, on: directive.issuedOn };
  const documents = comparisons.map(({ relation, target, label }): ChangedDocument => {
    const { mode, effectiveOn, span } = relation;
    const words = record.text.canonical.slice(...span);
    return { directiveId: target.id, label, mode, effectiveOn, coming: effectiveOn > view.today, paper, words };
  });
  return ok({ documents, lines: withEffects(linesOf(comparisons), effects) });
}

/** What is new stands once, however many documents are changed. */
function linesOf(comparisons: readonly Comparison[]): Omit<ChangeLine, 'effects'>[] {
  const taken = new Set(
    comparisons.flatMap(({ changes }) => changes.flatMap((each) => (each.old ? (each.now ?? []) : []))),
  );
  return comparisons.flatMap(({ changes, label }, index) =>
    changes
      .filter(({ old, now }) => old || (index === comparisons.length - 1 && now && !taken.has(now)))
      .map((each) => ({ ...each, label })),
  );
}

/** From what was kept: the documents that it changed, and the paper that ended it. */
async function loadDecided(
  view: View,
  { directive }: SeenDirective,
  contributors: readonly PublicationContributor[],
): Promise<Loaded> {
  const amendments = (await listAmendmentsOf(view.tx, directive.id)).filter(
    (each) => each.byDirectiveId === directive.id || each.byDirectiveId === null,
  );
  if (amendments.length === 0) return { documents: [], lines: [] };
  const ids = amendments.map(({ targetId }) => targetId);
  const targets = new Map((await listTargets(view.tx, ids)).map((each) => [each.id, each]));
  const inForce = await listObligationsInForce(view.tx, [...ids, directive.id]);
  const own = amendments.some((each) => each.byDirectiveId !== null) ? (inForce.get(directive.id) ?? []) : [];
  const label = (each: Amendment) => {
    const target = targets.get(each.targetId);
    return target ? documentLabel(target) : '';
  };
  const documents = amendments.map(
    (each): ChangedDocument => ({
      directiveId: each.targetId,
      label: label(each),
      mode: each.mode,
      effectiveOn: each.effectiveOn,
      coming: each.carriedOutOn === null,
      paper: { label: each.paperLabel, on: each.paperOn },
      words: each.sentence?.text ?? each.reason ?? '',
    }),
  );
  const lines = amendments.flatMap((each) => decidedLines(each, label(each), inForce.get(each.targetId) ?? [], own));
  const successors = new Set(lines.map(({ now }) => now));
  const added = own.filter((each) => !successors.has(each)).map((now) => ({ ...NEW, now, label: '' }));
  const effects = await effectsOf(view, directive.id, directive.documentId, amendments, contributors);
  return { documents, lines: withEffects([...lines, ...added], effects) };
}

const NEW = { kind: 'added', old: null, parts: [], because: null, likeness: null } as const;

function decidedLines(
  { changes }: Amendment,
  label: string,
  before: readonly PublishedObligation[],
  after: readonly PublishedObligation[],
): Omit<ChangeLine, 'effects'>[] {
  return changes.flatMap((change) => {
    const old = before.find((each) => each.lineageId === change.lineageId) ?? null;
    const now = after.find((each) => each.lineageId === change.successorId) ?? null;
    const parts = old && now ? changedParts(old, now) : [];
    return old ? [{ kind: change.kind, old, now, parts, because: null, likeness: null, label }] : [];
  });
}

/** What came of those that were carried out, what will come of the others. */
async function effectsOf(
  view: View,
  directiveId: Id,
  documentId: Id,
  amendments: readonly Amendment[],
  contributors: readonly PublicationContributor[],
): Promise<PublicationEffect[]> {
  const done = amendments.flatMap((each) => (each.carriedOutOn ? [each.id] : []));
  const coming = amendments.filter((each) => !each.carriedOutOn && each.byDirectiveId);
  const edition = coming.length > 0 ? await findLatestEdition(view.tx, directiveId) : null;
  const effects: PublicationEffect[] = [];
  for (const contributor of contributors) {
    effects.push(...(await contributor.trace(view, done)));
    if (!edition) continue;
    const amended = coming.map(({ mode, ...each }) => ({
      ...each,
      extent: mode === 'amend' ? ('part' as const) : ('whole' as const),
    }));
    effects.push(...(await contributor.preview(view, { ...edition, directiveId, documentId, amendments: amended })));
  }
  return effects;
}
