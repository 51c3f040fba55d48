import { randomBytes } from 'node:crypto';
import { aDocument } from '../src/capabilities/documents/format/format.fixtures.ts';
import { hashPdfWords, renderCarryingPdf, renderWord } from '../src/capabilities/documents/format/render-document.ts';
import type { Block } from '../src/capabilities/documents/index.ts';
import { printTimes } from './crowd.ts';

const WORDS =
  'Ủy ban nhân dân huyện đã phối hợp với Đồn Biên phòng tổ chức giao lưu, cung cấp thông tin cho nhân dân hai bên biên giới bằng tiếng Việt, tiếng Lào và tiếng dân tộc. ';

/** A report of some sixty pages with tables of figures, as Word and as a PDF that carries a pack of two megabytes. */
export async function printPaperTimes(): Promise<void> {
  const document = aDocument({
    typeName: 'Báo cáo',
    addressees: ['Bộ Văn hóa, Thể thao và Du lịch'],
    body: sixtyPages(),
  });
  const pack = {
    name: 'nguon-so-lieu.zip',
    mediaType: 'application/zip',
    description: '',
    bytes: randomBytes(2_000_000),
  };
  const pdf = async (): Promise<number> => {
    await hashPdfWords(document);
    return (await renderCarryingPdf({ document, attachments: [pack] })).byteLength;
  };
  const { getDocumentProxy } = await import('unpdf');
  const first = await renderCarryingPdf({ document, attachments: [] });
  process.stdout.write(`the report has ${(await getDocumentProxy(first)).numPages} pages\n`);
  printTimes('report as Word', await several(() => renderWord(document)), '≤ 3000 ms');
  printTimes('report as PDF with its evidence', await several(pdf), '≤ 3000 ms');
}

function sixtyPages(): Block[] {
  const table: Block = {
    kind: 'table',
    columns: ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Trong kỳ', 'Kỳ trước'].map((title) => ({
      title,
      width: 1,
      align: 'left',
    })),
    rows: Array.from({ length: 25 }, (_, at) => ({
      kind: 'row',
      cells: [String(at + 1), 'Đoàn vào', 'đoàn', '73', '64'],
    })),
  };
  return Array.from({ length: 28 }, (_, at): Block[] => [
    { kind: 'section', title: `Kết quả ${at + 1}` },
    ...Array.from({ length: 6 }, (): Block => ({ kind: 'paragraph', text: WORDS.repeat(4) })),
    table,
  ]).flat();
}

async function several(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    await work();
    if (round > 0) times.push(performance.now() - start);
  }
  return times;
}
