import { translator } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import { readExpression } from '../../../verify/read-expression.ts';
import { activityMessages } from '../../activities/index.ts';
import type { Annex } from '../../documents/index.ts';
import { figureMessages } from '../figures/figures.messages.ts';
import type { FrozenFigure } from '../figures/index.ts';
import { ruleInWords } from '../figures/rule-words.rules.ts';
import { loadValueNames } from '../figures/value-names.ts';
import { findHost } from './edition-proof.store.ts';
import { proofPaths } from './proof.paths.ts';
import { sourcesAnnex } from './sources-annex.document.ts';

/**
 * The annex "Nguồn số liệu" of a report, always in Vietnamese; null where it has no figures.
 * @param place where in the report a figure stands
 */
export async function loadSourcesAnnex(
  view: View,
  figures: readonly FrozenFigure[],
  place: (figure: FrozenFigure) => string,
): Promise<Annex | null> {
  const [first] = figures;
  if (!first) return null;
  const rules = figures.flatMap(({ rule }) => {
    const read = readExpression(rule);
    return read.ok ? [{ expression: read.value, figure: { cells: [] } }] : [];
  });
  const nameOf = await loadValueNames(view.tx, rules, { day: first.to, locale: 'vi' });
  const t = translator('vi', figureMessages, activityMessages);
  const host = await findHost(view.tx);
  const path = proofPaths.edition(first.editionId);
  return sourcesAnnex({
    figures,
    place,
    ruleWords: (expression) => ruleInWords(expression, t, nameOf),
    address: host ? `https://${host}${path}` : `ngoclinh:${path}`,
  });
}
