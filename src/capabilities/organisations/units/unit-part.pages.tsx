import type { Translate } from '../../../kernel/translate.ts';
import type { UnitPageModel } from './load-unit-page.ts';

/** What every panel of a unit's page is given. */
export interface UnitPartProps {
  readonly t: Translate;
  readonly model: UnitPageModel;
}
