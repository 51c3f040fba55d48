import qrcode from 'qrcode-generator';

/** The modules of a QR code (ISO/IEC 18004) that survives a fold or a stain: a quarter of it may be lost (level Q). */
export function codeRows(content: string): string[] {
  const code = qrcode(0, 'Q');
  code.addData(content, 'Byte');
  code.make();
  const at = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return at.map((row) => at.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
}
