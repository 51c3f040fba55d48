import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList } from '../../../ui/card.tsx';
import { LinkButton } from '../../../ui/form.tsx';
import type { StaffedPost } from '../../organisations/index.ts';
import { postWords } from './account-words.pages.tsx';

export interface LinkSheetModel {
  readonly name: string;
  readonly login: string;
  readonly posts: readonly StaffedPost[];
  /** the whole address, shown here and nowhere else */
  readonly link: string;
  /** last day on which it opens */
  readonly until: Day;
  readonly mailFailed: boolean;
  readonly back: string;
}

/** The slip that is printed and handed over; half a sheet of A4. It cannot be called up again. */
export const LinkSheetPage = ({ t, model }: { t: Translate; model: LinkSheetModel }) => (
  <div class="stack">
    <div class="screen-only">
      <Callout tone="gold" action={<LinkButton href={model.back}>{t('account.sheet.done')}</LinkButton>}>
        {t(model.mailFailed ? 'account.sheet.mailFailed' : 'account.sheet.once')}
      </Callout>
    </div>
    <section class="panel slip">
      <DefinitionList
        items={[
          { term: t('account.admin.name'), detail: model.name },
          { term: t('account.admin.posts'), detail: model.posts.map((post) => postWords(t, post)).join('; ') },
          { term: t('account.signIn.login'), detail: <strong>{model.login}</strong> },
          { term: t('account.sheet.link'), detail: model.link },
          { term: t('account.sheet.until'), detail: formatDay(model.until) },
        ]}
      />
      <p>{t('account.sheet.how')}</p>
    </section>
  </div>
);
