export { type RegisterDocument, registerDocument } from './register-document.ts';
