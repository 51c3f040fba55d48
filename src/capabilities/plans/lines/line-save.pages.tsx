import { formatDay } from '../../../kernel/day.ts';
import { FormActions, SubmitButton } from '../../../ui/index.ts';
import type { LineFormProps } from './line-form.pages.tsx';

/** The one act of the form, and what was saved last. */
export const Save = ({ t, model }: Pick<LineFormProps, 't' | 'model'>) => (
  <FormActions>
    <SubmitButton>{t('plan.line.save')}</SubmitButton>
    <span class="soft" role="status" data-autosave-status="">
      {model.lastSaved && t('plan.line.lastSaved', { name: model.lastSaved.name, day: formatDay(model.lastSaved.day) })}
    </span>
  </FormActions>
);
