import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, Panel } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import type { CycleModel } from './load-cycle.ts';

/** The letter of guidance and the letters that urged, each with where it stands. */
export const Papers = ({ t, model: { papers } }: { t: Translate; model: CycleModel }) => (
  <Panel title={t('cycle.view.papers')}>
    {papers.length === 0 ? (
      <EmptyState title={t('cycle.papers.none')}>{t('cycle.papers.none.text')}</EmptyState>
    ) : (
      <ul class="stack-close">
        {papers.map((paper) => (
          <li>
            <a href={documentPaths.show(paper.documentId)}>{paper.title}</a>{' '}
            <span class="soft small">{t(`cycle.paper.${paper.state}`)}</span>
          </li>
        ))}
      </ul>
    )}
  </Panel>
);
