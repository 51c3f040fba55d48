import type { Translate } from '../../../kernel/translate.ts';
import { DefinitionList } from '../../../ui/index.ts';
import { LINE_FIELDS } from '../lines/content/line-fields.rules.ts';
import { fieldWords, type NameOf } from '../lines/content/line-words.rules.ts';
import type { LineContent } from '../lines/line.rules.ts';

interface ContentProps {
  t: Translate;
  content: LineContent;
  nameOf: NameOf;
}

/** All columns of a line that say something. */
export const ContentList = ({ t, content, nameOf }: ContentProps) => (
  <DefinitionList
    items={LINE_FIELDS.filter((field) => field !== 'title').map((field) => ({
      term: t(`plan.line.field.${field}`),
      detail: fieldWords(content, field, nameOf, t.locale),
    }))}
  />
);
