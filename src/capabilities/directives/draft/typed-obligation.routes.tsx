import type { FormValues } from '../../../platform/http/form.ts';
import type { ObligationTyped } from './obligation-form.rules.ts';

/** What stands in the form of an obligation, exactly as typed. */
export function typedObligation(form: FormValues): ObligationTyped {
  const agencies = form.all('recipient_agency');
  return {
    action: form.text('action').slice(0, 2000),
    deliverable: form.text('deliverable').slice(0, 500),
    role: form.text('role'),
    modality: form.text('modality'),
    lead: form.text('lead').slice(0, 4000),
    coordinators: form.text('coordinators').slice(0, 4000),
    recipients: form.all('recipient_role').map((role, index) => ({ role, agency: agencies[index] ?? '' })),
    deadline: {
      kind: form.text('deadline_kind'),
      bound: form.text('deadline_bound'),
      value: form.text('deadline_value'),
      to: form.text('deadline_to'),
      freq: form.text('deadline_freq'),
      monthDay: form.text('deadline_month_day'),
      months: form.text('deadline_months'),
      event: form.text('deadline_event'),
      offsetDays: form.text('deadline_offset'),
      workingDays: form.has('deadline_working'),
    },
  };
}
