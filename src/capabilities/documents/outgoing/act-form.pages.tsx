import type { Child } from 'hono/jsx';
import type { Translate } from '../../../kernel/translate.ts';
import { Form, FormActions, SubmitButton } from '../../../ui/form.tsx';
import { documentPaths } from '../document.paths.ts';
import type { OutgoingAction } from './outgoing.lifecycle.ts';
import type { PaperProps } from './paper.pages.tsx';

/** An act behind its name, with what follows from it. */
export const Behind = (props: { t: Translate; act: OutgoingAction; open: boolean; children: Child }) => (
  <details open={props.open}>
    <summary>{props.t(`paper.act.${props.act}`)}</summary>
    <p class="hint">{props.t(`paper.act.${props.act}.hint`)}</p>
    {props.children}
  </details>
);

export const ActForm = (props: PaperProps & { act: OutgoingAction; upload?: boolean; children: Child }) => (
  <Form
    action={documentPaths.paperAct(props.model.paper.documentId, props.act)}
    csrf={props.forms.csrf}
    idempotencyKey={props.forms.key}
    version={props.model.paper.version}
    upload={props.upload ?? false}
    label={props.t(`paper.act.${props.act}`)}
  >
    {props.children}
    <FormActions>
      <SubmitButton tone={props.act === 'recall' || props.act === 'drop' ? 'danger' : 'primary'}>
        {props.t(`paper.act.${props.act}`)}
      </SubmitButton>
    </FormActions>
  </Form>
);
