import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/index.ts';
import { directivePaths } from '../../directives/directive.paths.ts';
import type { ObligationModel } from '../register/load-obligation.ts';
import type { LinkedObligation } from '../register/obligation-page.store.ts';
import { registerPaths } from '../register/register.paths.ts';
import { paperWords } from './amendment-words.rules.ts';

/** Whether an obligation still holds, what stands in its place, and in whose place it stands. */
export const ObligationFateNotes = ({ t, model }: { t: Translate; model: ObligationModel }) => {
  const { endedById, waitsForId, successor, predecessors } = model.fate;
  const ended = endedById && model.amendments.get(endedById);
  const waits = waitsForId && model.amendments.get(waitsForId);
  return (
    <>
      {ended && (
        <Callout
          tone="brocade"
          action={<a href={directivePaths.changes(ended.byDirectiveId ?? ended.targetId)}>{t('amended.see')}</a>}
        >
          {t('amended.obligation.ended', { day: formatDay(ended.effectiveOn), paper: paperWords(t, ended) })} “
          {ended.sentence ?? ended.reason}” {successor && <Linked t={t} words="successor" to={[successor]} />}
        </Callout>
      )}
      {waits && <Callout tone="gold">{t('amended.obligation.waits', { day: formatDay(waits.effectiveOn) })}</Callout>}
      {predecessors.length > 0 && (
        <Callout tone="sky">
          <Linked t={t} words="predecessors" to={predecessors} />
        </Callout>
      )}
    </>
  );
};

const Linked = (props: { t: Translate; words: 'successor' | 'predecessors'; to: readonly LinkedObligation[] }) => (
  <>
    {props.t(`amended.obligation.${props.words}`)}{' '}
    {props.to.map(({ id, action, documentLabel }, index) => (
      <>
        {index > 0 && '; '}
        <a href={registerPaths.obligation(id)}>{action}</a> ({documentLabel})
      </>
    ))}
  </>
);
