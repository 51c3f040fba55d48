export type * from './duty-bearers.contributor.ts';
export { type RecordReceipt, type RecordSending, recordReceipt, recordSending } from './record-sending.ts';
export { listReceivers } from './sending.store.ts';
