import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { Comparison } from '../amendment/load-comparison.ts';
import { type DirectiveRow, listPublishedTwins } from '../directive.store.ts';
import type { DraftObligation } from '../draft/draft.rules.ts';
import { loadDraft } from '../draft/load-draft.ts';
import { loadDirective, type SeenDirective } from '../load-directive.ts';
import type { PublicationContributor, PublicationEffect } from '../publication.contributor.ts';
import { isReady, type Obstacles } from './edition.rules.ts';
import { proposeEdition } from './load-edition.ts';

export interface PublicationView {
  readonly seen: SeenDirective;
  readonly obstacles: Obstacles;
  readonly ready: boolean;
  /** what publishing would do, obligation by obligation; empty while it cannot be published */
  readonly lines: readonly EffectLine[];
  readonly obligations: number;
  /** that lead something other than a general requirement */
  readonly units: number;
  readonly general: number;
  readonly rejected: number;
  /** it replaces, amends or repeals other documents: who is concerned stands on a page of its own */
  readonly changesOthers: boolean;
  /** the same paper, taken in and published before: publishing again opens every task a second time */
  readonly twins: readonly DirectiveRow[];
  /** an open obligation or name stands in the way */
  readonly waiting: readonly DraftObligation[];
}

export interface EffectLine {
  readonly action: string;
  readonly section: string;
  /** another document, whose obligation ends */
  readonly of: string | null;
  readonly general: boolean;
  readonly effects: readonly PublicationEffect[];
}

/** What would be published today and what would come of it. Everybody who settles the draft may look. */
export async function loadPublication(
  view: View,
  id: string,
  contributors: readonly PublicationContributor[],
): Promise<Result<PublicationView>> {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen;
  if (!seen.value.may.amend) return notFound();
  const { state } = seen.value.directive;
  if (state !== 'reading' && state !== 'correcting') return conflict(`directive.notNow.${state}`);
  const record = await loadDraft(view, seen.value.directive);
  if (!record) return conflict('directive.notNow.received');
  const { edition, obstacles, comparisons } = await proposeEdition(view, record);
  const effects = isReady(obstacles) ? await effectsOf(view, contributors, edition) : [];
  const replaced = replacedBy(comparisons);
  const byLineage = Map.groupBy(effects, ({ lineageId }) => replaced.get(lineageId) ?? lineageId);
  const known = new Set<string>(edition.obligations.map((each) => each.lineageId));
  const lines = edition.obligations.map((each) => ({
    action: each.action,
    section: each.section,
    of: null,
    general: each.general,
    effects: byLineage.get(each.lineageId) ?? [],
  }));
  const ended = new Map(comparisons.flatMap(endedIn));
  const gone = [...byLineage].filter(([lineageId]) => !known.has(lineageId));
  const { obligations } = record.draft;
  return ok({
    seen: seen.value,
    obstacles,
    ready: isReady(obstacles),
    lines: [
      ...lines,
      ...gone.map(([lineageId, list]) => ({
        action: ended.get(lineageId)?.action ?? '',
        section: '',
        of: ended.get(lineageId)?.label ?? null,
        general: false,
        effects: list,
      })),
    ],
    changesOthers: comparisons.length > 0,
    twins: seen.value.directive.editionNumber > 0 ? [] : await listPublishedTwins(view.tx, seen.value.directive),
    obligations: edition.obligations.length,
    units: new Set(edition.obligations.flatMap((each) => (each.general ? [] : each.leadUnitIds))).size,
    general: edition.obligations.filter((each) => each.general).length,
    rejected: obligations.filter((each) => each.decision === 'rejected').length,
    waiting: obligations.filter((each) => each.decision === 'open'),
  });
}

/** Old obligations that go on in one of this draft: their tasks are shown there. */
const replacedBy = (comparisons: readonly Comparison[]): Map<Id, Id> =>
  new Map(
    comparisons.flatMap(({ changes }) =>
      changes.flatMap(({ old, now }) => (old && now ? [[old.lineageId, now.lineageId] as const] : [])),
    ),
  );

const endedIn = ({ changes, label }: Comparison) =>
  changes.flatMap(({ old, now }) => (old && !now ? [[old.lineageId, { action: old.action, label }] as const] : []));

async function effectsOf(
  view: View,
  contributors: readonly PublicationContributor[],
  edition: Parameters<PublicationContributor['preview']>[1],
): Promise<PublicationEffect[]> {
  const effects: PublicationEffect[] = [];
  for (const contributor of contributors) effects.push(...(await contributor.preview(view, edition)));
  return effects;
}
