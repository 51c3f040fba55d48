import type { Translate } from '../../../kernel/translate.ts';
import { directivePaths } from '../directive.paths.ts';
import type { SeenDirective } from '../load-directive.ts';

/** The ways out of a directive for other programs: the edition in force, and the draft for those who read drafts. */
export const InterchangeLinks = ({ t, seen }: { t: Translate; seen: SeenDirective }) => {
  const { id, editionNumber } = seen.directive;
  const stages = [
    { stage: 'edition' as const, shown: editionNumber > 0 },
    { stage: 'reading' as const, shown: seen.may.readDraft },
  ].filter((each) => each.shown);
  if (stages.length === 0) return null;
  return (
    <p class="downloads">
      {stages.flatMap(({ stage }) =>
        (['akn', 'json'] as const).map((format) => (
          <a href={directivePaths.interchange(id, stage, format)} download>
            {t(`interchange.${stage}.${format}`, { edition: editionNumber })}
          </a>
        )),
      )}
    </p>
  );
};
