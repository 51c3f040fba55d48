import { parseId } from '../../../kernel/ids.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../document.paths.ts';
import { seeDocuments } from '../document.policy.ts';
import { writeEdxml } from './edxml.rules.ts';
import { edxmlOf, findPaperToPack, packPaper } from './pack-paper.ts';

export interface PackageDeps {
  readonly content: (schema: string) => ContentStore;
}

/** An issued paper as it goes to another body: the whole package, or its header alone. */
export const packageRoutes = (deps: PackageDeps): Route[] => [
  get(documentPaths.package(':id'), seeDocuments, async (x) => {
    const found = await paperIn(x);
    if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const { name, bytes } = await packPaper(deps.content(x.province.schema), found);
    return x.download(bytes, { name, type: 'application/zip' });
  }),
  get(documentPaths.edxml(':id'), seeDocuments, async (x) => {
    const found = await paperIn(x);
    if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const name = `${found.issue.number}-${found.issue.symbol}.edxml`;
    return x.download(writeEdxml(edxmlOf(found, [])), { name, type: 'application/xml; charset=utf-8' });
  }),
];

async function paperIn(x: Exchange) {
  const id = parseId(x.param('id'));
  return id && x.view((view) => findPaperToPack(view, id));
}
