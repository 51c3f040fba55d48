import fc from 'fast-check';
import { answerShape } from './answer-shape.ts';
import { sha256Of } from './check-interchange.ts';
import type { Interchange } from './interchange.ts';
import { peopleShape } from './obligation-shape.ts';
import type { ShapeNode } from './shape.ts';

/** Any UTF-16 code unit, with those that XML and Vietnamese texts care about more often than others. */
const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'Giao Sở Nội vụ báo cáo;.\n\n \t-1)') },
  { weight: 2, arbitrary: fc.constantFrom('&', '<', '>', '"', "'", '\\', '\r', ']]>', '\u0000', '\u0085', '\u2028') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('😀', '\ud800', '\udc00', '\ufffe', '\uffff', '\ufffd', '\ufeff', '\\u0001'),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);
const words = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));

/** Any value of a shape; a field added to the answer is generated without another word here. */
function anyValue(node: ShapeNode, length: number, depth = 0): fc.Arbitrary<unknown> {
  switch (node.kind) {
    case 'string':
      return words;
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
    case 'offset':
      return fc.integer({ min: 0, max: length });
    case 'span':
      return fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    case 'one-of':
      return fc.constantFrom(...node.values);
    case 'nullable':
      return fc.option(anyValue(node.of, length, depth));
    case 'optional':
      return fc.option(anyValue(node.of, length, depth), { nil: undefined });
    case 'list':
      return fc.array(anyValue(node.of, length, depth), { maxLength: 4 });
    case 'itself':
      return depth > 1 ? fc.constant({ kind: 'none', text: null }) : anyValue(node.of(), length, depth + 1);
    case 'record': {
      const fields = Object.entries(node.fields).map(
        ([name, field]) => [name, anyValue(field, length, depth)] as const,
      );
      return fc.record(Object.fromEntries(fields)).map(withoutUndefined);
    }
  }
}

const withoutUndefined = (value: Record<string, unknown>): unknown =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

/** Anything that holds together: quotes are the text's, ids stand once, sentences cover the text. */
export const anyInterchange: fc.Arbitrary<Interchange> = fc
  .array(unit, { maxLength: 400 })
  .map((units) => units.join(''))
  .chain((text) =>
    fc
      .tuple(anyValue(answerShape.node, text.length), fc.option(anyValue(peopleShape.node, text.length)))
      .map(([answer, people]) => consistent(text, answer as Interchange['answer'], people as Interchange['people'])),
  );

function consistent(text: string, answer: Interchange['answer'], people: Interchange['people']): Interchange {
  const quoted = <T extends { anchor: readonly [number, number] }>(rows: readonly T[], letter: string): T[] =>
    rows.map((row, index) => ({ ...row, id: `${letter}${index + 1}`, quote: text.slice(...row.anchor) }));
  const forwards = <T extends { start: number; end: number }>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, start: Math.min(each.start, each.end), end: Math.max(each.start, each.end) }));
  const obligations = quoted(answer.obligations, 'o');
  const key = answer.citation_entities[0]?.key;
  const cuts = [...new Set([0, ...answer.sentences.map((each) => each.end), text.length])].sort((a, b) => a - b);
  return {
    text,
    answer: {
      ...answer,
      text_sha256: sha256Of(text),
      obligations,
      structure: forwards(answer.structure),
      citations: key === undefined ? [] : forwards(answer.citations).map((each) => ({ ...each, key })),
      sentences: cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end, class: sentenceClass(index) })),
    },
    people: people && {
      ...people,
      obligations: quoted(people.obligations, 'd').map((each, index) => ({
        ...each,
        rows: obligations.slice(0, index).map((row) => row.id),
      })),
    },
  };
}

const sentenceClass = (index: number) => (index % 2 === 0 ? 'heading' : 'obligation');

/** Lines as papers have them, in any order: headers, sections, duties, citations, closings, annexes. */
const LINES = [
  'ỦY BAN NHÂN DÂN\nTỈNH HƯƠNG SƠN',
  'Số: 12/CT-UBND',
  'Hương Sơn, ngày 05 tháng 5 năm 2025',
  'CHỈ THỊ\nVề việc tăng cường quản lý <rừng> & đất',
  'Căn cứ Luật Lâm nghiệp ngày 15/11/2017;',
  'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành:',
  'Chương I\nQUY ĐỊNH CHUNG',
  'Điều 1. Phân công thực hiện',
  'I. NHIỆM VỤ',
  '1. Sở Nội vụ',
  '1.1. Chủ trì, phối hợp với Sở Tài chính xây dựng\nkế hoạch, báo cáo UBND tỉnh trước ngày 30/6/2025; hằng quý tổng hợp.',
  'a) Thực hiện Quyết định số 7/QĐ-UBND ngày 02/01/2025 và Chỉ thị này.',
  '- Giao Công an tỉnh kiểm tra; đề nghị Báo Hương Sơn đưa tin.',
  '| TT | Nhiệm vụ | Đơn vị |\n| 1 | Rà soát | Sở Y tế |',
  'Đơn vị chủ trì: Sở Y tế. Thời gian: tháng 9/2025.',
  'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu',
  'PHỤ LỤC\nDanh mục biểu mẫu',
  '',
];

export const anyDocument: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n\n', ' \n', ' ')), { maxLength: 40 })
  .map((lines) => lines.map((line) => line.join('')).join(''));
