import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import { Panel } from '../../../../ui/index.ts';
import { dossierPaths } from '../dossier.paths.ts';
import type { OpinionRound } from './opinion.rules.ts';

export const OpinionLinks = ({ t, rounds }: { t: Translate; rounds: readonly OpinionRound[] }) =>
  rounds.length === 0 ? null : (
    <Panel title={t('opinion.ask')}>
      <ul class="stack-close">
        {rounds.map((round) => (
          <li>
            <a href={dossierPaths.round(round.id)}>{t('opinion.round', { number: round.number })}</a>{' '}
            <span class="soft">{t('opinion.round.answerBy', { day: formatDay(round.answerBy) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
