import type { Translate } from '../../../kernel/translate.ts';
import { LinkButton } from '../../../ui/index.ts';
import { actsPaths } from '../acts/acts.paths.ts';
import { consolidationPaths } from '../consolidation/consolidation.paths.ts';
import { planSheetPaths } from '../sheet/plan-sheet.paths.ts';
import { linePaths } from './lines.paths.ts';
import type { PlanPageModel } from './load-plan-page.ts';

interface Props {
  t: Translate;
  model: PlanPageModel;
}

/** The one act of the page: finish what is missing, send, send again, or read. */
export const PlanAction = ({ t, model }: Props) => {
  const { place, gaps, lines, drafts } = model;
  const primary = (href: string, key: string) => (
    <LinkButton href={href} tone="primary">
      {t(key)}
    </LinkButton>
  );
  if (model.reads && place.sentOn) return primary(actsPaths.review(place.id), 'plan.unit.read');
  if (!model.mine) return null;
  const whole = gaps.unanswered.length + gaps.incomplete.length === 0 && (lines.length > 0 || place.noActivity);
  if (drafts && whole) return primary(actsPaths.sending(place.id), 'plan.unit.review');
  if (!drafts && model.writable.size > 0) return primary(actsPaths.resending(place.id), 'plan.unit.resend');
  if (!drafts || lines.length === 0 || place.noActivity) return null;
  return primary(linePaths.newLine(place.id), 'plan.lines.add');
};

/** Where else one goes from a plan, under its lines. */
export const PlanLinks = ({ t, model }: Props) => {
  const { id, state, sentOn } = model.place;
  const open = model.drafts || model.writable.size > 0;
  const links = [
    model.mine && [planSheetPaths.template(id), 'plan.sheet'],
    model.mine && open && [planSheetPaths.form(id), 'planSheet.offer'],
    sentOn && [actsPaths.history(id), 'plan.unit.history'],
    sentOn && [consolidationPaths.fate(id), 'plan.unit.fate'],
    model.mine && state === 'received' && [actsPaths.issuing(id), 'plan.unit.issuing'],
  ].filter((link): link is [string, string] => Array.isArray(link));
  return (
    <p class="downloads">
      {links.map(([href, key]) => (
        <a href={href}>{t(key)}</a>
      ))}
    </p>
  );
};
