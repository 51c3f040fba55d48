import type { Child } from 'hono/jsx';
import type { Dong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, KeyFigure, KeyFigures, LinkButton, Panel, StatusTag, type Tone } from '../../../ui/index.ts';
import { totalsOf } from '../lines/content/line-totals.rules.ts';
import { millions } from '../plan-table.document.ts';
import type { DossierState } from './dossier.lifecycle.ts';
import { dossierPaths } from './dossier.paths.ts';
import type { DossierModel } from './load-dossier.ts';
import { PapersTable } from './papers.pages.tsx';

export interface DossierProps {
  readonly t: Translate;
  readonly model: DossierModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly consolidationPath: string;
  /** what this person can do now, drawn by the parts that own the acts */
  readonly acts: readonly Child[];
  /** what waits for an answer before anything else can happen */
  readonly first: Child;
  readonly rounds: Child;
}

const TONE: Readonly<Record<DossierState, Tone>> = {
  consolidating: 'gold',
  'in-opinion': 'gold',
  'opinions-closed': 'gold',
  'at-finance': 'gold',
  ready: 'gold',
  'at-office': 'sky',
  'with-leader': 'sky',
  returned: 'brocade',
  agreed: 'sky',
  issued: 'forest',
};

export const DossierTag = ({ t, state }: { t: Translate; state: DossierState }) => (
  <StatusTag tone={TONE[state]}>{t(`dossier.state.${state}`)}</StatusTag>
);

/** Where the plan of the province stands, what is mine to do, and every paper of its way. */
export const DossierPage = (props: DossierProps) => {
  const { t, model, acts } = props;
  return (
    <>
      <Figures {...props} />
      {props.first}
      <Panel title={t('dossier.next')} actions={<DossierTag t={t} state={model.dossier.state} />}>
        {model.items.length === 0 && (
          <Callout
            tone="gold"
            action={<LinkButton href={props.consolidationPath}>{t('dossier.consolidation')}</LinkButton>}
          >
            {t('opinion.items.missing')}
          </Callout>
        )}
        {acts.length > 0 ? (
          <div class="stack">{acts}</div>
        ) : (
          <p class="soft">{t('dossier.next.none', { state: t(`dossier.state.${model.dossier.state}`) })}</p>
        )}
      </Panel>
      {props.rounds}
      <Panel title={t('dossier.papers')}>
        <PapersTable t={t} papers={model.papers} />
      </Panel>
    </>
  );
};

const Figures = ({ t, model, consolidationPath }: DossierProps) => {
  const { items, submissions, dossier } = model;
  const appraised = items.reduce(
    (sum, item) => sum + Object.values(item.appraised ?? {}).reduce((total, amount) => total + amount, 0),
    0,
  );
  return (
    <KeyFigures label={t('dossier.items')}>
      <KeyFigure
        value={String(items.length)}
        label={t('dossier.items')}
        href={consolidationPath}
        link={t('dossier.open')}
      />
      <KeyFigure
        value={inMillions(t, totalsOf(items).total)}
        label={t('dossier.planned')}
        href={consolidationPath}
        link={t('dossier.open')}
      />
      <KeyFigure
        value={inMillions(t, appraised as Dong)}
        label={t('dossier.appraised')}
        href={dossierPaths.finance(dossier.planId)}
        link={t('dossier.open')}
      />
      <KeyFigure
        value={String(submissions.length)}
        label={t('dossier.rounds')}
        href={dossierPaths.changes(dossier.planId)}
        link={t('dossier.open')}
      />
    </KeyFigures>
  );
};

/** A sum fits its figure; every đồng stands where the figure leads. */
const inMillions = (t: Translate, amount: Dong): string => t('dossier.millions', { amount: millions(amount) || '0' });
