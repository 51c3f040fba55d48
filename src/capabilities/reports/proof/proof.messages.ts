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
  'proof.title': { vi: 'Nguồn số liệu của báo cáo', en: 'Sources of the report’s figures' },
  'proof.answer': {
    vi: '{count} số liệu chốt ngày {day}; {changed} số liệu nay khác vì bản ghi đã thay đổi sau khi chốt',
    en: '{count} figures frozen on {day}; {changed} differ today because records changed since',
  },
  'proof.caption': { vi: 'Số liệu nào nay đã khác?', en: 'Which figures differ today?' },
  'proof.identity': { vi: 'Mã số liệu', en: 'Code' },
  'proof.figure': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'proof.frozen': { vi: 'Khi chốt', en: 'When frozen' },
  'proof.now': { vi: 'Hiện nay', en: 'Today' },
  'proof.difference': { vi: 'Chênh lệch', en: 'Difference' },
  'proof.same': { vi: 'không đổi', en: 'the same' },
  'proof.levelsChanged': { vi: 'mức xác nhận đã đổi', en: 'levels changed' },
  'proof.zip': { vi: 'Tải gói nguồn số liệu (ZIP)', en: 'Download the evidence (ZIP)' },
  'proof.pdf': { vi: 'Tải báo cáo PDF kèm nguồn số liệu', en: 'Download the report as PDF with its evidence' },
  'proof.paper': { vi: 'Xem văn bản', en: 'See the paper' },
  'proof.check': { vi: 'Kiểm tra gói không cần hệ thống này', en: 'Check the evidence without this system' },
  'proof.check.text': {
    vi: 'Ai có tệp PDF hoặc ZIP đều tính lại được mọi số liệu bằng lệnh dưới đây; dấu vân tay khóa do cơ quan ban hành công bố.',
    en: 'Whoever has the PDF or the ZIP can count every figure again with this command; the agency publishes the fingerprint.',
  },
  'proof.key': { vi: 'Khóa ký nguồn số liệu', en: 'Key that signs the evidence' },
  'proof.key.text': {
    vi: 'Hệ thống ký mọi gói nguồn số liệu bằng một khóa Ed25519, tạo khi khởi động lần đầu, cất cạnh khóa chính và chỉ dịch vụ đọc được. Công bố dấu vân tay này để người nhận kiểm tra.',
    en: 'The system signs all evidence with one Ed25519 key, made at its first start and kept beside the master key, readable by the service alone. Publish this fingerprint so that receivers can check.',
  },
  'proof.key.fingerprint': { vi: 'Dấu vân tay', en: 'Fingerprint' },
  'proof.one': { vi: 'Số liệu {identity}', en: 'Figure {identity}' },
  'proof.one.answer': {
    vi: '{name}: {amount} {unit}, chốt ngày {day}',
    en: '{name}: {amount} {unit}, frozen on {day}',
  },
  'proof.one.cells': { vi: 'Số liệu khi chốt, chia theo {by}', en: 'The frozen figure by {by}' },
  'proof.one.records': { vi: 'Bản ghi khi chốt', en: 'Records when it was frozen' },
  'proof.one.empty': { vi: 'Số liệu này không có bản ghi.', en: 'No record stands in this figure.' },
  'proof.changed': { vi: 'Từ đó đến nay', en: 'Since then' },
  'proof.changed.yes': { vi: 'đã thay đổi', en: 'changed' },
  'proof.changed.no': { vi: 'không đổi', en: 'the same' },
} satisfies Messages;
