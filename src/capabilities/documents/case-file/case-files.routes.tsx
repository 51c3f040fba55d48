import { yearOf } from '../../../kernel/day.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { findUnit } from '../../organisations/index.ts';
import { listCodes } from '../../rulebook/index.ts';
import { documentPaths } from '../document.paths.ts';
import { keepRegister } from '../document.policy.ts';
import { listCaseFiles } from './case-file.store.ts';
import { CaseFilesPage } from './case-files.pages.tsx';
import { openCaseFile } from './keep-case-file.ts';

const FIELDS = ['title', 'notation', 'year', 'maintenance', 'rights'] as const;

/** The case files of the unit for which somebody works. */
export const caseFilesRoutes: readonly Route[] = [
  get(documentPaths.caseFiles, keepRegister, (x) => showCaseFiles(x)),
  post(documentPaths.caseFiles, keepRegister, 'case-file.open', (x) => {
    const typed = typedIn(x);
    return x.submit((change) => openCaseFile(change, { ...typed, year: Number(typed.year), startedOn: change.today }), {
      to: documentPaths.caseFile,
      notice: 'caseFile.opened',
      onRefusal: (refusal, status) => showCaseFiles(x, { refusal, status, typed }),
    });
  }),
];

const typedIn = (x: Exchange) =>
  Object.fromEntries(FIELDS.map((name) => [name, x.form.text(name)])) as Record<(typeof FIELDS)[number], string>;

interface Back {
  readonly refusal: Refusal;
  readonly status: number;
  readonly typed: Readonly<Record<string, string>>;
}

async function showCaseFiles(x: Exchange, back?: Back): Promise<Response> {
  const found = await x.view(async (view) => ({
    unit: await findUnit(view.tx, actorOf(view).unitId, view.today),
    files: await listCaseFiles(view.tx, actorOf(view).unitId),
    terms: await listCodes(view.tx, 'case-file-terms', view.today),
  }));
  const errors = Object.entries(back?.refusal.fields ?? {}).map(([field, key]) => [field, x.t(key)]);
  const model = {
    ...found,
    keeps: keepRegister.allows(x.actor),
    typed: back?.typed ?? { year: String(yearOf(x.today)) },
    errors: Object.fromEntries(errors),
  };
  return x.page(
    {
      title: x.t('caseFiles.title'),
      place: 'documents',
      subtitle: found.unit?.name,
      breadcrumbs: [{ href: documentPaths.list, label: x.t('documents.title') }],
      status: back?.status ?? 200,
    },
    <CaseFilesPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}
