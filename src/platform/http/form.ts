/** What a person typed, as typed. A field that was not sent is the empty text; repeated fields keep their order. */
export interface FormValues {
  text(name: string): string;
  /** not trimmed, not normalised: for texts whose every character counts */
  raw(name: string): string;
  all(name: string): readonly string[];
  has(name: string): boolean;
  readonly names: readonly string[];
  readonly files: readonly UploadedFile[];
}

export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export type Entry = readonly [name: string, value: string];

export function formValues(entries: readonly Entry[], files: readonly UploadedFile[] = []): FormValues {
  const byName = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const values = byName.get(name);
    if (values) values.push(value);
    else byName.set(name, [value]);
  }
  const plain = (value: string): string => value.normalize('NFC').replaceAll('\r\n', '\n');
  return {
    all: (name) => (byName.get(name) ?? []).map(plain),
    raw: (name) => byName.get(name)?.[0] ?? '',
    text: (name) => plain(byName.get(name)?.[0] ?? '').trim(),
    has: (name) => byName.has(name),
    names: [...byName.keys()],
    files,
  };
}
