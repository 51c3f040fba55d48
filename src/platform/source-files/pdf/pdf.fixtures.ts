/** A page of a PDF in points from its top left corner. */
export interface PdfPageSketch {
  readonly texts: readonly (readonly [x: number, y: number, text: string, size?: number])[];
  /** lines and boxes as x0, y0, x1, y1 */
  readonly rules?: readonly (readonly [number, number, number, number])[];
}

const [WIDTH, HEIGHT] = [595, 842];

/** Every letter is half as wide as it is high. */
export const widthOf = (text: string, size = 14): number => text.length * size * 0.5;

/** A PDF of the smallest kind that Word could have written; `unicode: false` leaves out what its letters are,
 * `standard` takes a font that every drawing program has, without Vietnamese letters. */
export function aPdf(pages: readonly PdfPageSketch[], { unicode = true, shift = 0, standard = false } = {}): Buffer {
  const letters = [...new Set(pages.flatMap((page) => page.texts.flatMap(([, , text]) => [...text])))];
  const codes = new Map(letters.map((letter, at) => [letter, (at + 1).toString(16).padStart(4, '0')]));
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    standard
      ? '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
      : `<</Type/Font/Subtype/Type0/BaseFont/Sketch/Encoding/Identity-H/DescendantFonts[4 0 R]${unicode ? '/ToUnicode 5 0 R' : ''}>>`,
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Sketch/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Sketch/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>',
    stream(toUnicode(codes, shift)),
    ...pages.flatMap((page, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + at * 2} 0 R>>`,
      stream(content(page, standard ? null : codes)),
    ]),
  ];
  return assemble(objects);
}

function content({ texts, rules = [] }: PdfPageSketch, codes: ReadonlyMap<string, string> | null): string {
  const drawn = rules.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`);
  const written = texts.map(([x, y, text, size = 14]) => {
    const hex = [...text].map((letter) => codes?.get(letter) ?? letter.charCodeAt(0).toString(16)).join('');
    return `BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex}> Tj ET`;
  });
  return [...drawn, ...written].join('\n');
}

function toUnicode(codes: ReadonlyMap<string, string>, shift: number): string {
  const pairs = [...codes].map(([letter, code]) => {
    const value = letter.charCodeAt(0) + (letter === ' ' ? 0 : shift);
    return `<${code}> <${value.toString(16).padStart(4, '0')}>`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${pairs.length} beginbfchar\n${pairs.join('\n')}\nendbfchar endcmap end end`;
}

/** A page that is one JPEG picture. */
export const aScan = (jpeg: Buffer, width: number, height: number): Buffer =>
  assemble([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>`,
    `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n${jpeg.toString('latin1')}\nendstream`,
    stream(`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I Do Q`),
  ]);

const stream = (text: string): string => `<</Length ${text.length}>>stream\n${text}\nendstream`;

/** PDF 32000-1, 7.5: objects, their places, the trailer. */
export function assemble(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`,
    'latin1',
  );
}
