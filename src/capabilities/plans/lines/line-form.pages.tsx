import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout, ErrorSummary, Form } from '../../../ui/index.ts';
import { FirstFields } from './first-fields.pages.tsx';
import type { LineFormModel } from './line-form.rules.ts';
import { Save } from './line-save.pages.tsx';
import { linePaths } from './lines.paths.ts';
import { MoreFields } from './more-fields.pages.tsx';

export interface LineFormProps {
  t: Translate;
  model: LineFormModel;
  tokens: { readonly csrf: string; readonly key: string };
}

/** One column: the four things everybody knows and Save on the first screen, the rest below. */
export const LineFormPage = (props: LineFormProps) => {
  const { t, model, tokens } = props;
  const { place, line } = model;
  const path = line ? linePaths.line(place.id, line.id) : linePaths.lines(place.id);
  const errors = { ...model.errors, ...Object.fromEntries(model.conflicts.map((field) => [field, CONFLICT])) };
  return (
    <>
      {model.returnMessage && (
        <Callout tone="brocade" title={t('plan.line.returned')}>
          {model.returnMessage}
        </Callout>
      )}
      <Form
        id="line"
        action={path}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        fields={model.baseRevisionId ? { base: model.baseRevisionId } : {}}
        autosave={autosaveOf(t, model, path)}
      >
        <ErrorSummary t={t} errors={Object.entries(errors).map(([field, key]) => ({ field, message: t(key) }))} />
        <FirstFields {...props} />
        <Save {...props} />
        <MoreFields {...props} />
      </Form>
      {line && <LineActs {...props} lineId={line.id} />}
    </>
  );
};

const CONFLICT = 'plan.line.conflict.field';

/** The texts and addresses that the page needs to save by itself. */
const autosaveOf = (t: Translate, model: LineFormModel, path: string) => ({
  action: linePaths.draft(path),
  watch: model.line ? `${path}/version` : undefined,
  tokens: linePaths.drafts,
  owner: model.personId,
  words: {
    saving: t('plan.line.saving'),
    waiting: t('plan.line.waiting'),
    waitingOpen: t('plan.line.waitingOpen'),
    signIn: t('plan.line.signIn'),
    restored: t('plan.line.restored'),
    take: t('plan.line.theirs.take'),
    keep: t('plan.line.theirs.keep'),
  },
});

const LineActs = ({ t, model, tokens, lineId }: LineFormProps & { lineId: Id }) => {
  const { place, baseRevisionId, undoTo } = model;
  const common = { csrf: tokens.csrf, idempotencyKey: tokens.key, tone: 'link' as const };
  return (
    <div class="card-actions">
      {model.next && (
        <a href={linePaths.line(place.id, model.next.id)}>{t('plan.line.next', { title: model.next.title })}</a>
      )}
      {/* What a page saves by itself is undone too: script shows the button and sends it back to where the page began. */}
      <div hidden={!undoTo} data-autosave-undo="">
        <ButtonForm
          {...common}
          action={linePaths.undoLine(place.id, lineId)}
          fields={{ to: undoTo ?? baseRevisionId ?? '' }}
        >
          {t('plan.line.undo')}
        </ButtonForm>
      </div>
      <ButtonForm {...common} action={linePaths.removal(place.id, lineId)} fields={{ base: baseRevisionId ?? '' }}>
        {t('plan.line.remove')}
      </ButtonForm>
    </div>
  );
};
