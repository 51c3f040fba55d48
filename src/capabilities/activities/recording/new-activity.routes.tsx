import { parseId } from '../../../kernel/ids.ts';
import { invalid, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { CLOCK_FIELD, FORM_FIELDS } from '../../../ui/index.ts';
import { workOnActivities } from '../activity.policy.ts';
import type { ActivityDeps } from '../activity-deps.contributor.ts';
import { noProof, type Proof } from '../evidence/proof.rules.ts';
import { findLastKind, findLineWords } from './beginning.store.ts';
import { readFirstFields } from './first-fields.rules.ts';
import { loadNewActivity, type NewAttempt } from './load-new-activity.ts';
import { NewActivityPage } from './new-activity.pages.tsx';
import { readProof } from './read-proof.ts';
import { type RecordedWithProof, recordWithProof } from './record-with-proof.ts';
import { recordingPaths } from './recording.paths.ts';
import { daysOff, savedNotice } from './saved-notice.rules.ts';

/** The short form of an activity. */
export const newActivityRoutes = ({ content }: ActivityDeps): Route[] => [
  get(recordingPaths.create(), workOnActivities, (x) => showForm(x, null, 200)),
  post(recordingPaths.list(), workOnActivities, 'activity.record', async (x) => {
    const proof = await proofOf(x);
    let now = '';
    return x.submit(
      (change) => {
        now = change.now;
        return proof.ok ? keep(change, x, content(x.province.schema), proof.value) : Promise.resolve(proof);
      },
      {
        to: (made) => recordingPaths.activity(made.activityId),
        notice: (made) => savedNotice(made.planned ? 'plan' : 'record', made, daysOff(x.form.text(CLOCK_FIELD), now)),
        onRefusal: (refusal, status) => showForm(x, { typed: x.form, refusal }, status),
      },
    );
  }),
  get(recordingPaths.tokens, workOnActivities, async (x) =>
    x.json({ owner: x.actor?.personId, csrf: x.formTokens.csrf }),
  ),
];

/** A form that may not be carried out is not read further. */
export const proofOf = (x: Exchange): Promise<Result<Proof>> =>
  x.problem
    ? Promise.resolve({ ok: true, value: noProof })
    : readProof(x.form, x.form.text(FORM_FIELDS.noStateSecrets) !== '', x.today);

async function keep(
  change: Change,
  x: Exchange,
  content: ContentStore,
  proof: Proof,
): Promise<Result<RecordedWithProof>> {
  const actor = actorOf(change);
  const lineId = parseId(x.form.text('line'));
  const line = lineId && (await findLineWords(change.tx, lineId, actor.unitId));
  const lastKind = await findLastKind(change.tx, actor.unitId, actor.personId);
  const read = readFirstFields(x.form, { lastKind, line });
  if (Object.keys(read.errors).length > 0) return invalid(read.errors);
  return recordWithProof(change, content, { content: read.content, proof });
}

async function showForm(x: Exchange, attempt: NewAttempt | null, status: number): Promise<Response> {
  const asked = (name: string): string => (attempt ? x.form.text(name) : (x.query.get(name) ?? ''));
  const model = await x.view((view) => loadNewActivity(view, asked, attempt));
  return x.page(
    {
      title: x.t('activity.new'),
      place: 'performance',
      status,
    },
    <NewActivityPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}
