import { parseId } from '../../kernel/ids.ts';
import { notFound } from '../../kernel/result.ts';
import { get, post, type Route, remove } from '../../platform/http/route.ts';
import { caseFileRoutes } from './case-file/case-file.routes.tsx';
import { caseFilesRoutes } from './case-file/case-files.routes.tsx';
import { conformityRoutes } from './conformity/conformity.routes.tsx';
import { documentPaths } from './document.paths.ts';
import { keepRegister, seeDocuments } from './document.policy.ts';
import { RELATION_KINDS, type RelationKind } from './document.rules.ts';
import { documentFormRoutes } from './document-form.routes.tsx';
import { documentListRoutes } from './document-list.routes.tsx';
import { distributionRoutes } from './exchange/distribution.routes.tsx';
import { packageRoutes } from './exchange/package.routes.tsx';
import { editPaperRoutes } from './outgoing/edit-paper.routes.tsx';
import { letterheadRoutes } from './outgoing/letterhead.routes.tsx';
import { newPaperRoutes } from './outgoing/new-paper.routes.tsx';
import { paperRoutes } from './outgoing/paper.routes.tsx';
import { paperFileRoutes } from './outgoing/paper-file.routes.tsx';
import { recordIssueRoutes } from './outgoing/record-issue.routes.tsx';
import { handlingRoutes } from './registers/handling.routes.tsx';
import { registerImportRoutes } from './registers/import.routes.tsx';
import { registerRoutes } from './registers/register.routes.tsx';
import { enterRelation, takeBackRelation } from './relate-document.ts';
import { type DocumentDeps, renditionRoutes } from './rendition.routes.tsx';
import { showDocument } from './show-document.routes.tsx';

export const documentRoutes = (deps: DocumentDeps): Route[] => [
  ...documentListRoutes,
  ...conformityRoutes,
  ...registerRoutes,
  ...letterheadRoutes,
  ...caseFilesRoutes,
  ...caseFileRoutes(deps),
  ...registerImportRoutes(deps),
  ...documentFormRoutes(),
  get('/documents/:id', seeDocuments, (x) => showDocument(x, deps)),
  post('/documents/:id/relations', keepRegister, 'document.relate', (x) => {
    const id = parseId(x.param('id'));
    const kind = RELATION_KINDS.find((each) => each === x.form.text('kind')) ?? ('cites' satisfies RelationKind);
    const canonical = x.form.text('canonical');
    const cited = { kind, canonical, label: x.form.text('label') || canonical, issuedOn: null };
    return x.submit((change) => (id ? enterRelation(change, id, cited) : Promise.resolve(notFound())), {
      to: () => documentPaths.show(x.param('id')),
      notice: 'document.relation.saved',
      onRefusal: (refusal, status) => showDocument(x, deps, { refusal, status }),
    });
  }),
  remove('/documents/:id/relations/:relation', keepRegister, 'document.unrelate', (x) => {
    const [id, relation] = [parseId(x.param('id')), parseId(x.param('relation'))];
    return x.submit(
      (change) => (id && relation ? takeBackRelation(change, id, relation) : Promise.resolve(notFound())),
      {
        to: () => documentPaths.show(x.param('id')),
        notice: 'document.relation.removed',
      },
    );
  }),
  ...renditionRoutes(deps),
  ...paperRoutes(deps),
  ...newPaperRoutes,
  ...editPaperRoutes,
  ...distributionRoutes(deps),
  ...handlingRoutes(deps),
  ...recordIssueRoutes(deps),
  ...paperFileRoutes(deps),
  ...packageRoutes(deps),
];
