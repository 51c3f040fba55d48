import { type Day, formatDay } from '../kernel/day.ts';
import type { Translate } from '../kernel/translate.ts';
import { ButtonForm } from './button-form.tsx';
import { ShapeIcon } from './shape.tsx';
import { FORM_FIELDS, SHELL_PATHS } from './shell-paths.ts';

export interface Demonstration {
  /** The business clock's day. */
  day: Day;
  /** The deadline the clock can jump to, with its words; null when nothing lies ahead. */
  next: { day: Day; label?: string } | null;
}

interface Props {
  t: Translate;
  demo: Demonstration;
  csrf: string;
  path: string;
}

/** Says on every page that this is no real province, and lets the visitor move its clock. */
export const DemonstrationBar = ({ t, demo, csrf, path }: Props) => (
  <section class="demo" aria-label={t('ui.demo.label')}>
    <span>
      {t('ui.demo.mark')} · {t('ui.demo.day')} <strong class="numeral">{formatDay(demo.day)}</strong>
    </span>
    {demo.next && (
      <ButtonForm
        action={SHELL_PATHS.nextDeadline}
        csrf={csrf}
        tone="link"
        fields={{ [FORM_FIELDS.returnTo]: path, day: demo.next.day }}
      >
        {nextWords(t, demo.next)}
        <ShapeIcon shape="arrow" />
      </ButtonForm>
    )}
  </section>
);

const nextWords = (t: Translate, next: { day: Day; label?: string }) =>
  next.label
    ? t('ui.demo.nextNamed', { label: `${formatDay(next.day).slice(0, 5)} · ${next.label}` })
    : t('ui.demo.next');
