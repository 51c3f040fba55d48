import { addDays, formatDay, parseDay } from '../../../../kernel/day.ts';
import { type Id, parseId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { possibleOnDossier } from '../dossier.lifecycle.ts';
import { dossierPaths } from '../dossier.paths.ts';
import { answerOpinions, runDossier } from '../dossier.policy.ts';
import { actOnDossier, NOWHERE, onDossier, showNothing, titleOf } from '../dossier-exchange.routes.tsx';
import { loadDossier } from '../load-dossier.ts';
import { AnswerPage } from './answer.pages.tsx';
import { answerOpinion } from './answer-opinion.ts';
import { AskPage } from './ask.pages.tsx';
import { askOpinions } from './ask-opinions.ts';
import { closeOpinions } from './close-opinions.ts';
import { loadAsking } from './load-asking.ts';
import { loadRound } from './load-round.ts';
import type { OpinionReply } from './opinion.rules.ts';
import { replyToOpinions } from './reply-to-opinions.ts';
import { RoundPage } from './round.pages.tsx';

export const opinionRoutes: Route[] = [
  get(dossierPaths.opinions(':plan'), runDossier, (x) => showAsking(x, null, 200)),
  post(dossierPaths.opinions(':plan'), runDossier, 'dossier.ask-opinions', (x) =>
    x.submit(
      (change) =>
        askOpinions(change, {
          ...onDossier(x),
          unitIds: x.form.all('unit').flatMap((id) => parseId(id) ?? []),
          answerBy: parseDay(x.form.text('answerBy')),
        }),
      {
        to: (planId) => dossierPaths.show(planId),
        notice: 'opinion.asked',
        onRefusal: (refusal, status) => showAsking(x, refusal, status),
      },
    ),
  ),
  post(dossierPaths.closing(':plan'), runDossier, 'dossier.close-opinions', (x) =>
    actOnDossier(x, 'close-opinions', (change) => closeOpinions(change, onDossier(x)), 'opinion.closed'),
  ),
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

/** Two weeks unless somebody says otherwise. */
const USUAL_DAYS = 10;

async function showAsking(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const found = await x.view((view) => loadAsking(view, onDossier(x).planId));
  if (!found) return showNothing(x);
  return x.page(
    { ...titleOf(x, found.model, 'opinion.ask'), status },
    <AskPage
      t={x.t}
      dossier={found.model.dossier}
      units={found.units}
      answerBy={formatDay(addDays(x.today, USUAL_DAYS))}
      tokens={x.formTokens}
      sent={refusal && { refusal, text: x.form.text, all: x.form.all }}
    />,
  );
}

/** The round as the standing body reads it, or as a unit that was asked answers it; others do not see it. */
async function showRound(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const { actor } = x;
  const found = await x.view(async (view) => {
    const model = await loadRound(view, roundOf(x));
    const dossier = model && (await loadDossier(view, model.round.planId));
    return model && dossier && { model, dossier };
  });
  if (!found || !actor) return showNothing(x);
  const { model, dossier } = found;
  const sent = refusal && { refusal, text: x.form.text, all: x.form.all };
  const asked = model.units.some((unit) => unit.unitId === actor.unitId);
  const runs = runDossier.allows(actor);
  const options = {
    ...titleOf(x, dossier, 'opinion.ask'),
    title: x.t('opinion.round', { number: model.round.number }),
  };
  const subtitle = x.t('opinion.round.answerBy', { day: formatDay(model.round.answerBy) });
  if (!runs && asked && model.round.closedOn === null)
    return x.page(
      { ...options, subtitle, status },
      <AnswerPage t={x.t} model={model} unitId={actor.unitId} tokens={x.formTokens} sent={sent} />,
    );
  if (!runs && !asked && !possibleOnDossier(actor, dossier.dossier.state).length) return showNothing(x);
  const mayReply = runs && model.round.closedOn === null;
  return x.page(
    { ...options, subtitle, status },
    <RoundPage t={x.t} model={model} tokens={x.formTokens} mayReply={mayReply} sent={sent} />,
  );
}
