import { createHash } from 'node:crypto';
import type { Day } from '../../../kernel/day.ts';
import { drawPicture } from '../../../platform/photos/draw-picture.ts';
import { noProof, type Proof } from '../../activities/index.ts';
import type { InventedActivity } from './invent-activities.rules.ts';
import { inventedPhoto } from './invented-photo.rules.ts';

/** What proves an invented activity: a drawn picture, an invented address or number, or nothing. */
export async function inventProof(activity: InventedActivity, on: Day): Promise<Proof> {
  const proof = { ...noProof, secrecyDeclared: true };
  const subject = `${activity.unit} ${activity.title}`;
  switch (activity.proof) {
    case 'none':
      return noProof;
    case 'photo': {
      const bytes = await drawPicture(inventedPhoto(Number(activity.from.slice(0, 4)), subject));
      const originalSha256 = createHash('sha256').update(bytes).digest('hex');
      return {
        ...proof,
        photos: [{ name: 'anh-trinh-dien.jpg', bytes, originalSha256, takenOn: null, keptWholeReason: null }],
      };
    }
    case 'link': {
      const address = `https://vi-du.example/tin/${activity.from}-${createHash('sha256').update(subject).digest('hex').slice(0, 8)}`;
      const language = activity.languages[0] ?? 'vi';
      return {
        ...proof,
        links: [
          { address, title: activity.title, outlet: 'Trang tin trình diễn', language, publishedOn: activity.from },
        ],
      };
    }
    case 'document':
      return { ...proof, documents: [{ documentNumber: `${numberOf(subject)}/BC-TD`, documentOn: on }] };
  }
}

const numberOf = (subject: string): number => (createHash('sha256').update(subject).digest().readUInt16BE(0) % 400) + 1;
