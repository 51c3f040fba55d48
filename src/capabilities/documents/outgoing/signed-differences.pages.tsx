import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/card.tsx';
import { CheckboxField } from '../../../ui/form.tsx';
import { HiddenInputs } from '../../../ui/hidden-inputs.tsx';
import type { PaperForms } from './paper-acts.pages.tsx';
import type { TextChange } from './signed-text.rules.ts';

/** Shown before the person confirms; the file waits under its hash, so that nobody chooses it twice. */
export const SignedDifferences = ({
  t,
  forms,
  file,
}: {
  t: Translate;
  forms: PaperForms;
  file: { sha256: string; name: string };
}) => (
  <>
    <HiddenInputs fields={{ seenFile: file.sha256, seenName: file.name }} />
    <Callout tone="gold" title={t('paper.differs.title', { count: forms.differences.length })}>
      {t('paper.differs.hint', { name: file.name })}
    </Callout>
    <ul class="stack">
      {forms.differences.map((change) => (
        <Change t={t} change={change} />
      ))}
    </ul>
    <CheckboxField name="differencesSeen" label={t('paper.differs.seen')} required />
  </>
);

const Change = ({ t, change }: { t: Translate; change: TextChange }) => (
  <li class="difference">
    {change.near && <span class="soft">{`… ${change.near} `}</span>}
    {change.removed && (
      <del>
        <span class="visually-hidden">{`[${t('ui.difference.removed')}: `}</span>
        {change.removed}
        <span class="visually-hidden">]</span>
      </del>
    )}{' '}
    {change.added && (
      <ins>
        <span class="visually-hidden">{`[${t('ui.difference.added')}: `}</span>
        {change.added}
        <span class="visually-hidden">]</span>
      </ins>
    )}
  </li>
);
