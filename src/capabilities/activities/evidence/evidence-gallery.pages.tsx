import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout } from '../../../ui/index.ts';
import type { ActivityEvidence } from '../../obligations/index.ts';
import type { ActivityProps } from '../page/activity.pages.tsx';
import { recordingPaths } from '../recording/recording.paths.ts';

/** What proves the activity: photos to look at, the rest by name; what was lost on the server is said, with its hash. */
export const EvidenceGallery = (props: ActivityProps) => {
  const { t, model } = props;
  const pieces = model.evidence.filter((piece) => !piece.takenBack);
  if (pieces.length === 0) return <p class="soft">{t('activity.evidence.none')}</p>;
  const photos = pieces.filter((piece) => piece.kind === 'photo');
  return (
    <ul class="gallery">
      {pieces.map((piece) => (
        <li>
          <Piece {...props} piece={piece} number={photos.indexOf(piece) + 1} />
          <p class="soft small">
            {t('activity.evidence.by', {
              who: model.people.get(piece.personId) ?? t('activity.history.somebody'),
              day: formatDay(piece.handedInOn),
            })}
          </p>
          {piece.keptWholeReason && (
            <p class="soft small">{t('activity.evidence.whole', { reason: piece.keptWholeReason })}</p>
          )}
          <Same {...props} piece={piece} />
          {model.acts.includes('prove') && <TakeBack {...props} piece={piece} number={photos.indexOf(piece) + 1} />}
        </li>
      ))}
    </ul>
  );
};

type PieceProps = ActivityProps & { piece: ActivityEvidence; number: number };

const Piece = ({ t, model, lost, piece, number }: PieceProps) => {
  const { id, content } = model.activity;
  if (piece.sha256 && lost.has(piece.sha256)) {
    return (
      <Callout tone="brocade" title={nameOf(t, piece, number)}>
        {t('activity.evidence.lost', { hash: piece.sha256 })}
      </Callout>
    );
  }
  if (piece.kind === 'link') {
    return (
      <a href={piece.address ?? ''} rel="noreferrer">
        {nameOf(t, piece, number)}
      </a>
    );
  }
  if (!piece.fileId) return <span>{nameOf(t, piece, number)}</span>;
  const href = recordingPaths.file(id, piece.fileId);
  if (piece.kind === 'file') return <a href={href}>{piece.fileName}</a>;
  return (
    <a href={href}>
      <img
        class="gallery-photo"
        src={href}
        loading="lazy"
        alt={t('activity.evidence.alt', { number, title: content.title })}
      />
    </a>
  );
};

function nameOf(t: Translate, piece: ActivityEvidence, number: number): string {
  switch (piece.kind) {
    case 'photo':
      return t('activity.evidence.photo', { number });
    case 'file':
      return piece.fileName ?? '';
    case 'document': {
      const words = { number: piece.documentNumber ?? '' };
      if (!piece.documentOn) return t('activity.document.words', words);
      return t('activity.document.dated', { ...words, day: formatDay(piece.documentOn) });
    }
    case 'link': {
      const title = piece.title ?? piece.address ?? '';
      return piece.outlet ? t('activity.link.words', { title, outlet: piece.outlet }) : title;
    }
  }
}

const Same = ({ t, model, piece }: ActivityProps & { piece: ActivityEvidence }) => {
  const others = model.same.get(piece.originalSha256 ?? piece.sha256 ?? '') ?? [];
  if (others.length === 0) return null;
  return (
    <Callout tone="gold">
      {t('activity.evidence.same')}{' '}
      {others.map((other, at) => (
        <>
          {at > 0 && ', '}
          {other ? (
            <a href={recordingPaths.activity(other.id)}>{`${other.title} (${other.shortCode})`}</a>
          ) : (
            t('activity.evidence.sameHidden')
          )}
        </>
      ))}
      .
    </Callout>
  );
};

const TakeBack = ({ t, model, tokens, piece, number }: PieceProps) => (
  <ButtonForm
    action={recordingPaths.removal(recordingPaths.piece(model.activity.id, piece.id as Id))}
    csrf={tokens.csrf}
    idempotencyKey={tokens.key}
    version={model.activity.version}
    tone="link"
    label={t('activity.evidence.takeBack.label', { name: nameOf(t, piece, number) })}
  >
    {t('activity.evidence.takeBack')}
  </ButtonForm>
);
