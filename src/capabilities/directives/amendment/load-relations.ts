import { type Day, formatDay, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import { loadAmendable } from '../draft/load-amendable.ts';
import type { DraftRecord } from '../draft/load-draft.ts';
import type { SeenDirective } from '../load-directive.ts';
import { documentLabel, notationOf } from '../metadata.rules.ts';
import { proposeEdition } from '../publication/load-edition.ts';
import { RELATION_MODES, type RelationMode } from './amendment.rules.ts';
import type { Comparison } from './load-comparison.ts';
import { warningsOf } from './relate-directive.ts';
import { type AmendmentHint, amendmentHints, effectiveDayOf } from './suggest.rules.ts';
import { listChangeable, type Target } from './target.store.ts';

export interface Hint {
  readonly mode: RelationMode;
  readonly label: string;
  readonly sentence: string;
  /** null: it gives no work here */
  readonly targetId: Id | null;
}

export interface RelationsView {
  readonly seen: SeenDirective;
  readonly text: string;
  readonly comparisons: readonly Comparison[];
  /** what the text seems to say and nobody has recorded */
  readonly hints: readonly Hint[];
  readonly targets: readonly { readonly value: string; readonly label: string }[];
  /** what the form begins with */
  readonly suggested: { target: string; mode: string; effectiveOn: string; quote: string };
  /** message keys: what looks unusual about what the form says */
  readonly warnings: readonly string[];
}

/** @param asked what the form says, as typed; what is missing is suggested by the text */
export async function loadRelations(
  view: View,
  id: string,
  asked: { readonly target: string; readonly mode: string; readonly effectiveOn: string },
): Promise<Result<RelationsView>> {
  const loaded = await loadAmendable(view, id);
  if (!loaded.ok) return loaded;
  const { seen, record } = loaded.value;
  const { comparisons } = await proposeEdition(view, record);
  const changeable = await listChangeable(view.tx, seen.directive.id);
  const related = new Set(comparisons.map(({ target }) => target.id));
  const found = hintsOf(record, changeable).filter(({ hint }) => !hint.targetId || !related.has(hint.targetId));
  const chosen = found.find(({ hint }) => hint.targetId === asked.target) ?? found.find(({ hint }) => hint.targetId);
  const suggested = suggestion(record, chosen, asked.target);
  return ok({
    seen,
    text: record.text.canonical,
    comparisons,
    hints: found.map(({ hint }) => hint),
    targets: changeable
      .filter((each) => !related.has(each.id))
      .map((each) => ({ value: each.id, label: `${documentLabel(each)}: ${each.subject}`.slice(0, 160) })),
    suggested,
    warnings: await warningsFor(view, record, { ...suggested, ...filled(asked) }),
  });
}

const filled = (asked: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));

interface Found {
  readonly hint: Hint;
  readonly read: AmendmentHint;
}

function hintsOf({ answer, text }: DraftRecord, targets: readonly Target[]): Found[] {
  return amendmentHints(answer, text.canonical).map((read) => {
    const target = targets.find((each) => isCited(each, read));
    const label = target ? documentLabel(target) : read.canonical;
    const sentence = text.canonical.slice(...read.span).replace(/\s+/g, ' ');
    return { read, hint: { mode: read.mode, label, sentence, targetId: target?.id ?? null } };
  });
}

/** The number and symbol that the text cites; "01/CT-UBND" of another year is another paper. */
const isCited = (target: Target, { canonical, issuedOn }: AmendmentHint): boolean =>
  notationOf(target) === canonical && (!issuedOn || !target.issuedOn || issuedOn === target.issuedOn);

function suggestion(record: DraftRecord, chosen: Found | undefined, target: string): RelationsView['suggested'] {
  const { directive, answer, text } = record;
  const day: Day | null = effectiveDayOf(answer.metadata.effective_date, directive.issuedOn);
  return {
    target: chosen?.hint.targetId ?? target,
    mode: chosen?.read.mode ?? '',
    effectiveOn: day ? formatDay(day) : '',
    quote: chosen ? text.canonical.slice(...chosen.read.span) : '',
  };
}

async function warningsFor(
  view: View,
  record: DraftRecord,
  typed: { target: string; mode: string; effectiveOn: string },
): Promise<string[]> {
  const targetId = parseId(typed.target);
  const effectiveOn = parseDay(typed.effectiveOn);
  const mode = RELATION_MODES.find((each) => each === typed.mode) ?? 'replace';
  return targetId && effectiveOn ? warningsOf(view, record, { targetId, mode, effectiveOn, span: [0, 0] }) : [];
}
