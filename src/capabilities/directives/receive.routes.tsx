import { ok, type Refusal, refuse } from '../../kernel/result.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { FORM_FIELDS } from '../../ui/index.ts';
import { directivePaths } from './directive.paths.ts';
import { workOnDirectives } from './directive.policy.ts';
import type { DirectiveDeps } from './directive-deps.contributor.ts';
import { messageOf, ownWords } from './form-errors.routes.tsx';
import { readSourceFile } from './read-source-file.ts';
import { EMPTY_RECEIVE, type ReceiveModel, ReceivePage } from './receive.pages.tsx';
import { receiveDirective, unread } from './receive-directive.ts';

/** The form of receiving and what it sends. */
export const receiveRoutes = (deps: DirectiveDeps): readonly Route[] => [
  get(directivePaths.receive, workOnDirectives, (x) => showReceive(x, EMPTY_RECEIVE)),
  post(directivePaths.list, workOnDirectives, 'directive.receive', (x) => receive(x, deps)),
];

const showReceive = (x: Exchange, model: ReceiveModel, status = 200): Promise<Response> =>
  x.page(
    {
      title: x.t('receive.title'),
      subtitle: x.t('receive.subtitle'),
      place: 'directives',
      status,
      breadcrumbs: [{ href: directivePaths.list, label: x.t('directives.title') }],
    },
    <ReceivePage t={x.t} model={model} tokens={x.formTokens} />,
  );

async function receive(x: Exchange, deps: DirectiveDeps): Promise<Response> {
  const text = x.form.raw('text');
  const file = x.form.files.find((each) => each.field === 'file' && each.bytes.length > 0);
  const typed = {
    text,
    number: x.form.text('number').slice(0, 40),
    symbol: x.form.text('symbol').slice(0, 80),
    issuedOn: x.form.text('issued_on'),
    declared: x.form.has(FORM_FIELDS.noStateSecrets),
  };
  // A form that will be refused anyway is not worth the seconds of reading its file.
  const missing = x.problem ?? sourceProblem(text, file !== undefined, typed.declared);
  const bytes = file?.bytes ?? Buffer.from(text, 'utf8');
  const receivedHow = file ? 'uploaded' : 'pasted';
  const source = missing ? refuse(missing) : await readSourceFile(bytes);
  return x.submit(
    async (change) => {
      if (!source.ok) return refuse(missing ?? unread(source.refusal, receivedHow));
      const received = await receiveDirective(change, deps.content(x.province.schema), {
        bytes,
        source: source.value,
        receivedHow,
        fileName: file?.name ?? 'noi-dung-dan.txt',
        secrecyDeclared: typed.declared,
        number: typed.number,
        symbol: typed.symbol,
        issuedOn: typed.issuedOn,
      });
      return received.ok ? ok(received.value) : received;
    },
    {
      to: directivePaths.directive,
      notice: 'receive.done',
      onRefusal: (refusal, status) => showReceive(x, { ...typed, errors: receiveErrors(x, refusal) }, status),
    },
  );
}

/** Everything that the form itself shows to be wrong, at once: nobody should send it twice to learn two things. */
export function sourceProblem(text: string, file: boolean, declared: boolean): Refusal | null {
  const pasted = text.trim() !== '';
  const fields = {
    ...(!declared && { no_state_secrets: 'receive.declarationMissing' }),
    ...(!pasted && !file && { text: 'receive.nothing' }),
    ...(pasted && file && { file: 'receive.both' }),
  };
  return Object.keys(fields).length > 0 ? { kind: 'invalid', key: 'refusal.invalid', fields } : null;
}

/** A source that cannot be read says what it is in its own words, such as the name of its encoding. */
export function receiveErrors(x: Exchange, refusal: Refusal) {
  const fields = Object.entries(refusal.fields ?? {});
  if (fields.length === 0) return [{ field: 'text', message: messageOf(x, refusal) }];
  const own = ownWords(refusal)?.[x.locale];
  return fields.map(([field, key]) => ({ field, message: own ?? x.t(key) }));
}
