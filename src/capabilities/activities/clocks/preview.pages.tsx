import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DayField, FormActions, Panel, SelectField, SubmitButton } from '../../../ui/index.ts';
import type { CodeChoice } from '../../rulebook/index.ts';
import type { DueClock } from './clock.rules.ts';
import { ClockRule, ClockStanding, DueWords } from './clock-table.pages.tsx';
import { clockPaths } from './clocks.paths.ts';

export interface PreviewProps {
  readonly t: Translate;
  readonly kinds: readonly CodeChoice[];
  readonly scopes: readonly CodeChoice[];
  readonly values: { readonly kind: string; readonly scope: string; readonly from: string; readonly to: string };
  readonly error: string | null;
  /** null while nothing was asked */
  readonly due: readonly DueClock[] | null;
  readonly today: Day;
  readonly soonDays: number;
}

/** What the law would ask, before anything is written down. */
export const PreviewPage = ({ t, kinds, scopes, values, error, due, today, soonDays }: PreviewProps) => {
  const named = (choices: readonly CodeChoice[]) =>
    choices.map(({ code, name, nameEn }) => ({ value: code, label: t.locale === 'vi' ? name : nameEn }));
  return (
    <>
      <Panel>
        <form class="form" method="get" action={clockPaths.preview}>
          <SelectField
            name="kind"
            label={t('activity.clock.preview.kind')}
            value={values.kind}
            choices={named(kinds)}
          />
          <SelectField
            name="scope"
            label={t('activity.clock.preview.scope')}
            value={values.scope}
            choices={named(scopes)}
          />
          <DayField
            t={t}
            name="from"
            label={t('activity.clock.preview.from')}
            value={values.from}
            {...(error ? { error: t(error) } : {})}
          />
          <DayField t={t} name="to" label={t('activity.clock.preview.to')} value={values.to} />
          <FormActions>
            <SubmitButton tone="secondary">{t('activity.clock.preview.show')}</SubmitButton>
          </FormActions>
        </form>
      </Panel>
      {due && <ClockHints t={t} due={due} today={today} soonDays={soonDays} />}
    </>
  );
};

/** The duties around an event that is being written down; also for the form of an activity. */
export const ClockHints = (props: { t: Translate; due: readonly DueClock[]; today: Day; soonDays: number }) => {
  const { t, due, today, soonDays } = props;
  if (due.length === 0) return <Callout tone="neutral">{t('activity.clock.preview.nothing')}</Callout>;
  return (
    <Panel title={t('activity.clocks')}>
      <ul class="stack-close">
        {due.map(({ clock, ...days }) => (
          <li>
            <ClockStanding
              t={t}
              due={{ ...days, doneOn: null, notNeededReason: null }}
              today={today}
              soonDays={soonDays}
            />{' '}
            {t('activity.clock.due')}: <DueWords t={t} due={days} />
            <br />
            <ClockRule t={t} clock={clock} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};
