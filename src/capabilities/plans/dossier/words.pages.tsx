import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Form, FormActions, SubmitButton, TextArea } from '../../../ui/index.ts';
import { dossierPaths } from './dossier.paths.ts';
import type { Dossier, PlanWords } from './dossier.rules.ts';
import { WORD_PARTS } from './plan-words.rules.ts';
import { reasonOf, type SentForm, type Tokens } from './sent-form.pages.tsx';

interface WordsProps {
  readonly t: Translate;
  readonly dossier: Dossier;
  readonly words: Required<PlanWords>;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** What stands around the table of lines: one paragraph a line, filled in from the figures of the day. */
export const WordsPage = ({ t, dossier, words, tokens, sent }: WordsProps) => (
  <Form
    action={dossierPaths.words(dossier.planId)}
    label={t('dossier.words')}
    csrf={tokens.csrf}
    idempotencyKey={tokens.key}
    version={dossier.version}
    guarded
  >
    {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
    <p class="hint">{t('dossier.words.hint')}</p>
    {WORD_PARTS.map((part) => (
      <TextArea
        name={part}
        label={t(`dossier.words.${part}`)}
        value={sent ? sent.text(part) : words[part].join('\n')}
        rows={5}
      />
    ))}
    <FormActions>
      <SubmitButton>{t('dossier.words.save')}</SubmitButton>
    </FormActions>
  </Form>
);
