import type { Translate } from '../../../kernel/translate.ts';

export const HubPage = ({ t }: { t: Translate }) => <p>{t('plan.none')}</p>;
