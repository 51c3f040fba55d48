import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  Quote,
  RadioGroup,
  SubmitButton,
} from '../../../ui/index.ts';
import type { PublishedObligation } from '../directive.events.ts';
import { directivePaths } from '../directive.paths.ts';
import { sectionWords } from '../draft/section.rules.ts';
import { firstWords } from '../draft/split.rules.ts';
import type { SeenDirective } from '../load-directive.ts';
import { ChangeCard } from './change-line.pages.tsx';
import type { ChangeLine } from './changes.rules.ts';
import type { Comparison } from './load-comparison.ts';

interface Props {
  t: Translate;
  seen: SeenDirective;
  comparison: Comparison;
  lines: readonly ChangeLine[];
  tokens: { csrf: string; key: string };
}

/** One document obligation by obligation; every pair can be corrected, and the whole is agreed with at the end. */
export const ComparisonPage = ({ t, seen, comparison, lines, tokens }: Props) => {
  const { id, version } = seen.directive;
  const { target, print, settled } = comparison;
  return (
    <div class="stack">
      {lines.map((line) => (
        <ChangeCard
          t={t}
          line={line}
          level={2}
          actions={
            line.old && (
              <a
                href={directivePaths.pair(id, target.id, line.old.lineageId)}
                aria-label={t('amendment.pair.label', { action: line.old.action })}
              >
                {t('amendment.pair')}
              </a>
            )
          }
        />
      ))}
      {settled ? (
        <Callout
          tone="forest"
          action={<a href={directivePaths.amendments(id)}>{t('reading.tab.amendments')}</a>}
          title={t('amendment.isAgreed')}
        />
      ) : (
        <Form
          action={directivePaths.agreement(id, target.id)}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          version={version}
          fields={{ print }}
        >
          <p>{t('amendment.comparison.agree')}</p>
          <FormActions>
            <SubmitButton>{t('amendment.agree')}</SubmitButton>
            <a href={directivePaths.amendments(id)}>{t('obligation.back')}</a>
          </FormActions>
        </Form>
      )}
    </div>
  );
};

interface PairProps {
  t: Translate;
  seen: SeenDirective;
  targetId: Id;
  partial: boolean;
  old: PublishedObligation;
  chosen: string;
  choices: readonly PublishedObligation[];
  errors: readonly FieldError[];
  tokens: { csrf: string; key: string };
}

const WORDS = 140;

/** Where one old obligation goes on; the text's own order, the chosen one ticked. */
export const PairPage = ({ t, seen, targetId, partial, old, chosen, choices, errors, tokens }: PairProps) => {
  const { id, version } = seen.directive;
  const ends = partial ? [{ value: 'keep', label: t('amendment.pair.keep') }] : [];
  return (
    <>
      <Quote source={sectionWords(t, old.section)}>{old.quote.text}</Quote>
      <Form
        action={directivePaths.pair(id, targetId, old.lineageId)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={version}
      >
        <ErrorSummary t={t} errors={errors} />
        <RadioGroup
          name="choice"
          label={t('amendment.pair.choice')}
          value={chosen}
          error={errors.find((error) => error.field === 'choice')?.message}
          choices={[
            ...ends,
            { value: 'end', label: t('amendment.pair.end') },
            ...choices.map((each) => ({
              value: each.lineageId,
              label: each.action,
              hint: `${sectionWords(t, each.section)}: ${firstWords(each.quote.text).slice(0, WORDS)}`,
            })),
          ]}
        />
        <FormActions>
          <SubmitButton>{t('amendment.pair.save')}</SubmitButton>
          <a href={directivePaths.amendment(id, targetId)}>{t('obligation.back')}</a>
        </FormActions>
      </Form>
    </>
  );
};
