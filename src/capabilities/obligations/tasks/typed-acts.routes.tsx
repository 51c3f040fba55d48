import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import type { OnTask } from './act-on-task.ts';
import { decideExtension } from './decide-extension.ts';
import { acceptTransfer, refuseTransfer } from './decide-transfer.ts';
import { handInEvidence } from './hand-in-evidence.ts';

/** An act as a form sends it. */
export type TaskAct = (change: Change, on: OnTask, x: Exchange) => Promise<Result<Id>>;
/** The bytes of a province. */
export type ContentOf = (schema: string) => ContentStore;

export const handIn = (change: Change, on: OnTask, x: Exchange, content: ContentOf): Promise<Result<Id>> =>
  handInEvidence(change, content(x.province.schema), {
    ...on,
    evidence: {
      documentNumber: x.form.text('documentNumber'),
      documentOn: x.form.text('documentOn'),
      address: x.form.text('address'),
    },
    files: x.form.files.filter((file) => file.field === 'files'),
    secrecyDeclared: x.form.text(FORM_FIELDS.noStateSecrets) !== '',
    note: x.form.text('note'),
  });

export const answerExtension: TaskAct = (change, on, x) =>
  decideExtension(change, {
    ...on,
    granted: x.form.text('granted') === 'yes',
    grantedOn: x.form.text('grantedOn'),
    decisionNumber: x.form.text('decisionNumber'),
    decisionOn: x.form.text('decisionOn'),
    answer: x.form.text('answer'),
  });

export const answerTransfer: TaskAct = (change, on, x) =>
  x.form.text('accepted') === 'yes'
    ? acceptTransfer(change, {
        ...on,
        decisionNumber: x.form.text('decisionNumber'),
        wholeDuty: x.form.text('wholeDuty') === 'yes',
      })
    : refuseTransfer(change, { ...on, answer: x.form.text('answer') });

export const typedEvent = (x: Exchange) => ({
  happenedOn: x.form.text('happenedOn'),
  documentNumber: x.form.text('documentNumber'),
  note: x.form.text('note'),
  forAll: x.form.text('forAll') === 'yes',
});
