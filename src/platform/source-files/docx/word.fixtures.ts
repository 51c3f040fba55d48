import { aZip, type ZipPart } from '../archive.fixtures.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export interface WordParts {
  /** inside w:body */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly header?: string;
  readonly footnotes?: string;
  /** further relationships of the document, as XML */
  readonly relationships?: string;
  readonly more?: readonly ZipPart[];
}

/** A Word file out of parts in Word's own words. */
export function aWord(parts: WordParts): Buffer {
  const optional = (['numbering', 'styles', 'header', 'footnotes'] as const).filter((part) => parts[part]);
  const relations = optional.map(
    (part) => `<Relationship Id="r-${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  );
  const root = (name: string, content: string) => `<w:${name} xmlns:w="${W}" xmlns:mc="${MC}">${content}</w:${name}>`;
  return aZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: relationships(`<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    },
    { name: 'word/_rels/document.xml.rels', content: relationships(relations.join('') + (parts.relationships ?? '')) },
    { name: 'word/document.xml', content: root('document', `<w:body>${parts.body}</w:body>`) },
    ...optional.map((part) => ({ name: `word/${part}.xml`, content: root(ROOTS[part], parts[part] ?? '') })),
    ...(parts.more ?? []),
  ]);
}

const ROOTS = { numbering: 'numbering', styles: 'styles', header: 'hdr', footnotes: 'footnotes' } as const;
const relationships = (content: string) => `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph; `list` is [numId, level], `properties` stands in its w:pPr. */
export function p(
  text: string,
  {
    list,
    properties = '',
    bold = false,
  }: { list?: readonly [number, number]; properties?: string; bold?: boolean } = {},
): string {
  const numbering = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '';
  return `<w:p><w:pPr>${properties}${numbering}</w:pPr>${run(text, bold ? '<w:b/>' : '')}</w:p>`;
}

const GRID = '<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders>';

/** A table; a cell is its text or its whole XML. */
export function table(rows: readonly (readonly string[])[], { drawn = true, bold = false } = {}): string {
  const cell = (content: string, first: boolean) =>
    content.startsWith('<w:tc>') ? content : `<w:tc>${p(content, { bold: first && bold })}</w:tc>`;
  const lines = rows.map((cells, at) => `<w:tr>${cells.map((content) => cell(content, at === 0)).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr>${drawn ? GRID : ''}</w:tblPr>${lines.join('')}</w:tbl>`;
}

/** Levels of one list as [format, text, start?]. */
export const aList = (
  id: number,
  levels: readonly (readonly [format: string, text: string, start?: number])[],
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, start = 1], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

export const aNumber = (numId: number, list: number, override = ''): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${list}"/>${override}</w:num>`;
