import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { CarriedFiles } from '../carried-files.contributor.ts';
import { documentPaths } from '../document.paths.ts';
import { seeDocuments } from '../document.policy.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import { renderCarryingPdf, renderPdf, renderWord } from '../format/render-document.ts';
import { findIssue } from './issue.store.ts';
import { paperReader } from './outgoing.policy.ts';
import { asIssued } from './outgoing.rules.ts';
import { findOutgoing } from './outgoing.store.ts';
import { listHidden } from './paper-reader.store.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Word and PDF, drawn whenever they are asked for; DỰ THẢO until the paper is issued. */
export const paperFileRoutes = ({ carried }: { readonly carried: CarriedFiles }): readonly Route[] => [
  get(documentPaths.word(':id'), seeDocuments, (x) => send(x, { ending: 'docx', type: WORD, render: renderWord })),
  get(documentPaths.pdf(':id'), seeDocuments, (x) =>
    send(x, {
      ending: 'pdf',
      type: 'application/pdf',
      render: async (document, id) => {
        const attachments = await carried((work) => x.view(work), id, document);
        return attachments.length > 0 ? renderCarryingPdf({ document, attachments }) : renderPdf(document);
      },
    }),
  ),
];

interface Kind {
  readonly ending: string;
  readonly type: string;
  readonly render: (document: OfficialDocument, id: Id) => Promise<Uint8Array<ArrayBuffer>>;
}

async function send(x: Exchange, { ending, type, render }: Kind): Promise<Response> {
  const id = parseId(x.param('id'));
  const found =
    id &&
    (await x.view(async (view) => {
      const hidden = await listHidden(view.tx, [id], paperReader(view));
      return { hidden, paper: await findOutgoing(view.tx, id), issue: await findIssue(view.tx, id) };
    }));
  if (!id || !found?.paper || found.hidden.has(id)) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { paper, issue } = found;
  const document = issue ? asIssued(paper.content, issue) : paper.content;
  const name = `${issue ? `${issue.number}-` : 'du-thao-'}${document.number.symbol || 'phieu-trinh'}.${ending}`;
  return x.download(await render(document, id), { name, type });
}
