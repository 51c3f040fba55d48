import type { Refusal } from '../../../kernel/result.ts';
import type { Message } from '../../../kernel/translate.ts';
import { LARGEST_FILE } from '../../../platform/files/store-file.ts';
import { type Exchange, statusOf } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { type FieldError, FORM_FIELDS } from '../../../ui/index.ts';
import { documentPaths } from '../document.paths.ts';
import { checkDocument } from './check-document.ts';
import { CheckFormPage, CheckReportPage } from './conformity.pages.tsx';
import { conformityPaths } from './conformity.paths.ts';
import { checkDocuments } from './conformity.policy.ts';

/** Before the routes of one paper: "check" is no id. */
export const conformityRoutes: readonly Route[] = [
  get(conformityPaths.check, checkDocuments, (x) => showForm(x, { declared: false, errors: [] })),
  post(conformityPaths.check, checkDocuments, 'document.check', check),
];

const home = (x: Exchange) => ({ href: documentPaths.list, label: x.t('documents.title') });

const showForm = (x: Exchange, model: { declared: boolean; errors: readonly FieldError[] }, status = 200) =>
  x.page(
    {
      title: x.t('conformity.title'),
      subtitle: x.t('conformity.subtitle'),
      place: 'documents',
      status,
      breadcrumbs: [home(x)],
    },
    <CheckFormPage t={x.t} model={model} tokens={x.formTokens} />,
  );

/** Answered with the report itself: nothing was made that an address could lead to. */
async function check(x: Exchange): Promise<Response> {
  const file = x.form.files.find((each) => each.field === 'file' && each.bytes.length > 0);
  const declared = x.form.has(FORM_FIELDS.noStateSecrets);
  const again = (refusal: Refusal) => showForm(x, { declared, errors: errorsIn(x, refusal) }, statusOf[refusal.kind]);
  const problem = x.problem ?? formProblem(file?.bytes, declared);
  if (problem || !file) return again(problem ?? { kind: 'invalid', key: 'conformity.noFile' });
  const checked = await checkDocument(file.bytes);
  if (!checked.ok) return again(checked.refusal);
  const report = checked.value;
  const name = file.name.slice(0, 80);
  return x.page(
    {
      title: x.t('conformity.title'),
      subtitle: x.t(report.faults === 0 ? 'conformity.right' : 'conformity.wrong', {
        file: name,
        count: report.faults,
      }),
      place: 'documents',
      breadcrumbs: [home(x), { href: conformityPaths.check, label: x.t('conformity.title') }],
    },
    <CheckReportPage t={x.t} report={report} />,
  );
}

/** All at once: nobody should choose a file twice to learn two things. */
function formProblem(bytes: Uint8Array | undefined, declared: boolean): Refusal | null {
  const fields = {
    ...(!declared && { [FORM_FIELDS.noStateSecrets]: 'file.declarationMissing' }),
    ...(!bytes && { file: 'conformity.noFile' }),
    ...(bytes && bytes.length > LARGEST_FILE && { file: 'file.tooLarge' }),
  };
  return Object.keys(fields).length > 0 ? { kind: 'invalid', key: 'refusal.invalid', fields } : null;
}

function errorsIn(x: Exchange, refusal: Refusal & { readonly message?: Message }): FieldError[] {
  const fields = Object.entries(refusal.fields ?? {});
  if (fields.length > 0) return fields.map(([field, key]) => ({ field, message: x.t(key) }));
  return [{ field: 'file', message: refusal.message?.[x.locale] ?? x.t(refusal.key, refusal.params) }];
}
