import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Dong, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Card, EmptyState, LinkButton, Tabs } from '../../../ui/index.ts';
import type { UnitLabel } from '../../organisations/index.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import type { KeyKind } from './line-keys.rules.ts';
import type { Block } from './suggestion.store.ts';

export const SHOWN_KINDS = ['title', 'fair', 'guest', 'place'] as const satisfies readonly KeyKind[];
export type ShownKind = (typeof SHOWN_KINDS)[number];

export interface SuggestionsModel {
  readonly cycleId: Id;
  readonly kind: ShownKind;
  readonly blocks: readonly Block[];
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly page: number;
  readonly more: boolean;
}

interface Props {
  t: Translate;
  model: SuggestionsModel;
  decides: boolean;
  tokens: { readonly csrf: string; readonly key: string };
}

/** Lines that may be the same work, with the reason; each is merged, or dismissed and kept as looked at. */
export const SuggestionsPage = ({ t, model, decides, tokens }: Props) => {
  const path = consolidationPaths.suggestions(model.cycleId);
  const at = (page: number) => `${path}?kind=${model.kind}&page=${page}`;
  return (
    <>
      <Tabs
        label={t('suggestion.kinds')}
        items={SHOWN_KINDS.map((kind) => ({
          href: `${path}?kind=${kind}`,
          label: t(`suggestion.reason.${kind}`),
          current: kind === model.kind,
        }))}
      />
      {model.blocks.length === 0 && <EmptyState title={t('suggestion.empty')}>{t('suggestion.empty.text')}</EmptyState>}
      {model.blocks.map((block) => (
        <BlockCard t={t} model={model} block={block} decides={decides} tokens={tokens} />
      ))}
      <p class="downloads">
        {model.page > 1 && <a href={at(model.page - 1)}>{t('ui.page.previous')}</a>}
        {model.more && <a href={at(model.page + 1)}>{t('ui.page.next')}</a>}
      </p>
    </>
  );
};

const BlockCard = ({ t, model, block, decides, tokens }: Props & { block: Block }) => {
  const lines = block.lineIds.map((id): [string, string] => ['line', id]);
  const merge = new URLSearchParams([...lines, ['decision', 'merge']]);
  const acts = decides && (
    <>
      <LinkButton href={`${consolidationPaths.preview(model.cycleId)}?${merge}`}>{t('suggestion.merge')}</LinkButton>
      <ButtonForm
        action={consolidationPaths.suggestions(model.cycleId)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        tone="quiet"
        fields={{ kind: block.kind, key: block.key, count: block.count }}
      >
        {t('suggestion.dismiss')}
      </ButtonForm>
    </>
  );
  const title = t('suggestion.title', { count: block.count, reason: t(`suggestion.why.${block.kind}`) });
  return (
    <Card title={title} actions={acts}>
      <ul class="plain-list">
        {block.lines.map((line) => (
          <li>
            <a href={consolidationPaths.line(model.cycleId, line.lineId)}>{line.title}</a>
            <p class="hint">
              {[
                model.units.get(line.unitId)?.[t.locale === 'vi' ? 'name' : 'nameEn'],
                line.startsOn && formatDay(line.startsOn),
                formatDong(line.proposed as Dong),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {block.count > block.lines.length && (
        <p class="hint">{t('suggestion.more', { count: block.count - block.lines.length })}</p>
      )}
    </Card>
  );
};
