import type { Id } from '../../../kernel/ids.ts';
import { parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../document.paths.ts';
import { type ShowDocumentDeps, showDocument } from '../show-document.routes.tsx';
import { freezeOutgoing } from './freeze-outgoing.ts';
import { type IssueHere, issueHere } from './issue-here.ts';
import { listSigners } from './load-paper.ts';
import { workOnPapers } from './outgoing.policy.ts';
import type { OutgoingCommand } from './outgoing.rules.ts';
import { dayIn, PAPER_FIELDS, signedBy, type TypedPaper } from './paper-forms.rules.ts';
import { agreeOutgoing, approveContent, checkForm, dropOutgoing, returnOutgoing } from './pass-outgoing.ts';
import { recallOutgoing } from './recall-outgoing.ts';
import { recordSignature } from './record-signature.ts';
import { replaceOutgoing } from './replace-outgoing.ts';

type Carry = (change: Change, command: OutgoingCommand, typed: TypedPaper) => Promise<Result<Id>>;

/** Acts whose form has words at most. */
const PLAIN: Readonly<Record<string, Carry>> = {
  'approve-content': approveContent,
  'check-form': (change, command, { remarks }) => checkForm(change, { ...command, remarks }),
  agree: agreeOutgoing,
  freeze: freezeOutgoing,
  return: (change, command, { remarks }) => returnOutgoing(change, { ...command, remarks }),
  recall: (change, command, { remarks }) => recallOutgoing(change, { ...command, reason: remarks }),
  drop: (change, command, { remarks }) => dropOutgoing(change, { ...command, remarks }),
  'record-signature': async (change, command, typed) => {
    const signedOn = dayIn(typed, 'signedOn');
    if (typeof signedOn !== 'string') return invalid(signedOn);
    const signer = signedBy(typed, await listSigners(change, command.documentId));
    return recordSignature(change, { ...command, ...signer, signedOn });
  },
};

/** What is done to a paper on its page; after a refusal the page comes back with what was typed. */
export const paperRoutes = (deps: ShowDocumentDeps): Route[] => [
  ...Object.entries(PLAIN).map(([act, carry]) =>
    post(documentPaths.paperAct(':id', act), workOnPapers, `outgoing.${act}`, (x) => {
      const typed = typedIn(x);
      return x.submit((change) => onPaper(x, (command) => carry(change, command, typed)), {
        to: () => documentPaths.show(x.param('id')),
        notice: `paper.done.${act}`,
        onRefusal: (refusal, status) => showDocument(x, deps, { refusal, status, typed: { ...typed, act } }),
      });
    }),
  ),
  post(documentPaths.paperAct(':id', 'issue-here'), workOnPapers, 'outgoing.issue-here', (x) => {
    const typed = typedIn(x);
    const issuedOn = dayIn(typed, 'issuedOn');
    const carry = (change: Change, command: OutgoingCommand) =>
      typeof issuedOn === 'string'
        ? issueHere(change, { ...command, issuedOn } satisfies IssueHere)
        : Promise.resolve(invalid(issuedOn));
    return x.submit((change) => onPaper(x, (command) => carry(change, command)), {
      to: () => documentPaths.show(x.param('id')),
      notice: ({ number, symbol }) => ({ key: 'paper.done.issue', params: { number, symbol } }),
      onRefusal: (refusal, status) => showDocument(x, deps, { refusal, status, typed }),
    });
  }),
  post(documentPaths.paperAct(':id', 'replacement'), workOnPapers, 'outgoing.draft', (x) =>
    x.submit((change) => onPaper(x, ({ documentId }) => replaceOutgoing(change, documentId)), {
      to: documentPaths.show,
      notice: 'paper.done.replacement',
      onRefusal: (refusal, status) => showDocument(x, deps, { refusal, status }),
    }),
  ),
];

export const typedIn = (x: Exchange): TypedPaper =>
  Object.fromEntries(PAPER_FIELDS.map((name) => [name, x.form.text(name)])) as TypedPaper;

/** The paper of the address, in the version that the form was opened with. */
export function onPaper<T>(x: Exchange, carry: (command: OutgoingCommand) => Promise<Result<T>>): Promise<Result<T>> {
  const documentId = parseId(x.param('id'));
  return documentId ? carry({ documentId, version: Number(x.form.text('_version')) }) : Promise.resolve(notFound());
}
