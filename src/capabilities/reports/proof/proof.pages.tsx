import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, LinkButton, Panel } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import type { FigureChange } from '../figures/index.ts';
import type { ProofModel } from './load-proof.ts';
import { proofPaths } from './proof.paths.ts';

/** The figures of a frozen report: their codes, what they were, what their rules count today. */
export const ProofPage = ({ t, model, fingerprint }: { t: Translate; model: ProofModel; fingerprint: string }) => (
  <>
    <p class="form-actions">
      <LinkButton href={proofPaths.pdf(model.edition.editionId)}>{t('proof.pdf')}</LinkButton>
      <LinkButton href={proofPaths.pack(model.edition.editionId)} tone="secondary">
        {t('proof.zip')}
      </LinkButton>
      <LinkButton href={documentPaths.show(model.edition.documentId)} tone="secondary">
        {t('proof.paper')}
      </LinkButton>
    </p>
    <DataTable
      t={t}
      caption={t('proof.caption')}
      columns={columnsOf(t)}
      rows={[...model.figures].sort((a, b) => Number(b.changed) - Number(a.changed) || a.position - b.position)}
      empty={<EmptyState title={t('proof.one.empty')} />}
      rowTone={({ changed }) => (changed ? 'gold' : undefined)}
    />
    <Panel title={t('proof.check')}>
      <p>{t('proof.check.text')}</p>
      <pre class="code">{`ngoclinh verify bao-cao.pdf --key ${fingerprint.replaceAll(' ', '')}`}</pre>
    </Panel>
  </>
);

export const KeyPage = ({ t, fingerprint }: { t: Translate; fingerprint: string }) => (
  <Panel title={t('proof.key.fingerprint')}>
    <p class="numeral">{fingerprint}</p>
    <p>{t('proof.key.text')}</p>
  </Panel>
);

const columnsOf = (t: Translate): Column<FigureChange>[] => [
  {
    key: 'name',
    header: t('proof.figure'),
    heading: true,
    cell: ({ identity, name }) => <a href={proofPaths.figure(identity)}>{name}</a>,
  },
  { key: 'identity', header: t('proof.identity'), nowrap: true, cell: ({ identity }) => identity },
  { key: 'frozen', header: t('proof.frozen'), align: 'end', cell: (row) => words(t, row, row.frozen) },
  { key: 'now', header: t('proof.now'), align: 'end', cell: (row) => (row.now ? words(t, row, row.now) : '') },
  { key: 'difference', header: t('proof.difference'), align: 'end', cell: (row) => differenceOf(t, row) },
];

const leading = ({ declared }: FigureChange, amounts: FigureChange['frozen']): number =>
  declared ? amounts.stated : amounts.reported;

const words = (t: Translate, row: FigureChange, amounts: FigureChange['frozen']): string =>
  `${number(t, leading(row, amounts))} ${row.unitWord}`;

function differenceOf(t: Translate, row: FigureChange): string {
  if (!row.changed) return t('proof.same');
  const difference = row.now ? leading(row, row.now) - leading(row, row.frozen) : 0;
  if (difference === 0) return t('proof.levelsChanged');
  return `${difference > 0 ? '+' : '−'}${number(t, Math.abs(difference))}`;
}

const number = (t: Translate, amount: number): string => amount.toLocaleString(t.locale === 'vi' ? 'vi-VN' : 'en-GB');
