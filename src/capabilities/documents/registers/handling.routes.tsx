import { parseDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { invalid, notFound } from '../../../kernel/result.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../document.paths.ts';
import { keepRegister } from '../document.policy.ts';
import { type ShowDocumentDeps, showDocument } from '../show-document.routes.tsx';
import { noteProgress, passOn } from './handle-document.ts';

/** Passing incoming papers on, and what became of them. */
export const handlingRoutes = (deps: ShowDocumentDeps): Route[] => [
  post(documentPaths.handlings(':id'), keepRegister, 'document.pass-on', (x) => {
    const [documentId, unitId] = [parseId(x.param('id')), parseId(x.form.text('unit'))];
    const typed = x.form.text('dueOn');
    const dueOn = typed ? parseDay(typed) : null;
    return x.submit(
      async (change) => {
        if (!documentId || !unitId) return notFound();
        if (typed && !dueOn) return invalid({ dueOn: 'document.day.wrong' });
        return passOn(change, { documentId, unitId, lead: !x.form.has('together'), dueOn });
      },
      {
        to: () => documentPaths.show(x.param('id')),
        notice: 'handling.passed',
        onRefusal: (refusal, status) => showDocument(x, deps, { refusal, status }),
      },
    );
  }),
  post(documentPaths.handling(':id', ':handling'), keepRegister, 'document.progress', (x) => {
    const [documentId, handlingId] = [parseId(x.param('id')), parseId(x.param('handling'))];
    const told = {
      progress: x.form.text('progress') || null,
      answerNumber: x.form.text('answerNumber') || null,
      done: x.form.has('done'),
    };
    return x.submit(
      async (change) =>
        documentId && handlingId ? noteProgress(change, { documentId, handlingId, ...told }) : notFound(),
      {
        to: () => documentPaths.show(x.param('id')),
        notice: 'handling.noted',
        onRefusal: (refusal, status) => showDocument(x, deps, { refusal, status }),
      },
    );
  }),
];
