import {
  accountMessages,
  accountPaths,
  createFirstAdministrator,
  readAdministratorOptions,
} from './capabilities/accounts/index.ts';
import { actInProvince } from './command-line-installation.ts';
import { type Locale, translator } from './kernel/translate.ts';

type Say = (text: string) => number;

/** Opens the first administrator's account in an installation, running or not, and prints the one-time link. */
export async function runAdministrator(words: readonly string[], print: Say, complain: Say): Promise<number> {
  const locale: Locale = words.includes('--lang=en') || words[words.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const options = readAdministratorOptions(words);
  if ('wrong' in options) return complain(options.wrong[locale]);
  const command = { login: options.login, name: options.name, email: options.email, unitCode: options.unit };
  const made = await actInProvince(options, (change) => createFirstAdministrator(change, command));
  if ('missing' in made) return complain(made.missing[locale]);
  if (made.ok) return print(`${options.address}${accountPaths.link(made.value)}\n`);
  return complain(translator(locale, accountMessages)(made.refusal.key, made.refusal.params));
}
