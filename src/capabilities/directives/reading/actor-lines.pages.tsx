import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { directivePaths } from '../directive.paths.ts';
import type { ActorLine } from './card.rules.ts';

interface Props {
  t: Translate;
  lines: readonly ActorLine[];
  /** dd/MM/yyyy: the day whose list of units is shown */
  day: string;
  directiveId: Id;
}

/** Names as the text has them; a collective one opens the units it means on that day. */
export const ActorLines = ({ t, lines, day, directiveId }: Props) => (
  <>
    {lines.map((line) => (
      <div>
        {line.name} <Meaning t={t} line={line} day={day} directiveId={directiveId} />
      </div>
    ))}
  </>
);

const Meaning = ({ t, line, day, directiveId }: { t: Translate; line: ActorLine; day: string; directiveId: Id }) => {
  if (line.state === 'unknown' || line.state === 'to-choose') {
    return (
      <>
        {'· '}
        <a href={directivePaths.actors(directiveId)}>{t(`reading.actor.${line.state}`)}</a>
      </>
    );
  }
  if (line.state === 'left') return <span class="soft">· {t('reading.actor.left')}</span>;
  if (!line.collective || line.units.length === 0) return null;
  return (
    <details>
      <summary>{t('reading.actor.list', { count: line.units.length, day })}</summary>
      {line.units.join('; ')}
    </details>
  );
};
