import type { Refusal } from '../../../kernel/result.ts';
import { invalid } from '../../../kernel/result.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../document.paths.ts';
import { keepRegister } from '../document.policy.ts';
import { ImportPage } from './import.pages.tsx';
import { checkRows, importRegister } from './import-register.ts';
import { type RegisterFile, readRegisterFiles } from './read-register-file.ts';

export interface ImportDeps {
  readonly content: (schema: string) => ContentStore;
}

type Kind = 'incoming' | 'outgoing';
const KINDS: readonly Kind[] = ['outgoing', 'incoming'];
const MOST_FILES = 200;

/** A book that is kept elsewhere comes in whole; the file is read before the transaction and never kept with a record. */
export const registerImportRoutes = (deps: ImportDeps): Route[] =>
  KINDS.flatMap((kind) => [
    get(documentPaths.registerImport(kind), keepRegister, (x) => showImport(x, kind)),
    post(documentPaths.registerImport(kind), keepRegister, 'document.import', (x) => takeOver(x, kind, deps)),
  ]);

async function takeOver(x: Exchange, kind: Kind, deps: ImportDeps): Promise<Response> {
  if (x.problem) return showImport(x, kind, { refusal: x.problem, files: [] });
  const content = deps.content(x.province.schema);
  const files = await filesIn(x, content);
  const declared = x.form.has('no_state_secrets');
  const read = declared ? await readRegisterFiles(files) : invalid({ secrecy: 'file.declarationMissing' });
  if (!read.ok) return showImport(x, kind, { refusal: read.refusal, files: [] });
  const rows = read.value;
  return x.submit((change) => importRegister(change, { kind, rows, rightRowsOnly: x.form.has('rightRowsOnly') }), {
    to: () => documentPaths.register(kind),
    notice: ({ imported, left }) => ({ key: 'book.import.done', params: { imported, left } }),
    onRefusal: async (refusal) => {
      const checked = await x.view((view) => checkRows(view, kind, rows));
      return showImport(x, kind, { refusal, files, checked, content });
    },
  });
}

async function filesIn(x: Exchange, content: ContentStore): Promise<RegisterFile[]> {
  const chosen = x.form.files.filter(({ field, bytes }) => field === 'file' && bytes.byteLength > 0);
  if (chosen.length > 0) return chosen.slice(0, MOST_FILES);
  const hashes = x.form
    .text('seen')
    .split(' ')
    .filter((hash) => /^[0-9a-f]{64}$/.test(hash));
  const kept = await Promise.all(hashes.slice(0, MOST_FILES).map((hash) => content.get(hash).catch(() => null)));
  return kept.flatMap((bytes) => (bytes ? [{ name: '', bytes }] : []));
}

interface Back {
  readonly refusal: Refusal;
  readonly files: readonly RegisterFile[];
  readonly checked?: Awaited<ReturnType<typeof checkRows>>;
  readonly content?: ContentStore;
}

async function showImport(x: Exchange, kind: Kind, back?: Back): Promise<Response> {
  const seen: string[] = [];
  for (const { bytes } of back?.content ? back.files : []) {
    const kept = await back?.content?.put(bytes);
    if (kept) seen.push(kept.sha256);
  }
  const { fields = {}, key = '', params } = back?.refusal ?? {};
  const secrecyError = fields.secrecy && x.t(fields.secrecy);
  const error = back && !secrecyError ? x.t(fields.file ?? key, params) : null;
  const model = { kind, error, rows: back?.checked ?? null, seen, secrecyError: secrecyError || undefined };
  return x.page(
    {
      title: x.t('book.import'),
      subtitle: x.t(`book.${kind}`),
      place: 'documents',
      breadcrumbs: [
        { href: documentPaths.list, label: x.t('documents.title') },
        { href: documentPaths.register(kind), label: x.t(`book.${kind}`) },
      ],
      status: back ? 422 : 200,
    },
    <ImportPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}
