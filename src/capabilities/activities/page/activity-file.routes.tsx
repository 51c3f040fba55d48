import { parseId } from '../../../kernel/ids.ts';
import { actorOf } from '../../../platform/change.ts';
import { findFile } from '../../../platform/files/file.store.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { Callout } from '../../../ui/index.ts';
import { listActivityEvidence } from '../../obligations/index.ts';
import { isOfUnit, maySee, oversees } from '../activity.policy.ts';
import { findActivity } from '../activity.store.ts';
import type { ActivityDeps } from '../activity-deps.contributor.ts';
import { recordingPaths } from '../recording/recording.paths.ts';

/**
 * A photo or file is shown to whoever may see its activity; what was taken back, to its unit and who oversees. Only
 * photos that were written anew open in the page.
 */
export async function sendActivityFile(x: Exchange, deps: ActivityDeps): Promise<Response> {
  const [id, fileId] = [parseId(x.param('id')), parseId(x.param('file'))];
  const found = await x.view(async (view) => {
    const situated = id && (await findActivity(view.tx, id, view.today));
    const actor = actorOf(view);
    if (!situated || !maySee(actor, situated.place)) return null;
    const keeps = isOfUnit(actor, situated.place) || oversees(actor);
    const pieces = (await listActivityEvidence(view.tx, [situated.activity.id])).filter(
      ({ takenBack }) => !takenBack || keeps,
    );
    const piece = pieces.find((each) => each.fileId === fileId);
    const file = piece && fileId && (await findFile(view.tx, fileId));
    return file ? { file, inline: piece.kind === 'photo' && !piece.keptWholeReason } : null;
  });
  if (!found || !id) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const store = deps.content(x.province.schema);
  const { file, inline } = found;
  if (!(await store.has(file.sha256))) {
    return x.page(
      {
        title: x.t('activity.evidence.lost.title'),
        place: 'performance',
        status: 404,
        breadcrumbs: [{ href: recordingPaths.activity(id), label: x.t('activity.evidence.title') }],
      },
      <Callout tone="brocade">{x.t('activity.evidence.lost', { hash: file.sha256 })}</Callout>,
    );
  }
  const bytes = await store.get(file.sha256);
  return x.download(new Uint8Array(bytes), { name: file.name, type: file.mediaType, inline });
}
