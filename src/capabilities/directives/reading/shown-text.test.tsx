import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compile } from '../../../compiler/index.ts';
import { MarkedText, type TextMark } from '../../../ui/index.ts';
import { sheetsOf } from './paper.rules.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a person sees on the page, line by line. */
function shown(text: string, marks: readonly TextMark[]): string {
  const html = String(<MarkedText text={text} marks={marks} label="" />);
  const lines = [...html.matchAll(/<p class="source-line[^>]*>([\s\S]*?)<\/p>/g)].map(([, line]) => line ?? '');
  return lines
    .map((line) =>
      line.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? ''),
    )
    .join('\n');
}

const words = fc.constantFrom(
  ...[
    'Sở Nội vụ',
    'chủ trì xây dựng',
    'báo cáo Ủy ban nhân dân tỉnh',
    'trước ngày 30/6/2025.',
    '| 1 | Rà soát | Sở Y tế |',
  ],
  ...['1.', '- ', '<b>', '&amp;', '"', '\n', '\t', 'a) '],
);

test('a person sees every character of the stored text, and each mark covers the characters it points at', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (each) => {
      const text = each.join(' ');
      const marks = compile(text).obligations.map(
        ({ id, anchor: [start, end] }): TextMark => ({ id, start, end, kind: 'obligation' }),
      );
      assert.equal(shown(text, marks), text);
      assert.equal(
        sheetsOf(text, 40)
          .map((span) => text.slice(...span))
          .join(''),
        text,
      );
    }),
    { numRuns: 60 },
  );
});
