import { formatDay } from '../../../../kernel/day.ts';
import { composePaper, type OfficialDocument, paragraph } from '../../../documents/index.ts';
import type { PaperHead } from '../../../plans/index.ts';
import { nameOf, type Review } from '../review.rules.ts';
import { type Conference, timeInWords } from './conference.rules.ts';

export interface InvitationFacts {
  readonly review: Pick<Review, 'kind' | 'topic'>;
  readonly conference: Omit<Conference, 'invitationDocumentId'>;
  readonly guests: readonly string[];
}

/** Giấy mời (NĐ 30/2020, Annex III, sample 1.9) with the programme as its annex. */
export const invitationPaper = (head: PaperHead, { review, conference, guests }: InvitationFacts): OfficialDocument =>
  composePaper(head.letterhead, {
    typeName: 'Giấy mời',
    abbreviation: 'GM',
    form: 'invitation',
    subject: `Dự Hội nghị ${nameOf(review)}`,
    body: [
      paragraph(
        `${head.letterhead.issuer.name} trân trọng kính mời đại diện lãnh đạo và người làm công tác thông tin đối ngoại của: ${guests.join('; ')}.`,
      ),
      paragraph(`Tới dự: Hội nghị ${nameOf(review)}.`),
      paragraph(`Chủ trì: ${conference.chairedBy}.`),
      paragraph(`Thời gian: ${timeInWords(conference.startsAt)}, ngày ${formatDay(conference.heldOn)}.`),
      paragraph(`Địa điểm: ${conference.place}.`),
    ],
    signature: head.signature,
    recipients: ['Như thành phần mời'],
    annexes: [
      {
        title: `Chương trình Hội nghị ${nameOf(review)}`,
        landscape: false,
        body: conference.programme
          .split(/\n+/)
          .map((text) => text.trim())
          .filter((text) => text !== '')
          .map((text) => ({ kind: 'clause' as const, title: '', text })),
      },
    ],
  });
