import { formatDay, parseDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  type Column,
  DataTable,
  EmptyState,
  Form,
  FormActions,
  KeyFigure,
  KeyFigures,
  SubmitButton,
} from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import type { PublicationEffect } from '../publication.contributor.ts';
import { DirectiveTabs } from '../reading/reading.pages.tsx';
import type { EffectLine, PublicationView } from './load-publication.ts';

interface Props {
  t: Translate;
  model: PublicationView;
  tokens: { csrf: string; key: string };
  problem: string | null;
}

/** What publishing would do, before anybody does it. */
export const PublicationPage = ({ t, model, tokens, problem }: Props) => {
  const { seen, ready } = model;
  const effects = model.lines.flatMap((line) => line.effects);
  return (
    <>
      <DirectiveTabs t={t} seen={seen} current="publication" />
      {problem && <Callout tone="brocade" title={problem} />}
      {ready ? <Figures t={t} effects={effects} model={model} /> : <Obstacles t={t} model={model} />}
      {ready && (
        <DataTable
          t={t}
          caption={t('publication.effects')}
          captionVisible
          columns={columnsOf(t)}
          rows={model.lines}
          empty={<EmptyState title={t('publication.nothing')} />}
        />
      )}
      {ready && seen.may.publish && (
        <Form
          action={directivePaths.publication(seen.directive.id)}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          version={seen.directive.version}
        >
          <p>{t('publication.forGood', { edition: seen.directive.editionNumber + 1 })}</p>
          <FormActions>
            <SubmitButton>{t('publication.submit', { edition: seen.directive.editionNumber + 1 })}</SubmitButton>
          </FormActions>
        </Form>
      )}
      {ready && !seen.may.publish && <p>{t('publication.whoPublishes')}</p>}
    </>
  );
};

const Obstacles = ({ t, model }: { t: Translate; model: PublicationView }) => {
  const { obstacles, seen } = model;
  const { id } = seen.directive;
  return (
    <>
      <Callout tone="gold" title={t('publication.waits')} />
      {obstacles.empty && <p>{t('publication.empty')}</p>}
      {obstacles.open > 0 && (
        <section aria-label={t('publication.open', { count: obstacles.open })}>
          <h2>{t('publication.open', { count: obstacles.open })}</h2>
          <ul>
            {model.waiting.map((each) => (
              <li>
                <a href={directivePaths.card(id, each.lineageId)}>{each.fields.action}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {obstacles.names.length > 0 && (
        <section aria-label={t('publication.names', { count: obstacles.names.length })}>
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

const Figures = (props: { t: Translate; effects: readonly PublicationEffect[]; model: PublicationView }) => {
  const { t, effects, model } = props;
  const tasks = (kind: PublicationEffect['kind']): number =>
    effects.filter((each) => each.kind === kind).reduce((sum, each) => sum + each.tasks, 0);
  const again = model.seen.directive.editionNumber > 0;
  return (
    <KeyFigures label={t('publication.effects')}>
      <KeyFigure value={model.lines.length} label={t('publication.obligations')} />
      <KeyFigure value={tasks('opens')} label={t('publication.opens')} />
      {again && <KeyFigure value={tasks('changes')} label={t('publication.changes')} />}
      {again && <KeyFigure value={tasks('withdraws')} label={t('publication.withdraws')} />}
      {again && <KeyFigure value={tasks('keeps-closed')} label={t('publication.keepsClosed')} />}
      <KeyFigure value={model.general} label={t('publication.general')} />
      <KeyFigure value={model.rejected} label={t('publication.rejected')} />
    </KeyFigures>
  );
};

const columnsOf = (t: Translate): Column<EffectLine>[] => [
  {
    key: 'action',
    header: t('publication.column.obligation'),
    heading: true,
    cell: (line) => line.action || t('publication.noLonger'),
  },
  { key: 'section', header: t('publication.column.section'), cell: (line) => line.section, nowrap: true },
  {
    key: 'effect',
    header: t('publication.column.effect'),
    cell: (line) =>
      line.effects.map((effect) => <div>{t(`publication.effect.${effect.kind}`, { count: effect.tasks })}</div>),
  },
  {
    key: 'units',
    header: t('publication.column.units'),
    cell: (line) => unitsWords(t, [...new Set(line.effects.flatMap((effect) => effect.units))]),
  },
  {
    key: 'due',
    header: t('publication.column.firstDue'),
    nowrap: true,
    cell: (line) => dayWords(line.effects.find((effect) => effect.firstDue)?.firstDue ?? null),
  },
];

const SHOWN_UNITS = 3;

const unitsWords = (t: Translate, units: readonly string[]): string =>
  units.length <= SHOWN_UNITS
    ? units.join('; ')
    : t('publication.unitsMore', {
        units: units.slice(0, SHOWN_UNITS - 1).join('; '),
        count: units.length - SHOWN_UNITS + 1,
      });

const dayWords = (text: string | null): string => {
  const day = text ? parseDay(text) : null;
  return day ? formatDay(day) : (text ?? '');
};
