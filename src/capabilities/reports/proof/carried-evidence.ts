import type { Signer } from '../../../verify/make-pack.ts';
import { type CarriedFiles, hashPdfWords } from '../../documents/index.ts';
import { findProvenPaper } from './edition-proof.store.ts';
import { makeEvidence, PACK_NAME } from './make-evidence.ts';

/** The PDF of a report carries the evidence of its figures; that of any other paper carries nothing. */
export const carriedEvidence =
  (signer: Signer): CarriedFiles =>
  async (read, documentId, document) => {
    const edition = await read((view) => findProvenPaper(view.tx, documentId));
    if (!edition) return [];
    const words = await hashPdfWords(document);
    const bytes = await read((view) => makeEvidence(view, edition, signer, words));
    return [{ name: PACK_NAME, mediaType: 'application/zip', description: 'Nguồn số liệu của báo cáo', bytes }];
  };
