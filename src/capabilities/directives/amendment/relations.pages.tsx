import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout, Card, EmptyState, LinkButton, Panel, Quote, StatusTag } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import type { Comparison } from './load-comparison.ts';
import type { RelationsView } from './load-relations.ts';
import { RelateForm, type RelateFormProps } from './relate-form.pages.tsx';

/** Which documents in force this one changes, and whether somebody has agreed with what that means. */
export const RelationsPage = (props: RelateFormProps) => {
  const { t, model, tokens } = props;
  const { directive } = model.seen;
  return (
    <div class="stack">
      <DirectiveTabs t={t} seen={model.seen} current="amendments" />
      <p>{t('amendment.intro')}</p>
      {model.comparisons.length === 0 && <EmptyState title={t('amendment.none')}>{t('amendment.none.how')}</EmptyState>}
      {model.comparisons.map((comparison) => (
        <RelationCard
          t={t}
          comparison={comparison}
          directiveId={directive.id}
          text={model.text}
          csrf={tokens.csrf}
          version={directive.version}
        />
      ))}
      {model.comparisons.length > 0 && (
        <p>
          <a href={directivePaths.changes(directive.id)}>{t('change.see')}</a>
        </p>
      )}
      {model.hints.map((hint) => (
        <Callout
          tone="sky"
          title={hint.targetId && t(`amendment.hint.${hint.mode}`, { label: hint.label })}
          action={
            hint.targetId && (
              <a href={`${directivePaths.amendments(directive.id)}?target=${hint.targetId}#relate`}>
                {t('amendment.hint.use')}
              </a>
            )
          }
        >
          {t('amendment.hint', { sentence: hint.sentence })}
          {!hint.targetId && ` ${t('amendment.hint.unknown', { label: hint.label })}`}
        </Callout>
      ))}
      <Panel title={t('amendment.add')} id="relate">
        {model.targets.length === 0 ? <p>{t('amendment.targets.none')}</p> : <RelateForm {...props} />}
      </Panel>
    </div>
  );
};

const RelationCard = (props: {
  t: Translate;
  comparison: Comparison;
  directiveId: RelationsView['seen']['directive']['id'];
  text: string;
  csrf: string;
  version: number;
}) => {
  const { t, comparison, directiveId, csrf, version } = props;
  const { relation, target, label, changes, settled } = comparison;
  const count = (kind: string) => changes.filter((each) => each.kind === kind).length;
  const counts = { changed: count('changed'), ended: count('ended'), added: count('added') };
  return (
    <Card
      title={label}
      href={directivePaths.amendment(directiveId, target.id)}
      subtitle={t('amendment.from', {
        mode: t(`amendment.mode.${relation.mode}`),
        day: formatDay(relation.effectiveOn),
      })}
      status={
        <StatusTag tone={settled ? 'forest' : 'gold'}>
          {t(settled ? 'amendment.state.settled' : 'amendment.state.open')}
        </StatusTag>
      }
      actions={
        <>
          <LinkButton href={directivePaths.amendment(directiveId, target.id)} tone={settled ? 'secondary' : 'primary'}>
            {t('amendment.compare')}
          </LinkButton>
          <ButtonForm
            action={`${directivePaths.amendment(directiveId, target.id)}/removal`}
            csrf={csrf}
            version={version}
            tone="link"
            label={t('amendment.remove.label', { label })}
          >
            {t('amendment.remove')}
          </ButtonForm>
        </>
      }
    >
      <Quote>{props.text.slice(...relation.span)}</Quote>
      <p>{t('amendment.counts', { ...counts, same: count('same') + count('kept') })}</p>
    </Card>
  );
};
