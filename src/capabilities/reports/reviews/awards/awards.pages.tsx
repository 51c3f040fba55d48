import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import { Callout, EmptyState, Panel } from '../../../../ui/index.ts';
import { documentPaths } from '../../../documents/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../../plans/index.ts';
import type { Review } from '../review.rules.ts';
import { AWARD_CRITERIA, type Award, type Merit, type Nominee } from './award.rules.ts';
import { AwardDecisionForm, SubmitAwardsForm } from './award-acts.pages.tsx';
import { NominateForm } from './nominate.pages.tsx';
import { NomineeCard } from './nominee.pages.tsx';

export interface AwardsModel {
  readonly review: Review;
  readonly award: Award | null;
  readonly nominees: readonly (Nominee & { readonly merits: readonly Merit[] })[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly runs: boolean;
}

export interface AwardsProps {
  readonly t: Translate;
  readonly model: AwardsModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** Who is proposed, why, and every record that a sentence counts; then the Tờ trình and the decision. */
export const AwardsPage = (props: AwardsProps) => {
  const { t, model, sent } = props;
  const { award, nominees } = model;
  const open = model.runs && (award === null || award.state === 'proposing');
  return (
    <>
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <Panel title={t('lookback.awards.criteria')}>
        <p>{award?.criteria ?? AWARD_CRITERIA}</p>
        <p class="hint">{t('lookback.awards.rule')}</p>
      </Panel>
      {award?.state === 'decided' && award.decisionOn && (
        <Callout tone="forest">
          {t('lookback.awards.decided', { number: award.decisionNumber ?? '', day: formatDay(award.decisionOn) })}
        </Callout>
      )}
      {award?.letterDocumentId && (
        <p>
          <a href={documentPaths.show(award.letterDocumentId)}>{t('lookback.awards.letter')}</a>
        </p>
      )}
      {nominees.length === 0 && (
        <EmptyState title={t('lookback.awards.empty')}>{t('lookback.awards.empty.text')}</EmptyState>
      )}
      {nominees.map((nominee) => (
        <NomineeCard {...props} nominee={nominee} open={open} />
      ))}
      {open && <NominateForm {...props} />}
      {open && nominees.length > 0 && <SubmitAwardsForm {...props} />}
      {model.runs && award?.state === 'submitted' && <AwardDecisionForm {...props} />}
    </>
  );
};
