import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import type { StoredNote } from '../source-note.rules.ts';

export interface SourceModel {
  /** where the words come from; `ocr`: recognised on a scan */
  readonly origin: string;
  readonly notes: readonly StoredNote[];
}

/** Everybody is told that a machine read a scan; the rest concerns those who settle the draft. */
export const HowItWasRead = (props: { t: Translate; directiveId: Id; source: SourceModel; mayAmend: boolean }) => {
  const { t, directiveId, source, mayAmend } = props;
  const [first, ...rest] = source.notes.map(({ code, count }) => t(`source.note.${code}`, { count: count ?? 0 }));
  if (source.origin === 'ocr') {
    const original = <a href={directivePaths.source(directiveId)}>{t('reading.source')}</a>;
    return (
      <Callout tone="gold" title={first} action={original}>
        {rest.join(' ')}
      </Callout>
    );
  }
  if (!mayAmend || (source.origin === 'text' && !first)) return null;
  return <p class="hint">{[t(`reading.origin.${source.origin}`), first, ...rest].join(' ')}</p>;
};
