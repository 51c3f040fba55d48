export { documentMessages } from './document.messages.ts';
export { documentPaths } from './document.paths.ts';
export { seeDocuments } from './document.policy.ts';
export { documentRoutes } from './document.routes.tsx';
export { notation, type RelationKind } from './document.rules.ts';
export { findDocument } from './document.store.ts';
export { type Recipient, replaceRecipients } from './recipient.store.ts';
export { type RegisterDocument, registerDocument } from './register-document.ts';
export { type Cited, relateCited } from './relate-document.ts';
