import { type Day, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { type ActivityContent, emptyActivity } from '../activity.rules.ts';
import { guessKind } from '../kinds/index.ts';

export interface TypedActivity {
  text(name: string): string;
}

/** What a plan already says of the work. */
export interface LineWords {
  readonly id: Id;
  readonly title: string;
  readonly place: string;
  readonly channel: string;
  readonly informationKind: string;
  readonly languages: readonly string[];
  readonly obligationIds: readonly Id[];
}

export interface KnownBefore {
  /** the kind that this person recorded last, where the words say none */
  readonly lastKind: string | null;
  readonly line: LineWords | null;
}

/** Việc gì, ngày, ở đâu; the kind is guessed from the words unless it was chosen. @returns errors by field beside it */
export function readFirstFields(
  typed: TypedActivity,
  { lastKind, line }: KnownBefore,
): { content: ActivityContent; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const title = typed.text('title');
  const startsOn = readDay(typed, 'startsOn', errors);
  const endsOn = typed.text('endsOn') === '' ? startsOn : readDay(typed, 'endsOn', errors);
  if (title === '') errors.title = 'activity.error.title';
  const kind = typed.text('kind') || guessKind(title) || lastKind || 'other';
  const obligation = parseId(typed.text('obligation'));
  const first = emptyActivity(kind, title, startsOn ?? NO_DAY);
  const fromPlan = line && {
    lineId: line.id,
    channel: line.channel,
    informationKind: line.informationKind,
    languages: line.languages,
    obligationIds: line.obligationIds,
  };
  const obligationIds = obligation && !line?.obligationIds.includes(obligation) ? [obligation] : [];
  const content = {
    ...first,
    ...fromPlan,
    endsOn: endsOn ?? first.endsOn,
    place: typed.text('place'),
    obligationIds: [...(line?.obligationIds ?? []), ...obligationIds],
  };
  return { content, errors };
}

/** Stands where a day could not be read; the form is refused then. */
const NO_DAY = '0001-01-01' as Day;

function readDay(typed: TypedActivity, name: string, errors: Record<string, string>): Day | null {
  const day = parseDay(typed.text(name));
  if (!day) errors[name] = 'activity.error.startsOn';
  return day;
}
