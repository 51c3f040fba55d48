import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import type { PublicationView } from './load-publication.ts';

const SHOWN_WAITING = 20;

/** What publishing waits for, each with the way to settle it. */
export const Obstacles = ({ t, model }: { t: Translate; model: PublicationView }) => {
  const { obstacles, seen } = model;
  const { id } = seen.directive;
  return (
    <>
      <Callout tone="gold" title={t('publication.waits')} />
      {obstacles.unchanged && <p>{t('publication.unchanged')}</p>}
      {obstacles.empty && <p>{t('publication.empty')}</p>}
      {obstacles.comparisons > 0 && (
        <p>
          {t('publication.comparisons', { count: obstacles.comparisons })}.{' '}
          <a href={directivePaths.amendments(id)}>{t('publication.comparisons.see')}</a>
        </p>
      )}
      {obstacles.open > 0 && (
        <section class="card-group" aria-label={t('publication.open', { count: obstacles.open })}>
          <h2>{t('publication.open', { count: obstacles.open })}</h2>
          <ul>
            {model.waiting.slice(0, SHOWN_WAITING).map((each) => (
              <li>
                <a href={directivePaths.card(id, each.lineageId)}>{each.fields.action}</a>
              </li>
            ))}
          </ul>
          {obstacles.open > SHOWN_WAITING && (
            <p>{t('publication.openMore', { count: obstacles.open - SHOWN_WAITING })}</p>
          )}
        </section>
      )}
      {obstacles.names.length > 0 && (
        <section class="card-group" aria-label={t('publication.names', { count: obstacles.names.length })}>
          <h2>{t('publication.names', { count: obstacles.names.length })}</h2>
          <ul>
            {obstacles.names.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
          <p>
            <a href={directivePaths.actors(id)}>{t('reading.openNames.see')}</a>
          </p>
        </section>
      )}
    </>
  );
};
