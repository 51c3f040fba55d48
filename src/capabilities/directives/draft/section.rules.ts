import type { StructureNode } from '../../../compiler/index.ts';
import type { Translate } from '../../../kernel/translate.ts';

/** The innermost part of the paper that holds a place. */
export function sectionAt(structure: readonly StructureNode[], offset: number): string {
  const holding = structure.filter((node) => node.start <= offset && offset < node.end);
  const smallest = holding.reduce<StructureNode | null>(
    (best, node) => (best && best.end - best.start <= node.end - node.start ? best : node),
    null,
  );
  return smallest?.id ?? 'body';
}

const NAMED = ['pre', 'end', 'body', 'enact', 'NN'] as const;

/** "mục II.1", "Điều 18", "phần mở đầu": a place as one would say it. */
export function sectionWords(t: Translate, section: string): string {
  const named = NAMED.find((each) => each === section);
  if (named) return t(`draft.section.${named}`);
  const article = /^Đ(\d+)(.*)$/.exec(section);
  return article
    ? t('draft.section.article', { number: `${article[1]}${article[2]}` })
    : t('draft.section.numbered', { number: section });
}
