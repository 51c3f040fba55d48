import { parseArgs } from 'node:util';
import type { Message } from '../../kernel/translate.ts';

/** What `ngoclinh administrator` was asked for. */
export interface AdministratorOptions {
  readonly dataDir: string;
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly email: string | null;
  /** where people reach the installation, for the link */
  readonly address: string;
  /** code or schema of a province; the default one without it */
  readonly province: string | null;
}

const FLAGS = {
  data: { type: 'string', default: 'data' },
  login: { type: 'string' },
  name: { type: 'string' },
  unit: { type: 'string' },
  email: { type: 'string' },
  address: { type: 'string', default: 'http://localhost:8080' },
  province: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** @param words what follows `ngoclinh administrator`; @returns the options, or one line that says what is wrong */
export function readAdministratorOptions(words: readonly string[]): AdministratorOptions | { readonly wrong: Message } {
  let values: ReturnType<typeof parseArgs<{ options: typeof FLAGS }>>['values'];
  try {
    values = parseArgs({ args: [...words], options: FLAGS, strict: true }).values;
  } catch (error) {
    const said = (error as Error).message.split(/[.\n]/, 1)[0] ?? '';
    return { wrong: { vi: `tham số không đúng: ${said}`, en: said } };
  }
  const { login, name, unit } = values;
  if (!login || !name?.trim() || !unit) {
    return {
      wrong: {
        vi: 'administrator cần --login TÊN --name "HỌ VÀ TÊN" --unit MÃ',
        en: 'administrator needs --login NAME --name "FULL NAME" --unit CODE',
      },
    };
  }
  if (!URL.canParse(values.address)) {
    return { wrong: { vi: '--address phải là một địa chỉ http', en: '--address must be an http address' } };
  }
  return {
    ...{ dataDir: values.data, login, name: name.trim().normalize('NFC'), unit },
    ...{ email: values.email ?? null, province: values.province ?? null },
    address: values.address.replace(/\/+$/, ''),
  };
}

/** The line that a production start prints while nobody administers the installation. */
export const administratorHint = (dataDir: string): string =>
  `Chưa có quản trị: bin/ngoclinh administrator --data ${dataDir} --login TÊN --name "HỌ VÀ TÊN" --unit MÃ`;
