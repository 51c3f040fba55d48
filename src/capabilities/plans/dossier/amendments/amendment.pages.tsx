import { formatDong } from '../../../../kernel/money.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  Card,
  Difference,
  EmptyState,
  Form,
  FormActions,
  LinkButton,
  Panel,
  StatusTag,
  SubmitButton,
} from '../../../../ui/index.ts';
import { documentPaths } from '../../../documents/index.ts';
import { ItemFields, type ItemFieldsProps } from '../../consolidation/item-fields.pages.tsx';
import { timeWords } from '../../lines/content/line-time.rules.ts';
import type { LineContent } from '../../lines/line.rules.ts';
import { totalOf } from '../../lines/line.rules.ts';
import { dossierPaths } from '../dossier.paths.ts';
import type { DossierModel } from '../load-dossier.ts';
import { reasonOf, type SentForm, type Tokens } from '../sent-form.pages.tsx';
import { type AmendedLine, amendmentOf, type PlanAmendment } from './amendment.rules.ts';
import { AmendmentTag } from './amendment-list.pages.tsx';

interface AmendmentProps {
  readonly t: Translate;
  readonly model: DossierModel;
  readonly amendment: PlanAmendment;
  readonly lines: readonly AmendedLine[];
  readonly tokens: Tokens;
  readonly mayEdit: boolean;
  readonly sent: SentForm | null;
}

/** What this amendment does, line by line; below it the items that it can still touch. */
export const AmendmentPage = (props: AmendmentProps) => {
  const { t, model, amendment, lines, mayEdit, sent } = props;
  const touched = new Set(lines.map((line) => line.lineId));
  return (
    <>
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <Panel title={t('planAmendment.changes')} actions={<AmendmentTag t={t} amendment={amendment} />}>
        <p>{amendment.reason}</p>
        {lines.length === 0 && (
          <EmptyState title={t('planAmendment.changes.none')}>{t('planAmendment.changes.none.text')}</EmptyState>
        )}
        {lines.map((line) => (
          <ChangeCard {...props} line={line} />
        ))}
        <Acts {...props} />
      </Panel>
      {mayEdit && (
        <Panel
          title={t('planAmendment.items')}
          actions={<LinkButton href={dossierPaths.amendLine(amendment.id, 'new')}>{t('planAmendment.add')}</LinkButton>}
        >
          <ul class="stack-close">
            {model.items
              .filter((item) => !touched.has(item.id))
              .map((item) => (
                <li>
                  <a href={dossierPaths.amendLine(amendment.id, item.id)}>{item.content.title}</a>{' '}
                  <span class="soft">{item.content.leadName}</span>
                </li>
              ))}
          </ul>
        </Panel>
      )}
    </>
  );
};

const TONE = { added: 'sky', dropped: 'brocade', changed: 'gold' } as const;

const ChangeCard = ({
  t,
  model,
  amendment,
  line,
  mayEdit,
  tokens,
}: AmendmentProps & { readonly line: AmendedLine }) => {
  const kind = amendmentOf(line);
  const before = model.items.find((item) => item.id === line.lineId)?.content;
  const words = (content: LineContent) => wordsOf(content, t);
  return (
    <Card
      title={line.content?.title ?? before?.title ?? ''}
      status={<StatusTag tone={TONE[kind]}>{t(`planAmendment.kind.${kind}`)}</StatusTag>}
      level={3}
      actions={
        mayEdit && (
          <ButtonForm
            action={dossierPaths.leaveLine(amendment.id, line.lineId ?? line.id)}
            csrf={tokens.csrf}
            idempotencyKey={tokens.key}
            version={amendment.version}
            tone="quiet"
          >
            {t('planAmendment.leave')}
          </ButtonForm>
        )
      }
    >
      {before && line.content ? (
        <Difference t={t} before={words(before)} after={words(line.content)} />
      ) : (
        <p>{words(line.content ?? before ?? ({} as LineContent))}</p>
      )}
    </Card>
  );
};

const wordsOf = (content: LineContent, t: Translate): string =>
  [
    content.title,
    content.leadName,
    timeWords(content.time, t.locale),
    content.place,
    content.product,
    formatDong(totalOf(content)),
  ]
    .filter(Boolean)
    .join('. ');

const Acts = ({ t, amendment, lines, mayEdit, tokens }: AmendmentProps) => {
  const hidden = { csrf: tokens.csrf, idempotencyKey: tokens.key, version: amendment.version };
  return (
    <div class="form-actions">
      {mayEdit && lines.length > 0 && (
        <ButtonForm action={dossierPaths.amendmentPaper(amendment.id)} tone="primary" {...hidden}>
          {t(amendment.documentId ? 'planAmendment.paper.again' : 'planAmendment.paper')}
        </ButtonForm>
      )}
      {amendment.documentId && (
        <LinkButton href={documentPaths.show(amendment.documentId)}>{t('planAmendment.paper.open')}</LinkButton>
      )}
      {mayEdit && (
        <ButtonForm action={dossierPaths.amendmentEnd(amendment.id)} tone="quiet" {...hidden}>
          {t('planAmendment.end')}
        </ButtonForm>
      )}
    </div>
  );
};

interface LineProps extends Pick<ItemFieldsProps, 'values' | 'errors' | 'lists'> {
  readonly t: Translate;
  readonly amendment: PlanAmendment;
  /** null for a new item */
  readonly lineId: LineId;
  readonly tokens: Tokens;
}

type LineId = Parameters<typeof dossierPaths.dropLine>[1] | null;

/** What one item shall say after the amendment. */
export const AmendLinePage = ({ t, amendment, lineId, tokens, ...fields }: LineProps) => (
  <>
    <Form
      action={dossierPaths.amendLine(amendment.id, lineId ?? 'new')}
      label={t('planAmendment.change')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={amendment.version}
    >
      <ItemFields t={t} {...fields} />
      <FormActions>
        <SubmitButton>{t('planAmendment.save')}</SubmitButton>
      </FormActions>
    </Form>
    {lineId && (
      <ButtonForm
        action={dossierPaths.dropLine(amendment.id, lineId)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={amendment.version}
        tone="danger"
      >
        {t('planAmendment.drop')}
      </ButtonForm>
    )}
  </>
);
