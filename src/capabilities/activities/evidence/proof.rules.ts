import { type Day, parseDay } from '../../../kernel/day.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Photo } from '../../../platform/photos/photo.ts';

/** A photo made fit to keep, or kept as it was for a reason. */
export interface ProofPhoto extends Pick<Photo, 'originalSha256' | 'takenOn'> {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly keptWholeReason: string | null;
}

export interface ProofFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a link says it is. Nothing is ever fetched from it. */
export interface ProofLink {
  readonly address: string;
  readonly title: string;
  readonly outlet: string;
  /** code of the list languages */
  readonly language: string;
  readonly publishedOn: Day | null;
}

export interface ProofDocument {
  readonly documentNumber: string;
  readonly documentOn: Day | null;
}

/** All that is handed in at once to prove an activity. */
export interface Proof {
  readonly photos: readonly ProofPhoto[];
  readonly files: readonly ProofFile[];
  readonly links: readonly ProofLink[];
  readonly documents: readonly ProofDocument[];
  /** "Tôi xác nhận nội dung không chứa bí mật nhà nước" */
  readonly secrecyDeclared: boolean;
}

export const noProof: Proof = { photos: [], files: [], links: [], documents: [], secrecyDeclared: false };

export const isEmptyProof = (proof: Proof): boolean =>
  proof.photos.length + proof.files.length + proof.links.length + proof.documents.length === 0;

export interface TypedProof {
  text(name: string): string;
}

const LONGEST = 500;

/** The link and the document of a form, if any. @returns refused by field when a day or an address is none */
export function readWords(typed: TypedProof, today: Day): Result<Pick<Proof, 'links' | 'documents'>> {
  const errors: Record<string, string> = {};
  const [address, number] = [typed.text('address'), typed.text('documentNumber')];
  const dayIn = (name: string): Day | null => {
    const text = typed.text(name);
    const day = parseDay(text);
    if (text !== '' && !day) errors[name] = 'activity.error.noDay';
    if (day && day > today) errors[name] = 'activity.error.dayAhead';
    return day;
  };
  const [publishedOn, documentOn] = [dayIn('publishedOn'), dayIn('documentOn')];
  if (address !== '' && !isWebAddress(address)) errors.address = 'activity.error.address';
  if (address === '' && LINK_WORDS.some((name) => typed.text(name) !== ''))
    errors.address = 'activity.error.addressMissing';
  if (number === '' && typed.text('documentOn') !== '') errors.documentNumber = 'activity.error.numberMissing';
  for (const name of ['address', 'linkTitle', 'outlet', 'documentNumber'])
    if (typed.text(name).length > LONGEST) errors[name] = 'activity.error.tooLong';
  if (Object.keys(errors).length > 0) return invalid(errors);
  const [title, outlet, language] = [typed.text('linkTitle'), typed.text('outlet'), typed.text('linkLanguage')];
  return ok({
    links: address === '' ? [] : [{ address, title, outlet, language, publishedOn }],
    documents: number === '' ? [] : [{ documentNumber: number, documentOn }],
  });
}

const LINK_WORDS = ['linkTitle', 'outlet', 'linkLanguage', 'publishedOn'] as const;

/** http and https only, and no name or password in it. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}
