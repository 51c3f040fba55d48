import { Panel } from '../../../ui/card.tsx';
import { ButtonForm, LinkButton, TextArea } from '../../../ui/form.tsx';
import { documentPaths } from '../document.paths.ts';
import { ActForm, Behind } from './act-form.pages.tsx';
import type { OutgoingAction } from './outgoing.lifecycle.ts';
import type { PaperProps } from './paper.pages.tsx';
import { NumberHere, RecordIssueForm, SignatureForm } from './paper-number.pages.tsx';
import type { TextChange } from './signed-text.rules.ts';

/** What a form that came back keeps: typed words, what is wrong with them, and the signed file that was read. */
export interface PaperForms {
  readonly csrf: string;
  readonly key: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly differences: readonly TextChange[];
  readonly seenFile: { readonly sha256: string; readonly name: string } | null;
  readonly today: string;
}

/** Only what this person may do now; the step that comes next stands open, the others behind their names. */
export const PaperActs = (props: PaperProps) => {
  const { t, model } = props;
  const acts = ORDER.filter((act) => model.acts.includes(act));
  const replaces = model.paper.state === 'issued' || model.paper.state === 'recalled';
  const edits = model.acts.includes('revise');
  if (acts.length === 0 && !edits && !(replaces && model.acts.length > 0)) return null;
  return (
    <Panel title={t('paper.acts')} id="paper-acts">
      <div class="stack">
        {acts.map((act, at) => (
          <Act {...props} act={act} open={at === 0 && !QUIET.has(act)} />
        ))}
        {edits && (
          <p>
            <LinkButton href={documentPaths.paperAct(model.paper.documentId, 'edit')}>
              {t('paper.edit.title')}
            </LinkButton>
          </p>
        )}
        {replaces && !model.replacedBy && <Click {...props} act="replacement" tone="secondary" />}
      </div>
    </Panel>
  );
};

const ORDER: readonly OutgoingAction[] = [
  'approve-content',
  'check-form',
  'agree',
  'record-signature',
  'issue-here',
  'record-issue',
  'freeze',
  'return',
  'recall',
  'drop',
];
const QUIET = new Set<OutgoingAction>(['return', 'recall', 'drop']);

const Act = (props: PaperProps & { act: OutgoingAction; open: boolean }) => {
  const { act, open } = props;
  switch (act) {
    case 'approve-content':
    case 'agree':
    case 'freeze':
      return <Click {...props} tone={open ? 'primary' : 'secondary'} />;
    case 'record-signature':
      return <SignatureForm {...props} />;
    case 'issue-here':
      return <NumberHere {...props} />;
    case 'record-issue':
      return <RecordIssueForm {...props} />;
    default:
      return <Words {...props} />;
  }
};

const Click = ({ t, model, forms, act, tone }: PaperProps & { act: string; tone: 'primary' | 'secondary' }) => (
  <div class="stack-close">
    <ButtonForm
      action={documentPaths.paperAct(model.paper.documentId, act)}
      csrf={forms.csrf}
      idempotencyKey={forms.key}
      version={model.paper.version}
      tone={tone}
    >
      {t(`paper.act.${act}`)}
    </ButtonForm>
    <p class="hint">{t(`paper.act.${act}.hint`)}</p>
  </div>
);

const Words = ({ t, model, forms, act, open }: PaperProps & { act: OutgoingAction; open: boolean }) => (
  <Behind t={t} act={act} open={open || forms.typed.act === act}>
    <ActForm t={t} model={model} forms={forms} act={act}>
      <TextArea
        name="remarks"
        id={`remarks-${act}`}
        label={t(act === 'recall' ? 'paper.reason' : 'paper.remarks')}
        value={forms.typed.act === act ? forms.typed.remarks : ''}
        error={forms.typed.act === act ? (forms.errors.remarks ?? forms.errors.reason) : undefined}
        required={act === 'return' || act === 'recall'}
        rows={3}
      />
    </ActForm>
  </Behind>
);
