import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState } from '../../../ui/card.tsx';
import { ButtonForm } from '../../../ui/form.tsx';
import { StatusTag } from '../../../ui/status.tsx';
import { type Column, DataTable } from '../../../ui/table.tsx';
import type { Tone } from '../../../ui/tone.ts';
import { changesBetween } from '../rows/rule-changes.rules.ts';
import { Changes } from '../rows/rule-row.pages.tsx';
import { ruleWords, validityWords } from '../rows/rule-words.rules.ts';
import type { RuleContent } from '../rule.rules.ts';
import { rulePaths } from '../rulebook.paths.ts';
import { type Difference, type DifferenceKind, isAdoptable } from './compare-preset.rules.ts';

export interface PresetModel {
  readonly differences: readonly Difference[];
  readonly mayChange: boolean;
}

interface PresetProps {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly model: PresetModel;
}

const TONES: Readonly<Record<DifferenceKind, Tone>> = {
  new: 'sky',
  changed: 'gold',
  ended: 'neutral',
  kept: 'forest',
  blocked: 'brocade',
};

/** Where the rule set that comes with the product differs from the rows here, row by row. */
export const PresetPage = ({ t, tokens, model }: PresetProps) => (
  <DataTable
    t={t}
    caption={t('rule.preset.title')}
    columns={columns(t, tokens, model)}
    rows={model.differences}
    empty={<EmptyState title={t('rule.preset.same')}>{t('rule.preset.same.text')}</EmptyState>}
  />
);

function columns(t: Translate, tokens: PresetProps['tokens'], model: PresetModel): Column<Difference>[] {
  const act = (row: Difference) =>
    isAdoptable(row) && (
      <ButtonForm action={rulePaths.adoption} csrf={tokens.csrf} fields={{ which: row.id }}>
        {t('rule.preset.adopt')}
      </ButtonForm>
    );
  return [
    { key: 'rule', header: t('rules.column.rule'), heading: true, cell: (row) => <DifferenceName t={t} row={row} /> },
    {
      key: 'kind',
      header: t('rules.column.state'),
      cell: (row) => <StatusTag tone={TONES[row.kind]}>{t(`rule.preset.kind.${row.kind}`)}</StatusTag>,
    },
    { key: 'change', header: t('rule.preset.column.change'), cell: (row) => <DifferenceWords t={t} row={row} /> },
    ...(model.mayChange ? [{ key: 'act', header: t('rule.preset.column.act'), cell: act }] : []),
  ];
}

const DifferenceName = ({ t, row }: { t: Translate; row: Difference }) => {
  const { value } = (row.row ?? row.proposal?.content) as RuleContent;
  const { title } = ruleWords(t, { ...row, value });
  return (
    <>
      {row.row ? <a href={rulePaths.rule(row.row.id)}>{title}</a> : title}
      <div class="hint">{t(`rules.set.${row.set}`)}</div>
    </>
  );
};

/** Against the row as it stands here; a new one says from when it holds. */
const DifferenceWords = ({ t, row }: { t: Translate; row: Difference }) => {
  if (!row.proposal) return null;
  const { content } = row.proposal;
  if (!row.row) return <>{[validityWords(t, content), content.basis].filter(Boolean).join('; ')}</>;
  return <Changes t={t} changes={changesBetween(t, row, row.row, content)} />;
};
