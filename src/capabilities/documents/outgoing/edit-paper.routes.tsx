import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../document.paths.ts';
import { bodyAsText } from './body-text.rules.ts';
import { EDIT_FIELDS, type EditedWords, EditPaperPage } from './edit-paper.pages.tsx';
import { editPaper } from './edit-paper.ts';
import { listSigners, loadPaper } from './load-paper.ts';
import { workOnPapers } from './outgoing.policy.ts';
import type { OutgoingDocument } from './outgoing.rules.ts';
import { onPaper } from './paper.routes.tsx';

/** The drafting unit changes the words of a draft on a page of their own. */
export const editPaperRoutes: readonly Route[] = [
  get(documentPaths.paperAct(':id', 'edit'), workOnPapers, (x) => showEdit(x)),
  post(documentPaths.paperAct(':id', 'edit'), workOnPapers, 'outgoing.revise', (x) => {
    const typed = Object.fromEntries(EDIT_FIELDS.map((name) => [name, x.form.text(name)])) as EditedWords;
    const { addressees, bases, recipients, signerLines, ...words } = typed;
    const lists = { addressees: lines(addressees), bases: lines(bases), recipients: lines(recipients) };
    const signer = { signerLines: signerLines.split(/\n|\s\/\s/).filter(Boolean) };
    return x.submit((change) => onPaper(x, (paper) => editPaper(change, { ...paper, ...words, ...lists, ...signer })), {
      to: () => documentPaths.show(x.param('id')),
      notice: 'paper.edit.done',
      onRefusal: (refusal, status) => showEdit(x, { refusal, status, typed }),
    });
  }),
];

/** One item a line; what a person copies from a paper comes with dashes and semicolons. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*-\s*/, '')
        .replace(/[;.]\s*$/, '')
        .trim(),
    )
    .filter(Boolean);

interface Back {
  readonly refusal: Refusal;
  readonly status: number;
  readonly typed: EditedWords;
}

async function showEdit(x: Exchange, back?: Back): Promise<Response> {
  const id = parseId(x.param('id'));
  const found =
    id && (await x.view(async (view) => ({ model: await loadPaper(view, id), signers: await listSigners(view, id) })));
  if (!found?.model?.acts.includes('revise')) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { paper } = found.model;
  const { fields, key, params } = back?.refusal ?? { fields: undefined, key: '', params: undefined };
  const errors = Object.entries(fields ?? (back ? { page: key } : {})).map(([field, each]) => [
    field,
    x.t(each, params),
  ]);
  const model = {
    documentId: paper.documentId,
    version: paper.version,
    words: back?.typed ?? wordsOf(paper),
    signers: found.signers,
    errors: Object.fromEntries(errors),
  };
  return x.page(
    {
      title: x.t('paper.edit.title'),
      subtitle: paper.title,
      place: 'documents',
      breadcrumbs: [
        { href: documentPaths.list, label: x.t('documents.title') },
        { href: documentPaths.show(paper.documentId), label: paper.title },
      ],
      status: back?.status ?? 200,
    },
    <EditPaperPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}

const wordsOf = ({ content }: OutgoingDocument): EditedWords => ({
  subject: content.subject,
  addressees: content.addressees.join('\n'),
  bases: content.bases.join('\n'),
  body: bodyAsText(content.body),
  recipients: content.recipients.join('\n'),
  archive: content.archive,
  signerLines: content.signatures[0]?.lines.join(' / ') ?? '',
});
