import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { isCapitals } from './words.rules.ts';

type P = LaidOutParagraph;

/** The lines below the type name until the words begin. */
export function subjectIn(lines: readonly P[]): readonly P[] {
  const end = lines.findIndex(
    (each, at) => at > 0 && (each.align !== 'center' || isCapitals(each.text) || isOpening(each)),
  );
  const first = lines[0];
  if (!first || isOpening(first) || (first.align !== 'center' && !first.faces.every((face) => face.bold))) return [];
  const until = lines.slice(0, end < 0 ? 1 : end);
  const ruled = until.findIndex((each) => each.rule !== null);
  return ruled < 0 ? until : until.slice(0, ruled + 1);
}

const isOpening = ({ text }: P): boolean => /^(?:kính gửi|căn cứ|theo đề nghị|xét đề nghị|\()/iu.test(text);

/** "Kính gửi" and the list below it. */
export function addresseesIn(lines: readonly P[]): readonly P[] {
  const start = lines.slice(0, 6).findIndex(({ text }) => /^kính\s+gửi/iu.test(text));
  if (start < 0) return [];
  const end = lines.findIndex((each, at) => at > start && !/^[-–+]\s*\S/u.test(each.text));
  return lines.slice(start, end < 0 ? lines.length : end);
}

/** Lines that each name a basis; a sentence that begins so and goes on is part of the body. */
export function basesIn(lines: readonly P[]): readonly P[] {
  const start = lines.slice(0, 4).findIndex(({ text }) => /^căn cứ(?!\p{L})/iu.test(text));
  if (start < 0) return [];
  const end = lines.findIndex(
    (each, at) =>
      at > start && !/^(?:căn cứ|theo đề nghị|xét đề nghị|xét tờ trình|thực hiện)(?!\p{L})/iu.test(each.text),
  );
  const found = lines.slice(start, end < 0 ? lines.length : end);
  const listed =
    found.length > 1 || /;$/.test(found[0]?.text ?? '') || found[0]?.faces.every((face) => face.italic) === true;
  return listed ? found.filter(({ text }) => !/:$/.test(text)) : [];
}
