import type { Id } from '../../../kernel/ids.ts';
import { invalid, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { listRecipients } from '../recipient.store.ts';
import { paperFor } from './act-on-paper.ts';
import { textAsBody } from './body-text.rules.ts';
import { reviseOutgoing } from './draft-outgoing.ts';
import type { OutgoingCommand } from './outgoing.rules.ts';

export interface EditPaper extends OutgoingCommand {
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly bases: readonly string[];
  /** as `bodyAsText` writes it */
  readonly body: string;
  readonly recipients: readonly string[];
  readonly archive: string;
  /** words above the name of the one who is to sign */
  readonly signerLines: readonly string[];
}

/** The drafting unit writes the words anew; what a paper looks like follows from its form and is no part of them. */
export async function editPaper(change: Change, command: EditPaper): Promise<Result<Id>> {
  const paper = await paperFor(change, command, 'revise');
  if (!paper.ok) return paper;
  const { content, documentId, version } = paper.value;
  const [, ...others] = content.signatures;
  const signature = { lines: command.signerLines, name: null };
  const known = new Map((await listRecipients(change.tx, documentId)).map((each) => [each.name, each]));
  if (command.signerLines.length === 0) return invalid({ signerLines: 'outgoing.signerLines.missing' });
  return reviseOutgoing(change, {
    documentId,
    version,
    content: {
      ...content,
      subject: command.subject.trim(),
      addressees: command.addressees,
      bases: command.bases,
      body: textAsBody(command.body, content.body),
      recipients: command.recipients,
      archive: command.archive.trim(),
      signatures: [signature, ...others],
    },
    recipients: command.recipients.map((name) => known.get(name) ?? { name }),
  });
}
