import { formatDay } from '../../../kernel/day.ts';
import { formatDong } from '../../../kernel/money.ts';
import { Callout, DefinitionList } from '../../../ui/index.ts';
import { type FormField, LINE_FIELDS } from './content/line-fields.rules.ts';
import { fieldWords } from './content/line-words.rules.ts';
import { totalOf } from './line.rules.ts';
import type { LineFormProps } from './line-form.pages.tsx';

/** A line for whoever may read and not write it: what it says, and nothing that looks like an entry. */
export const LineFacts = ({ t, model }: Pick<LineFormProps, 't' | 'model'>) => {
  const { content, lastSaved } = model;
  const action = (id: string) => model.duties.find((duty) => duty.obligationId === id)?.action;
  const nameOf = (code: string) => action(code) ?? model.names.nameOf(code, t.locale);
  const words = (field: FormField) => {
    const text = fieldWords(content, field, nameOf, t.locale);
    const several = field === 'money' && Object.keys(content.money).length > 1;
    return several ? `${text}; ${t('plan.lines.total')}: ${formatDong(totalOf(content))}` : text;
  };
  return (
    <>
      {model.returnMessage && (
        <Callout tone="brocade" title={t('plan.line.returned')}>
          {model.returnMessage}
        </Callout>
      )}
      <DefinitionList
        items={LINE_FIELDS.filter((field) => field !== 'title').map((field) => ({
          term: t(`plan.line.field.${field}`),
          detail: words(field),
        }))}
      />
      <p class="hint">
        {t('plan.line.reading')}{' '}
        {lastSaved && t('plan.line.lastSaved', { name: lastSaved.name, day: formatDay(lastSaved.day) })}
      </p>
      {!model.names.inForce && <p class="hint">{t('plan.unit.outsideValidity')}</p>}
    </>
  );
};
