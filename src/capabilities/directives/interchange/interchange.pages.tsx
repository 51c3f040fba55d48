import type { Translate } from '../../../kernel/translate.ts';
import { directivePaths } from '../directive.paths.ts';
import type { SeenDirective } from '../load-directive.ts';

/** The ways out of a directive for other programs: the edition in force, and the draft for those who read drafts. */
export const InterchangeLinks = ({ t, seen }: { t: Translate; seen: SeenDirective }) => {
  const { editionNumber } = seen.directive;
  return (
    <>
      {editionNumber > 0 && <Links t={t} seen={seen} stage="edition" edition={editionNumber} />}
      {seen.may.readDraft && <Links t={t} seen={seen} stage="reading" edition={editionNumber} />}
    </>
  );
};

const Links = (props: { t: Translate; seen: SeenDirective; stage: 'edition' | 'reading'; edition: number }) => {
  const { t, seen, stage, edition } = props;
  return (
    <p class="downloads">
      <span>{t(`interchange.${stage}`, { edition })}</span>
      {(['akn', 'json'] as const).map((format) => (
        <a href={directivePaths.interchange(seen.directive.id, stage, format)} download>
          {t(`interchange.${format}`)}
        </a>
      ))}
    </p>
  );
};
