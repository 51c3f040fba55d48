import type { Messages } from '../../../kernel/translate.ts';

/** Words of the evidence: its screens and the command that checks it. */
export const proofMessages = {
  'proof.report': {
    vi: '{title} · {unit} · số liệu từ {from} đến {to}',
    en: '{title} · {unit} · figures from {from} to {to}',
  },
  'proof.sound': {
    vi: 'Khớp: mọi số liệu tính lại đúng, không bản ghi nào bị thay đổi',
    en: 'Sound: every figure counts again to the same, and no record was changed',
  },
  'proof.unsound': { vi: 'KHÔNG khớp', en: 'NOT sound' },
  'proof.noPack': { vi: 'tệp không mang gói nguồn số liệu', en: 'the file carries no evidence of figures' },
  'proof.signer.known': {
    vi: 'Người ký: đúng hệ thống có khóa {key}',
    en: 'Signed by the installation with the key {key}',
  },
  'proof.signer.unknown': {
    vi: 'Chưa biết người ký: chữ ký đúng, khóa {key}; so dấu vân tay khóa này với cơ quan ban hành, hoặc thêm --key',
    en: 'Unknown signer: the signature is right, key {key}; compare this fingerprint with the agency, or add --key',
  },
  'proof.signer.other': {
    vi: 'Sai người ký: gói do khóa khác ký, {key}',
    en: 'Another signer: signed with another key, {key}',
  },
  'proof.signer.broken': { vi: 'Chữ ký không đúng với nội dung gói', en: 'The signature does not fit the pack' },
  'proof.words.same': {
    vi: 'Lời văn bản PDF: đúng bản đã ký nguồn',
    en: 'Words of the PDF: those that the evidence was signed for',
  },
  'proof.words.different': {
    vi: 'Lời văn bản PDF: khác bản đã ký nguồn',
    en: 'Words of the PDF: other than those that the evidence was signed for',
  },
  'proof.records': { vi: 'Bản ghi: {count}', en: 'Records: {count}' },
  'proof.damagedRecord': {
    vi: 'Bản ghi ở dòng {line} bị thay đổi: {id}',
    en: 'The record on line {line} was changed: {id}',
  },
  'proof.unreadable': { vi: 'không đọc được', en: 'unreadable' },
  'proof.damagedEntry': {
    vi: 'Tệp trong gói bị thay đổi, thiếu hoặc lạ: {name}',
    en: 'A file of the pack was changed, is missing or strange: {name}',
  },
  'proof.figure.right': {
    vi: 'Khớp · {identity} · {name}: {said} {unit}',
    en: 'Right · {identity} · {name}: {said} {unit}',
  },
  'proof.figure.wrong': {
    vi: 'KHÔNG khớp · {identity} · {name}: báo cáo ghi {said} {unit}, tính lại được {counted}',
    en: 'WRONG · {identity} · {name}: the report says {said} {unit}, counted again it is {counted}',
  },
  'proof.figure.declared': {
    vi: 'Khai báo · {identity} · {name}: {said} {unit}',
    en: 'Declared · {identity} · {name}: {said} {unit}',
  },
  'proof.cells': { vi: '{said} (khác ở phần chia nhỏ)', en: '{said} (differs in its breakdown)' },
} satisfies Messages;
