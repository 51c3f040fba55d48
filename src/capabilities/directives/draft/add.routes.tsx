import type { Span } from '../../../compiler/index.ts';
import { invalid, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { directivePaths } from '../directive.paths.ts';
import { workOnDirectives } from '../directive.policy.ts';
import { errorsOf } from '../form-errors.routes.tsx';
import { AddObligationPage, ChooseSentencePage } from './add.pages.tsx';
import { addObligation } from './add-obligation.ts';
import { directiveIdOf, draftPage } from './draft-page.routes.tsx';
import { freeSentences } from './free-sentences.rules.ts';
import { type Amendable, loadAmendable } from './load-amendable.ts';
import { parseFields, typedFields } from './obligation-form.rules.ts';
import { paragraphAround } from './paragraph.rules.ts';
import { firstWords } from './split.rules.ts';
import { typedObligation } from './typed-obligation.routes.tsx';

const PAGE_SIZE = 50;

/** `/obligations/new` stands before `/obligations/:lineage`, whose parameter would swallow it. */
export const addRoutes: readonly Route[] = [
  get('/directives/:id/obligations/new', workOnDirectives, showNew),
  post('/directives/:id/obligations', workOnDirectives, 'directive.add-obligation', add),
];

async function showNew(x: Exchange): Promise<Response> {
  const loaded = await x.view((view) => loadAmendable(view, x.param('id')));
  if (!loaded.ok) return x.refused(loaded.refusal);
  const { record } = loaded.value;
  const free = freeSentences(record);
  const wanted = Number.parseInt(x.query.get('start') ?? '', 10);
  const chosen = free.find((each) => each.start === wanted);
  if (chosen) return showForm(x, loaded.value, [chosen.start, chosen.start + chosen.text.length], null);
  const page = pageNumber(x.query);
  const { directive } = loaded.value.seen;
  return draftPage(
    x,
    directive,
    { title: x.t('add.title') },
    <ChooseSentencePage
      t={x.t}
      directiveId={directive.id}
      sentences={free.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
      total={free.length}
      page={page}
      query={{ path: directivePaths.newObligation(directive.id), params: Object.fromEntries(x.query) }}
    />,
  );
}

function showForm(x: Exchange, { seen, record }: Amendable, anchor: Span, refusal: Refusal | null, status = 200) {
  const blank = {
    action: firstWords(record.reading.text.slice(...anchor)),
    deliverable: null,
    role: 'implicit',
    modality: 'order',
    lead: [],
    coordinators: [],
    recipients: [],
    deadline: { kind: 'none', text: null },
  } as const;
  return draftPage(
    x,
    seen.directive,
    { title: x.t('add.title'), status },
    <AddObligationPage
      t={x.t}
      directiveId={seen.directive.id}
      anchor={anchor}
      context={paragraphAround(record.reading.text, anchor)}
      typed={refusal ? typedObligation(x.form) : typedFields(blank)}
      errors={refusal ? errorsOf(x, refusal) : []}
      tokens={x.formTokens}
    />,
  );
}

function add(x: Exchange): Promise<Response> {
  const anchor: Span = [Number(x.form.text('start')), Number(x.form.text('end'))];
  const { fields, wrong } = parseFields(typedObligation(x.form), { kind: 'none', text: null });
  const sound = anchor.every((each) => Number.isInteger(each) && each >= 0) && anchor[0] < anchor[1];
  return x.submit(
    async (change) => {
      if (!sound) return invalid({ sentence: 'draft.sentenceMissing' });
      if (Object.keys(wrong).length > 0) return invalid(wrong);
      return addObligation(change, { directiveId: directiveIdOf(x), anchor, fields });
    },
    {
      to: (lineageId) => directivePaths.card(directiveIdOf(x), lineageId),
      notice: 'add.done',
      onRefusal: async (refusal, status) => {
        const loaded = sound ? await x.view((view) => loadAmendable(view, x.param('id'))) : null;
        return loaded?.ok ? showForm(x, loaded.value, anchor, refusal, status) : x.refused(refusal);
      },
    },
  );
}
