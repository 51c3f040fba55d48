import { formatDay } from '../../../kernel/day.ts';
import { Panel } from '../../../ui/card.tsx';
import { ButtonForm, CheckboxGroup, Form, FormActions, SubmitButton } from '../../../ui/form.tsx';
import { documentPaths } from '../document.paths.ts';
import { notation } from '../document.rules.ts';
import type { CaseFileProps } from './case-file.pages.tsx';

/** Papers of the register that may be put in. */
export const FindPapers = ({ t, model, tokens }: CaseFileProps) => (
  <Panel title={t('caseFile.find')} id="find">
    <form class="filter-form" method="get" action={`${documentPaths.caseFile(model.file.id)}#find`}>
      <label class="label" for="q">
        {t('documents.filter.q')}
      </label>
      <input class="input input-medium" id="q" name="q" type="search" value={model.q} />
      <button class="button button-secondary" type="submit">
        {t('caseFile.find')}
      </button>
    </form>
    {model.found.length > 0 && (
      <Form action={documentPaths.caseFileDocuments(model.file.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
        <CheckboxGroup
          name="documents"
          label={t('caseFile.documents')}
          error={model.error}
          choices={model.found.map((row) => ({
            value: row.id,
            label: [notation(row), row.issuedOn && formatDay(row.issuedOn), row.subject].filter(Boolean).join(' – '),
          }))}
        />
        <FormActions>
          <SubmitButton>{t('caseFile.put')}</SubmitButton>
        </FormActions>
      </Form>
    )}
  </Panel>
);

export const CloseCaseFile = ({ t, model, tokens }: CaseFileProps) => (
  <Panel>
    <ButtonForm action={documentPaths.caseFileEnd(model.file.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      {t('caseFile.close')}
    </ButtonForm>
    <p class="hint">{t('caseFile.close.hint')}</p>
  </Panel>
);
