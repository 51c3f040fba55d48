import { formatDay } from '../../kernel/day.ts';
import { translator } from '../../kernel/translate.ts';
import { actorOf } from '../../platform/change.ts';
import type { DocumentPanelContributor } from '../documents/index.ts';
import { directiveMessages } from './directive.messages.ts';
import { directivePaths } from './directive.paths.ts';
import { mayRead } from './directive.policy.ts';
import { listDirectivesOfDocument } from './directive.store.ts';
import { placeOf } from './load-directive.ts';

/** The way from a paper of the register to the directive that was read from it, for whoever may read that. */
export const directivePanel: DocumentPanelContributor = async (view, documentId, locale) => {
  const actor = actorOf(view);
  const directives = (await listDirectivesOfDocument(view.tx, documentId)).filter((each) =>
    mayRead(actor, placeOf(each)),
  );
  if (directives.length === 0) return null;
  const t = translator(locale, directiveMessages);
  return {
    title: t('directive.ofDocument'),
    lines: directives.map((each) => ({
      text: t('directive.ofDocument.open'),
      href: directivePaths.directive(each.id),
      note: t('directive.ofDocument.note', {
        state: t(`directive.state.${each.state}`, { edition: each.editionNumber }),
        day: formatDay(each.receivedOn),
      }),
    })),
  };
};
