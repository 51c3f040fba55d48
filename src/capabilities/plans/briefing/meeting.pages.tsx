import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  CheckboxField,
  FORM_FIELDS,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SubmitButton,
} from '../../../ui/index.ts';
import { directivePaths } from '../../directives/directive.paths.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { paperWords } from './briefing.pages.tsx';
import { briefingPaths } from './briefing.paths.ts';
import { isWork } from './conclusion.rules.ts';
import type { KeptConclusion, Meeting } from './meeting.store.ts';

export interface MeetingModel {
  readonly meeting: Meeting;
  readonly conclusions: readonly KeptConclusion[];
}

interface MeetingProps {
  readonly t: Translate;
  readonly model: MeetingModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
  /** of the declaration */
  readonly error: string | null;
}

/** From conclusions to tasks: the notice, its issue, the directive that it became. */
export const MeetingPage = ({ t, model, tokens, error }: MeetingProps) => {
  const { meeting, conclusions } = model;
  const work = conclusions.filter(isWork).length;
  const isDraft = meeting.paperState === 'draft' || meeting.paperState === 'agreed';
  return (
    <>
      {meeting.directiveId && (
        <Callout
          tone="forest"
          action={
            <LinkButton href={directivePaths.directive(meeting.directiveId)}>{t('meeting.directive')}</LinkButton>
          }
        >
          {t('meeting.refusal.assigned')}
        </Callout>
      )}
      {meeting.paperState === 'issued' && !meeting.directiveId && (
        <Panel title={t('meeting.assign')}>
          <p>{t(work > 0 ? 'meeting.assign.text' : 'meeting.assign.none', { count: work })}</p>
          {work > 0 && (
            <Form action={briefingPaths.directive(meeting.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
              <CheckboxField
                name={FORM_FIELDS.noStateSecrets}
                label={t('meeting.secrecy')}
                required
                {...(error ? { error } : {})}
              />
              <FormActions>
                <SubmitButton>{t('meeting.assign')}</SubmitButton>
              </FormActions>
            </Form>
          )}
        </Panel>
      )}
      <Panel
        title={t('meeting.conclusions')}
        actions={isDraft && <a href={briefingPaths.revision(meeting.id)}>{t('meeting.revise')}</a>}
      >
        <ol class="stack-close">
          {conclusions.map(({ sentence }, index) => (
            <li>
              {index + 1}. {sentence}.
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title={t('meeting.paper')}>
        <p>
          <a href={documentPaths.show(meeting.documentId)}>
            {t('meeting.paper')} · {formatDay(meeting.heldOn)}
          </a>{' '}
          <span class="small soft">{paperWords(t, meeting)}</span>
        </p>
      </Panel>
    </>
  );
};
