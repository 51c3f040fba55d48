import { parseDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { invalid, notFound } from '../../../kernel/result.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../document.paths.ts';
import { workOnPapers } from '../outgoing/outgoing.policy.ts';
import { type ShowDocumentDeps, showDocument } from '../show-document.routes.tsx';
import { SENDING_WAYS, type SendingWay } from './distribution.rules.ts';
import { recordReceipt, recordSending } from './record-sending.ts';

/** To whom a paper went, and what proves that it came there. */
export const distributionRoutes = (deps: ShowDocumentDeps): Route[] => [
  post(documentPaths.sending(':id'), workOnPapers, 'outgoing.send', (x) => {
    const [documentId, sentOn] = [parseId(x.param('id')), parseDay(x.form.text('sentOn'))];
    const way: SendingWay = SENDING_WAYS.find((each) => each === x.form.text('way')) ?? 'trunk';
    const positions = x.form.all('positions').map(Number);
    return x.submit(
      async (change) => {
        if (!documentId) return notFound();
        if (!sentOn) return invalid({ sentOn: 'document.day.wrong' });
        return recordSending(change, { documentId, positions, way, sentOn, note: null });
      },
      {
        to: () => documentPaths.show(x.param('id')),
        notice: (count) => ({ key: 'exchange.sent', params: { count } }),
        onRefusal: (refusal, status) => showDocument(x, deps, { refusal, status }),
      },
    );
  }),
  post(documentPaths.receipt(':id', ':sending'), workOnPapers, 'outgoing.receive', (x) => {
    const [sendingId, receivedOn] = [parseId(x.param('sending')), parseDay(x.form.text('receivedOn'))];
    const arrivalNumber = x.form.text('arrivalNumber') || null;
    return x.submit(
      async (change) => {
        if (!sendingId) return notFound();
        if (!receivedOn) return invalid({ receivedOn: 'document.day.wrong' });
        return recordReceipt(change, { sendingId, receivedOn, arrivalNumber });
      },
      {
        to: () => documentPaths.show(x.param('id')),
        notice: 'exchange.received',
        onRefusal: (refusal, status) => showDocument(x, deps, { refusal, status }),
      },
    );
  }),
];
