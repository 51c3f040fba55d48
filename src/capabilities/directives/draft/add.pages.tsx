import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  DataTable,
  EmptyState,
  type FieldError,
  MarkedText,
  type PageQuery,
  Pagination,
  SideBySide,
} from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { ObligationForm } from './obligation-form.pages.tsx';
import type { ObligationTyped } from './obligation-form.rules.ts';

export interface FreeSentence {
  readonly start: number;
  readonly text: string;
}

interface ChooseProps {
  t: Translate;
  directiveId: Id;
  sentences: readonly FreeSentence[];
  total: number;
  page: number;
  query: PageQuery;
}

/** First the sentence: a duty without one could never be traced. */
export const ChooseSentencePage = ({ t, directiveId, sentences, total, page, query }: ChooseProps) => (
  <>
    <p>{t('add.choose')}</p>
    <DataTable
      t={t}
      caption={t('add.sentences')}
      rows={sentences}
      empty={<EmptyState title={t('add.none')} />}
      columns={[
        { key: 'text', header: t('obligation.quote'), heading: true, cell: (row) => row.text },
        {
          key: 'choose',
          header: t('add.choose.this'),
          nowrap: true,
          cell: (row) => <a href={directivePaths.newObligation(directiveId, row.start)}>{t('add.choose.this')}</a>,
        },
      ]}
    />
    {total > 0 && <Pagination t={t} query={query} page={page} total={total} />}
  </>
);

interface AddProps {
  t: Translate;
  directiveId: Id;
  anchor: readonly [number, number];
  context: { readonly text: string; readonly start: number; readonly end: number };
  typed: ObligationTyped;
  errors: readonly FieldError[];
  tokens: { csrf: string; key: string };
}

export const AddObligationPage = (props: AddProps) => {
  const { t, directiveId, anchor, context, typed, errors, tokens } = props;
  return (
    <SideBySide>
      <MarkedText
        text={context.text}
        marks={[{ id: 'new', start: context.start, end: context.end, kind: 'obligation' }]}
        label={t('obligation.quote')}
      />
      <ObligationForm
        t={t}
        action={directivePaths.obligations(directiveId)}
        back={directivePaths.directive(directiveId)}
        tokens={tokens}
        typed={typed}
        errors={errors}
        fields={{ start: anchor[0], end: anchor[1] }}
      />
    </SideBySide>
  );
};
