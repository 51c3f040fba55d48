import { parseId } from '../../../kernel/ids.ts';
import { invalid, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../document.paths.ts';
import type { DocumentDeps } from '../rendition.routes.tsx';
import { showDocument } from '../show-document.routes.tsx';
import type { Issue } from './issue.store.ts';
import { listSigners } from './load-paper.ts';
import { workOnPapers } from './outgoing.policy.ts';
import { type OutgoingCommand, sequenceOf } from './outgoing.rules.ts';
import { findOutgoing } from './outgoing.store.ts';
import { onPaper, typedIn } from './paper.routes.tsx';
import { dayIn, signedBy, type TypedPaper } from './paper-forms.rules.ts';
import { differencesOf, recordIssue, type SignedFile } from './record-issue.ts';

/**
 * The number that văn thư outside gave, and the signed copy. Where the copy says other words, the page shows them and
 * asks; meanwhile the bytes wait under their hash, without a record, and the sweep takes them if nobody confirms.
 */
export const recordIssueRoutes = (deps: DocumentDeps): Route[] => [
  post(documentPaths.paperAct(':id', 'record-issue'), workOnPapers, 'outgoing.record-issue', async (x) => {
    const typed = typedIn(x);
    const content = deps.content(x.province.schema);
    const signed = x.problem ? null : await signedIn(x, content);
    return x.submit((change) => onPaper(x, (command) => record(x, change, { content, command, typed, signed })), {
      to: () => documentPaths.show(x.param('id')),
      notice: ({ number, symbol }) => ({ key: 'paper.done.issue', params: { number, symbol } }),
      onRefusal: async (refusal, status) => {
        const seen = await seenWith(x, content, { refusal, typed, signed });
        return showDocument(x, deps, { refusal, status, typed, ...seen });
      },
    });
  }),
];

interface Recording {
  readonly content: ContentStore;
  readonly command: OutgoingCommand;
  readonly typed: TypedPaper;
  readonly signed: SignedFile | null;
}

async function record(x: Exchange, change: Change, recording: Recording): Promise<Result<Issue>> {
  const { content, command, typed, signed } = recording;
  const issuedOn = dayIn(typed, 'issuedOn');
  if (typeof issuedOn !== 'string') return invalid(issuedOn);
  const signer = signedBy(typed, await listSigners(change, command.documentId));
  const { number, symbol } = typed;
  const differencesSeen = x.form.has('differencesSeen');
  return recordIssue(change, content, { ...command, ...signer, number, symbol, issuedOn, signed, differencesSeen });
}

/** The file that was chosen now, or the one whose differences were shown before. */
async function signedIn(x: Exchange, content: ContentStore): Promise<SignedFile | null> {
  const secrecyDeclared = x.form.has('no_state_secrets');
  const chosen = x.form.files.find(({ field, bytes }) => field === 'file' && bytes.byteLength > 0);
  if (chosen) return { bytes: chosen.bytes, name: chosen.name, secrecyDeclared };
  const sha256 = x.form.text('seenFile');
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const bytes = await content.get(sha256).catch(() => null);
  return bytes && { bytes, name: x.form.text('seenName'), secrecyDeclared };
}

/** The differences to show, and the file kept aside until somebody confirms them. */
async function seenWith(
  x: Exchange,
  content: ContentStore,
  at: { refusal: Refusal; typed: TypedPaper; signed: SignedFile | null },
) {
  const { refusal, typed, signed } = at;
  const [id, sequence, issuedOn] = [parseId(x.param('id')), sequenceOf(typed.number), dayIn(typed, 'issuedOn')];
  if (refusal.key !== 'outgoing.differs' || !signed || !id || !sequence || typeof issuedOn !== 'string') return {};
  const found = await x.view(async (view) => ({
    paper: await findOutgoing(view.tx, id),
    signers: await listSigners(view, id),
  }));
  if (!found.paper) return {};
  const command = { ...signedBy(typed, found.signers), symbol: typed.symbol, issuedOn, signed };
  const compared = await differencesOf(found.paper, command, sequence);
  if (!compared.ok || !compared.value) return {};
  const { sha256 } = await content.put(signed.bytes);
  return { differences: compared.value, seenFile: { sha256, name: signed.name } };
}
