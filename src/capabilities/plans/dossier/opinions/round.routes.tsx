import { formatDay } from '../../../../kernel/day.ts';
import { type Id, parseId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { reviewPaths } from '../../../reports/reviews/review.paths.ts';
import { oversee } from '../../plans.policy.ts';
import { possibleOnDossier } from '../dossier.lifecycle.ts';
import { dossierPaths } from '../dossier.paths.ts';
import { answerOpinions, runDossier } from '../dossier.policy.ts';
import { NOWHERE, showNothing, titleOf } from '../dossier-exchange.routes.tsx';
import { loadDossier } from '../load-dossier.ts';
import { AnswerPage } from './answer.pages.tsx';
import { answerOpinion } from './answer-opinion.ts';
import { loadRound } from './load-round.ts';
import type { OpinionReply, OpinionRound } from './opinion.rules.ts';
import { replyToOpinions } from './reply-to-opinions.ts';
import { RoundPage } from './round.pages.tsx';

/** A round whatever it is about: who was asked answers, the standing body takes up or explains. */
export const roundRoutes: Route[] = [
  get(dossierPaths.round(':round'), answerOpinions, (x) => showRound(x, null, 200)),
  post(dossierPaths.answer(':round'), answerOpinions, 'dossier.answer-opinion', (x) =>
    x.submit((change) => answerOpinion(change, answerOf(x)), {
      to: (round) => dossierPaths.round(round),
      notice: 'opinion.answered',
      onRefusal: (refusal, status) => showRound(x, refusal, status),
    }),
  ),
  post(dossierPaths.replies(':round'), runDossier, 'dossier.reply-to-opinions', (x) =>
    x.submit((change) => replyToOpinions(change, { roundId: roundOf(x), replies: repliesOf(x) }), {
      to: (round) => dossierPaths.round(round),
      notice: 'opinion.replied',
      onRefusal: (refusal, status) => showRound(x, refusal, status),
    }),
  ),
];

const roundOf = (x: Exchange): Id => parseId(x.param('round')) ?? NOWHERE;
const LINE = 'line-';
const REPLY = 'reply-';

function answerOf(x: Exchange) {
  const lines = x.form.names
    .filter((name) => name.startsWith(LINE))
    .flatMap((name): [Id, string][] => {
      const id = parseId(name.slice(LINE.length));
      return id && x.form.text(name) ? [[id, x.form.text(name)]] : [];
    });
  const whole: [null, string][] = x.form.text('whole') ? [[null, x.form.text('whole')]] : [];
  const version = Number(x.form.text('_version')) || 0;
  return { roundId: roundOf(x), version, comments: new Map<Id | null, string>([...lines, ...whole]), documentId: null };
}

/** Only replies that were chosen: a comment may wait for another day. */
const repliesOf = (x: Exchange): Map<Id, OpinionReply> =>
  new Map(
    x.form.names
      .filter((name) => name.startsWith(REPLY))
      .flatMap((name): [Id, OpinionReply][] => {
        const id = parseId(name.slice(REPLY.length));
        const reply = x.form.text(name);
        if (!id || (reply !== 'accepted' && reply !== 'explained')) return [];
        return [[id, { reply, words: x.form.text(`words-${id}`) }]];
      }),
  );

/** The round as the standing body reads it, or as a unit that was asked answers it; others do not see it. */
async function showRound(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const { actor } = x;
  const found = await x.view(async (view) => {
    const model = await loadRound(view, roundOf(x));
    const planId = model?.round.planId;
    return model && { model, dossier: planId ? await loadDossier(view, planId) : null };
  });
  if (!found || !actor) return showNothing(x);
  const { model, dossier } = found;
  const sent = refusal && { refusal, text: x.form.text, all: x.form.all };
  const asked = model.units.some((unit) => unit.unitId === actor.unitId);
  const runs = runDossier.allows(actor);
  const options = dossier
    ? { ...titleOf(x, dossier, 'opinion.ask'), title: x.t('opinion.round', { number: model.round.number }) }
    : roundOfReview(x, model.round);
  const subtitle = x.t('opinion.round.answerBy', { day: formatDay(model.round.answerBy) });
  if (!runs && asked && model.round.closedOn === null)
    return x.page(
      { ...options, subtitle, status },
      <AnswerPage t={x.t} model={model} unitId={actor.unitId} tokens={x.formTokens} sent={sent} />,
    );
  const onTheWay = dossier ? possibleOnDossier(actor, dossier.dossier.state).length > 0 : oversee(actor);
  if (!runs && !asked && !onTheWay) return showNothing(x);
  const mayReply = runs && model.round.closedOn === null;
  return x.page(
    { ...options, subtitle, status },
    <RoundPage t={x.t} model={model} tokens={x.formTokens} mayReply={mayReply} sent={sent} />,
  );
}

const roundOfReview = (x: Exchange, { number, draftName, reviewId }: OpinionRound) => ({
  title: x.t('opinion.round.of', { number, draft: draftName ?? '' }),
  place: 'reports',
  breadcrumbs: reviewId ? [{ label: x.t('lookback.one'), href: reviewPaths.show(reviewId) }] : [],
});
