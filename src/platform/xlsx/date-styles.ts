import { childOf, childrenOf, type XmlElement } from '../source-files/xml.ts';

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30), those of East Asia included. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
/** Quoted words, colours and conditions of a format are no pattern. */
const NO_PATTERN = /"[^"]*"|\\.|\[[^\]]*\]|_./g;

/** @param styles the part `styles.xml` @returns for each cell style whether it shows numbers as days */
export function dateStyles(styles: XmlElement | null): boolean[] {
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      /[dy]/i.test((attributes.formatCode ?? '').replace(NO_PATTERN, '')),
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return own.get(id) ?? isBuiltInDate(id);
  });
}
