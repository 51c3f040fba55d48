import type { Occurrence } from '../citations/citations.ts';
import { documentTypes } from '../lexicon/act-types.ts';
import { numbered } from './cited-acts.ts';
import type { Rule } from './finding.ts';
import { finding, spanOf } from './finding.ts';

const ownWords = new Set(['Chỉ thị', 'Công điện', 'Công văn', 'Thông báo']);

/** "Công văn này" inside a directive that cites no such paper before. */
const selfType: Rule = (context) => {
  const own = context.metadata.type;
  if (!own || !ownWords.has(own)) return [];
  const cited = new Set(numbered(context).map((occurrence) => occurrence.type));
  const otherwise = ({ named }: Occurrence): boolean =>
    named?.self === true &&
    named.type !== own &&
    ownWords.has(named.type) &&
    documentTypes.has(named.type) &&
    !cited.has(named.type);
  return context.acts.acts
    .flatMap((act) => act.occurrences)
    .filter(otherwise)
    .map((occurrence) => {
      const [start, end] = spanOf(occurrence);
      const written = context.clean.printed.slice(start, end);
      const word = occurrence.named?.type ?? '';
      const at = written.toLowerCase().indexOf(word.toLowerCase());
      const replacement = written.charAt(at) === word.charAt(0) ? own : own.toLowerCase();
      return finding(
        'form/self-type',
        {
          vi: `Đề nghị kiểm tra: văn bản là ${own} nhưng tự gọi là “${word} này”.`,
          en: `The document is a ${own} but calls itself “${word} này”.`,
        },
        [[start, end]],
        at < 0 ? {} : { fix: { span: [start + at, start + at + word.length], replacement } },
      );
    });
};

export const selfTypeRules: Rule[] = [selfType];
