import { parseId } from '../../../kernel/ids.ts';
import { actorOf } from '../../../platform/change.ts';
import { findFile } from '../../../platform/files/file.store.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { findTaskOfFile } from './evidence.store.ts';
import { maySee } from './task.policy.ts';
import { findTask } from './task.store.ts';
import type { ContentOf } from './typed-acts.routes.tsx';

/** A file is shown to whoever may see its task. */
export async function sendTaskFile(x: Exchange, content: ContentOf): Promise<Response> {
  const [id, fileId] = [parseId(x.param('id')), parseId(x.param('file'))];
  const file = await x.view(async (view) => {
    if (!id || !fileId || (await findTaskOfFile(view.tx, fileId)) !== id) return null;
    const found = await findTask(view.tx, id, view.today);
    return found && maySee(actorOf(view), found.place) ? findFile(view.tx, fileId) : null;
  });
  if (!file) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const bytes = await content(x.province.schema).get(file.sha256);
  return x.download(new Uint8Array(bytes), { name: file.name, type: file.mediaType });
}
