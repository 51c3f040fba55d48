import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import type { SeenDirective } from '../load-directive.ts';
import { documentLabel } from '../metadata.rules.ts';
import type { AmendmentHead } from './amendment-head.store.ts';

/** Above everything: whether the document still holds, what stands in its place, and what it changes itself. */
export const AmendmentNotes = ({ t, seen }: { t: Translate; seen: SeenDirective }) => (
  <>
    {seen.amendments.map((each) => (
      <Callout
        tone={each.changes ? 'sky' : each.mode === 'amend' || each.coming ? 'gold' : 'brocade'}
        action={<a href={directivePaths.changes(changerOf(each, seen))}>{t('change.see')}</a>}
      >
        {t(wordsOf(each))} <Other each={each} /> {t('change.from', { day: formatDay(each.effectiveOn) })}
      </Callout>
    ))}
  </>
);

const wordsOf = ({ changes, mode, coming }: AmendmentHead): string =>
  changes ? `change.head.${mode}` : `change.state.${mode}${coming ? '.coming' : ''}`;

/** The document whose page says what changes: the changing one, or this one where a paper ended it. */
const changerOf = ({ changes, otherId }: AmendmentHead, seen: SeenDirective) =>
  changes ? seen.directive.id : (otherId ?? seen.directive.id);

const Other = ({ each }: { each: AmendmentHead }) =>
  each.otherId ? (
    <a href={directivePaths.directive(each.otherId)}>{documentLabel(each)}</a>
  ) : (
    <strong>{each.paperLabel}</strong>
  );
