import type { Child } from 'hono/jsx';
import { SHAPE_OF_TONE, ShapeIcon } from './shape.tsx';
import type { Tone } from './tone.ts';

export interface TimelineEntry {
  /** dd/mm/yyyy or dd/mm/yyyy HH:mm, already written for people. */
  when: string;
  /** For machines: ISO 8601. */
  datetime?: string;
  /** What happened, as a sentence. */
  what: Child;
  /** Person · unit, for whom they acted. */
  who?: Child;
  /** The reason given, the paper, the difference. */
  detail?: Child;
  tone?: Tone;
}

/** The history of one record, newest or oldest first as given. */
export const Timeline = ({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) => (
  <ol class="timeline" aria-label={label}>
    {entries.map((entry) => (
      <li class={`tone-${entry.tone ?? 'neutral'}`}>
        <ShapeIcon shape={SHAPE_OF_TONE[entry.tone ?? 'neutral']} />
        <div>
          <p>{entry.what}</p>
          <p class="timeline-when">
            <time class="numeral" datetime={entry.datetime}>
              {entry.when}
            </time>
            {entry.who && <> · {entry.who}</>}
          </p>
          {entry.detail && <div class="timeline-detail">{entry.detail}</div>}
        </div>
      </li>
    ))}
  </ol>
);
