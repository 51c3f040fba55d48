import type { Message } from '../../kernel/translate.ts';
import type { FileProblem } from './file-problem.ts';
import { sourceFileMessages } from './source-file.messages.ts';
import type { FileRefusal, ReadingNote } from './source-file.ts';

/** The refusal that a problem becomes at the door. */
export const fileRefusal = ({ code }: FileProblem): FileRefusal => ({
  kind: 'invalid',
  key: `source.${code}`,
  code,
  message: sourceFileMessages[`source.${code}`],
});

/** A note in both languages, with its number. */
export function noteMessage({ code, count }: ReadingNote): Message {
  const messages: Readonly<Record<string, Message>> = sourceFileMessages;
  const { vi, en } = messages[`source.note.${code}`] ?? { vi: code, en: code };
  const filled = (text: string) => text.replace('{count}', String(count ?? 0));
  return { vi: filled(vi), en: filled(en) };
}
