export type { Proof } from './proof.rules.ts';
export { noProof } from './proof.rules.ts';
export { proveActivity, takeBackProof } from './prove-activity.ts';
export { readUploads } from './read-uploads.ts';
