export type { Receiver, SendingWay } from './distribution.rules.ts';
export type * from './duty-bearers.contributor.ts';
export { type Edxml, writeEdxml } from './edxml.rules.ts';
export { findPaperToPack, type PaperToPack, packPaper } from './pack-paper.ts';
export { type PackageFile, type PackageParts, packageOf } from './package.ts';
export { readEdxml } from './read-edxml.ts';
export { type RecordReceipt, type RecordSending, recordReceipt, recordSending } from './record-sending.ts';
export { listReceivers } from './sending.store.ts';
