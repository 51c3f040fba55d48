import type { Block, OfficialDocument, Signature } from '../format/official-document.rules.ts';
import { composeLetter, composePaper, paragraph } from './compose-paper.rules.ts';
import type { Letterhead } from './letterhead.rules.ts';

/** Papers that a person opens themselves; those of a process are drafted where it stands. */
export const NEW_PAPERS = ['letter', 'submission', 'report', 'notice', 'invitation', 'minutes'] as const;
export type NewPaper = (typeof NEW_PAPERS)[number];

interface Named {
  readonly typeName: string;
  readonly abbreviation: string;
  readonly form?: 'invitation' | 'minutes';
  readonly opening: readonly string[];
}

/** Abbreviations of NĐ 30/2020, Annex III; the parts of invitation and minutes as its samples 1.9 and 1.10 have them. */
const NAMED: Readonly<Record<Exclude<NewPaper, 'letter'>, Named>> = {
  submission: { typeName: 'Tờ trình', abbreviation: 'TTr', opening: ['Nội dung trình:'] },
  report: { typeName: 'Báo cáo', abbreviation: 'BC', opening: ['Nội dung báo cáo:'] },
  notice: { typeName: 'Thông báo', abbreviation: 'TB', opening: ['Nội dung thông báo:'] },
  invitation: {
    typeName: 'Giấy mời',
    abbreviation: 'GM',
    form: 'invitation',
    opening: ['Tới dự:', 'Chủ trì:', 'Thời gian:', 'Địa điểm:'],
  },
  minutes: {
    typeName: 'Biên bản',
    abbreviation: 'BB',
    form: 'minutes',
    opening: [
      'Thời gian bắt đầu:',
      'Địa điểm:',
      'Thành phần tham dự:',
      'Chủ trì (chủ tọa):',
      'Thư ký (người ghi biên bản):',
      'Nội dung (theo diễn biến cuộc họp):',
      'Cuộc họp kết thúc vào:',
    ],
  },
};

/** A draft with the head of its issuer and the parts of its form, for a person to write on. */
export function newPaper(
  letterhead: Letterhead,
  kind: NewPaper,
  facts: { readonly subject: string; readonly signature: Pick<Signature, 'lines'> },
): OfficialDocument {
  const words = { ...facts, recipients: [], body: bodyOf(kind) };
  if (kind === 'letter') return composeLetter(letterhead, words);
  const { typeName, abbreviation, form } = NAMED[kind];
  const paper = composePaper(letterhead, { ...words, typeName, abbreviation, ...(form && { form }) });
  return kind === 'minutes' ? { ...paper, signatures: MINUTES_SIGNERS } : paper;
}

const bodyOf = (kind: NewPaper): Block[] =>
  (kind === 'letter' ? ['Nội dung công văn:'] : NAMED[kind].opening).map((text) => paragraph(text));

/** Whoever wrote it down and whoever led the meeting, whatever their posts. */
const MINUTES_SIGNERS: readonly Signature[] = [
  { lines: ['THƯ KÝ'], name: null },
  { lines: ['CHỦ TỌA'], name: null },
];
