import { parseId } from '../../../kernel/ids.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { workOnActivities } from '../activity.policy.ts';
import type { ActivityDeps } from '../activity-deps.contributor.ts';
import { proveActivity } from '../evidence/prove-activity.ts';
import { proofOf } from '../recording/new-activity.routes.tsx';
import { recordingPaths } from '../recording/recording.paths.ts';
import { savedNotice } from '../recording/saved-notice.rules.ts';
import { ACTIVITY, NO_ACTIVITY, showActivity } from './activity.routes.tsx';

/** Handing in what proves an activity; photos are decoded before it is locked. */
export const activityEvidenceRoutes = (deps: ActivityDeps): Route[] => [
  post(`${ACTIVITY}/evidence`, workOnActivities, 'activity.prove', async (x) => {
    const activityId = parseId(x.param('id'));
    if (!activityId) return x.refused(NO_ACTIVITY);
    const on = { activityId, version: Number(x.form.text(FORM_FIELDS.version)) || 0 };
    const proof = await proofOf(x);
    return x.submit(
      (change) =>
        proof.ok
          ? proveActivity(change, deps.content(x.province.schema), { ...on, proof: proof.value })
          : Promise.resolve(proof),
      {
        to: () => recordingPaths.activity(activityId),
        notice: (kept) => savedNotice('prove', kept, null),
        onRefusal: (refusal, status) => showActivity(x, deps, { form: 'prove', refusal, value: x.form.text }, status),
      },
    );
  }),
];
