import type { Translate } from '../../../../kernel/translate.ts';
import {
  Callout,
  Card,
  EmptyState,
  Form,
  FormActions,
  KeyFigure,
  KeyFigures,
  Panel,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '../../../../ui/index.ts';
import { dossierPaths } from '../dossier.paths.ts';
import { reasonOf, type SentForm, type Tokens } from '../sent-form.pages.tsx';
import type { RoundModel } from './load-round.ts';
import { countOpinions, type Opinion } from './opinion.rules.ts';

interface RoundProps {
  readonly t: Translate;
  readonly model: RoundModel;
  readonly tokens: Tokens;
  readonly mayReply: boolean;
  readonly sent: SentForm | null;
}

/** Who answered, who is silent, and every comment with its reply. */
export const RoundPage = ({ t, model, tokens, mayReply, sent }: RoundProps) => {
  const { round, units, opinions } = model;
  const count = countOpinions(units, opinions);
  const comments = opinions.filter((each) => each.answer === 'comment');
  const silent = units.filter((unit) => unit.answeredOn === null);
  return (
    <>
      <KeyFigures label={t('opinion.round', { number: round.number })}>
        <KeyFigure value={String(count.agreed)} label={t('opinion.agreed')} />
        <KeyFigure value={String(count.commented)} label={t('opinion.commented')} href="#comments" />
        <KeyFigure value={String(count.silent)} label={t('opinion.silent')} href="#silent" />
      </KeyFigures>
      {round.silenceAgrees && <Callout tone="sky">{t('opinion.silence.agrees')}</Callout>}
      <Panel id="comments" title={t('opinion.comments')}>
        {comments.length === 0 && (
          <EmptyState title={t('opinion.comments.empty')}>{t('opinion.comments.empty.text')}</EmptyState>
        )}
        {mayReply && comments.length > 0 ? (
          <Form
            action={dossierPaths.replies(round.id)}
            label={t('opinion.comments')}
            csrf={tokens.csrf}
            idempotencyKey={tokens.key}
          >
            {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
            {comments.map((opinion) => (
              <Comment t={t} model={model} opinion={opinion} sent={sent} replies />
            ))}
            <FormActions>
              <SubmitButton>{t('opinion.reply.submit')}</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          comments.map((opinion) => <Comment t={t} model={model} opinion={opinion} sent={null} />)
        )}
      </Panel>
      {silent.length > 0 && (
        <Panel id="silent" title={t('opinion.silent')}>
          <ul class="stack-close">
            {silent.map((unit) => (
              <li>{model.unitNames.get(unit.unitId)}</li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
};

interface CommentProps extends Pick<RoundProps, 't' | 'model' | 'sent'> {
  readonly opinion: Opinion;
  readonly replies?: boolean;
}

const Comment = ({ t, model, opinion, sent, replies }: CommentProps) => (
  <Card
    title={opinion.itemId ? (model.itemTitles.get(opinion.itemId) ?? '') : t('opinion.whole')}
    subtitle={model.unitNames.get(opinion.unitId)}
    level={3}
  >
    <p>{opinion.words}</p>
    {replies ? (
      <>
        <RadioGroup
          name={`reply-${opinion.id}`}
          label={t('opinion.reply')}
          value={sent?.text(`reply-${opinion.id}`) || opinion.reply?.reply}
          choices={(['accepted', 'explained'] as const).map((reply) => ({
            value: reply,
            label: t(`opinion.reply.${reply}`),
          }))}
        />
        <TextArea
          name={`words-${opinion.id}`}
          label={t('opinion.reply.words')}
          value={sent ? sent.text(`words-${opinion.id}`) : (opinion.reply?.words ?? '')}
          rows={2}
        />
      </>
    ) : (
      opinion.reply && (
        <p class="soft">
          {t(`opinion.reply.${opinion.reply.reply}`)}: {opinion.reply.words}
        </p>
      )
    )}
  </Card>
);
