import type { Id } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Form, FormActions, Panel, RadioGroup, SubmitButton, TextArea } from '../../../ui/index.ts';
import type { InputValues } from '../lines/content/line-values.rules.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { ItemFields } from './item-fields.pages.tsx';
import type { ItemLists } from './load-item-form.ts';
import type { Picked } from './load-preview.ts';

export interface MergeModel {
  readonly cycleId: Id;
  readonly picked: Picked;
  /** whose words the form begins with */
  readonly base: Id;
  readonly values: InputValues;
  readonly lists: ItemLists;
  /** items that some of the lines go into already */
  readonly items: readonly { readonly id: Id; readonly title: string }[];
}

interface MergeProps {
  t: Translate;
  model: MergeModel;
  tokens: { readonly csrf: string; readonly key: string };
  sent: { readonly refusal: Refusal; readonly reason: string; readonly itemId: string } | null;
}

/** Several origins, one item: whose words it takes, then what it says. */
export const MergePage = ({ t, model, tokens, sent }: MergeProps) => {
  const { picked } = model;
  const errors = Object.fromEntries(Object.entries(sent?.refusal.fields ?? {}).map(([name, key]) => [name, t(key)]));
  const refused = sent && !sent.refusal.fields && t(sent.refusal.key, sent.refusal.params);
  return (
    <>
      {refused && <Callout tone="brocade">{refused}</Callout>}
      {picked.foreign > 0 && (
        <Callout tone="gold">{t('consolidation.preview.foreign', { count: picked.foreign })}</Callout>
      )}
      <Origins t={t} model={model} />
      <Panel title={t('consolidation.merge.content')}>
        <Form action={consolidationPaths.items(model.cycleId)} csrf={tokens.csrf} idempotencyKey={tokens.key} guarded>
          <input type="hidden" name="base" value={model.base} />
          {picked.lines.map((line) => (
            <input type="hidden" name="line" value={`${line.lineId}:${line.mark}`} />
          ))}
          {model.items.length > 0 && (
            <RadioGroup
              name="item"
              label={t('consolidation.merge.into')}
              value={sent?.itemId ?? ''}
              choices={[
                { value: '', label: t('consolidation.merge.new') },
                ...model.items.map((item) => ({ value: item.id, label: item.title })),
              ]}
            />
          )}
          <ItemFields t={t} values={model.values} errors={errors} lists={model.lists} />
          <TextArea
            name="reason"
            label={t('consolidation.reason')}
            hint={t('consolidation.reason.hint')}
            rows={2}
            required
            value={sent?.reason ?? ''}
            error={errors.reason}
          />
          <FormActions>
            <SubmitButton>{t('consolidation.merge.submit')}</SubmitButton>
          </FormActions>
        </Form>
      </Panel>
    </>
  );
};

const Origins = ({ t, model }: { t: Translate; model: MergeModel }) => {
  const { picked, cycleId } = model;
  const lines = picked.lines.map((line): [string, string] => ['line', line.lineId]);
  const based = (base: Id) => new URLSearchParams([...lines, ['decision', 'merge'], ['base', base]]);
  return (
    <Panel title={t('consolidation.merge.origins')}>
      <ul class="plain-list">
        {picked.lines.map((line) => (
          <li>
            <a href={consolidationPaths.line(cycleId, line.lineId)}>{line.title}</a>
            <p class="hint">{picked.units.get(line.unitId)?.[t.locale === 'vi' ? 'name' : 'nameEn']}</p>
            {line.lineId === model.base ? (
              <strong>{t('consolidation.merge.based')}</strong>
            ) : (
              <a href={`${consolidationPaths.preview(cycleId)}?${based(line.lineId)}`}>
                {t('consolidation.merge.base')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
