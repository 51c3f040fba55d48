import type { Child } from 'hono/jsx';
import type { Translate } from '../kernel/translate.ts';

export interface FieldError {
  /** Id of the input (its name, unless another id was given). */
  field: string;
  message: Child;
}

/** Stands above a form that came back (422): what is wrong, each line leading to its field. Nothing when all is well. */
export const ErrorSummary = ({ t, errors }: { t: Translate; errors: readonly FieldError[] }) =>
  errors.length === 0 ? null : (
    <section class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('ui.form.errors', { count: errors.length })}</h2>
      <ul>
        {errors.map((error) => (
          <li>
            <a href={`#${error.field}`}>{error.message}</a>
          </li>
        ))}
      </ul>
      <p class="hint">{t('ui.form.kept')}</p>
    </section>
  );
