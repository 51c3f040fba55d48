import { type Id, parseId } from '../../kernel/ids.ts';
import { notFound } from '../../kernel/result.ts';
import type { View } from '../../platform/change.ts';
import type { ContentStore } from '../../platform/files/content.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { addRendition } from './add-rendition.ts';
import type { CarriedFiles } from './carried-files.contributor.ts';
import { documentPaths } from './document.paths.ts';
import { keepRegister, seeDocuments } from './document.policy.ts';
import { RENDITION_KINDS, type RenditionKind } from './document.rules.ts';
import { placeOf } from './outgoing/act-on-paper.ts';
import { mayAct, paperReader } from './outgoing/outgoing.policy.ts';
import { findOutgoing } from './outgoing/outgoing.store.ts';
import { listHidden } from './outgoing/paper-reader.store.ts';
import { findRendition } from './rendition.store.ts';
import { type ShowDocumentDeps, showDocument } from './show-document.routes.tsx';

export interface DocumentDeps extends ShowDocumentDeps {
  readonly carried: CarriedFiles;
  readonly content: (schema: string) => ContentStore;
}

/** The files of a paper: handed in behind the declaration, read only through their paper. */
export const renditionRoutes = (deps: DocumentDeps): Route[] => [
  post('/documents/:id/renditions', keepRegister, 'document.rendition', (x) => {
    const documentId = parseId(x.param('id'));
    const kind = RENDITION_KINDS.find((each) => each === x.form.text('kind')) ?? ('draft' satisfies RenditionKind);
    const file = x.form.files.find((each) => each.field === 'file') ?? null;
    const secrecyDeclared = x.form.has('no_state_secrets');
    return x.submit(
      async (change) =>
        documentId && (await mayAddTo(change, documentId))
          ? addRendition(change, deps.content(x.province.schema), {
              documentId,
              kind,
              file,
              note: null,
              secrecyDeclared,
            })
          : notFound(),
      {
        to: () => documentPaths.show(x.param('id')),
        notice: 'document.rendition.saved',
        onRefusal: (refusal, status) => showDocument(x, deps, { refusal, status }),
      },
    );
  }),
  get('/documents/:id/files/:rendition', seeDocuments, async (x) => {
    const [id, rendition] = [parseId(x.param('id')), parseId(x.param('rendition'))];
    const found =
      id &&
      rendition &&
      (await x.view(async (view) => {
        const hidden = await listHidden(view.tx, [id], paperReader(view));
        return hidden.has(id) ? null : findRendition(view.tx, id, rendition);
      }));
    if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const bytes = new Uint8Array(await deps.content(x.province.schema).get(found.sha256));
    return x.download(bytes, { name: found.fileName, type: found.mediaType });
  }),
];

/** The signed copy of a paper that was drafted here goes on to others: only its own people hand one in. */
async function mayAddTo(view: View, documentId: Id): Promise<boolean> {
  const paper = await findOutgoing(view.tx, documentId);
  return !paper || mayAct(view.actor, await placeOf(view, paper), 'record-issue');
}
