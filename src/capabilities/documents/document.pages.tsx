import { formatDay } from '../../kernel/day.ts';
import type { Translate } from '../../kernel/translate.ts';
import { DefinitionList, Panel } from '../../ui/card.tsx';
import { ErrorSummary } from '../../ui/form.tsx';
import { LinkPanel } from '../../ui/link-panel.tsx';
import type { DocumentRow } from './document.store.ts';
import { Basis } from './document-basis.pages.tsx';
import type { DocumentPanel } from './document-panel.contributor.ts';
import { Renditions } from './document-renditions.pages.tsx';
import { DistributionPanel } from './exchange/distribution.pages.tsx';
import type { DistributionModel } from './exchange/load-distribution.ts';
import { PaperParts } from './outgoing/paper.pages.tsx';
import type { PaperModel } from './outgoing/paper.rules.ts';
import type { PaperForms } from './outgoing/paper-acts.pages.tsx';
import type { Recipient } from './recipient.store.ts';
import { HandlingPanel } from './registers/handling.pages.tsx';
import type { HandlingModel } from './registers/load-handling.ts';
import type { RelationEdge } from './relation.store.ts';
import type { RenditionRow } from './rendition.store.ts';

export interface DocumentModel {
  readonly document: DocumentRow;
  /** "Thông báo số 57/TB-UBND" */
  readonly title: string;
  readonly recipients: readonly Recipient[];
  readonly down: readonly RelationEdge[];
  readonly up: readonly RelationEdge[];
  readonly renditions: readonly RenditionRow[];
  readonly panels: readonly DocumentPanel[];
  /** its way from draft to issue, where it was drafted here */
  readonly paper: PaperModel | null;
  readonly distribution: DistributionModel | null;
  readonly handling: HandlingModel | null;
  /** may this person write in the register */
  readonly keeps: boolean;
  readonly errors: Readonly<Record<string, string>>;
}

export interface DocumentPageProps {
  t: Translate;
  model: DocumentModel;
  tokens: { csrf: string; key: string };
  forms: PaperForms;
}

export const DocumentPage = (props: DocumentPageProps) => {
  const { t, model, forms } = props;
  const errors = Object.entries(model.errors).map(([field, message]) => ({ field, message }));
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      {model.paper && <PaperParts t={t} model={model.paper} forms={forms} />}
      {model.distribution && <DistributionPanel t={t} model={model.distribution} forms={forms} />}
      <Facts t={t} model={model} />
      {model.handling && <HandlingPanel t={t} model={model.handling} forms={forms} />}
      <ContributedPanels panels={model.panels} />
      <Basis {...props} />
      <Renditions {...props} />
    </>
  );
};

const Facts = ({ t, model: { document, recipients } }: { t: Translate; model: DocumentModel }) => (
  <Panel title={t('document.facts')}>
    <DefinitionList
      items={[
        { term: t('document.issuer'), detail: document.issuerName },
        { term: t('document.issuedOn'), detail: document.issuedOn && formatDay(document.issuedOn) },
        { term: t('document.kind'), detail: t(`document.kind.${document.kind}`) },
        {
          term: t('document.priority'),
          detail: document.priority > 0 ? t(`document.priority.${document.priority}`) : null,
        },
        {
          term: t('document.signer'),
          detail: [document.signerPosition, document.signerName].filter(Boolean).join(' ') || null,
        },
        { term: t('document.arrivalNumber'), detail: document.arrivalNumber },
        { term: t('document.arrivedOn'), detail: document.arrivedOn && formatDay(document.arrivedOn) },
        { term: t('document.dueOn'), detail: document.dueOn && formatDay(document.dueOn) },
        { term: t('document.pageAmount'), detail: document.pageAmount },
        { term: t('document.description'), detail: document.description },
        {
          term: t('document.recipients'),
          detail: recipients.map((each) => (each.note ? `${each.name} (${each.note})` : each.name)).join('; ') || null,
        },
      ].filter((item) => item.detail !== null && item.detail !== undefined)}
    />
  </Panel>
);

const ContributedPanels = ({ panels }: { panels: readonly DocumentPanel[] }) => (
  <>
    {panels.map((panel) => (
      <LinkPanel {...panel} />
    ))}
  </>
);
