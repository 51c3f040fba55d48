import type { Translate } from '../../../kernel/translate.ts';
import { Card, DefinitionList, Difference, Quote, StatusTag, type Tone } from '../../../ui/index.ts';
import { registerPaths } from '../../obligations/register/register.paths.ts';
import type { PublishedObligation } from '../directive.events.ts';
import { sectionWords } from '../draft/section.rules.ts';
import { deadlineWords } from '../reading/deadline-words.rules.ts';
import type { ChangeLine } from './changes.rules.ts';
import type { ChangeKind } from './compare.rules.ts';

const TONES: Readonly<Record<ChangeKind, Tone>> = {
  same: 'neutral',
  changed: 'gold',
  ended: 'brocade',
  kept: 'neutral',
  added: 'forest',
};

export const ChangeTag = ({ t, kind }: { t: Translate; kind: ChangeKind }) => (
  <StatusTag tone={TONES[kind]}>{t(`change.kind.${kind}`)}</StatusTag>
);

interface Props {
  t: Translate;
  line: ChangeLine;
  level?: 2 | 3 | 4;
  /** what it is for one unit: work that goes to another unit ends for the one and begins for the other */
  shownAs?: ChangeKind;
  /** published: the new obligation has a page with its units and tasks; before that only the old one has */
  published?: boolean;
  /** a way to correct the pair, for whoever settles the draft */
  actions?: unknown;
}

/** One obligation: what becomes of it, on both sides, and of how many tasks. */
export const ChangeCard = ({ t, line, level = 3, shownAs = line.kind, published = false, actions }: Props) => {
  const shown = line.now ?? line.old;
  if (!shown) return null;
  const known = published ? shown : line.old;
  return (
    <Card
      title={shown.action}
      href={known ? registerPaths.obligation(known.lineageId) : undefined}
      level={level}
      status={<ChangeTag t={t} kind={shownAs} />}
      tone={TONES[shownAs] === 'neutral' ? undefined : TONES[shownAs]}
      actions={actions as never}
    >
      {line.parts.length > 0 && (
        <p class="soft">
          {t('change.parts', { parts: line.parts.map((part) => t(`change.part.${part}`)).join(', ') })}
        </p>
      )}
      <Sentences t={t} line={line} />
      <DefinitionList compact items={itemsOf(t, line)} />
      {line.because && line.kind !== 'added' && <p class="soft small">{becauseWords(t, line)}</p>}
    </Card>
  );
};

const Sentences = ({ t, line: { old, now, label } }: { t: Translate; line: ChangeLine }) => {
  const place = (each: PublishedObligation) => sectionWords(t, each.section);
  if (old && now && old.quote.text !== now.quote.text) {
    const source = `${t('change.sentence.old', { label, section: place(old) })} → ${t('change.sentence.now', { section: place(now) })}`;
    return (
      <figure>
        <Difference t={t} before={old.quote.text} after={now.quote.text} />
        <figcaption class="quote-source">{source}</figcaption>
      </figure>
    );
  }
  const one = now ?? old;
  if (!one) return null;
  const section = place(one);
  const source = now ? t('change.sentence.now', { section }) : t('change.sentence.old', { label, section });
  return <Quote source={source}>{one.quote.text}</Quote>;
};

function itemsOf(t: Translate, line: ChangeLine) {
  const nobody = t('change.nobody');
  const names = (each: readonly string[]) => each.join('; ');
  return [
    { term: t('change.lead'), detail: fromTo(t, line, ({ leadNames }) => names(leadNames) || nobody, 'lead') },
    {
      term: t('change.coordinators'),
      detail: fromTo(t, line, ({ coordinatorNames }) => names(coordinatorNames), 'coordinators'),
    },
    { term: t('change.deadline'), detail: fromTo(t, line, ({ deadline }) => deadlineWords(t, deadline), 'deadline') },
    {
      term: t('change.tasks'),
      detail: line.effects.map(({ kind, tasks }) => t(`change.effect.${kind}`, { count: tasks })).join(' · '),
    },
  ];
}

/** "trước ngày 30/6 → trước ngày 31/5"; once where both sides say the same. */
function fromTo(
  t: Translate,
  { old, now, parts }: ChangeLine,
  read: (each: PublishedObligation) => string,
  part: ChangeLine['parts'][number],
): string {
  const [from, to] = [old && read(old), now && read(now)];
  if (from === null || to === null || !parts.includes(part) || from === to) return to ?? from ?? '';
  return t('change.fromTo', { from: from || t('change.nobody'), to: to || t('change.nobody') });
}

function becauseWords(t: Translate, { kind, because, likeness }: ChangeLine): string {
  if (kind === 'kept' && because === 'rest') return t('change.because.kept');
  if (because === 'likeness' && likeness) {
    const agencies = likeness.agencies === 1 ? 'same' : likeness.agencies > 0 ? 'some' : 'other';
    return t('change.because.likeness', {
      words: Math.round(likeness.words * 100),
      agencies: t(`change.agencies.${agencies}`),
    });
  }
  return because ? t(`change.because.${because}`) : '';
}
