import type { Translate } from '../kernel/translate.ts';
import { type DifferencePart, differenceOf } from './word-difference.ts';

export interface DifferenceProps {
  t: Translate;
  before: string;
  after: string;
}

/** Words added and removed, in one text: nobody has to compare two. Read aloud with "thêm" and "bỏ". */
export const Difference = ({ t, before, after }: DifferenceProps) => {
  if (before === after) return <p class="soft">{t('ui.difference.same')}</p>;
  return (
    <p class="difference">
      {differenceOf(before, after).map((part) => (
        <Part t={t} part={part} />
      ))}
    </p>
  );
};

const Part = ({ t, part }: { t: Translate; part: DifferencePart }) => {
  if (part.kind === 'same') return <>{part.text}</>;
  const Tag = part.kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span class="visually-hidden">{`[${t(`ui.difference.${part.kind}`)}: `}</span>
      {part.text}
      <span class="visually-hidden">]</span>
    </Tag>
  );
};
