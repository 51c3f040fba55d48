import type { Child } from 'hono/jsx';
import { HiddenInputs, type HiddenInputsProps } from './hidden-inputs.tsx';

export type ButtonTone = 'primary' | 'secondary' | 'danger' | 'quiet' | 'link';

export interface ButtonFormProps extends HiddenInputsProps {
  action: string;
  csrf: string;
  /** Defaults to secondary; `danger` is for the seal-like and the irreversible. */
  tone?: ButtonTone;
  lang?: string;
  /** Says more than the visible word where several buttons of a page share it. */
  label?: string;
  children: Child;
}

/** One act that needs nothing but a click, as a POST form: works without script, never a link that changes things. */
export const ButtonForm = ({ action, tone, lang, label, children, ...hidden }: ButtonFormProps) => (
  <form class="button-form" method="post" action={action} data-submit-once="">
    <HiddenInputs {...hidden} />
    <button class={`button button-${tone ?? 'secondary'}`} type="submit" lang={lang} aria-label={label}>
      {children}
    </button>
  </form>
);
