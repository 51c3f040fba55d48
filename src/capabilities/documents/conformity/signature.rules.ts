import { ANNEX_I, each, type FormatRule, faultAt } from './format-rule.rules.ts';
import type { PaperParts } from './paper-parts.rules.ts';

const BASIS = ANNEX_I('II.7');
const PREFIX = /^(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}/u;
const MISWRITTEN = /^(?:T\s*\/\s*M|K\s*\/\s*T|T\s*\/\s*L|T\.M|K\.T|T\.L|T\.U\.Q|TU\.Q|TM|KT|TL|TUQ)[\s.:]+\p{L}/u;
const SCHOLARS =
  /^(?:GS|PGS|TS|ThS|Th\.S|BS|CN|KS|Ths|NSND|NSƯT|NGND|NGƯT|Ông|Bà|Tiến sĩ|Thạc sĩ|Giáo sư|Phó giáo sư|Bác sĩ|Kỹ sư)(?:[.\s]|\.?CK)/u;
const RANKS =
  /^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy)(?!\p{L})/u;
/** Where the head of the branch may allow ranks and degrees before the name. */
const ALLOWED = /CÔNG AN|QUÂN SỰ|BIÊN PHÒNG|BỘ ĐỘI|TRƯỜNG|HỌC VIỆN|VIỆN|BỆNH VIỆN|Y TẾ|KHOA HỌC|GIÁO DỤC/u;

export const signatureRules: readonly FormatRule[] = [
  {
    code: 'signature/there',
    wants: { vi: 'Có quyền hạn, chức vụ của người ký.', en: 'The signer’s authority and title stand there.' },
    basis: BASIS,
    severity: 'error',
    check: ({ signature }) => (signature.length > 0 ? [] : [faultAt(null, 'không có', 'there is none')]),
  },
  {
    code: 'signature/prefix',
    wants: {
      vi: 'Quyền ký ghi TM., KT., TL., TUQ. hoặc Q. trước tên cơ quan, chức vụ.',
      en: 'The authority is written TM., KT., TL., TUQ. or Q.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ signature }) =>
      each(signature, (line) =>
        MISWRITTEN.test(line.text) && !PREFIX.test(line.text) ? faultAt(line, 'viết khác', 'written otherwise') : null,
      ),
  },
  {
    code: 'signature/deputy',
    wants: {
      vi: 'Dưới “KT. …” là chức vụ của cấp phó (PHÓ …); dưới “TM. …” là chức vụ của người ký.',
      en: 'A deputy’s title stands under “KT. …”, a title under “TM. …”.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ signature }) =>
      each(signature, (line) => {
        const next = signature[signature.indexOf(line) + 1]?.text ?? '';
        if (/^KT\./u.test(line.text) && !/^(?:PHÓ|THỨ|QUYỀN PHÓ|Q\. ?PHÓ)(?!\p{L})/u.test(next))
          return faultAt(
            line,
            next ? `dưới là “${next}”` : 'không có chức vụ ở dưới',
            next ? `“${next}” below` : 'no title below',
          );
        return /^(?:TM|TL|TUQ)\./u.test(line.text) && next === ''
          ? faultAt(line, 'không có chức vụ ở dưới', 'no title below')
          : null;
      }),
  },
  {
    code: 'signature/name',
    wants: {
      vi: 'Trước họ tên người ký không ghi học hàm, học vị và danh hiệu khác.',
      en: 'No academic or honorary title stands before the signer’s name.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ name, issuer, parent }) => {
      if ([...parent, ...issuer].some(({ text }) => ALLOWED.test(text))) return null;
      return each([name], (line) =>
        SCHOLARS.test(line.text) || RANKS.test(line.text) ? faultAt(line, 'có học hàm, học vị', 'with a title') : null,
      );
    },
  },
  {
    code: 'signature/picture',
    wants: {
      vi: 'Hình chữ ký, con dấu: chỉ ghi nhận có hình, không lưu.',
      en: 'Pictures, such as of a signature or seal: told, never kept.',
    },
    basis: ANNEX_I('II.8'),
    severity: 'note',
    check: picturesSeen,
  },
];

function picturesSeen({ document: { pictures } }: PaperParts) {
  if (pictures.length === 0) return null;
  return pictures.map((place) => ({ place, words: '', found: { vi: 'có hình', en: 'a picture' } }));
}
