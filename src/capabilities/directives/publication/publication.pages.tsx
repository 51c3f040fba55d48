import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Form, FormActions, SubmitButton } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { documentLabel } from '../metadata.rules.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import { Effects } from './effects.pages.tsx';
import type { PublicationView } from './load-publication.ts';
import { Obstacles } from './obstacles.pages.tsx';

interface Props {
  t: Translate;
  model: PublicationView;
  tokens: { csrf: string; key: string };
  problem: string | null;
}

/** What publishing would do, before anybody does it. */
export const PublicationPage = ({ t, model, tokens, problem }: Props) => {
  const { seen, ready } = model;
  return (
    <>
      <DirectiveTabs t={t} seen={seen} current="publication" />
      {problem && <Callout tone="brocade" title={problem} />}
      {model.twins.map((twin) => (
        <Callout
          tone="gold"
          title={t('publication.twin', { label: documentLabel(twin) })}
          action={<a href={directivePaths.directive(twin.id)}>{t('publication.twin.see')}</a>}
        >
          {t('publication.twin.text')}
        </Callout>
      ))}
      {ready ? <Effects t={t} model={model} /> : <Obstacles t={t} model={model} />}
      {ready && seen.may.publish && (
        <Form
          action={directivePaths.publication(seen.directive.id)}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          version={seen.directive.version}
        >
          <p>{t('publication.forGood', { edition: seen.directive.editionNumber + 1 })}</p>
          <FormActions>
            <SubmitButton>{t('publication.submit', { edition: seen.directive.editionNumber + 1 })}</SubmitButton>
          </FormActions>
        </Form>
      )}
      {ready && !seen.may.publish && <p>{t('publication.whoPublishes')}</p>}
    </>
  );
};
