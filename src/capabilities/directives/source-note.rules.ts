/** A note about how a text was read, as it is stored: "code", or "code=count". */
export interface StoredNote {
  readonly code: string;
  readonly count?: number;
}

export const noteToText = ({ code, count }: StoredNote): string => (count === undefined ? code : `${code}=${count}`);

export function noteOfText(text: string): StoredNote {
  const [code = '', count] = text.split('=');
  return count === undefined ? { code } : { code, count: Number(count) };
}
