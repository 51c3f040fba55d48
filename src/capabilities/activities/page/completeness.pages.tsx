import type { Translate } from '../../../kernel/translate.ts';
import { missingMeasures } from '../kinds/index.ts';
import type { ActivityPageModel } from './load-activity.ts';

/** What a complete record says and this one does not yet, in words. */
export function missingWords(t: Translate, { activity }: Pick<ActivityPageModel, 'activity'>): string[] {
  const { content, stated } = activity;
  const measures = activity.state === 'planned' ? [] : missingMeasures(content);
  const names = measures.map((code) => t(`activity.measure.${code}`)).join('; ');
  return [
    ...(content.lineId || content.unplannedReason ? [] : [t('activity.complete.line')]),
    ...(content.obligationIds.length > 0 ? [] : [t('activity.complete.obligation')]),
    ...(measures.length > 0 ? [t('activity.complete.measure', { names })] : []),
    ...(stated && activity.state !== 'planned' ? [t('activity.complete.proof')] : []),
  ];
}
