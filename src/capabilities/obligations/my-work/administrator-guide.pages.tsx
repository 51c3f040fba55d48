import type { Translate } from '../../../kernel/translate.ts';
import { Card } from '../../../ui/index.ts';
import { accountAdministrationPaths } from '../../accounts/account-administration.paths.ts';
import { unitPaths } from '../../organisations/organisations.paths.ts';
import { rulePaths } from '../../rulebook/rulebook.paths.ts';

/** Where an administrator finds what is theirs: no task is given to them, and an empty list would lead nowhere. */
export const AdministratorGuide = ({ t }: { t: Translate }) => (
  <div class="stack-close">
    <p>{t('work.administrator.lead')}</p>
    {PLACES.map(([name, href]) => (
      <Card title={t(`work.administrator.${name}`)} href={href} subtitle={t(`work.administrator.${name}.text`)} />
    ))}
  </div>
);

const PLACES = [
  ['units', unitPaths.tree()],
  ['accounts', accountAdministrationPaths.list()],
  ['rules', rulePaths.overview],
] as const;
